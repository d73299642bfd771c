import { letters } from '../../text/letters.ts';

const patterns = new WeakMap<readonly string[], RegExp>();

/**
 * One pattern for the phrases of a row, in lower case and folded: `*` stands for any ending of a word, `…` for up to six
 * words, and a space for a hyphen or a line end, too. Compiled once for each list.
 */
export function cuePattern(phrases: readonly string[]): RegExp {
  const known = patterns.get(phrases);
  if (known) return known;
  const made = new RegExp(`(?<![${letters}])(?:${phrases.map(sourceOf).join('|')})(?![${letters}])`, 'g');
  patterns.set(phrases, made);
  return made;
}

const between = String.raw`[\s,-]{1,3}`;

function sourceOf(phrase: string): string {
  return phrase
    .replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('*', `[${letters}'-]{0,20}`)
    .replace(/ ?… ?/g, `(?:${between}[^\\s.;:]{1,30}){0,6}${between}`)
    .replace(/[ -](?![^[]*\])/g, String.raw`[\s-]{1,3}`);
}

export interface CueMatch {
  readonly start: number;
  readonly end: number;
}

/** Every place where one of the phrases stands. @param text folded, in lower case. */
export function cuesIn(text: string, phrases: readonly string[]): readonly CueMatch[] {
  return [...text.matchAll(cuePattern(phrases))].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

export const hasCue = (text: string, phrases: readonly string[]): boolean => text.search(cuePattern(phrases)) >= 0;
