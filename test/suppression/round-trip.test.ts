/** Over every draft that we have: silence a finding and it is silent, and nothing else changes; unsilence it and it is back. */
import { describe, expect, it } from 'vitest';
import { fingerprintMaterial } from '../../server/src/core/rules/fingerprint.ts';
import { createKeyedHash } from '../../server/src/core/rules/keyed-hash.ts';
import { isSuppressionRule } from '../../server/src/core/rules/silence.ts';
import type { Diagnosis } from '../../server/src/core/rules/run-rules.ts';
import type { IgnoredFindings } from '../../server/src/core/rules/suppressions.ts';
import { commentChange } from '../../server/src/features/silence-actions.ts';
import { applyChanges } from '../../server/src/core/text/text-change.ts';
import { ownStatements } from '../corpus/statements.ts';
import { seeds, seedText, snapshotOf } from '../kit/core.ts';

/** What the header lacks is reported at the first line, whatever stands there: a comment, once there is one. */
const described = (text: string, { code, span }: Diagnosis): string =>
  code.startsWith('header/missing-') ? code : `${code} ${text.slice(span.start, span.end)}`;

const fingerprintOf = createKeyedHash('5e'.repeat(32));
/** The statement's own findings, as code and words; not what is said of the comments themselves. */
const heard = (text: string, ignored?: IgnoredFindings): readonly string[] =>
  snapshotOf(text)
    .diagnose({ ignored })
    .diagnoses.filter(({ code }) => !isSuppressionRule(code))
    .map((each) => described(text, each));

const aboutSilence = (text: string, ignored?: IgnoredFindings): readonly string[] =>
  snapshotOf(text)
    .diagnose({ ignored })
    .diagnoses.filter(({ code }) => isSuppressionRule(code) && code !== 'suppression/left-in-final')
    .map(({ code }) => code);

const drafts: readonly (readonly [name: string, text: string])[] = [
  ...seeds.map((seed) => [seed, seedText(seed)] as const),
  // Without comments of its own: what is said of those is no part of the round trip.
  ...ownStatements().map(({ name, text }) => [name, text.replace(/^<!-- decision-ignore.*-->\n+/gm, '')] as const),
];

/** Findings that one comment or fingerprint may silence together: the same rule in the same words and paragraph. */
const without = (text: string, all: readonly Diagnosis[], one: Diagnosis): readonly string[] => {
  const { statement } = snapshotOf(text);
  const material = fingerprintMaterial(statement, one);
  return all.filter((each) => fingerprintMaterial(statement, each) !== material).map((each) => described(text, each));
};

describe.each(drafts)('%s', (_, text) => {
  const snapshot = snapshotOf(text);
  const diagnoses = snapshot.diagnose().diagnoses.filter(({ code }) => !isSuppressionRule(code));
  // Some drafts have comments of their own, with their own slips.
  const alreadySaid = aboutSilence(text);

  it('is silent about a finding in the ignore file, and speaks again without', () => {
    const before = heard(text);
    for (const one of diagnoses) {
      const fingerprint = fingerprintOf(fingerprintMaterial(snapshot.statement, one));
      const ignored = { entries: [{ code: one.code, fingerprint, reason: 'why' }], fingerprintOf };
      expect(heard(text, ignored)).toEqual(without(text, diagnoses, one));
      expect(aboutSilence(text, ignored)).toEqual(alreadySaid);
      expect(heard(text, { entries: [], fingerprintOf })).toEqual(before);
    }
  });

  it('is silent about a finding under a comment, and says nothing new', () => {
    for (const one of diagnoses) {
      const change = commentChange({ snapshot }, one, 'here', 'why');
      const silenced = applyChanges(text, [change]);
      const after = heard(silenced);
      const silencedWords = described(text, one);
      const count = (list: readonly string[]): number => list.filter((each) => each === silencedWords).length;
      expect(count(after)).toBeLessThan(count(heard(text)));
      expect(after.filter((each) => !heard(text).includes(each))).toEqual([]);
      expect(aboutSilence(silenced)).toEqual(alreadySaid);
      // Taken out again, the draft is what it was.
      const start = change.span.start;
      expect(silenced.slice(0, start) + silenced.slice(start + change.newText.length)).toBe(text);
    }
  });

  it('is silent about a rule in the whole draft', () => {
    for (const one of diagnoses) {
      const change = commentChange({ snapshot }, one, 'file', 'why');
      const silenced = applyChanges(text, [change]);
      expect(heard(silenced).filter((each) => each.split(' ')[0] === one.code)).toEqual([]);
      expect(aboutSilence(silenced)).toEqual(alreadySaid);
    }
  });
});
