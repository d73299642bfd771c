/** The table of `powers-table.ts`: which powers a paragraph states, cited or not, and which tests of ours a case applies. */
import { describe, expect, test } from 'vitest';
import { snapshotOf } from '../kit/core.ts';
import { applied, appliedAgain, elsewhere, inPowers, inPowersAgain, misplaced } from './powers-table.ts';

const factsOf = (heading: string, text: string) => snapshotOf(`## ${heading}\n\n${text}\n`).facts;
const statedUnder = (heading: string, text: string): string[] =>
  factsOf(heading, text).powers.map(({ id, citations }) => id + (citations.length > 0 ? '*' : ''));

test('the table holds at least 250 paragraphs', () => {
  expect(inPowers.length + inPowersAgain.length + misplaced.length + elsewhere.length).toBeGreaterThanOrEqual(250);
});

describe('in the powers section', () => {
  test.each([...inPowers, ...inPowersAgain])('$text', ({ text, stated }) => {
    expect(statedUnder('The Ombudsman’s role and powers', text)).toEqual(stated);
  });
});

describe('under another heading', () => {
  test.each([...misplaced, ...elsewhere])('$under: $text', ({ under, text, stated }) => {
    expect(statedUnder(under, text)).toEqual(stated);
  });
});

describe('a test of ours, applied to a case', () => {
  const first = applied.map((row) => ({ under: 'My assessment', ...row }));
  test.each([...first, ...appliedAgain])('$under: $text', ({ under, text, stated }) => {
    expect(factsOf(under, text).appliedPowers.map(({ power }) => power)).toEqual(stated);
  });
});

test.each([
  ['We cannot investigate late complaints unless we decide there are good reasons.', 'late'],
  ['We must use public money carefully.', 'careful-use-of-money'],
  ['We cannot investigate a complaint if someone has appealed to a tribunal about the same matter.', 'tribunal-used'],
  ['We may suggest a remedy if fault has caused an injustice.', 'maladministration'],
])('a slip of the finger in any long word of “%s” hides nothing', (text, id) => {
  for (const { 0: word, index } of text.matchAll(/[a-z]{6,}/g)) {
    const slip = `${word.slice(0, 2)}${word[3] ?? ''}${word[2] ?? ''}${word.slice(4)}`;
    const written = text.slice(0, index) + slip + text.slice(index + word.length);
    expect(statedUnder('The Ombudsman’s role and powers', written), written).toContain(id);
  }
});
