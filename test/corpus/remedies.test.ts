/** The agreed actions of seeds and of our own clean statements, broken one slip at a time: that slip, and nothing else. */
import { describe, expect, test } from 'vitest';
import type { Diagnosis } from '../../server/src/core/rules/run-rules.ts';
import { seeds, seedText, snapshotOf } from '../kit/core.ts';
import { applyFix } from '../rules/marked-text.ts';
import { breakRemedies } from './break-remedies.ts';
import { sourceOf } from './breakage.ts';
import { judge } from './judge.ts';
import { ownStatements } from './statements.ts';

const broken = [
  ...seeds.map((seed) => ({ name: seed, breakages: breakRemedies(seedText(seed), sourceOf(seed).own) })),
  ...ownStatements()
    .filter(({ clean }) => clean)
    .map(({ name, text }) => ({ name, breakages: breakRemedies(text) })),
].filter(({ breakages }) => breakages.length > 0);

test('there are enough of them, and each changes its text', () => {
  const all = broken.flatMap(({ breakages }) => breakages);
  expect(all.length).toBeGreaterThanOrEqual(250);
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
});

const isAbout = ({ code }: Diagnosis): boolean => code.startsWith('remedy/');
const isLoud = ({ severity }: Diagnosis): boolean => severity === 'error' || severity === 'warning';
const diagnosesOf = (text: string): readonly Diagnosis[] => snapshotOf(text).diagnose().diagnoses;
const count = (diagnoses: readonly Diagnosis[], code: string): number =>
  diagnoses.filter((one) => one.code === code).length;

/** What a fix leaves, or brings, that it should not. What is left to be filled in is no harm. */
function harmsOf(text: string): readonly string[] {
  const before = diagnosesOf(text);
  return before.filter(isAbout).flatMap((finding) =>
    (finding.fixes?.() ?? []).flatMap((fix) => {
      const fixed = applyFix(text, fix);
      const after = diagnosesOf(fixed);
      const brought = after.filter(
        ({ code, ...one }) =>
          isLoud({ code, ...one }) &&
          code !== 'structure/template-leftover' &&
          count(after, code) > count(before, code),
      );
      const left = count(after, finding.code) >= count(before, finding.code) ? [`still ${finding.code}`] : [];
      return [...brought.map(({ code }) => code), ...left].map((harm) => `“${fix.title}” gives ${harm}`);
    }),
  );
}

describe.each(broken)('$name', ({ breakages }) => {
  test('every fix that is offered mends its slip and brings no other', () => {
    expect(breakages.flatMap(({ name, text }) => harmsOf(text).map((harm) => `${name}: ${harm}`))).toEqual([]);
  });

  test.each([...breakages])('$name', (one) => {
    expect(judge(one)).toEqual({ missing: [], unexpected: [] });
  });
});
