/** Every fix for a broken citation or statement of powers mends what it says and brings nothing new. */
import { expect, test } from 'vitest';
import type { Fix } from '../../server/src/core/rules/define-rule.ts';
import type { Diagnosis } from '../../server/src/core/rules/run-rules.ts';
import { snapshotOf } from '../kit/core.ts';
import { applyFix } from '../rules/marked-text.ts';
import { breakCitations } from './break-citations.ts';
import { citationSources } from './citation-sources.ts';

const diagnosesOf = (text: string): readonly Diagnosis[] => snapshotOf(text).diagnose().diagnoses;
const count = (found: readonly Diagnosis[], code: string): number => found.filter((one) => one.code === code).length;
/** What an inserted paragraph leaves to be filled in. */
const isBlank = ({ code }: Diagnosis): boolean => code === 'structure/template-leftover';

function harm(text: string, before: readonly Diagnosis[], finding: Diagnosis, fix: Fix): readonly string[] {
  const after = diagnosesOf(applyFix(text, fix)).filter((one) => !isBlank(one));
  const worse = [...new Set(after.map(({ code }) => code))].filter((code) => count(after, code) > count(before, code));
  const kept = count(after, finding.code) >= count(before, finding.code);
  return kept ? [...worse, `still ${finding.code}`] : worse;
}

test.each(citationSources())('the fixes for $name broken', (source) => {
  const tried = new Set<string>();
  const harms = [{ name: 'as it stands', text: source.text }, ...breakCitations(source)].flatMap(({ name, text }) => {
    const before = diagnosesOf(text);
    return before
      .filter(({ code }) => code.startsWith('citation/'))
      .flatMap((finding) =>
        (finding.fixes?.() ?? []).flatMap((fix) => {
          const key = `${finding.code} ${finding.span.start} ${fix.title}`;
          if (tried.has(key)) return [];
          tried.add(key);
          const found = harm(text, before, finding, fix);
          return found.length > 0 ? [`${name}: “${fix.title}” gives ${found.join(', ')}`] : [];
        }),
      );
  });
  expect(harms).toEqual([]);
});
