import type { Span } from '../../text/span.ts';
import type { DeadlinePhrase } from '../deadlines/deadline-phrase.ts';
import { isMainClauseTiming } from '../deadlines/main-clause-timing.ts';
import type { Action, ActionKind } from '../facts.ts';
import { kindOf } from './action-kind.ts';
import { scopeOf } from './action-scope.ts';
import { fromFirstVerb } from './first-verb.ts';
import { isConditional, isContinuing } from './circumstances.ts';
import { readMoney } from './money.ts';
import { readPayee } from './payee.ts';
import { blankOut } from './blank-out.ts';

/** One action as its own words give it. Spans are relative to the paragraph. */
export interface ActionReading extends Pick<
  Action,
  'kind' | 'scope' | 'payee' | 'amount' | 'rate' | 'conditional' | 'continuing'
> {
  readonly span: Span;
  /** Real deadlines before vague words, then in text order. */
  readonly own: readonly DeadlinePhrase[];
}

/** What stands before an action and bears on it. */
export interface Introduction {
  /** Folded words of the lead-ins, outermost first. */
  readonly words: string;
  /** "pay Mr X:" lends its verb to "£300 for distress". */
  readonly verb: ActionKind | undefined;
}
export const noIntroduction: Introduction = { words: '', verb: undefined };

const money =
  /\b(?:pay|pays|paying|paid|payments?|refund\w*|reimburs\w*|credit\w*|waiv\w*|writ\w+[ -]off|offer\w*|compensat\w*|repay\w*|award\w*|sum)\b/i;

/** Own deadlines: real ones first; "already done" only where nothing else is said. */
export function ownDeadlines(
  text: string,
  phrases: readonly DeadlinePhrase[],
  mainVerb: number,
): readonly DeadlinePhrase[] {
  const own = phrases.filter((phrase) => isMainClauseTiming(text, phrase, mainVerb));
  const real = own.filter(({ kind }) => kind === 'period' || kind === 'date' || kind === 'event');
  const done = own.filter(({ kind }) => kind === 'done');
  const vague = own.filter(({ kind }) => kind === 'vague');
  return real.length > 0 ? [...real, ...vague] : done.length > 0 ? done : vague;
}

/**
 * @param text folded words of the action; `span` is their place in the paragraph.
 * @param phrases its deadlines, spans relative to `text`.
 * @param mainVerb where its own words begin, after "The Council should".
 */
export function readAction(
  text: string,
  span: Span,
  phrases: readonly DeadlinePhrase[],
  mainVerb: number,
  introduction: Introduction,
): ActionReading {
  const words = fromFirstVerb(blankOut(text, phrases).slice(mainVerb));
  const ownKind = kindOf(words);
  const lent = introduction.verb !== undefined && (ownKind === 'other' || words.startsWith('£'));
  const kind = lent ? (introduction.verb ?? ownKind) : ownKind;
  const spends = kind === 'payment' || kind === 'refund' || money.test(text);
  const { amount, rate } = spends
    ? readMoney(text, `${introduction.words} ${text}`)
    : { amount: undefined, rate: undefined };
  const paid = kind === 'payment' || kind === 'refund' || amount !== undefined || rate !== undefined;
  return {
    span,
    kind,
    scope: scopeOf(kind, words),
    payee: paid ? readPayee(lent ? `pay ${text}` : text, introduction.words) : undefined,
    amount,
    rate,
    conditional: isConditional(text),
    continuing: isContinuing(text),
    own: ownDeadlines(text, phrases, mainVerb),
  };
}
