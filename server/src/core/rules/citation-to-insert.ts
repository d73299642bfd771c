import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PowerCitation } from '../catalogue/schema.ts';
import type { PowerStatement } from '../document/facts.ts';

/** Statements whose own citation counts: a definition that leads up to another of them takes that one's. */
export function inTheirOwnRight(powers: readonly PowerStatement[], catalogue: Catalogue): readonly PowerStatement[] {
  const ids = powers.map(({ id }) => id);
  return powers.filter(
    ({ id, carries }) =>
      carries && !catalogue.power(id)?.servedBy?.some((other) => other !== id && ids.includes(other)),
  );
}

/** Their titles in one phrase: "late complaints; remedy in court". */
export const titlesOf = (powers: readonly PowerStatement[], catalogue: Catalogue): string =>
  [...new Set(inTheirOwnRight(powers, catalogue).map(({ id }) => catalogue.power(id)?.title ?? id))].join('; ');

/** By number, then letters, then what stands in brackets: 24A(6), 26(1), 26A(1), 34(3), 34B(8), Schedule 5. */
function compareProvisions(one: string, other: string): number {
  const last = Number(one.startsWith('S')) - Number(other.startsWith('S'));
  return last || one.localeCompare(other, 'en', { numeric: true });
}

const joinWithAnd = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

function written(provisions: readonly string[]): string {
  const sections = provisions.filter((each) => /^\d/.test(each));
  const others = provisions.filter((each) => !/^\d/.test(each)).map((each) => each.replace(/^(Schedule \S+) /, '$1, '));
  const named =
    sections.length === 0 ? [] : [`${sections.length > 1 ? 'sections' : 'section'} ${joinWithAnd(sections)}`];
  return joinWithAnd([...named, ...others]);
}

/** One Act, its provisions in order, "as amended" at the end; an Act a bracket. */
function merged(citations: readonly PowerCitation[], catalogue: Catalogue): string {
  const all = citations.flatMap((citation) => [citation, ...(citation.also ? [citation.also] : [])]);
  return [...new Set(all.map(({ act }) => act))]
    .map((act) => {
      const provisions = all.filter((one) => one.act === act).flatMap((one) => one.provisions);
      const sorted = [...new Set(provisions)].sort(compareProvisions);
      return `(${catalogue.statute(act)?.title ?? act}, ${written(sorted)}, as amended)`;
    })
    .join(' ');
}

/** What fault and injustice are, said before a ground for not investigating: the paragraph rests on the ground alone. */
const isDefinitionOnly = (
  { id, paragraph }: PowerStatement,
  powers: readonly PowerStatement[],
  catalogue: Catalogue,
): boolean =>
  id === 'maladministration' &&
  powers.some((other) => other.paragraph === paragraph && catalogue.power(other.id)?.ground === true) &&
  !/\bremed|\bput (?:it|this|that|things|matters) right/i.test(paragraph.shape.folded);

/**
 * The citation that serves all these statements together, in brackets: in the right legal form, or as the office's own
 * template prints it where the office says so. Undefined when none of them carries one.
 */
export function citationToInsert(
  powers: readonly PowerStatement[],
  catalogue: Catalogue,
  templateSlips: boolean | undefined,
): string | undefined {
  const carried = inTheirOwnRight(powers, catalogue)
    .filter((power) => !isDefinitionOnly(power, powers, catalogue))
    .flatMap(({ carries }) => carries ?? []);
  const [first, ...others] = carried.filter((one, at) => carried.findIndex(({ text }) => text === one.text) === at);
  if (!first) return undefined;
  if (others.length > 0) return merged([first, ...others], catalogue);
  return templateSlips ? (first.template ?? first.text) : first.text;
}
