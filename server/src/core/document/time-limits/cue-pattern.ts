import { letters } from '../../text/letters.ts';

interface Cues {
  /** The first word of each phrase, as far as it is literal: without one of them there is no need of the pattern. */
  readonly openings: readonly string[];
  pattern?: RegExp;
}

const known = new WeakMap<readonly string[], Cues>();

function cuesOf(phrases: readonly string[]): Cues {
  const before = known.get(phrases);
  if (before) return before;
  const cues: Cues = { openings: [...new Set(phrases.map((phrase) => /^[^\s*…-]+/.exec(phrase)?.[0] ?? ''))] };
  known.set(phrases, cues);
  return cues;
}

/**
 * One pattern for the phrases of a row, in lower case and folded: `*` stands for any ending of a word, `…` for up to six
 * words, and a space for a hyphen or a line end, too. Undefined where the text can hold none of them: compiling a pattern
 * takes longer than looking for a word.
 */
function patternFor(text: string, phrases: readonly string[]): RegExp | undefined {
  const cues = cuesOf(phrases);
  if (!cues.openings.some((opening) => text.includes(opening))) return undefined;
  cues.pattern ??= new RegExp(`(?<![${letters}])(?:${phrases.map(sourceOf).join('|')})(?![${letters}])`, 'g');
  return cues.pattern;
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
  const pattern = patternFor(text, phrases);
  if (!pattern) return [];
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

export function hasCue(text: string, phrases: readonly string[]): boolean {
  const pattern = patternFor(text, phrases);
  return pattern !== undefined && text.search(pattern) >= 0;
}
