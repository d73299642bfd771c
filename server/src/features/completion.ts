import {
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type CompletionItem,
  type Position,
} from 'vscode-languageserver-types';
import type { StandardParagraphRow } from '../core/catalogue/schema.ts';
import { houseStyleOf, writeSection, type HouseStyle } from '../core/document/house-style.ts';
import type { Span } from '../core/text/span.ts';
import { caretAt, type Caret } from './caret.ts';
import { headerValues } from './header-values.ts';
import { missingHeadings, type MissingHeading } from './missing-headings.ts';
import { offsetOf, rangeOf } from './ranges.ts';
import { countsThrough, nextNumber, renderParagraph, suitsMarker } from './render-paragraph.ts';
import { toSnippet } from './snippet.ts';
import { paragraphsFor, type Offer } from './standard-paragraphs.ts';
import type { View } from './view.ts';
import { wholeDrafts } from './whole-drafts.ts';

/** What travels in `CompletionItem.data`. */
export interface CompletionData {
  readonly paragraph: string;
}

export interface CompletionOptions {
  /** The client understands tab stops; without them the placeholders stay as text. */
  readonly snippets: boolean;
}

/**
 * Standard paragraphs of the caret's own section and headings that are missing there, only where a paragraph may begin;
 * values on a header line. Nothing in the middle of prose.
 */
export function completion(view: View, position: Position, options: CompletionOptions): CompletionItem[] {
  const offset = offsetOf(view, position);
  const values = headerValues(view, offset);
  if (values) return values;
  const caret = caretAt(view, offset);
  if (!caret) return [];
  const style = houseStyleOf(view.snapshot.statement);
  return [
    ...wholeDrafts(view, options),
    ...offersAt(view, style, caret).map((offer, index) => paragraphItem(view, { style, caret, offer, index, options })),
    ...headingsAt(view, caret).map((heading, index) => headingItem(view, { style, caret, heading, index })),
  ];
}

/** Adds what a person reads before choosing: the whole paragraph and where its words come from. */
export function resolveCompletion(
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
  return paragraphsFor(view, caret.place).filter(({ row }) => suitsMarker(style, caret, row));
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

/** With a marker typed, what follows it; else the whole line, whose indent the insertion brings along. */
const replaced = (caret: Caret): Span =>
  caret.marker !== '' || caret.place === 'summary' ? caret.typed : { start: caret.line.start, end: caret.typed.end };

function headingsAt(view: View, caret: Caret): readonly MissingHeading[] {
  return caret.marker === '' && caret.place !== 'summary' ? missingHeadings(view, caret.line.start) : [];
}

interface HeadingEntry {
  readonly style: HouseStyle;
  readonly caret: Caret;
  readonly heading: MissingHeading;
  readonly index: number;
}

function headingItem(view: View, { style, caret, heading, index }: HeadingEntry): CompletionItem {
  // A new section goes on with the count, unless the draft begins each one at 1.
  const number = countsThrough(view) ? nextNumber(view, caret) : 1;
  const opened = writeSection(style, heading.name, [''], number).trimEnd();
  const text =
    heading.row.kind === 'signature'
      ? `${style.headingMarks}${heading.name}`
      : `${opened}${style.paragraphs === 'plain' ? style.newLine + style.newLine : ' '}`;
  return {
    label: heading.name,
    kind: CompletionItemKind.Class,
    detail: heading.required ? 'Section that is missing' : 'Section that may stand here',
    documentation: heading.row.purpose,
    sortText: `${heading.required ? 'b' : 'd'}${String(index).padStart(3, '0')}`,
    filterText: heading.name,
    insertTextMode: InsertTextMode.asIs,
    textEdit: { range: rangeOf(view, replaced(caret)), newText: text },
  };
}
