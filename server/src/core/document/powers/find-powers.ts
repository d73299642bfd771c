import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { PowerCitation, PowerId, SectionKind } from '../../catalogue/schema.ts';
import type { ParagraphShape } from '../model.ts';
import { rememberByShape } from '../remember-by-shape.ts';
import { compiledPowers, type CompiledPower, type CompiledPowers, type Pattern } from './compile-powers.ts';
import { hasAny, meetsAll, unitsMeeting, type Groups, type ReadUnit } from './phrase-book.ts';
import { mayStateALaw, saysOfTheCase, saysOfTheLaw, unitsOf, type Unit } from './statement-units.ts';

/** A power that the words of one paragraph state. Offsets are relative to it. */
export interface ShapePower {
  readonly id: PowerId;
  readonly start: number;
  readonly end: number;
  readonly carries: PowerCitation | undefined;
  readonly superseded: boolean;
  /** Where the sentence or item begins that tells it: two in one list have the lead-in in common. */
  readonly told: number;
}

const isLeadIn = (unit: Unit): boolean => !unit.item && /:\s*$/.test(unit.text);

/** With the sentences next to them that say more of the same: "However, we may decide to investigate if …". */
function withNeighbours(
  stating: readonly ReadUnit[],
  usable: readonly ReadUnit[],
  { groups }: Pattern,
  goesOn: readonly number[],
): readonly ReadUnit[] {
  const sentences = usable.filter((unit) => !unit.item);
  const inside = new Set(stating);
  const positions = new Set(stating.map((unit) => unit.position));
  const grow = (order: readonly ReadUnit[], step: number, phrases: readonly number[]): void => {
    for (const unit of order) {
      if (!positions.has(unit.position - step) || !hasAny(unit, phrases)) continue;
      inside.add(unit);
      positions.add(unit.position);
    }
  };
  grow(sentences, 1, [...groups.flat(), ...goesOn]);
  grow(sentences.toReversed(), -1, groups.flat());
  return [...inside];
}

/** What these sentences and items state. */
export function statedBy(row: CompiledPower, units: readonly ReadUnit[], told: number): ShapePower {
  const form = row.forms.find(({ groups }) => meetsAll(units, groups));
  return {
    id: row.id,
    told,
    start: units.reduce((start, unit) => Math.min(start, unit.start), Infinity),
    end: units.reduce((end, unit) => Math.max(end, unit.end), 0),
    carries: form ? form.carries : row.carries,
    superseded:
      row.superseded !== undefined &&
      meetsAll(units, row.superseded.groups) &&
      !units.some((unit) => hasAny(unit, row.superseded?.unless ?? [])),
  };
}

/** @param units those that may state a power here; `all` are those of the whole paragraph. */
function findPower(row: CompiledPower, units: readonly ReadUnit[], all: readonly ReadUnit[]): ShapePower | undefined {
  const items = units.filter((unit) => unit.item);
  const allItemsExcluded = items.length > 0 && items.every((item) => hasAny(item, row.unless));
  const usable = units.filter((unit) => !hasAny(unit, row.unless) && !(allItemsExcluded && isLeadIn(unit)));
  const { onlyBeside } = row;
  if (onlyBeside && !all.some((unit) => hasAny(unit, onlyBeside))) return undefined;
  for (const pattern of row.patterns) {
    const stating = unitsMeeting(usable, pattern.groups);
    if (stating.length === 0 || all.some((unit) => hasAny(unit, pattern.unlessParagraph))) continue;
    const whole = withNeighbours(stating, usable, pattern, row.goesOn);
    return statedBy(row, whole.some(isLeadIn) ? [...whole, ...items] : whole, stating[0]?.start ?? 0);
  }
  return undefined;
}

/** Without what a plain statement says ("When a council commissions another organisation …"): that is no power. */
export function withoutPlain(units: readonly ReadUnit[], plain: readonly Groups[]): readonly ReadUnit[] {
  const said = plain.filter((groups) => unitsMeeting(units, groups).length > 0);
  return said.length === 0 ? units : units.filter((unit) => !said.some((groups) => hasAny(unit, groups.flat())));
}

function once<Result extends object>(work: () => Result): () => Result {
  let result: Result | undefined;
  return () => (result ??= work());
}

const overlap = (a: ShapePower, b: ShapePower): boolean => a.start < b.end && b.start < a.end;

function findAll(shape: ParagraphShape, section: SectionKind, compiled: CompiledPowers): readonly ShapePower[] {
  const found = findIn(shape, section, compiled, false);
  // Only where nothing else is found is a slip of the finger worth looking for, and only where powers are at home.
  return found.length > 0 || section !== 'powers' ? found : findIn(shape, section, compiled, true);
}

function findIn(
  shape: ParagraphShape,
  section: SectionKind,
  { book, powers, plain }: CompiledPowers,
  mending: boolean,
): readonly ShapePower[] {
  const all = unitsOf(shape).map((unit) => book.read(unit, mending));
  // Each is worked out only where a row asks for it: in the findings hardly a sentence is read.
  const said = once(() => withoutPlain(all, plain));
  const ofTheLaw = once(() => said().filter((unit) => !saysOfTheCase(unit.text, shape.folded)));
  const general = once(() =>
    withoutPlain(
      all.filter((unit) => saysOfTheLaw(unit.text) && !saysOfTheCase(unit.text, shape.folded)),
      plain,
    ),
  );
  const found = powers.flatMap((row) => {
    const home = row.sections.includes(section);
    if (!home && row.keepsHome) return [];
    const usable = row.ofTheCase ? said() : home ? ofTheLaw() : general();
    return usable.length === 0 ? [] : (findPower(row, usable, all) ?? []);
  });
  return withoutReplaced(found, powers).sort((a, b) => a.start - b.start || a.told - b.told || a.end - b.end);
}

function withoutReplaced(found: readonly ShapePower[], powers: readonly CompiledPower[]): ShapePower[] {
  const replacing = found.flatMap((power) => {
    const { insteadOf = [] } = powers.find((row) => row.id === power.id) ?? {};
    return insteadOf.length > 0 ? [{ power, insteadOf }] : [];
  });
  return found.filter(
    (each) => !replacing.some(({ power, insteadOf }) => insteadOf.includes(each.id) && overlap(power, each)),
  );
}

const nothing: readonly ShapePower[] = [];
const recognisers = new WeakMap<Catalogue, Map<SectionKind, (shape: ParagraphShape) => readonly ShapePower[]>>();

/**
 * The powers that a paragraph of this section states, in order of place, remembered by its shape. Away from home only what
 * is as general as a statement of the law counts: the assessment applies a power, and that is not a statement of it.
 */
export function powersInShape(
  shape: ParagraphShape,
  section: SectionKind,
  catalogue: Catalogue,
): readonly ShapePower[] {
  const sections =
    recognisers.get(catalogue) ?? new Map<SectionKind, (shape: ParagraphShape) => readonly ShapePower[]>();
  recognisers.set(catalogue, sections);
  const recognise =
    sections.get(section) ??
    rememberByShape((each) =>
      section === 'powers' || mayStateALaw(each.folded) ? findAll(each, section, compiledPowers(catalogue)) : nothing,
    );
  sections.set(section, recognise);
  return recognise(shape);
}
