import type { View } from '../view.ts';

/**
 * Letters for labels, in the order in which they are given out. The manual begins at B: "Mr A" trips spelling checkers.
 * The other vowels are left out too: I and O read as a word and a nought.
 * Source: Decision Statements Manual, chapter 8.1.
 */
const letters = [...'BCDFGHJKLMNPQRSTVWXYZ'];

/** The letters that nobody in the statement has, first things first. */
export function freeLetters({ snapshot: { facts } }: View): readonly string[] {
  const taken = new Set(facts.people.flatMap(({ letter }) => letter ?? []));
  return letters.filter((letter) => !taken.has(letter));
}
