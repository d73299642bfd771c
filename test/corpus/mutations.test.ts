/** Each seed broken in every way of the issue: the right code at the right place, and nothing else at warning or above. */
import { describe, expect, test } from 'vitest';
import { seeds } from '../kit/core.ts';
import { compare } from './compare.ts';
import { alarms } from './landed.ts';
import { mutations } from './mutations.ts';

const all = mutations();

describe.each(seeds)('seed %s broken', (seed) => {
  const mine = all.filter((one) => one.seed === seed);

  test('in at least thirty ways, each of which changes the text', () => {
    expect(new Set(mine.map(({ text }) => text)).size).toBe(mine.length);
    expect(mine.length).toBeGreaterThanOrEqual(30);
  });

  test.each(mine.map(({ name, text, wanted }) => ({ name, text, wanted })))('$name', ({ text, wanted }) => {
    expect(compare(text, alarms(text), wanted)).toEqual({ missing: [], unexpected: [] });
  });
});
