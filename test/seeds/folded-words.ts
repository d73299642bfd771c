/** Two typings of the same words compare equal: straight marks, plain spaces, single spaces. */
export const foldedWords = (text: string): string =>
  text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
