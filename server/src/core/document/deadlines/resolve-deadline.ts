import type { Calendar, CalendarDate } from '../../text/calendar.ts';
import { shift, sliceOf } from '../../text/span.ts';
import type { Deadline } from '../facts.ts';
import type { DateWords, DeadlinePhrase } from './deadline-phrase.ts';

export const noDeadline: Deadline = {
  kind: 'none',
  span: undefined,
  text: '',
  inherited: false,
  amount: undefined,
  unit: undefined,
  base: undefined,
  baseKind: undefined,
  baseStated: false,
  dayKind: undefined,
  due: undefined,
  nextWorkingDay: undefined,
  beyondCalendar: false,
};

export interface DeadlineContext {
  readonly calendar: Calendar;
  /** Day 0; undefined in a draft without a date. */
  readonly decisionDate: CalendarDate | undefined;
}

function dayOf(date: DateWords, year: number, calendar: Calendar): CalendarDate | undefined {
  if (date.day !== undefined) {
    const day = calendar.date(year, date.month, date.day);
    return day && date.before ? calendar.add(day, -1, 'day') : day;
  }
  const first = calendar.date(year, date.month, 1);
  const next = first && calendar.add(first, 1, 'month');
  return next && calendar.add(next, -1, 'day');
}

/** The day that the words name. Without a year, the first such day after the decision. */
export function dayNamed(date: DateWords, { calendar, decisionDate }: DeadlineContext): CalendarDate | undefined {
  if (date.year !== undefined) return dayOf(date, date.year, calendar);
  if (decisionDate === undefined) return undefined;
  const { year } = calendar.parts(decisionDate);
  const thisYear = dayOf(date, year, calendar);
  return thisYear !== undefined && thisYear > decisionDate ? thisYear : dayOf(date, year + 1, calendar);
}

/** "on 3 March 2024" is a deadline only when that day was still to come; "by 3 March 2024" always sets one. */
export function isAhead(phrase: DeadlinePhrase, context: DeadlineContext): boolean {
  if (phrase.kind !== 'date' || !phrase.onlyAhead || context.decisionDate === undefined) return true;
  const day = dayNamed(phrase.date, context);
  return day !== undefined && day > context.decisionDate;
}

function dueOf(phrase: DeadlinePhrase, context: DeadlineContext): CalendarDate | undefined {
  if (phrase.kind === 'date') return dayNamed(phrase.date, context);
  if (phrase.kind !== 'period' || context.decisionDate === undefined) return undefined;
  return context.calendar.add(context.decisionDate, phrase.amount, phrase.unit);
}

/** Working days that the table of holidays can't count. */
const isBeyond = (phrase: DeadlinePhrase, { decisionDate }: DeadlineContext): boolean =>
  phrase.kind === 'period' && phrase.unit === 'working-day' && decisionDate !== undefined;

/**
 * Works out the day. Nobody moves a deadline that falls on a weekend, so `due` stays and `nextWorkingDay` says when an
 * office is open again.
 * @param source the text that the phrase's span is relative to, untouched; it begins at `start` of the statement.
 */
export function resolveDeadline(
  phrase: DeadlinePhrase,
  source: string,
  start: number,
  inherited: boolean,
  context: DeadlineContext,
): Deadline {
  const due = dueOf(phrase, context);
  const working = due && context.calendar.workingDayOnOrAfter(due);
  return {
    kind: phrase.kind,
    span: shift(phrase.span, start),
    text: sliceOf(source, phrase.span),
    inherited,
    amount: 'amount' in phrase ? phrase.amount : undefined,
    unit: 'unit' in phrase ? phrase.unit : undefined,
    base: phrase.kind === 'period' ? 'decision' : phrase.kind === 'event' ? 'other' : undefined,
    baseKind: phrase.kind === 'period' ? 'decision' : phrase.kind === 'event' ? phrase.baseKind : undefined,
    baseStated: phrase.kind === 'period' && phrase.baseStated,
    dayKind: 'dayKind' in phrase ? phrase.dayKind : undefined,
    due,
    nextWorkingDay: working === due ? undefined : working,
    beyondCalendar: due === undefined ? isBeyond(phrase, context) : working === undefined,
  };
}
