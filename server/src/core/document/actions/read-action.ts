import type { Span } from '../../text/span.ts';
import type { DeadlinePhrase } from '../deadlines/deadline-phrase.ts';
import { isMainClauseTiming } from '../deadlines/main-clause-timing.ts';
import type { Action, ActionKind, ActionSum } from '../facts.ts';
import { kindOf } from './action-kind.ts';
import { scopeOf } from './action-scope.ts';
import { fromFirstVerb } from './first-verb.ts';
import { isConditional, isContinuing } from './circumstances.ts';
import { asksForEvidence } from './asks-for-evidence.ts';
import { baseVerb } from './base-verb.ts';
import { readMoney, type Money } from './money.ts';
import { joinPayees, payeeOfSum, readPayees, statesPayee } from './payee.ts';
import { statesPurpose } from './purpose.ts';
import { blankOut } from './blank-out.ts';

/** One action as its own words give it. Spans are relative to the paragraph. */
export interface ActionReading extends Pick<
  Action,
  | 'kind'
  | 'scope'
  | 'verb'
  | 'payee'
  | 'payeeStated'
  | 'purposeStated'
  | 'amount'
  | 'rate'
  | 'conditional'
  | 'continuing'
  | 'asksForEvidence'
> {
  readonly span: Span;
  /** Real deadlines before vague words, then in text order. */
  readonly own: readonly DeadlinePhrase[];
  /** Spans relative to the text that was read. */
  readonly sums: readonly ActionSum[];
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
  const { amount, rate, sums } = readMoney(text, `${introduction.words} ${text}`);
  const paid = kind === 'payment' || kind === 'refund' || (spends && (amount !== undefined || rate !== undefined));
  const payees = paid ? readPayees(lent ? `pay ${text}` : text, introduction.words) : [];
  const shiftBy = lent ? 'pay '.length : 0;
  return {
    span,
    kind,
    scope: scopeOf(kind, words),
    verb: lent && ownKind === 'other' ? 'pay' : baseVerb(words),
    payee: joinPayees(payees),
    payeeStated: paid && statesPayee(text, introduction.words, payees),
    purposeStated: paid && statesPurpose(`${introduction.words} ${blankOut(text, phrases)}`),
    amount: spends ? amount : undefined,
    rate: spends ? rate : undefined,
    sums: sums.map((found, index) => {
      const next = sums[index + 1]?.start ?? Infinity;
      return sumOf(text, found, kind, spends ? payeeOfSum(payees, found.start + shiftBy, next + shiftBy) : undefined);
    }),
    conditional: isConditional(text),
    continuing: isContinuing(text),
    asksForEvidence: kind === 'evidence' || asksForEvidence(text),
    own: ownDeadlines(text, phrases, mainVerb),
  };
}

function sumOf(
  text: string,
  { pounds, start, end, role, each }: Money['sums'][number],
  kind: ActionKind,
  payee: string | undefined,
): ActionSum {
  const told = { span: { start, end }, text: text.slice(start, end), amount: pounds, each };
  switch (role) {
    case 'total':
    case 'rate':
      return { ...told, role, payee };
    case 'part':
      return { ...told, role: kind === 'refund' ? 'refund' : 'payment', payee };
    case 'offered':
    case 'named':
      return { ...told, role: 'other', payee: undefined };
  }
}
