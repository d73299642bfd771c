import {
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type CompletionItem,
} from 'vscode-languageserver-types';
import type { StandardParagraphRow } from '../../core/catalogue/schema.ts';
import { houseStyleOf, type HouseStyle } from '../../core/document/house-style.ts';
import { areNearlyTheSame, plainWords } from '../../core/rules/near-same-words.ts';
import { foldTypography } from '../../core/text/typography.ts';
import { caretAt, type Caret } from '../caret.ts';
import { rangeOf } from '../ranges.ts';
import { renderParagraph, suitsMarker } from '../render-paragraph.ts';
import { toSnippet } from '../snippet.ts';
import { isItem, paragraphsFor, type Offer } from '../standard-paragraphs.ts';
import type { View } from '../view.ts';
import { replaced, type CompletionOptions, type CompletionSource } from './completion-source.ts';

/** What travels in `CompletionItem.data`. */
export interface CompletionData {
  readonly paragraph: string;
}

/** The standard paragraphs of the caret's own section, where a paragraph may begin, best first. */
export const standardParagraphItems: CompletionSource = (view, offset, options) => {
  const caret = caretAt(view, offset);
  if (!caret) return [];
  const style = houseStyleOf(view.snapshot.statement);
  return offersAt(view, style, caret).map((offer, index) =>
    paragraphItem(view, { style, caret, offer, index, options }),
  );
};

/** Adds what a person reads before choosing: the whole paragraph and where its words come from. */
export function resolveStandardParagraph(
  item: CompletionItem,
  rows: readonly StandardParagraphRow[],
  format: MarkupKind,
): CompletionItem {
  const id: unknown =
    typeof item.data === 'object' && item.data !== null && 'paragraph' in item.data ? item.data.paragraph : undefined;
  const row = rows.find((each) => each.id === id);
  if (!row) return item;
  const source = `From decision ${row.source.seed.replaceAll('-', ' ')}.`;
  const body = format === MarkupKind.Markdown ? row.body.replaceAll('\n', '\n\n') : row.body;
  return { ...item, documentation: { kind: format, value: `${body}\n\n${source}` } };
}

/** The paragraphs that may stand at the caret, best first. */
export function offersAt(view: View, style: HouseStyle, caret: Caret): readonly Offer[] {
  if (caret.place === 'header')
    return view.snapshot.statement.summary || caret.marker !== '' ? [] : paragraphsFor(view, 'summary');
  // The signature is a heading: where it stands there is no second one, and where it is missing it is offered as such.
  if (caret.place === 'signature') return [];
  return paragraphsFor(view, caret.place).filter(({ row }) => suitsMarker(style, caret, row) && !isSaid(caret, row));
}

/** The section has the paragraph already, in nearly the same words: a second one would only have to go again. */
function isSaid({ section }: Caret, row: StandardParagraphRow): boolean {
  if (section?.kind !== 'powers' || isItem(row)) return false;
  const words = plainWords(foldTypography(row.body));
  return section.paragraphs.some(({ shape }) =>
    areNearlyTheSame(words, plainWords(shape.folded.slice(shape.prose.start))),
  );
}

interface ParagraphEntry {
  readonly style: HouseStyle;
  readonly caret: Caret;
  readonly offer: Offer;
  readonly index: number;
  readonly options: CompletionOptions;
}

function paragraphItem(
  view: View,
  { style, caret, offer: { row, fits, caveat }, index, options }: ParagraphEntry,
): CompletionItem {
  const text = renderParagraph(view, style, caret, row);
  const data: CompletionData = { paragraph: row.id };
  return {
    label: row.title,
    kind: CompletionItemKind.Snippet,
    detail: `${row.office === undefined ? 'Standard paragraph' : 'Office paragraph'}${fits ? '' : ` ${caveat}`}`,
    sortText: `${fits ? 'a' : 'c'}${String(index).padStart(3, '0')}`,
    filterText: `${row.prefix} ${row.title} ${row.body.split('\n')[0] ?? ''}`,
    insertTextFormat: options.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.asIs,
    textEdit: { range: rangeOf(view, replaced(caret)), newText: options.snippets ? toSnippet(text) : text },
    data,
    // Whoever resolves the item looks among the built-in ones.
    ...(row.office !== undefined && { documentation: `${row.body}\n\nFrom your office: ${row.office}` }),
  };
}
