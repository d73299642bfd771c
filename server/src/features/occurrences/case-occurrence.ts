import { touches } from '../../core/text/span.ts';
import { comparable } from '../../core/text/typography.ts';
import type { View } from '../view.ts';
import type { Occurrence } from './occurrence.ts';

/** The number of a judgment or of another decision, wherever it stands. The first place is as good a definition as any. */
export function caseOccurrence({ snapshot: { facts } }: View, offset: number): Occurrence | undefined {
  const found = facts.caseReferences.find(({ span }) => touches(span, offset));
  if (!found) return undefined;
  const same = facts.caseReferences.filter(({ text }) => comparable(text) === comparable(found.text));
  const first = same[0]?.span;
  const mentions = same.map(({ span }) => ({ span, defines: span === first }));
  return { span: found.span, definitions: first ? [first] : [], mentions };
}
