import type { Calendar, CalendarDate, HolidayTable, PeriodUnit, TemporalNamespace } from './calendar.ts';

/**
 * @param temporal gives the Temporal API; called when the first date is worked out, so a polyfill can load late.
 * @param holidays the days on which nobody works, beside Saturdays and Sundays.
 */
export function createCalendar(temporal: () => TemporalNamespace, holidays: HolidayTable): Calendar {
  let api: TemporalNamespace | undefined;
  const plainDate = (): TemporalNamespace['PlainDate'] => (api ??= temporal()).PlainDate;
  const parse = (date: CalendarDate) => plainDate().from(date);

  const calendar: Calendar = {
    date: remember((year: number, month: number, day: number) => {
      const dates = plainDate();
      try {
        return dates.from({ year, month, day }, { overflow: 'reject' }).toString() as CalendarDate;
      } catch {
        return undefined;
      }
    }),
    parts: remember((date: CalendarDate) => {
      const { year, month, day } = parse(date);
      return { year, month, day };
    }),
    weekday: (date) => parse(date).dayOfWeek,
    add: remember((date: CalendarDate, amount: number, unit: PeriodUnit) => {
      if (unit === 'working-day') return addWorkingDays(date, amount);
      const duration = {
        day: { days: amount },
        week: { weeks: amount },
        month: { months: amount },
        year: { years: amount },
      }[unit];
      const start = parse(date);
      try {
        return start.add(duration).toString() as CalendarDate;
      } catch {
        // Outside the range of the calendar: "within 900000 years".
        return undefined;
      }
    }),
    isWorkingDay(date) {
      const { year, dayOfWeek } = parse(date);
      if (year < holidays.firstYear || year > holidays.lastYear) return undefined;
      return dayOfWeek <= 5 && !holidays.dates.has(date);
    },
    workingDayOnOrAfter: remember((date: CalendarDate) => {
      let day = date;
      for (;;) {
        const working = calendar.isWorkingDay(day);
        if (working === undefined) return undefined;
        if (working) return day;
        day = parse(day).add({ days: 1 }).toString() as CalendarDate;
      }
    }),
  };

  /** Weekends are reckoned and holidays looked up, not day by day: Temporal takes its time over each. */
  function addWorkingDays(date: CalendarDate, amount: number): CalendarDate | undefined {
    if (amount <= 0) return date;
    let from = parse(date);
    try {
      for (let left = amount; left > 0;) {
        const to = from.add({ days: daysToWeekday(from.dayOfWeek, left) });
        if (from.add({ days: 1 }).year < holidays.firstYear || to.year > holidays.lastYear) return undefined;
        left = weekdayHolidays(from.toString(), to.toString());
        from = to;
      }
    } catch {
      return undefined;
    }
    return from.toString() as CalendarDate;
  }

  /** Holidays that fall on no weekend, after the first day and up to the second. */
  const weekdayHolidays = (after: string, upTo: string): number =>
    [...holidays.dates].filter((day) => after < day && day <= upTo && plainDate().from(day).dayOfWeek <= 5).length;
  return calendar;
}

/** From a day of the week (1 is Monday) to the `count`th day after it that is in no weekend. */
function daysToWeekday(dayOfWeek: number, count: number): number {
  const weekdays = Math.min(dayOfWeek, 5) - 1 + count;
  return Math.floor(weekdays / 5) * 7 + (weekdays % 5) + 1 - dayOfWeek;
}

const mostRemembered = 1_000;

/** Keeps answers: while a draft is typed in, the same few days are asked for at every key. */
function remember<Args extends readonly (string | number)[], Answer>(
  work: (...args: Args) => Answer,
): (...args: Args) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (...args) => {
    const key = args.join(' ');
    const known = answers.get(key);
    if (known) return known.answer;
    const answer = work(...args);
    if (answers.size >= mostRemembered) answers.clear();
    answers.set(key, { answer });
    return answer;
  };
}
