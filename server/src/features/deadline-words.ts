import type { BaseKind, Deadline } from '../core/document/facts.ts';
import type { CalendarDate } from '../core/text/calendar.ts';
import { dueDate, longDate, shortDate, type DueDate } from './due-dates.ts';
import { nearPeriods, periodWords } from './near-periods.ts';
import type { View } from './view.ts';

/** What is to be said of one deadline: a headline, and sentences about it. Plain words, no markup. */
export interface DeadlineWords {
  readonly headline: string;
  readonly sentences: readonly string[];
}

/** Undefined where there is no deadline; that is for a rule to say. */
export function deadlineWords(view: View, deadline: Deadline): DeadlineWords | undefined {
  if (deadline.kind === 'none') return undefined;
  const due = dueDate(view, deadline);
  if (!due) return { headline: 'No due date', sentences: [whyNoDay(view, deadline)] };
  const { calendar } = view.snapshot.options;
  return {
    headline: `Due ${longDate(calendar, due.date)}${due.ifIssuedToday ? ' if issued today' : ''}`,
    sentences: [
      howCounted(view, deadline, due),
      ...(due.nextWorkingDay
        ? [`It is not a working day; the next one is ${longDate(calendar, due.nextWorkingDay)}.`]
        : []),
      ...(deadline.beyondCalendar ? [`${tableEnds(view)} Whether it is a working day is not known.`] : []),
      ...nearby(view, deadline, due),
      ...(deadline.inherited ? ['The deadline is given for the whole list.'] : []),
    ],
  };
}

function howCounted(view: View, deadline: Deadline, due: DueDate): string {
  const quoted = `“${oneLine(deadline.text)}”`;
  if (deadline.kind === 'date')
    return /\d{4}/.test(deadline.text) || /\bend of\b/i.test(deadline.text)
      ? 'The date as written.'
      : `${quoted} names no year; it is taken for the first such day after the decision.`;
  const dayZero = baseDate(view, due);
  const from = due.ifIssuedToday
    ? 'today, as this draft has no decision date yet'
    : `the decision date${dayZero ? `, ${longDate(view.snapshot.options.calendar, dayZero)}` : ''}, which is day 0`;
  return `${quoted}, counted from ${from}.`;
}

const baseDate = ({ snapshot: { statement, options } }: View, due: DueDate): CalendarDate | undefined =>
  due.ifIssuedToday ? options.today : statement.header.decisionDate?.value;

/** `65 working days: 22 Oct 2025; 13 weeks: 21 Oct 2025.` */
function nearby(view: View, { kind, amount, unit }: Deadline, due: DueDate): readonly string[] {
  const from = baseDate(view, due);
  if (kind !== 'period' || amount === undefined || unit === undefined || from === undefined) return [];
  const { calendar } = view.snapshot.options;
  const own = { amount, unit };
  const days = [own, ...nearPeriods(own)].flatMap((period) => {
    const day = calendar.add(from, period.amount, period.unit);
    return day ? [`${periodWords(period)}: ${shortDate(calendar, day)}`] : [];
  });
  return days.length > 1 ? [`Easily mixed up: ${days.join('; ')}.`] : [];
}

const waitsFor: Readonly<Record<Exclude<BaseKind, 'decision'>, string>> = {
  receipt: 'when something is received',
  report: 'a report',
  action: 'another action',
  meeting: 'a meeting',
  term: 'a school term, whose days this does not know',
  event: 'an event',
};

function whyNoDay(view: View, deadline: Deadline): string {
  const quoted = `“${oneLine(deadline.text)}”`;
  const { kind, baseKind } = deadline;
  if (kind === 'done') return `${quoted} says that it is done already.`;
  if (kind === 'vague') return `${quoted} gives no day that can be counted.`;
  if (kind === 'event')
    return `${quoted} hangs on ${waitsFor[baseKind && baseKind !== 'decision' ? baseKind : 'event']}, so its day is not known yet.`;
  if (kind === 'date')
    return `${quoted} can’t be read as one day: either there is no such day, or its year is missing.`;
  const { statement, classification } = view.snapshot;
  return statement.header.decisionDate?.value || classification.stage === 'draft'
    ? `${quoted} ends later than the bank holidays are known. ${tableEnds(view)}`
    : `${quoted} counts from the decision date, and the statement has none that can be read.`;
}

const tableEnds = ({ catalogue }: View): string =>
  `The table of bank holidays ends with ${catalogue.holidayTable.lastYear}.`;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
