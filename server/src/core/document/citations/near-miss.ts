import { distance } from 'fastest-levenshtein';
import type { Mention } from './mention.ts';
import { wordsIn } from './name-words.ts';
import type { LawTitle, StatuteNames } from './statute-names.ts';

type Unknown = Extract<Mention, { form: 'unknown' }>;

/** Later laws are not known here: the same title with a later year may be a new law. */
const lastYearKnown = 2025;

/** How many letters of a title may be wrong: one in eight, and at most four. */
const tolerance = (title: string): number => Math.min(4, Math.max(1, Math.floor(title.length / 8)));

const digitsOf = (year: number): string => [...String(year)].sort().join('');
const possible = (year: number): boolean => year >= 1200 && year < 2100;

/** The same title with a year in which there was no such law. */
function wrongYear(written: string, year: number, titles: readonly LawTitle[]): readonly LawTitle[] {
  const same = titles.filter(({ name }) => name === written);
  const real = same.some((title) => title.year === year || title.namesakes.includes(year));
  if (real) return [];
  // Of years to come only those that are a known one with its digits in another order, or no years at all.
  return year <= lastYearKnown || !possible(year)
    ? same
    : same.filter((title) => digitsOf(title.year) === digitsOf(year));
}

/** Two neighbouring letters exchanged, which is one slip of the hand: "Caer Act". */
function isExchanged(written: string, title: string): boolean {
  const at = [...written].findIndex((letter, index) => letter !== title[index]);
  const [first = '', second = ''] = written.slice(at, at + 2);
  return (
    at >= 0 &&
    written.length === title.length &&
    written.slice(0, at) + second + first + written.slice(at + 2) === title
  );
}

/** The title that a misspelt one of the same year must mean. */
function misspelt(written: string, year: number, titles: readonly LawTitle[]): readonly LawTitle[] {
  const near = titles.filter(
    (title) =>
      title.year === year &&
      Math.abs(title.name.length - written.length) <= 4 &&
      (distance(written, title.name) <= tolerance(title.name) || isExchanged(written, title.name)),
  );
  return near.length === 1 ? near : [];
}

/**
 * What a law of no known name must mean: a catalogued one with the wrong year or with letters wrong. Edit distance only ever
 * suggests: the citation stays marked as a near miss. The slip may be the end of a longer run of capitals ("Mr Y Chidren Act").
 */
export function nearMiss(mention: Unknown, folded: string, names: StatuteNames): Mention | undefined {
  const words = wordsIn(folded.slice(mention.start, mention.end)).slice(0, -1);
  const titles = names.titles.filter(({ kind }) => kind === mention.kind);
  const keys = words.map(({ key }) => key);
  // "33ZA, and Health Service Commissioners Act 1993": a right name behind words that are no part of it.
  const isTitle = (name: string): boolean => titles.some((one) => one.name === name && one.year === mention.year);
  if (keys.some((_, from) => isTitle(keys.slice(from).join(' ')))) return mention;
  for (let skip = 0; skip < Math.min(3, words.length - 1); skip++) {
    const rest = words.slice(skip);
    // The apostrophe of "Children's Act" is no letter of the title.
    const written = rest.map(({ key }) => key.replaceAll("'", '')).join(' ');
    const meant = wrongYear(written, mention.year, titles);
    const found = meant.length > 0 ? meant : misspelt(written, mention.year, titles);
    if (found.length > 0) {
      const start = mention.start + (rest[0]?.start ?? 0);
      const ids = found.map(({ id }) => id);
      return {
        form: 'named',
        start,
        end: mention.end,
        kind: mention.kind,
        ids,
        named: 'near-miss',
        year: mention.year,
      };
    }
  }
  return possible(mention.year) ? mention : undefined;
}
