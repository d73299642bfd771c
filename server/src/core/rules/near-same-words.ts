/** Words of a text in small letters, without what stands in brackets: citations do not make two statements the same. */
export function plainWords(folded: string): readonly string[] {
  return (
    folded
      .replace(/\([^()]{0,300}(?:\([^()]{0,40}\)[^()]{0,300}){0,12}\)/g, ' ')
      .toLowerCase()
      .match(/[a-z]+(?:'[a-z]+)?|\d+/g) ?? []
  );
}

/**
 * How much two texts share: twice the words in common over all words, each word as often as it stands in both. 1 for the
 * same words in any order, 0 where nothing is shared.
 */
function sharedWords(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    shared++;
  }
  return one.length + other.length === 0 ? 0 : (2 * shared) / (one.length + other.length);
}

/** So short a text may well be said twice ("(R)", "See above"). */
const fewestWords = 8;
const nearlyAll = 0.9;

/** True of two texts that differ in a word of ten at most. */
export function areNearlyTheSame(one: readonly string[], other: readonly string[]): boolean {
  const shorter = Math.min(one.length, other.length);
  // With so many words more, the rest can't be nearly the same.
  if (shorter < fewestWords || 2 * shorter < nearlyAll * (one.length + other.length)) return false;
  return sharedWords(one, other) >= nearlyAll;
}
