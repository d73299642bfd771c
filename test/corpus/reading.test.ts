/** The slips of the second reader in every seed and every clean statement of our own: that slip, and no other alarm. */
import { describe, expect, test } from 'vitest';
import { breakReading } from './break-reading.ts';
import { citationSources } from './citation-sources.ts';
import { judge } from './judge.ts';

const sources = citationSources().filter((source) => breakReading(source).length > 0);

test('there are several hundred, and each changes its text', () => {
  const all = sources.flatMap((source) => breakReading(source).map(({ text }) => ({ text, was: source.text })));
  expect(all.length).toBeGreaterThan(600);
  expect(all.filter(({ text, was }) => text === was)).toEqual([]);
});

describe.each(sources)('$name', (source) => {
  test.each([...breakReading(source)])('$name', (broken) => {
    expect(judge(broken)).toEqual({ missing: [], unexpected: [] });
  });
});
