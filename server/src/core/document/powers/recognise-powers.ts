import { span } from '../../text/span.ts';
import { localGovernmentAct } from '../citations/canonical-provisions.ts';
import { holdsOnlyCitations } from '../citations/cite-in-shape.ts';
import type { FactOptions } from '../fact-options.ts';
import type { Citation, PowerStatement } from '../facts.ts';
import type { Paragraph, Statement } from '../model.ts';
import { powersInShape } from './find-powers.ts';

/**
 * Every standard statement of the Ombudsman's powers, in order; a merged paragraph gives one each. They are recognised by
 * what they say, in any wording of the years, and only in the sections where the catalogue expects them: the assessment
 * applies a power, and that is not a statement of it.
 */
export function recognisePowers(
  statement: Statement,
  citations: readonly Citation[],
  { catalogue }: Pick<FactOptions, 'catalogue'>,
): readonly PowerStatement[] {
  const byParagraph = new Map<Paragraph, Citation[]>();
  for (const citation of citations) {
    const known = byParagraph.get(citation.paragraph);
    if (known) known.push(citation);
    else byParagraph.set(citation.paragraph, [citation]);
  }
  return statement.paragraphs.flatMap((paragraph, index) => {
    if (paragraph.role !== 'body' || paragraph.section === undefined) return [];
    const found = powersInShape(paragraph.shape, paragraph.section, catalogue);
    if (found.length === 0) return [];
    const next = statement.paragraphs[index + 1];
    const following =
      next && next.section === paragraph.section && holdsOnlyCitations(next.shape, catalogue)
        ? byParagraph.get(next)
        : [];
    const serving = [...(byParagraph.get(paragraph) ?? []), ...(following ?? [])].filter(servesAPower);
    const at = paragraph.span.start;
    return found.map(({ id, start, end }) => ({
      id,
      paragraph,
      span: span(at + start, at + end),
      citations: catalogue.power(id)?.citation ? serving : [],
    }));
  });
}

/**
 * A bracketed citation of any law, guidance aside; in prose only a provision of the Ombudsman's own Act ("Section 34(3) of the
 * Local Government Act 1974 says …"), for a statement may name other Acts in passing.
 */
function servesAPower(citation: Citation): boolean {
  if (citation.bracketed) return !citation.id?.startsWith('guidance/');
  return citation.id === localGovernmentAct && citation.provisions.length > 0;
}
