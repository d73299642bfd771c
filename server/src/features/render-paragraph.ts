import type { StandardParagraphRow } from '../core/catalogue/schema.ts';
import { writeParagraph, type HouseStyle } from '../core/document/house-style.ts';
import type { Caret } from './caret.ts';
import { isItem } from './standard-paragraphs.ts';
import type { View } from './view.ts';

/** The text of a standard paragraph as this draft would set it at the caret: marker, items and citation line included. */
export function renderParagraph(view: View, style: HouseStyle, caret: Caret, row: StandardParagraphRow): string {
  const text = writeParagraph(style, row.body, nextNumber(view, caret));
  if (row.section === 'summary' && caret.place !== 'summary') return `Summary: ${withoutMarker(text)}`;
  return caret.marker !== '' || caret.place === 'summary' ? withoutMarker(text) : text;
}

const withoutMarker = (text: string): string => text.replace(/^[ \t]*(?:\d+\.|[-•*+]) /, '');

/** The number of a paragraph begun at the caret: one more than the one before, or 1 where the draft begins each section at 1. */
export function nextNumber(view: View, caret: Caret): number {
  const { previous, section } = caret;
  const written = Number(/^\d+/.exec(previous?.shape.marker ?? '')?.[0] ?? 0);
  const goesOn = previous !== undefined && previous.section === section?.kind;
  return goesOn || countsThrough(view) ? written + 1 : 1;
}

/** False when the draft begins again at 1 in a section after the first, as the website does. */
export function countsThrough({ snapshot: { statement } }: View): boolean {
  const first = statement.sections.flatMap(({ paragraphs }) => paragraphs[0] ?? []);
  return !first.slice(1).some((paragraph) => /^1\b/.test(paragraph.shape.marker));
}

/** True when the row can stand after the marker that is already typed. */
export function suitsMarker(style: HouseStyle, caret: Caret, row: StandardParagraphRow): boolean {
  if (caret.marker === '') return true;
  if (style.paragraphs === 'dashed' && caret.marker === '-') return true;
  return isItem(row) !== /^\d/.test(caret.marker);
}
