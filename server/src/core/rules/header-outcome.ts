import type { Facts, OutcomeFact, OutcomeFactKind } from '../document/facts.ts';
import type { Classification, Paragraph, Statement } from '../document/model.ts';
import type { Outcome } from '../catalogue/schema.ts';
import { sliceOf, type Span } from '../text/span.ts';

/** What a sentence may say under each outcome. Mixed findings are the commonest Upheld statement: one sentence is enough. */
const supports: Readonly<Record<Outcome, ReadonlySet<OutcomeFactKind>>> = {
  Upheld: new Set(['fault', 'upheld', 'remedy-agreed', 'already-remedied', 'no-further-remedy', 'injustice', 'ended']),
  'Not upheld': new Set(['no-fault', 'not-upheld', 'ended', 'no-injustice']),
  'Closed after initial enquiries': new Set(['will-not-investigate', 'ended']),
};
/** What speaks against an outcome where nothing supports it. */
const contradicts: Readonly<Record<Outcome, ReadonlySet<OutcomeFactKind>>> = {
  Upheld: new Set(['no-fault', 'not-upheld', 'will-not-investigate']),
  'Not upheld': new Set(['fault', 'upheld']),
  'Closed after initial enquiries': new Set(['fault', 'upheld', 'no-fault', 'not-upheld', 'completed']),
};

/** What one part of the statement says of the outcome in the header. */
export type Verdict =
  { readonly kind: 'supports' | 'silent' } | { readonly kind: 'contradicts'; readonly by: OutcomeFact };

export type DecidingPart = 'summary' | 'decision';

interface Asked {
  readonly statement: Statement;
  readonly facts: Facts;
  readonly classification: Classification;
}

/**
 * What the summary, or the Final decision, says of the header's outcome. Silent without an outcome, in joint cases (where
 * the header is per body), and where nothing is said firmly enough to tell.
 */
export function verdictOf({ statement, facts, classification }: Asked, part: DecidingPart): Verdict {
  const outcome = statement.header.outcome?.value;
  if (outcome === undefined || classification.joint) return { kind: 'silent' };
  const said = facts.outcomes.filter(({ paragraph, stance }) => stance !== 'hypothetical' && isIn(paragraph, part));
  // "We have upheld this complaint" cannot stand under Closed, whatever else is said.
  const upheld = said.find(({ kind }) => kind === 'upheld');
  if (outcome === 'Closed after initial enquiries' && upheld) return { kind: 'contradicts', by: upheld };
  if (said.some(({ kind }) => supports[outcome].has(kind))) return { kind: 'supports' };
  const settled = outcome === 'Upheld' && isSettledEarly(facts);
  const by = said.find(
    (fact) =>
      contradicts[outcome].has(fact.kind) &&
      !(settled && fact.kind === 'will-not-investigate') &&
      !(outcome === 'Closed after initial enquiries' && isReason(sliceOf(statement.text, fact.span))),
  );
  return by ? { kind: 'contradicts', by } : { kind: 'silent' };
}

/** "Not enough evidence of fault" is why a case is closed, in whatever words that is said; "found no fault" is a finding. */
const isReason = (words: string): boolean =>
  /\b(?:evidence|signs?|indication|suggest\w*|likely|unlikely)\b/i.test(words);

const isIn = ({ role, section }: Paragraph, part: DecidingPart): boolean =>
  part === 'summary' ? role === 'summary' : role !== 'summary' && section === 'decision';

/** Upheld and not investigated, because the body has put it right or agreed to. Source: Local Government Act 1974, s24A(7), s34B(9). */
function isSettledEarly({ outcomes, citations, actions }: Facts): boolean {
  return (
    actions.length > 0 ||
    outcomes.some(({ kind }) => kind === 'remedy-agreed' || kind === 'already-remedied') ||
    citations.some(({ provisions }) => provisions.includes('24A(7)') || provisions.includes('34B(9)'))
  );
}

/** Where the outcome stands in the header: what is blamed when both parts contradict it. */
export const outcomeSpan = ({ header: { outcome } }: Statement): Span | undefined => outcome?.valueSpan;
