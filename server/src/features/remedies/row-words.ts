import type { Action, ActionKind, BaseKind } from '../../core/document/facts.ts';
import type { Calendar } from '../../core/text/calendar.ts';
import { longDate, type DueDate } from '../due-dates.ts';
import { pounds } from '../money-words.ts';
import type { RemedyRow } from './remedy-sheet.ts';

const kindNames: Readonly<Record<ActionKind, string>> = {
  apology: 'apology',
  payment: 'payment',
  refund: 'refund',
  action: 'action',
  review: 'review',
  training: 'training',
  reminder: 'reminder to staff',
  policy: 'policy or procedure',
  records: 'records',
  assessment: 'assessment',
  evidence: 'evidence',
  other: 'other',
};

/** `payment of £300 to Ms X`, `reminder to staff`, `apology, by the Trust`. */
export function kindWords({ action, actor }: Pick<RemedyRow, 'action' | 'actor'>): string {
  const { kind, payee, conditional } = action;
  const money = moneyWords(action);
  const notes = [...(conditional ? ['conditional'] : []), ...(actor === undefined ? [] : [`by ${actor}`])];
  const what = `${kindNames[kind]}${money ? ` of ${money}` : ''}${payee === undefined ? '' : ` to ${payee}`}`;
  return [what, ...notes].join(', ');
}

/** A sum beside a rate is what the rate comes to more often than a sum on top. */
function moneyWords({ amount, rate }: Action): string | undefined {
  const rated = rate && `${pounds(rate.amount)} a ${rate.per}`;
  if (amount === undefined) return rated;
  return rated ? `${pounds(amount)} (${rated})` : pounds(amount);
}

const eventWords: Readonly<Record<BaseKind, string>> = {
  decision: 'by the decision',
  receipt: 'on receipt',
  report: 'after a report',
  action: 'after an action',
  meeting: 'a meeting',
  term: 'a school term',
  event: 'an event',
};

/** Why a row has no day, in a word or two: `no date`, `done`, `a school term`. */
export function withoutDayWords({ action, deadlines }: RemedyRow): string {
  const { kind, beyondCalendar, baseKind } =
    deadlines.find(({ deadline: each }) => each.kind === 'event')?.deadline ?? action.deadline;
  if (beyondCalendar) return 'beyond the table of bank holidays';
  switch (kind) {
    case 'done':
      return 'done';
    case 'event':
      return eventWords[baseKind ?? 'event'];
    case 'vague':
      return 'no day';
    case 'period':
      return 'no decision date';
    case 'date':
      return 'no such day';
    case 'none':
      return action.kind === 'evidence' ? 'with the rest' : 'no date';
  }
}

/** `Sat 14 Aug 2021`, with the notes that belong to the day. */
export function dayWords({ date, nextWorkingDay, ifIssuedToday }: DueDate, calendar: Calendar): string {
  const notes = [
    ...(ifIssuedToday ? ['if issued today'] : []),
    ...(nextWorkingDay ? [`next working day ${longDate(calendar, nextWorkingDay)}`] : []),
  ];
  return `${longDate(calendar, date)}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}
