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

/** `payment of £300 to Ms X`, `reminder to staff`. */
export function kindWords({ kind, amount, rate, payee, conditional }: Action): string {
  const sums = [
    ...(amount === undefined ? [] : [pounds(amount)]),
    ...(rate ? [`${pounds(rate.amount)} a ${rate.per}`] : []),
  ];
  const money = sums.length > 0 ? ` of ${sums.join(' and ')}` : '';
  return `${kindNames[kind]}${money}${payee === undefined ? '' : ` to ${payee}`}${conditional ? ', conditional' : ''}`;
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
