import { createWordMender } from './mend-word.ts';
import { compilePhrase, firstKeyOf, phraseAt, type Phrase, type PhraseWord } from './power-phrases.ts';
import type { Unit } from './statement-units.ts';

/** Phrases are numbered over a whole catalogue, so that one pass over a sentence finds all of them. */
export interface PhraseBook {
  /** The number of a phrase; the same words have the same number. */
  numberOf(phrase: string): number;
  /** False for a phrase of one word, which says little by itself. */
  isTelling(number: number): boolean;
  /** @param mending takes a word with one slip in it for the word that it must be. */
  read(unit: Unit, mending?: boolean): ReadUnit;
}

/** A sentence or item with the numbers of the phrases that stand in it, and where each begins first; read when asked for. */
export interface ReadUnit extends Unit {
  readonly phrases: ReadonlyMap<number, number>;
}

/** Each group must be met by one of its phrases. */
export type Groups = readonly (readonly number[])[];

export function createPhraseBook(): PhraseBook {
  const numbers = new Map<string, number>();
  const byFirstWord = new Map<string, NumberedPhrase[]>();
  const all: NumberedPhrase[] = [];
  let mender: ((word: string) => string) | undefined;
  const mended = (words: readonly PhraseWord[]): readonly PhraseWord[] => {
    const mend = (mender ??= createWordMender(new Set(all.flatMap((each) => each.phrase.filter(isWord)))));
    return words.map((word) => {
      const key = mend(word.key);
      return key === word.key ? word : { ...word, key };
    });
  };
  return {
    isTelling: (number) => (all[number]?.phrase.length ?? 0) > 1,
    numberOf(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(text, number);
      const numbered = numberedPhrase(number, text);
      all.push(numbered);
      mender = undefined;
      const first = firstKeyOf(text) ?? '';
      const others = byFirstWord.get(first);
      if (others) others.push(numbered);
      else byFirstWord.set(first, [numbered]);
      return number;
    },
    read(unit, mending = false) {
      let phrases: ReadonlyMap<number, number> | undefined;
      const { start, end, position, item, text } = unit;
      return {
        start,
        end,
        position,
        item,
        text,
        get words() {
          return unit.words;
        },
        get phrases() {
          return (phrases ??= phrasesIn(mending ? mended(unit.words) : unit.words, byFirstWord));
        },
      };
    },
  };
}

interface NumberedPhrase {
  readonly number: number;
  readonly phrase: Phrase;
}

/** Taken apart when a text has its first word: a catalogue has some two thousand phrases. */
function numberedPhrase(number: number, text: string): NumberedPhrase {
  let phrase: Phrase | undefined;
  return {
    number,
    get phrase() {
      return (phrase ??= compilePhrase(text));
    },
  };
}

const isWord = (word: string | undefined): word is string => word !== undefined;

type PhrasesByFirstWord = ReadonlyMap<string, readonly NumberedPhrase[]>;

function phrasesIn(words: readonly PhraseWord[], byFirstWord: PhrasesByFirstWord): ReadonlyMap<number, number> {
  const phrases = new Map<number, number>();
  words.forEach((word, at) => {
    for (const each of byFirstWord.get(word.key) ?? [])
      if (!phrases.has(each.number) && phraseAt(words, at, each.phrase)) phrases.set(each.number, word.start);
  });
  return phrases;
}

export const numbersOf = (book: PhraseBook, phrases: readonly string[] = []): readonly number[] =>
  phrases.map((phrase) => book.numberOf(phrase));
export const groupsOf = (book: PhraseBook, groups: readonly (readonly string[])[]): Groups =>
  groups.map((group) => numbersOf(book, group));

export const hasAny = (unit: ReadUnit, numbers: readonly number[]): boolean =>
  numbers.some((number) => unit.phrases.has(number));

/** Where the first of these phrases begins; undefined when none stands there. */
export function firstOf(unit: ReadUnit, numbers: readonly number[]): number | undefined {
  const starts = numbers.flatMap((number) => unit.phrases.get(number) ?? []);
  return starts.length === 0 ? undefined : Math.min(...starts);
}

/** True when every group is met somewhere in these units, near each other or not. */
export const meetsAll = (units: readonly ReadUnit[], groups: Groups): boolean =>
  groups.every((group) => units.some((unit) => hasAny(unit, group)));

/** The first unit at each position that has one of the phrases. */
function hitsByPosition(units: readonly ReadUnit[], numbers: readonly number[]): ReadonlyMap<number, ReadUnit> {
  const hits = new Map<number, ReadUnit>();
  for (const unit of units) if (!hits.has(unit.position) && hasAny(unit, numbers)) hits.set(unit.position, unit);
  return hits;
}

/** The units that meet the groups together: one for each group, all within one place of the first. Empty when none do. */
export function unitsMeeting(units: readonly ReadUnit[], groups: Groups): readonly ReadUnit[] {
  const [first = [], ...others] = groups;
  if (!units.some((unit) => hasAny(unit, first))) return [];
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
