import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { PowerId, PowerRow, SectionKind } from '../../catalogue/schema.ts';
import type { ParagraphShape } from '../model.ts';
import { rememberByShape } from '../remember-by-shape.ts';
import { compilePhrase, phraseAt, type Phrase } from './power-phrases.ts';
import { isApplication, unitsOf, type Unit } from './statement-units.ts';

/** A power that the words of one paragraph state, wherever the paragraph stands. Offsets are relative to it. */
export interface ShapePower {
  readonly id: PowerId;
  readonly start: number;
  readonly end: number;
}

/** Phrases are numbered over the whole catalogue, so that one pass over a sentence finds all of them. */
interface PhraseBook {
  readonly byFirstWord: ReadonlyMap<string, readonly { readonly number: number; readonly phrase: Phrase }[]>;
  readonly rows: readonly PatternRow[];
}
interface Pattern {
  readonly groups: readonly (readonly number[])[];
  readonly unlessParagraph: readonly number[];
}
interface PatternRow {
  readonly id: PowerId;
  readonly patterns: readonly Pattern[];
  readonly unless: readonly number[];
  readonly goesOn: readonly number[];
}

function compile(rows: readonly PowerRow[]): PhraseBook {
  const numbers = new Map<string, number>();
  const byFirstWord = new Map<string, { number: number; phrase: Phrase }[]>();
  const numberOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(text, number);
    const phrase = compilePhrase(text);
    const first = phrase[0] ?? '';
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { number, phrase }]);
    return number;
  };
  const all = (phrases: readonly string[] = []): readonly number[] => phrases.map(numberOf);
  return {
    rows: rows.map((row) => ({
      id: row.id,
      patterns: [
        { groups: row.phrases.map(all), unlessParagraph: all(row.unlessParagraph) },
        ...(row.otherwise
          ? [{ groups: row.otherwise.phrases.map(all), unlessParagraph: all(row.otherwise.unlessParagraph) }]
          : []),
      ],
      unless: all(row.unless),
      goesOn: all(row.goesOn),
    })),
    byFirstWord,
  };
}

interface ReadUnit extends Unit {
  readonly phrases: ReadonlySet<number>;
}

function readUnit(unit: Unit, book: PhraseBook): ReadUnit {
  const phrases = new Set<number>();
  unit.words.forEach((word, at) => {
    for (const { number, phrase } of book.byFirstWord.get(word.key) ?? [])
      if (!phrases.has(number) && phraseAt(unit.words, at, phrase)) phrases.add(number);
  });
  return { ...unit, phrases };
}

const hasAny = (unit: ReadUnit, numbers: readonly number[]): boolean =>
  numbers.some((number) => unit.phrases.has(number));
const isLeadIn = (unit: Unit): boolean => !unit.item && /:\s*$/.test(unit.text);

/** The first unit at each position that has one of the phrases. */
function hitsByPosition(units: readonly ReadUnit[], numbers: readonly number[]): ReadonlyMap<number, ReadUnit> {
  const hits = new Map<number, ReadUnit>();
  for (const unit of units) if (!hits.has(unit.position) && hasAny(unit, numbers)) hits.set(unit.position, unit);
  return hits;
}

/** The units that state it: one for each group, all within one place of the first. */
function unitsStating(
  units: readonly ReadUnit[],
  { groups, unlessParagraph }: Pattern,
  all: readonly ReadUnit[],
): readonly ReadUnit[] {
  if (all.some((unit) => hasAny(unit, unlessParagraph))) return [];
  const [first = [], ...others] = groups;
  const hits = others.map((group) => ({ group, at: hitsByPosition(units, group) }));
  for (const anchor of units) {
    if (!hasAny(anchor, first)) continue;
    const { position } = anchor;
    const rest = hits.map(({ group, at }) =>
      hasAny(anchor, group) ? anchor : (at.get(position) ?? at.get(position - 1) ?? at.get(position + 1)),
    );
    if (rest.every((unit) => unit !== undefined)) return [anchor, ...rest];
  }
  return [];
}

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

function findPower(row: PatternRow, units: readonly ReadUnit[]): ShapePower | undefined {
  const items = units.filter((unit) => unit.item);
  const allItemsExcluded = items.length > 0 && items.every((item) => hasAny(item, row.unless));
  const usable = units.filter(
    (unit) => !hasAny(unit, row.unless) && !isApplication(unit.text) && !(allItemsExcluded && isLeadIn(unit)),
  );
  for (const pattern of row.patterns) {
    const stating = unitsStating(usable, pattern, units);
    if (stating.length === 0) continue;
    const whole = withNeighbours(stating, usable, pattern, row.goesOn);
    const withList = whole.some(isLeadIn) ? [...whole, ...items] : whole;
    return {
      id: row.id,
      start: withList.reduce((start, unit) => Math.min(start, unit.start), Infinity),
      end: withList.reduce((end, unit) => Math.max(end, unit.end), 0),
    };
  }
  return undefined;
}

const powersSection: readonly SectionKind[] = ['powers'];
const nothing = (): readonly ShapePower[] => [];

/** One recogniser a section, of the rows that the catalogue expects there: most sections expect none. */
function createRecogniser(
  catalogue: Catalogue,
  section: SectionKind,
): (shape: ParagraphShape) => readonly ShapePower[] {
  const rows = catalogue.powers.filter((row) => (row.sections ?? powersSection).includes(section));
  if (rows.length === 0) return nothing;
  const book = compile(rows);
  return rememberByShape((shape) => {
    const units = unitsOf(shape).map((unit) => readUnit(unit, book));
    return book.rows.flatMap((row) => findPower(row, units) ?? []).sort((a, b) => a.start - b.start || a.end - b.end);
  });
}

const recognisers = new WeakMap<Catalogue, Map<SectionKind, (shape: ParagraphShape) => readonly ShapePower[]>>();

/** The powers that a paragraph of this section states, in order of place, remembered by its shape. */
export function powersInShape(
  shape: ParagraphShape,
  section: SectionKind,
  catalogue: Catalogue,
): readonly ShapePower[] {
  const sections =
    recognisers.get(catalogue) ?? new Map<SectionKind, (shape: ParagraphShape) => readonly ShapePower[]>();
  recognisers.set(catalogue, sections);
  const recognise = sections.get(section) ?? createRecogniser(catalogue, section);
  sections.set(section, recognise);
  return recognise(shape);
}
