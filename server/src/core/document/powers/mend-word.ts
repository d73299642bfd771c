/** Shorter words are too close to one another. */
const shortest = 6;

/** Without each of its letters in turn, the first and the last two aside: these tell words and their endings apart. */
function* shortened(word: string): Generator<string> {
  for (let at = 1; at < word.length - 2; at++) yield word.slice(0, at) + word.slice(at + 1);
}

const sameEnds = (one: string, other: string): boolean => one[0] === other[0] && one.slice(-2) === other.slice(-2);

/**
 * Knows a word with one slip of the finger in its middle ("maladminstration", "trubunal", "apepal") for the word of a
 * phrase that it must be. Endings are left alone: "decided" is no slip for "decide".
 *
 * @param words as phrases hold them.
 */
export function createWordMender(words: Iterable<string>): (word: string) => string {
  const known = new Set(words);
  const byShortened = new Map<string, string>();
  for (const word of known) {
    if (word.length < shortest) continue;
    for (const short of shortened(word)) if (!byShortened.has(short)) byShortened.set(short, word);
  }
  return (word) => {
    if (word.length < shortest - 1 || known.has(word)) return word;
    const missing = byShortened.get(word);
    if (missing !== undefined && sameEnds(missing, word)) return missing;
    if (word.length < shortest) return word;
    for (const short of shortened(word)) {
      const meant = known.has(short) && short.length >= shortest ? short : byShortened.get(short);
      if (meant !== undefined && sameEnds(meant, word)) return meant;
    }
    return word;
  };
}
