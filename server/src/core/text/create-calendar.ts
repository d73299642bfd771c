import type { Calendar, CalendarDate, HolidayTable, TemporalNamespace } from './calendar.ts';

/**
 * @param temporal gives the Temporal API; called when the first date is worked out, so a polyfill can load late.
 * @param holidays the days on which nobody works, beside Saturdays and Sundays.
 */
export function createCalendar(temporal: () => TemporalNamespace, holidays: HolidayTable): Calendar {
  let api: TemporalNamespace | undefined;
  const plainDate = (): TemporalNamespace['PlainDate'] => (api ??= temporal()).PlainDate;
  const parse = (date: CalendarDate) => plainDate().from(date);

  const calendar: Calendar = {
    date(year, month, day) {
      const dates = plainDate();
      try {
        return dates.from({ year, month, day }, { overflow: 'reject' }).toString() as CalendarDate;
      } catch {
        return undefined;
      }
    },
    parts(date) {
      const { year, month, day } = parse(date);
      return { year, month, day };
    },
    weekday: (date) => parse(date).dayOfWeek,
    add(date, amount, unit) {
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
    },
    isWorkingDay(date) {
      const { year, dayOfWeek } = parse(date);
      if (year < holidays.firstYear || year > holidays.lastYear) return undefined;
      return dayOfWeek <= 5 && !holidays.dates.has(date);
    },
    workingDayOnOrAfter(date) {
      let day = date;
      for (;;) {
        const working = calendar.isWorkingDay(day);
        if (working === undefined) return undefined;
        if (working) return day;
        day = parse(day).add({ days: 1 }).toString() as CalendarDate;
      }
    },
  };

  function addWorkingDays(date: CalendarDate, amount: number): CalendarDate | undefined {
    let day = date;
    for (let left = amount; left > 0;) {
      day = parse(day).add({ days: 1 }).toString() as CalendarDate;
      const working = calendar.isWorkingDay(day);
      if (working === undefined) return undefined;
      if (working) left--;
    }
    return day;
  }
  return calendar;
}
