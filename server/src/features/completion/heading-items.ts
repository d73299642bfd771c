import { CompletionItemKind, InsertTextMode, type CompletionItem } from 'vscode-languageserver-types';
import { houseStyleOf, writeSection, type HouseStyle } from '../../core/document/house-style.ts';
import { caretAt, type Caret } from '../caret.ts';
import { missingHeadings, type MissingHeading } from '../missing-headings.ts';
import { rangeOf } from '../ranges.ts';
import { countsThrough, nextNumber } from '../render-paragraph.ts';
import type { View } from '../view.ts';
import { replaced, type CompletionSource } from './completion-source.ts';

/** Headings that are missing at the caret. */
export const headingItems: CompletionSource = (view, offset) => {
  const caret = caretAt(view, offset);
  if (!caret) return [];
  const style = houseStyleOf(view.snapshot.statement);
  return headingsAt(view, caret).map((heading, index) => headingItem(view, { style, caret, heading, index }));
};

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
