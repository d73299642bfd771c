/** Sentences that time parts of a list: "a) and b) within four weeks, and c) within three months". */
import { phrasePattern, type DeadlinePhrase } from '../deadlines/deadline-phrase.ts';

/** Which actions of the list before it: their places from 0; `-1` the last; `rest` for those not named so far. */
export type Parts = readonly number[] | 'rest';
export interface PartTiming {
  readonly phrase: DeadlinePhrase;
  readonly parts: Parts;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
const counts: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6 };
const doesThem =
  /\b(?:carry|carried|complet|take|taken|do|done|achiev|implement|finish|undertak|put|due|within|by)\w*\b/i;

const letterAt = (letter: string): number => letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0);
const upTo = (from: number, to: number): readonly number[] =>
  to >= from && to - from < 20 ? Array.from({ length: to - from + 1 }, (_, index) => from + index) : [];

const letters = /(?<![a-z])\(?([a-h])\)(?:\s*(?:to|-)\s*\(?([a-h])\))?/gi;
const numbered = phrasePattern(
  '\\b(?:actions?|points?|items?|recommendations?|bullet points?|bullets?|steps?|parts?) ((?:\\d{1,2}(?: ?(?:,|and|to|-) ?(?:and )?)?){1,6})',
  'gi',
);
const several = phrasePattern('\\b(?:the )?(first|last|final) (two|three|four|five|six)\\b', 'i');
const single = phrasePattern(
  `\\b(${ordinals.join('|')}|last|final)(?= ?(?:action|recommendation|point|bullet|item|step|one|and\\b|,|$|of\\b|within|by))`,
  'gi',
);
const others = phrasePattern(
  '\\b(?:the|all) (?:rest|others?|remaining (?:[a-z]+ )?(?:actions|recommendations|points|steps|items)|remainder)\\b',
  'i',
);

function fromNumbers(list: string): readonly number[] {
  const range = /^(\d+)\s*(?:to|-)\s*(\d+)/.exec(list);
  if (range) return upTo(Number(range[1]) - 1, Number(range[2]) - 1);
  return [...list.matchAll(/\d+/g)].map(([digits]) => Number(digits) - 1);
}

/** @param words the part of the sentence that leads to one deadline, or follows the last. */
function partsIn(words: string): Parts | undefined {
  const named: number[] = [];
  for (const [, from = 'a', to] of words.matchAll(letters))
    named.push(...(to === undefined ? [letterAt(from)] : upTo(letterAt(from), letterAt(to))));
  for (const [, list = ''] of words.matchAll(numbered)) named.push(...fromNumbers(list));
  const count = several.exec(words);
  if (count) {
    const number = counts[count[2]?.toLowerCase() ?? ''] ?? 0;
    named.push(...(/first/i.test(count[1] ?? '') ? upTo(0, number - 1) : upTo(1, number).map((place) => -place)));
  } else
    for (const [, name = ''] of words.matchAll(single)) {
      const place = ordinals.indexOf(name.toLowerCase());
      named.push(place < 0 ? -1 : place);
    }
  if (named.length > 0) return named;
  return others.test(words) ? 'rest' : undefined;
}

/**
 * @param sentence folded; spans of the phrases are relative to it.
 * @returns nothing unless every deadline of the sentence has its parts.
 */
export function partTimings(sentence: string, phrases: readonly DeadlinePhrase[]): readonly PartTiming[] {
  const days = phrases.filter(({ kind }) => kind === 'period' || kind === 'date' || kind === 'event');
  if (days.length === 0 || !doesThem.test(sentence) || /:\s*$/.test(sentence)) return [];
  // "a) within four weeks, b) within …", or "within four weeks a) and b), within … c)"
  const before = days.map(({ span }, index) => sentence.slice(days[index - 1]?.span.end ?? 0, span.start));
  const after = days.map(({ span }, index) => sentence.slice(span.end, days[index + 1]?.span.start));
  for (const side of [before, after]) {
    const found = days.flatMap((phrase, index) => {
      const parts = partsIn(side[index] ?? '');
      return parts ? [{ phrase, parts }] : [];
    });
    if (found.length === days.length) return found;
  }
  return [];
}
