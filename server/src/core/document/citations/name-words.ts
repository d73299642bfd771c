import type { MentionKind } from './mention.ts';
import { wordKey, wordPattern } from './statute-names.ts';

/** A word of folded text, as names are read. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
}

/** The words that end the name of a law. */
export const kindOf: Readonly<Record<string, MentionKind>> = {
  Act: 'act',
  Measure: 'act',
  Regulations: 'si',
  Regulation: 'si',
  Order: 'si',
  Rules: 'si',
  Code: 'guidance',
  Guidance: 'guidance',
  Framework: 'guidance',
};

/** Between two words of one name: a space, a line break, a comma, a bracket, a hyphen, a quotation mark. */
export const withinName = /^[\s,()[\]"':.-]{0,4}$/;
export const isCapital = (text: string): boolean => /^[A-Z]/.test(text);

export function wordsIn(folded: string): readonly Word[] {
  return [...folded.matchAll(wordPattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].replace(/'$/, '').length,
    text: match[0],
    key: wordKey(match[0]),
  }));
}
