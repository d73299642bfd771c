import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Citation } from '../facts.ts';
import type { ParagraphShape } from '../model.ts';
import { compiledPowers, type Accepted, type CompiledPower } from './compile-powers.ts';
import { statedBy, withoutPlain, type ShapePower } from './find-powers.ts';
import type { PhraseBook, ReadUnit } from './phrase-book.ts';
import { saysOfTheCase, unitsOf } from './statement-units.ts';

type Given = Pick<Citation, 'id' | 'provisions'>;

/** How well citations give one that a statement may carry: 2 for just that, 1 for more, 0 for less or something else. */
function fit({ act, provisions }: Accepted, given: readonly Given[]): number {
  const all = given.flatMap((citation) => (citation.id === act ? citation.provisions : []));
  if (!provisions.every((each) => all.includes(each))) return 0;
  return new Set(all).size === provisions.length ? 2 : 1;
}

/** The sentences and items with telling words of the power, and how many of its groups they meet. */
function told(row: CompiledPower, units: readonly ReadUnit[], book: PhraseBook) {
  const groups = row.patterns
    .flatMap((pattern) => pattern.groups)
    .map((group) => group.filter((number) => book.isTelling(number)));
  const has = (unit: ReadUnit, group: readonly number[]): boolean => group.some((number) => unit.phrases.has(number));
  return {
    units: units.filter((unit) => groups.some((group) => has(unit, group))),
    met: groups.filter((group) => units.some((unit) => has(unit, group))).length,
  };
}

/**
 * The power that a paragraph states in the writer's own words, where no standard words are recognised: its citation says
 * which power is meant, and some of that power's words bear it out. Offsets are relative to the paragraph.
 *
 * @param given the citations that serve the paragraph.
 */
export function citedPowerInShape(
  shape: ParagraphShape,
  given: readonly Given[],
  catalogue: Catalogue,
): ShapePower | undefined {
  const { book, powers, plain } = compiledPowers(catalogue);
  const fitting = powers
    .map((row) => ({ row, fits: Math.max(0, ...row.accepted.map((accepted) => fit(accepted, given))) }))
    .filter(({ fits }) => fits > 0);
  if (fitting.length === 0) return undefined;
  const all = unitsOf(shape).map((unit) => book.read(unit, true));
  const units = withoutPlain(all, plain).filter((unit) => !saysOfTheCase(unit.text, shape.folded));
  const [best] = fitting
    .map(({ row, fits }) => ({ row, fits, ...told(row, units, book) }))
    .filter(({ met }) => met > 0)
    .sort((one, other) => other.fits - one.fits || other.met - one.met);
  return best && statedBy(best.row, best.units, best.units[0]?.start ?? 0);
}
