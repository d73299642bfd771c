import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { PowerId } from '../../catalogue/schema.ts';
import { span } from '../../text/span.ts';
import { localGovernmentAct } from '../citations/canonical-provisions.ts';
import { holdsOnlyCitations } from '../citations/cite-in-shape.ts';
import type { FactOptions } from '../fact-options.ts';
import type { Citation, PowerStatement } from '../facts.ts';
import type { Paragraph, Statement } from '../model.ts';
import { citedPowerInShape } from './find-cited-power.ts';
import { powersInShape, type ShapePower } from './find-powers.ts';

interface Stating {
  readonly paragraph: Paragraph;
  readonly powers: readonly ShapePower[];
  /** What is cited in the paragraph, its list, and a next paragraph that holds nothing else. */
  readonly serving: readonly Citation[];
}

/**
 * Every standard statement of the Ombudsman's powers, in order; a merged paragraph gives one each. They are recognised by
 * what they say, in any wording of the years and in any section: the assessment applies a power, and that is not a
 * statement of it, but a standard paragraph that has strayed there is one.
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
  const stating = statement.paragraphs.map((paragraph, index): Stating | undefined => {
    if (paragraph.role !== 'body' || paragraph.section === undefined) return undefined;
    const said = powersInShape(paragraph.shape, paragraph.section, catalogue);
    if (said.length === 0 && (paragraph.section !== 'powers' || !byParagraph.has(paragraph))) return undefined;
    const next = statement.paragraphs[index + 1];
    const following =
      next && next.section === paragraph.section && holdsOnlyCitations(next.shape, catalogue)
        ? byParagraph.get(next)
        : [];
    const serving = [...(byParagraph.get(paragraph) ?? []), ...(following ?? [])].filter(servesAPower);
    const cited = said.length === 0 && citedPowerInShape(paragraph.shape, serving, catalogue);
    const powers = cited ? [cited] : said.map((power) => jointForm(power, serving, catalogue));
    return powers.length === 0 ? undefined : { paragraph, powers, serving };
  });
  const ofProvider = isOfProvider(stating);
  return stating.flatMap((each, index) =>
    each
      ? each.powers.map((power) =>
          stated(each, ofProvider ? providerForm(power, catalogue) : power, [stating[index + 1], stating[index - 1]]),
        )
      : [],
  );
}

/**
 * The joint statement of the same power, where it cites the Act of the other Ombudsman as well: the words alone do not
 * always tell ("We cannot question whether a decision is right or wrong …").
 */
function jointForm(power: ShapePower, serving: readonly Citation[], catalogue: Catalogue): ShapePower {
  const row = catalogue.powers.find(
    ({ insteadOf, citation }) =>
      insteadOf?.includes(power.id) && serving.some(({ id }) => id !== undefined && id === citation?.also?.act),
  );
  return row?.citation ? { ...power, id: row.id, carries: row.citation } : power;
}

const ofProviders: readonly PowerId[] = ['provider-fault', 'provider-discretion'];

/** Of a care provider alone, which Part 3A is for: what councils answer for is stated nowhere. */
function isOfProvider(stating: readonly (Stating | undefined)[]): boolean {
  const ids = stating.flatMap((each) => (each?.paragraph.section === 'powers' ? each.powers.map(({ id }) => id) : []));
  return ids.some((id) => ofProviders.includes(id)) && !ids.includes('maladministration');
}

/** The same statement under Part 3A, where that has a section of its own for it. */
function providerForm(power: ShapePower, catalogue: Catalogue): ShapePower {
  const carries = catalogue.power(power.id)?.forProviders;
  return carries ? { ...power, carries } : power;
}

/** @param neighbours the paragraphs beside, where the other half of a statement that was split may carry its citation. */
function stated(
  { paragraph, powers, serving }: Stating,
  power: ShapePower,
  neighbours: readonly (Stating | undefined)[],
): PowerStatement {
  const { id, start, end, carries, superseded } = power;
  const at = paragraph.span.start;
  const half = neighbours.find(
    (other) =>
      other !== undefined &&
      other.paragraph.section === paragraph.section &&
      powers.length === 1 &&
      other.powers.length === 1 &&
      other.powers[0]?.id === id &&
      other.serving.length > 0,
  );
  const own = serving.length > 0 ? serving : (half?.serving ?? []);
  return {
    id,
    paragraph,
    span: span(at + start, at + end),
    citations: carries ? own : [],
    carries,
    wording: superseded ? 'superseded' : 'current',
  };
}

/**
 * A bracketed citation of any law, guidance aside; in prose only a provision of the Ombudsman's own Act ("Section 34(3) of the
 * Local Government Act 1974 says …"), for a statement may name other Acts in passing.
 */
function servesAPower(citation: Citation): boolean {
  if (citation.bracketed) return !citation.id?.startsWith('guidance/');
  return citation.id === localGovernmentAct && citation.provisions.length > 0;
}
