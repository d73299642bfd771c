import type { Paragraph } from '../../core/document/model.ts';
import { quotationsOf } from '../../core/document/quotations.ts';
import { overlaps, shift, span } from '../../core/text/span.ts';
import type { View } from '../view.ts';
import type { Formula } from './formulas.ts';
import type { StageChange } from './stage-change.ts';

/** The paragraphs of the statement that speak for the Ombudsman in this case: not the general powers. */
export const ownParagraphs = ({ snapshot: { statement } }: View): readonly Paragraph[] =>
  statement.paragraphs.filter(({ section }) => section !== 'powers');

/** Where a formula stands outside quotation marks, what is written there instead. */
export function rewrite(paragraph: Paragraph, { pattern, write }: Formula, label: string): readonly StageChange[] {
  const { folded } = paragraph.shape;
  return [...folded.matchAll(pattern)].flatMap((match) => {
    const found = span(match.index, match.index + match[0].length);
    if (quotationsOf(paragraph.shape).some((quotation) => quotation.words > 2 && overlaps(quotation, found))) return [];
    const newText = write(match);
    return newText === undefined ? [] : [{ span: shift(found, paragraph.span.start), newText, label }];
  });
}

/** Of changes that touch each other the first stays. @returns in document order. */
export function apart(changes: readonly StageChange[]): readonly StageChange[] {
  const kept: StageChange[] = [];
  for (const change of changes.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end))
    if ((kept.at(-1)?.span.end ?? -1) <= change.span.start) kept.push(change);
  return kept;
}
