import type { StandardParagraphRow } from '../core/catalogue/schema.ts';
import type { Caret } from './caret.ts';
import { nextMarker, type DraftLayout } from './draft-layout.ts';
import { isItem } from './standard-paragraphs.ts';
import type { View } from './view.ts';

/** The text of a standard paragraph as this draft would set it at the caret: marker, items and citation line included. */
export function renderParagraph(view: View, layout: DraftLayout, caret: Caret, row: StandardParagraphRow): string {
  const [first = '', ...rest] = row.body.split('\n');
  const lines = [
    `${markerFor(view, layout, caret, row)}${withoutBullet(first)}`,
    ...rest.map((line) => followingLine(layout, line)),
  ];
  return lines.join(layout.newLine);
}

const withoutBullet = (line: string): string => line.replace(/^• /, '');

function markerFor(view: View, layout: DraftLayout, caret: Caret, row: StandardParagraphRow): string {
  if (caret.place === 'header') return 'Summary: ';
  if (caret.marker !== '' || caret.place === 'summary' || row.section === 'signature') return '';
  if (isItem(row)) return layout.item;
  return nextMarker(
    view,
    layout,
    caret.previous,
    caret.previous !== undefined && caret.previous.section === caret.section?.kind,
  );
}

function followingLine(layout: DraftLayout, line: string): string {
  if (line.startsWith('• ')) return `${layout.item}${withoutBullet(line)}`;
  // A citation after a list stands apart from its last item; in Markdown it would otherwise run on from it.
  return layout.paragraphs === 'dash' && !layout.markdown ? line : `${layout.newLine}${line}`;
}

/** True when the row can stand after the marker that is already typed. */
export function suitsMarker(layout: DraftLayout, caret: Caret, row: StandardParagraphRow): boolean {
  if (caret.marker === '') return true;
  const number = /^\d/.test(caret.marker);
  if (layout.paragraphs === 'dash' && caret.marker === '-') return true;
  return isItem(row) ? !number : number;
}
