import type { Person } from '../facts.ts';

/**
 * Letters for labels, in the order in which they are given out. The manual begins at B: "Mr A" trips spelling checkers.
 * The other vowels are left out too: I and O read as a word and a nought.
 * Source: Decision Statements Manual, chapter 8.1.
 */
const letters = [...'BCDFGHJKLMNPQRSTVWXYZ'];

/** The letters that none of the people has, first things first. */
export function freeLetters(people: readonly Pick<Person, 'letter'>[]): readonly string[] {
  const taken = new Set(people.flatMap(({ letter }) => letter ?? []));
  return letters.filter((letter) => !taken.has(letter));
}
