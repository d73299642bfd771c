import type { Calendar, CalendarDate } from '../../text/calendar.ts';
import { shift, sliceOf } from '../../text/span.ts';
import type { Deadline } from '../facts.ts';
import type { DateWords, DeadlinePhrase, EndWords } from './deadline-phrase.ts';

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

/** The last day of the month or year in which the decision falls, or of the next. A financial year ends with March. */
function endDay({ endOf, ahead }: EndWords, { calendar, decisionDate }: DeadlineContext): CalendarDate | undefined {
  if (decisionDate === undefined) return undefined;
  const { year, month } = calendar.parts(decisionDate);
  switch (endOf) {
    case 'month': {
      const next = calendar.add(decisionDate, ahead, 'month');
      const named = next && calendar.parts(next);
      return (
        named && dayOf({ day: undefined, month: named.month, year: undefined, before: false }, named.year, calendar)
      );
    }
    case 'calendar-year':
      return calendar.date(year + ahead, 12, 31);
    case 'financial-year':
      return calendar.date((month > 3 ? year + 1 : year) + ahead, 3, 31);
  }
}

/** The day that the words name. Without a year, the first such day after the decision. */
export function dayNamed(date: DateWords | EndWords, context: DeadlineContext): CalendarDate | undefined {
  if ('endOf' in date) return endDay(date, context);
  const { calendar, decisionDate } = context;
  if (date.year !== undefined) return dayOf(date, date.year, calendar);
  if (decisionDate === undefined) return undefined;
  const { year } = calendar.parts(decisionDate);
  const thisYear = dayOf(date, year, calendar);
  return thisYear !== undefined && thisYear > decisionDate ? thisYear : dayOf(date, year + 1, calendar);
}

/** "on 3 March 2024" and "by Christmas 2023" are deadlines only when that was still to come; "by 3 March 2024" always sets one. */
export function isAhead(phrase: DeadlinePhrase, context: DeadlineContext): boolean {
  if (context.decisionDate === undefined) return true;
  if (phrase.kind === 'event' && phrase.year !== undefined)
    return phrase.year >= context.calendar.parts(context.decisionDate).year;
  if (phrase.kind !== 'date' || !phrase.onlyAhead) return true;
  const day = dayNamed(phrase.date, context);
  return day !== undefined && day > context.decisionDate;
}

/** Day 0 of a period: the decision, unless the words give another day. */
function startOf(phrase: DeadlinePhrase, context: DeadlineContext): CalendarDate | undefined {
  if (phrase.kind !== 'period') return undefined;
  return phrase.from ? dayNamed(phrase.from, context) : context.decisionDate;
}

function dueOf(phrase: DeadlinePhrase, context: DeadlineContext): CalendarDate | undefined {
  if (phrase.kind === 'date') return dayNamed(phrase.date, context);
  const start = startOf(phrase, context);
  if (phrase.kind !== 'period' || start === undefined) return undefined;
  return context.calendar.add(start, phrase.amount, phrase.unit);
}

/** Working days that the table of holidays can't count. */
const isBeyond = (phrase: DeadlinePhrase, context: DeadlineContext): boolean =>
  phrase.kind === 'period' && phrase.unit === 'working-day' && startOf(phrase, context) !== undefined;

function basesOf(phrase: DeadlinePhrase): Pick<Deadline, 'base' | 'baseKind' | 'baseStated'> {
  if (phrase.kind === 'event') return { base: 'other', baseKind: phrase.baseKind, baseStated: false };
  if (phrase.kind !== 'period') return { base: undefined, baseKind: undefined, baseStated: false };
  if (phrase.from) return { base: 'other', baseKind: undefined, baseStated: true };
  return { base: 'decision', baseKind: 'decision', baseStated: phrase.baseStated };
}

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
    ...basesOf(phrase),
    dayKind: 'dayKind' in phrase ? phrase.dayKind : undefined,
    due,
    nextWorkingDay: working === due ? undefined : working,
    beyondCalendar: due === undefined ? isBeyond(phrase, context) : working === undefined,
  };
}
