/** Every fix offered for a broken seed mends what it says and breaks nothing else. */
import { expect, test } from 'vitest';
import { seeds, snapshotOf } from '../kit/core.ts';
import type { Fix } from '../../server/src/core/rules/define-rule.ts';
import type { Diagnosis } from '../../server/src/core/rules/run-rules.ts';
import { mutations } from './mutations.ts';

const all = mutations();

const apply = (text: string, { changes }: Fix): string =>
  [...changes]
    .sort((one, other) => other.span.start - one.span.start)
    .reduce((left, { span, newText }) => left.slice(0, span.start) + newText + left.slice(span.end), text);

const alarming = (text: string): readonly Diagnosis[] =>
  snapshotOf(text)
    .diagnose()
    .diagnoses.filter(({ severity }) => severity === 'error' || severity === 'warning');

/** What an inserted paragraph leaves to be filled in. */
const isBlank = ({ code }: Diagnosis): boolean => code === 'structure/template-leftover';
/** Every outcome is offered; where the wrong one is chosen, the text rightly speaks against it. */
const isChoice = (finding: Diagnosis, { code }: Diagnosis): boolean =>
  /^header\/\w+-outcome$/.test(finding.code) && /^outcome\/\w+-mismatch$/.test(code);

/** Codes that are there after the fix and were not before; the finding's own code must have become rarer. */
function harm(text: string, finding: Diagnosis, fix: Fix): readonly string[] {
  const before = alarming(text).map(({ code }) => code);
  const after = alarming(apply(text, fix))
    .filter((one) => !isBlank(one) && !isChoice(finding, one))
    .map(({ code }) => code);
  const count = (codes: readonly string[], code: string): number => codes.filter((one) => one === code).length;
  const worse = [...new Set(after)].filter((code) => count(after, code) > count(before, code));
  const kept = !isBlank(finding) && count(after, finding.code) >= count(before, finding.code);
  return kept ? [...worse, `still ${finding.code}`] : worse;
}

test.each(seeds)('the fixes for seed %s broken', (seed) => {
  const harms = all
    .filter((one) => one.seed === seed)
    .flatMap(({ name, text }) =>
      alarming(text).flatMap((finding) =>
        (finding.fixes?.() ?? []).flatMap((fix) => {
          const found = harm(text, finding, fix);
          return found.length > 0 ? [`${name}: “${fix.title}” gives ${found.join(', ')}`] : [];
        }),
      ),
    );
  expect(harms).toEqual([]);
});
