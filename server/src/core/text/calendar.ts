/**
 * A calendar date without time or zone, as ISO 8601 `YYYY-MM-DD`. ISO strings order and compare as they stand.
 */
export type CalendarDate = string & { readonly __calendarDate: unique symbol };

/** The part of the Temporal API that the product uses: the mains hand it in, so that the polyfill is loaded only when needed. */
export interface TemporalPlainDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 1 is Monday, 7 is Sunday. */
  readonly dayOfWeek: number;
  add(duration: { days?: number; weeks?: number; months?: number; years?: number }): TemporalPlainDate;
  until(other: TemporalPlainDate): { readonly days: number };
  toString(): string;
}
export interface TemporalNamespace {
  readonly PlainDate: {
    from(
      item: string | { year: number; month: number; day: number },
      options?: { overflow?: 'constrain' | 'reject' },
    ): TemporalPlainDate;
  };
}

export type PeriodUnit = 'day' | 'working-day' | 'week' | 'month' | 'year';

/** The days on which nobody works beside weekends, and the years that the table covers (both ends included). */
export interface HolidayTable {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly dates: ReadonlySet<string>;
}

export interface Calendar {
  /** Undefined when there is no such day (31 June). Months are 1 to 12. */
  date(year: number, month: number, day: number): CalendarDate | undefined;
  parts(date: CalendarDate): { readonly year: number; readonly month: number; readonly day: number };
  /** 1 is Monday, 7 is Sunday. */
  weekday(date: CalendarDate): number;
  /** The start date is day 0. A month from 31 January is the last day of February. Working days outside the table: undefined. */
  add(date: CalendarDate, amount: number, unit: PeriodUnit): CalendarDate | undefined;
  /** Undefined outside the holiday table. */
  isWorkingDay(date: CalendarDate): boolean | undefined;
  /** The date itself when it is a working day; undefined outside the table. */
  workingDayOnOrAfter(date: CalendarDate): CalendarDate | undefined;
}
