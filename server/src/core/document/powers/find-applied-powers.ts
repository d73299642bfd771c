import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { PowerId } from '../../catalogue/schema.ts';
import type { ParagraphShape } from '../model.ts';
import { isAnothersAccount, leadsInAnothersAccount } from '../outcomes/attribution.ts';
import { quotationsOf } from '../quotations.ts';
import { rememberByShapeWith } from '../remember-by-shape.ts';
import {
  createPhraseBook,
  firstOf,
  groupsOf,
  hasAny,
  numbersOf,
  unitsMeeting,
  type Groups,
  type PhraseBook,
  type ReadUnit,
} from './phrase-book.ts';
import { unitsOf } from './statement-units.ts';

/** A power whose test the words of a paragraph apply. Offsets are relative to it. */
export interface ShapeAppliedPower {
  readonly power: PowerId;
  readonly start: number;
  readonly end: number;
}

interface Test {
  readonly power: PowerId;
  readonly groups: Groups;
  readonly unless: readonly number[];
}

interface Tests {
  readonly book: PhraseBook;
  readonly tests: readonly Test[];
}

function compileTests(catalogue: Catalogue): Tests {
  const book = createPhraseBook();
  const tests = catalogue.powers.flatMap((row) =>
    (row.applied ?? []).map(({ phrases, unless }) => ({
      power: row.id,
      groups: groupsOf(book, phrases),
      unless: numbersOf(book, unless),
    })),
  );
  return { book, tests };
}

/** Each test ends in something that we may not do, or is named by itself; a cheap look before any other. */
const cue =
  /(?:not|n't|\bnor|\bno (?:grounds?|reason|basis|power|jurisdiction|discretion)|\bunable) (?:[\w']+ ){0,5}(?:investigat|criticis|question|challenge|overturn|substitut|interfer|interven|replac|comment on|consider|look|our role|my role|our place|for us|for me)|\bquestion the merits|\blate\b|\bout of time|\b(?:12|twelve) months\b|\bpremature|\breasonable (?:to expect|for)\b|\bno role for/i;

/** They bring a complaint to us; that is no account of theirs. */
const complainedToUs = /\bcomplain(?:s|ed|ing)? to (?:us|me|the Ombudsman)\b/gi;

/** Not what others say: words inside quotation marks, and what a sentence or a list gives as somebody's account. */
function isOurs(unit: ReadUnit, telling: readonly number[], shape: ParagraphShape, foreignList: boolean): boolean {
  const at = firstOf(unit, telling) ?? unit.start;
  if (unit.item && foreignList) return false;
  if (quotationsOf(shape).some(({ start, end, words }) => words > 2 && start <= at && end > at)) return false;
  const text = unit.text.replace(complainedToUs, (words) => ' '.repeat(words.length));
  return !isAnothersAccount(text, at - unit.start, at - unit.start + 1);
}

function findApplied(shape: ParagraphShape, { book, tests }: Tests): readonly ShapeAppliedPower[] {
  const units = unitsOf(shape).map((unit) => book.read(unit));
  const leadIn = units.findLast((unit) => !unit.item)?.text ?? '';
  const foreignList = units.some((unit) => unit.item) && leadsInAnothersAccount(leadIn);
  const found = tests.flatMap(({ power, groups, unless }) => {
    const applying = unitsMeeting(
      units.filter((unit) => !hasAny(unit, unless)),
      groups,
    );
    // One sentence has one speaker: where its first telling words are ours, so is the rest.
    const ours = applying.every(
      (unit, index) => applying.indexOf(unit) < index || isOurs(unit, groups[index] ?? [], shape, foreignList),
    );
    if (applying.length === 0 || !ours) return [];
    const start = applying.reduce((first, unit) => Math.min(first, unit.start), Infinity);
    return [{ power, start, end: applying.reduce((last, unit) => Math.max(last, unit.end), 0) }];
  });
  return found
    .filter(({ power }, index) => found.findIndex((other) => other.power === power) === index)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

const nothing: readonly ShapeAppliedPower[] = [];

/** The powers whose tests a paragraph applies, each once, in order of place; remembered by its shape. */
export const appliedPowersInShape = rememberByShapeWith((catalogue: Catalogue) => {
  let tests: Tests | undefined;
  return (shape: ParagraphShape): readonly ShapeAppliedPower[] =>
    cue.test(shape.folded) ? findApplied(shape, (tests ??= compileTests(catalogue))) : nothing;
});
