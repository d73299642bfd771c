import { phrasePattern } from '../document/deadlines/deadline-phrase.ts';

const compiled = new Map<string, RegExp>();

/** @param phrase of a row of the catalogue, in which `…` stands for up to six words; read over folded text. */
export function guidePhrase(phrase: string): RegExp {
  const known = compiled.get(phrase);
  if (known) return known;
  const source = phrase.replaceAll(' … ', ' (?:[^\\s.;:]+ ){0,6}?');
  const pattern = phrasePattern(`\\b(?:${source})\\b`, 'i');
  compiled.set(phrase, pattern);
  return pattern;
}
