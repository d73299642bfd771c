/** The table of `powers-table.ts`: which powers a paragraph states, cited or not, and which tests of ours a case applies. */
import { describe, expect, test } from 'vitest';
import { snapshotOf } from '../kit/core.ts';
import { applied, inPowers, misplaced } from './powers-table.ts';

const factsOf = (heading: string, text: string) => snapshotOf(`## ${heading}\n\n${text}\n`).facts;
const statedUnder = (heading: string, text: string): string[] =>
  factsOf(heading, text).powers.map(({ id, citations }) => id + (citations.length > 0 ? '*' : ''));

test('the table holds at least 150 paragraphs', () => {
  expect(inPowers.length + misplaced.length).toBeGreaterThanOrEqual(150);
});

describe('in the powers section', () => {
  test.each(inPowers)('$text', ({ text, stated }) => {
    expect(statedUnder('The Ombudsman’s role and powers', text)).toEqual(stated);
  });
});

describe('under another heading', () => {
  test.each(misplaced)('$under: $text', ({ under, text, stated }) => {
    expect(statedUnder(under, text)).toEqual(stated);
  });
});

describe('a test of ours, applied to a case', () => {
  test.each(applied)('$text', ({ text, stated }) => {
    expect(factsOf('My assessment', text).appliedPowers.map(({ power }) => power)).toEqual(stated);
  });
});
