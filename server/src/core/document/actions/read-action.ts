import type { Span } from '../../text/span.ts';
import type { DeadlinePhrase } from '../deadlines/deadline-phrase.ts';
import type { Action, ActionKind, ActionSum } from '../facts.ts';
import { kindOf } from './action-kind.ts';
import { scopeOf } from './action-scope.ts';
import { fromFirstVerb } from './first-verb.ts';
import { isConditional, isContinuing } from './circumstances.ts';
import { asksForEvidence } from './asks-for-evidence.ts';
import { baseVerb } from './base-verb.ts';
import { ownDeadlines } from './own-deadlines.ts';
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
  /** "… and provide evidence that it has done so:" asks it of every item. */
  readonly proof?: boolean;
}
export const noIntroduction: Introduction = { words: '', verb: undefined };

const money =
  /\b(?:pay|pays|paying|paid|payments?|refund\w*|reimburs\w*|credit\w*|waiv\w*|writ\w+[ -]off|offer\w*|compensat\w*|repay\w*|award\w*|sum|cheque)\b/i;

/** Nobody writes an action longer than this, and a draft may be one endless line. */
const reach = 4000;

/** The words of an action in its paragraph. */
export interface ActionWords {
  /** Folded. */
  readonly text: string;
  /** Their place in the paragraph. */
  readonly span: Span;
  /** Its deadlines, spans relative to `text`. */
  readonly phrases: readonly DeadlinePhrase[];
  /** Where its own words begin, after "The Council should". */
  readonly mainVerb: number;
  /** In the passive voice, where the verb stands. */
  readonly participle?: number | undefined;
}

/** "A payment of £150 will be made to Miss E" as "make A payment of £150 to Miss E". */
function inActiveVoice(words: string, participle: number): string {
  const subject = words
    .slice(0, participle)
    .replace(/\s(?:will|should|must|shall|is\s+to|are\s+to)\s+(?:\w+\s+)?be\s*$/i, '');
  const [first = ''] = /^\w+(?:\s+(?:out|off)\b)?/.exec(words.slice(participle)) ?? [];
  const rest = words.slice(participle + first.length);
  const [verb = '', ...more] = first.split(/\s+/);
  return [
    baseVerb(verb) ?? verb,
    ...more,
    subject.replace(/^[\s,]*(?:(?:To|In|As|For|Because)\b[^,]{0,120}, )?/, ''),
    rest,
  ].join(' ');
}

/**
 * @param before folded words of the paragraph that stand before it; its pronouns may mean a name in them.
 */
export function readAction(
  { text, span, phrases, mainVerb, participle }: ActionWords,
  introduction: Introduction,
  before: string,
): ActionReading {
  const blank = blankOut(text, phrases);
  const active = participle === undefined ? undefined : inActiveVoice(blank, participle);
  const words = active ?? fromFirstVerb(blank.slice(mainVerb));
  const ownKind = kindOf(words);
  const lent = introduction.verb !== undefined && (ownKind === 'other' || words.startsWith('£'));
  const kind = lent ? (introduction.verb ?? ownKind) : ownKind;
  const spends = kind === 'payment' || kind === 'refund' || money.test(text);
  const near = text.slice(0, reach);
  const { amount, rate, sums } = readMoney(near, `${introduction.words.slice(-reach)} ${near}`);
  const paid = kind === 'payment' || kind === 'refund' || (spends && (amount !== undefined || rate !== undefined));
  const payees = paid
    ? readPayees(lent ? `pay ${near}` : (active?.slice(0, reach) ?? near), introduction.words, before)
    : [];
  const shiftBy = lent ? 'pay '.length : 0;
  return {
    span,
    kind,
    scope: scopeOf(kind, words),
    verb: lent && ownKind === 'other' ? 'pay' : baseVerb(words),
    payee: joinPayees(payees),
    payeeStated: paid && statesPayee(text, introduction.words, payees),
    purposeStated: paid && (kind === 'refund' || statesPurpose(`${introduction.words} ${blank}`)),
    amount: spends ? amount : undefined,
    rate: spends ? rate : undefined,
    sums: sums.map((found, index) => {
      const next = sums[index + 1]?.start ?? Infinity;
      return sumOf(text, found, kind, spends ? payeeOfSum(payees, found.start + shiftBy, next + shiftBy) : undefined);
    }),
    conditional: isConditional(text),
    // "£300 for each month until May (£1,800)": what comes to a sum has an end.
    continuing: isContinuing(text) && (amount === undefined || rate === undefined),
    asksForEvidence: kind === 'evidence' || introduction.proof === true || asksForEvidence(text),
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
