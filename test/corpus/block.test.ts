/** Each row of the header and the summary broken, over the seeds and our own clean statements: that row and no other alarm. */
import { describe, expect, test } from 'vitest';
import { seeds, seedText } from '../kit/core.ts';
import { breakBlock } from './break-block.ts';
import { sourceOf } from './breakage.ts';
import { judge } from './judge.ts';
import { ownStatements } from './statements.ts';

const texts = [
  ...seeds.map((seed) => ({ name: seed, text: seedText(seed), own: sourceOf(seed).own })),
  ...ownStatements()
    // An old report has neither block nor summary line.
    .filter(({ clean, name }) => clean && !name.includes('-report.'))
    .map(({ name, text }) => ({ name, text, own: [] })),
];

describe.each(texts)('$name', ({ text, own }) => {
  const all = breakBlock(text, own);

  test('is changed by each, unless it is the day that changes', () => {
    expect(all.length).toBeGreaterThanOrEqual(3);
    for (const one of all) expect(one.text !== text || one.options?.today !== undefined, one.name).toBe(true);
  });

  test.each([...all])('$name', (broken) => {
    expect(judge(broken)).toEqual({ missing: [], unexpected: [] });
  });
});
