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
  'Not upheld': new Set(['fault', 'upheld', 'injustice']),
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
  const clash = clashOf(outcome, said, facts) ?? (part === 'summary' ? unfinished(outcome, said, facts) : undefined);
  const declined = clash ?? notBegun(outcome, said, statement);
  if (declined) return { kind: 'contradicts', by: declined };
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

/**
 * What cannot stand under the outcome, whatever else is said: "we have upheld this complaint" only under Upheld, and
 * fault that is being remedied not under Not upheld, though another part of the complaint was without fault.
 */
function clashOf(outcome: Outcome, said: readonly OutcomeFact[], { actions }: Facts): OutcomeFact | undefined {
  const has = (kind: OutcomeFactKind): boolean => said.some((fact) => fact.kind === kind);
  if (outcome === 'Upheld' || (outcome === 'Not upheld' && has('not-upheld'))) return undefined;
  const upheld = said.find(({ kind }) => kind === 'upheld');
  if (upheld || outcome !== 'Not upheld' || has('ended')) return upheld;
  return has('remedy-agreed') || actions.length > 0 ? said.find(({ kind }) => kind === 'fault') : undefined;
}

/** "We will not investigate" in the summary of an investigation that the Final decision completes. */
function unfinished(outcome: Outcome, said: readonly OutcomeFact[], { outcomes }: Facts): OutcomeFact | undefined {
  if (outcome !== 'Not upheld') return undefined;
  const decided = outcomes.filter(({ paragraph }) => isIn(paragraph, 'decision'));
  const left: ReadonlySet<OutcomeFactKind> = new Set(['will-not-investigate', 'ended']);
  if (!decided.some(({ kind }) => kind === 'completed') || decided.some(({ kind }) => left.has(kind))) return undefined;
  const [first] = said;
  return first?.kind === 'will-not-investigate' && said.every(({ kind }) => kind !== 'ended') ? first : undefined;
}

/**
 * "We will not investigate" of a case that was never investigated is a closure. What was ended, or looked into first, may
 * stand under Not upheld.
 */
function notBegun(
  outcome: Outcome,
  said: readonly OutcomeFact[],
  { sections, text }: Statement,
): OutcomeFact | undefined {
  if (outcome !== 'Not upheld' || sections.some(({ kind }) => kind === 'findings')) return undefined;
  const begun = said.some(
    ({ kind, span }) => whenInvestigated.has(kind) || (kind === 'no-fault' && !isReason(sliceOf(text, span))),
  );
  return begun ? undefined : said.find(({ kind }) => kind === 'will-not-investigate');
}

const whenInvestigated: ReadonlySet<OutcomeFactKind> = new Set(['ended', 'completed', 'not-upheld', 'fault', 'upheld']);

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
