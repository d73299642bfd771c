import type { SectionKind } from '../../catalogue/schema.ts';
import { contains, shift, span } from '../../text/span.ts';
import type { FactOptions } from '../fact-options.ts';
import type { AppliedPower, PowerStatement } from '../facts.ts';
import type { Paragraph, Statement } from '../model.ts';
import { appliedPowersInShape } from './find-applied-powers.ts';

/** The sections that decide. */
const deciding: ReadonlySet<SectionKind> = new Set(['findings', 'assessment', 'decision']);

/**
 * Where the assessment, the findings or the decision rest on a test of the Ombudsman's own ("we cannot question the merits
 * of the decision"), in order. A standard statement that has strayed there states the test and does not apply it.
 */
export function recogniseAppliedPowers(
  statement: Statement,
  powers: readonly PowerStatement[],
  { catalogue }: Pick<FactOptions, 'catalogue'>,
): readonly AppliedPower[] {
  const stating = new Map<Paragraph, PowerStatement[]>();
  for (const power of powers) {
    // What carries nothing ("The Housing Ombudsman deals with …") is said beside a test, and does not make it general.
    if (power.carries) stating.set(power.paragraph, [...(stating.get(power.paragraph) ?? []), power]);
  }
  return statement.paragraphs.flatMap((paragraph) => {
    if (paragraph.role !== 'body' || paragraph.section === undefined || !deciding.has(paragraph.section)) return [];
    const stated = stating.get(paragraph) ?? [];
    return appliedPowersInShape(paragraph.shape, catalogue)
      .map(({ power, start, end }) => ({ power, span: shift(span(start, end), paragraph.span.start), paragraph }))
      .filter((each) => !stated.some((power) => contains(power.span, each.span)));
  });
}
