/**
 * "One cause, one finding", as one table: where two rules see the same slip, the more telling one speaks. Rules know
 * nothing of each other.
 */
import type { RuleCode } from './define-rule.ts';

/**
 * `subject`: the two findings name the same subject. `paragraph`: same paragraph. `overlap`: the spans share text.
 * `extent`: the finding lies in the text that the telling one accounts for.
 */
export type Scope = 'subject' | 'paragraph' | 'overlap' | 'extent';

export interface Precedence {
  /** The one that speaks. A code, a group as `remedy/*`, or `*` for any. */
  readonly over: RuleCode | `${string}/*` | '*';
  /** The one that is dropped. */
  readonly under: RuleCode | `${string}/*` | '*';
  readonly scope: Scope;
}

export const precedence: readonly Precedence[] = [
  // Near miss over missing.
  { over: 'structure/misspelt-heading', under: 'structure/missing-section', scope: 'subject' },
  { over: 'structure/misspelt-heading', under: 'structure/misplaced-section', scope: 'subject' },
  { over: 'structure/misspelt-heading', under: 'structure/unknown-heading', scope: 'overlap' },
  { over: 'structure/misspelt-heading', under: 'remedy/missing-section', scope: 'subject' },
  // A section missing, duplicated or empty over anything about its content.
  { over: 'structure/missing-section', under: 'structure/section-outcome-mismatch', scope: 'subject' },
  { over: 'structure/duplicate-section', under: '*', scope: 'extent' },
  { over: 'structure/duplicate-section', under: 'structure/misplaced-section', scope: 'subject' },
  { over: 'structure/duplicate-section', under: 'structure/empty-section', scope: 'subject' },
  { over: 'structure/duplicate-signature', under: 'structure/duplicate-section', scope: 'subject' },
  // A header line that is there but wrong.
  { over: 'header/malformed-reference', under: 'header/missing-title', scope: 'subject' },
  // Remedies: a section missing over what its absence leaves open; an empty one over what nothing in it asks for.
  { over: 'remedy/missing-section', under: 'structure/missing-section', scope: 'subject' },
  { over: 'remedy/missing-section', under: 'remedy/*', scope: 'extent' },
  { over: 'structure/section-outcome-mismatch', under: 'remedy/missing-evidence', scope: 'subject' },
  { over: 'structure/empty-section', under: 'remedy/missing-evidence', scope: 'subject' },
  // An action whose time is wrong or missing is to be written anew: what is only a matter of style there can wait.
  { over: 'remedy/vague-deadline', under: 'remedy/missing-deadline', scope: 'subject' },
  { over: 'remedy/conflicting-deadline', under: 'remedy/missing-base', scope: 'subject' },
  { over: 'remedy/past-deadline', under: 'remedy/conflicting-deadline', scope: 'subject' },
  { over: 'remedy/ambiguous-days', under: 'remedy/missing-base', scope: 'subject' },
  { over: 'remedy/missing-deadline', under: 'remedy/unmeasurable', scope: 'subject' },
  { over: 'remedy/vague-deadline', under: 'remedy/unmeasurable', scope: 'subject' },
  { over: 'remedy/outside-powers', under: 'remedy/unmeasurable', scope: 'subject' },
  { over: 'remedy/incomplete-payment', under: 'remedy/amount-mismatch', scope: 'subject' },
  // Citations: a section that is missing, empty or misspelt over what it lacks.
  { over: 'structure/missing-section', under: 'citation/missing-power', scope: 'subject' },
  { over: 'structure/empty-section', under: 'citation/missing-power', scope: 'subject' },
  { over: 'structure/misspelt-heading', under: 'citation/missing-power', scope: 'subject' },
  { over: 'structure/missing-section', under: 'citation/missing-completion-power', scope: 'subject' },
  { over: 'structure/empty-section', under: 'citation/missing-completion-power', scope: 'subject' },
  // A wrong name first, then a section that there is not, then one that is no more, then one that does not fit, then none.
  { over: 'citation/malformed-act', under: 'citation/mismatch', scope: 'paragraph' },
  { over: 'citation/malformed-act', under: 'citation/missing', scope: 'paragraph' },
  { over: 'citation/malformed-act', under: 'citation/unknown-provision', scope: 'paragraph' },
  { over: 'citation/unknown-provision', under: 'citation/repealed', scope: 'paragraph' },
  { over: 'citation/unknown-provision', under: 'citation/mismatch', scope: 'paragraph' },
  { over: 'citation/repealed', under: 'citation/mismatch', scope: 'paragraph' },
  { over: 'citation/mismatch', under: 'citation/missing', scope: 'paragraph' },
  { over: 'citation/mismatch', under: 'citation/wrong-body-power', scope: 'paragraph' },
  // Only of a paragraph that stands there twice: the same power in other words may still be cited wrongly.
  { over: 'citation/duplicate-statement', under: 'citation/missing', scope: 'subject' },
  { over: 'citation/duplicate-statement', under: 'citation/mismatch', scope: 'subject' },
  { over: 'citation/duplicate-statement', under: 'citation/superseded-wording', scope: 'paragraph' },
  // The form of what is wrong anyway.
  { over: 'citation/mismatch', under: 'citation/house-form', scope: 'overlap' },
  { over: 'citation/unknown-provision', under: 'citation/house-form', scope: 'overlap' },
  { over: 'citation/repealed', under: 'citation/house-form', scope: 'overlap' },
  { over: 'citation/malformed-act', under: 'citation/house-form', scope: 'overlap' },
  { over: 'citation/duplicate-statement', under: 'citation/house-form', scope: 'paragraph' },
  // A paragraph that has lost its end has lost what stood there.
  { over: 'structure/unfinished-paragraph', under: 'citation/missing', scope: 'paragraph' },
  { over: 'structure/unfinished-paragraph', under: 'citation/mismatch', scope: 'paragraph' },
  { over: 'structure/unfinished-paragraph', under: 'remedy/*', scope: 'paragraph' },
  { over: 'structure/template-leftover', under: 'structure/unfinished-paragraph', scope: 'overlap' },
  { over: 'structure/unfinished-list', under: 'structure/unfinished-paragraph', scope: 'paragraph' },
  // Where both parts contradict the header, the Final decision says it.
  { over: 'outcome/decision-mismatch', under: 'outcome/summary-mismatch', scope: 'subject' },
  // A section that is missing accounts for what should stand in it.
  { over: 'structure/missing-section', under: 'outcome/missing-comments', scope: 'subject' },
  // Two names with a slash are a choice that nobody has made.
  { over: 'structure/template-leftover', under: 'people/*', scope: 'overlap' },
  // A name that the user's own key knows is no guess.
  { over: 'people/key-leak', under: 'people/real-name', scope: 'overlap' },
  // One person under two titles is known, if by another title.
  { over: 'people/title-drift', under: 'people/unintroduced', scope: 'overlap' },
  // A rule that there is not silences nothing either.
  { over: 'suppression/unknown-code', under: 'suppression/unused', scope: 'overlap' },
];
