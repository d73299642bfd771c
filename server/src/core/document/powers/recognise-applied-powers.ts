import type { SectionKind } from '../../catalogue/schema.ts';
import { span } from '../../text/span.ts';
import type { FactOptions } from '../fact-options.ts';
import type { AppliedPower, PowerStatement } from '../facts.ts';
import type { Statement } from '../model.ts';
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
  return statement.paragraphs.flatMap((paragraph) => {
    if (paragraph.role !== 'body' || paragraph.section === undefined || !deciding.has(paragraph.section)) return [];
    const at = paragraph.span.start;
    return appliedPowersInShape(paragraph.shape, catalogue)
      .map(({ power, start, end }) => ({ power, span: span(at + start, at + end), paragraph }))
      .filter(
        (each) =>
          !powers.some(
            (stated) =>
              stated.paragraph === paragraph &&
              each.span.start >= stated.span.start &&
              each.span.end <= stated.span.end,
          ),
      );
  });
}
