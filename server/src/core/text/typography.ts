/**
 * Word, browsers and keyboards type the same mark in different ways. Everything that recognises words reads the folded
 * text; every span refers to the untouched text. That works because folding never changes the length.
 */
const folds: readonly (readonly [fold: string, variants: string])[] = [
  ["'", '\u2018\u2019\u201B\u02BC\u2032\u00B4\u0060'],
  ['"', '\u201C\u201D\u201F\u2033\u00AB\u00BB'],
  [' ', '\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\t'],
  ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D'],
];

const foldOf = new Map<string, string>(
  folds.flatMap(([fold, variants]) => [...variants].map((v) => [v, fold] as const)),
);
const foldable = new RegExp(`[${[...foldOf.keys()].join('')}]`, 'g');

/** The same text, code unit for code unit, with plain apostrophes, quotation marks, spaces and hyphens. Line ends stay. */
export function foldTypography(text: string): string {
  return text.replace(foldable, (mark) => foldOf.get(mark) ?? mark);
}

/** Folded, lower case, single-spaced and trimmed: for comparing names and headings. Its offsets mean nothing. */
export function comparable(text: string): string {
  return foldTypography(text).toLowerCase().replace(/\s+/g, ' ').trim();
}
