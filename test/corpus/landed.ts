/** The rules that a complete run is judged over: what has landed so far. Grows with each issue. */
import { snapshotOf } from '../kit/core.ts';
import type { Diagnosis } from '../../server/src/core/rules/run-rules.ts';
import type { SnapshotOptions } from '../../server/src/core/snapshot/snapshot.ts';

export const landedCodes: readonly string[] = [
  'header/missing-title',
  'header/malformed-reference',
  'header/missing-outcome',
  'header/unknown-outcome',
  'header/invalid-date',
  'header/missing-category',
  'header/unknown-category',
  'header/missing-decision-date',
  'header/future-date',
  'header/reference-after-date',
  'header/missing-stage-line',
  'header/stage-mismatch',
  'summary/missing',
  'summary/wrong-voice',
  'summary/present-tense',
  'summary/undefined-abbreviation',
  'summary/missing-finding',
  'structure/missing-section',
  'structure/misspelt-heading',
  'structure/misplaced-section',
  'structure/duplicate-section',
  'structure/empty-section',
  'structure/unknown-heading',
  'structure/section-outcome-mismatch',
  'structure/missing-signature',
  'structure/duplicate-signature',
  'structure/unfinished-list',
  'structure/unfinished-paragraph',
  'structure/web-furniture',
  'structure/not-for-web',
  'structure/template-leftover',
  'structure/inconsistent-numbering',
  'suppression/unused',
  'suppression/unknown-code',
  'suppression/missing-reason',
  'suppression/left-in-final',
  'citation/missing',
  'citation/wrong-body-power',
  'citation/superseded-wording',
  'citation/wrong-issuer',
  'citation/unresolved-act',
  'citation/house-form',
  'citation/malformed-act',
  'citation/repealed',
  'citation/unknown-provision',
  'citation/duplicate-statement',
  'citation/unstated-test',
  'citation/missing-completion-power',
  'citation/missing-power',
  'citation/mismatch',
  'remedy/missing-section',
  'remedy/missing-deadline',
  'remedy/vague-deadline',
  'remedy/missing-base',
  'remedy/ambiguous-days',
  'remedy/conflicting-deadline',
  'remedy/past-deadline',
  'remedy/beyond-calendar',
  'remedy/missing-evidence',
  'remedy/incomplete-payment',
  'remedy/amount-mismatch',
  'remedy/unagreed-action',
  'remedy/unmeasurable',
  'remedy/outside-powers',
  'remedy/unlinked',
  'remedy/amount-outside-guide',
  'citation/misstated-period',
  'outcome/accepted-fault',
  'outcome/decision-mismatch',
  'outcome/draft-wording',
  'outcome/final-wording',
  'outcome/missing-comments',
  'outcome/summary-mismatch',
  'complaint/missing-injustice',
  'complaint/unanswered-part',
  'people/jigsaw',
  'people/key-leak',
  'people/label-policy',
  'people/personal-data',
  'people/pronoun-mismatch',
  'people/real-name',
  'people/title-drift',
  'people/unintroduced',
  'people/wrong-body',
];

export interface Alarm {
  readonly severity: string;
  readonly code: string;
  /** Zero-based line on which the finding begins. */
  readonly line: number;
  readonly words: string;
}

const alarm = (text: string, { severity, code, span }: Diagnosis): Alarm => ({
  severity,
  code,
  line: text.slice(0, span.start).split(/\r\n|\n|\r/).length - 1,
  words: text.slice(span.start, span.end),
});

/** Every finding of the landed rules, in document order. */
export function landedFindings(text: string, options: Partial<SnapshotOptions> = {}): readonly Alarm[] {
  return snapshotOf(text, options)
    .diagnose()
    .diagnoses.filter(({ code }) => landedCodes.includes(code))
    .map((diagnosis) => alarm(text, diagnosis));
}

/** Those at warning or above. */
export const alarms = (text: string, options: Partial<SnapshotOptions> = {}): readonly Alarm[] =>
  landedFindings(text, options).filter(({ severity }) => severity === 'error' || severity === 'warning');
