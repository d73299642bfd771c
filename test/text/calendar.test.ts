import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../server/src/core/catalogue/catalogue.ts';
import type { CalendarDate, PeriodUnit } from '../../server/src/core/text/calendar.ts';
import { createCalendar } from '../../server/src/core/text/create-calendar.ts';

const calendar = createCalendar(() => Temporal, builtInCatalogue.holidayTable);
const day = (iso: string): CalendarDate => iso as CalendarDate;

/** Each worked by hand from a printed calendar of the year and the government's list of bank holidays. */
const added: readonly (readonly [from: string, amount: number, unit: PeriodUnit, to: string, why: string])[] = [
  ['2021-07-14', 1, 'month', '2021-08-14', 'the same day of the next month, a Saturday left where it is'],
  ['2021-01-31', 1, 'month', '2021-02-28', 'no 31st: the last day of February'],
  ['2024-01-31', 1, 'month', '2024-02-29', 'leap year'],
  ['2024-01-30', 1, 'month', '2024-02-29', 'no 30th in February'],
  ['2023-08-31', 1, 'month', '2023-09-30', 'no 31st of September'],
  ['2025-11-30', 3, 'month', '2026-02-28', 'over the turn of the year, no 30th'],
  ['2024-02-29', 1, 'year', '2025-02-28', 'no leap day the year after'],
  ['2024-02-29', 12, 'month', '2025-02-28', 'the same in months'],
  ['2024-11-30', 1, 'month', '2024-12-30', 'month end to the same day, not to month end'],
  ['2025-01-29', 1, 'month', '2025-02-28', 'common year'],
  ['2024-02-28', 1, 'month', '2024-03-28', 'not the month end of March'],
  ['2025-07-22', 4, 'week', '2025-08-19', 'four weeks are 28 days'],
  ['2025-12-18', 2, 'week', '2026-01-01', 'weeks do not mind holidays'],
  ['2024-02-15', 14, 'day', '2024-02-29', 'leap day'],
  ['2025-02-15', 14, 'day', '2025-03-01', 'no leap day'],
  ['2025-07-22', 65, 'working-day', '2025-10-22', '13 weeks and the August bank holiday'],
  ['2024-12-20', 1, 'working-day', '2024-12-23', 'over the weekend'],
  [
    '2024-12-23',
    5,
    'working-day',
    '2025-01-02',
    'Christmas Day, Boxing Day and New Year’s Day fall away: 24, 27, 30, 31, 2',
  ],
  ['2020-12-24', 2, 'working-day', '2020-12-30', 'Christmas on a Friday, Boxing Day kept on Monday 28th'],
  ['2021-12-24', 1, 'working-day', '2021-12-29', 'Christmas on a Saturday: Monday and Tuesday are kept'],
  ['2022-12-23', 1, 'working-day', '2022-12-28', 'Christmas on a Sunday: Tuesday is kept for it'],
  ['2025-04-17', 1, 'working-day', '2025-04-22', 'Good Friday and Easter Monday'],
  ['2024-03-28', 1, 'working-day', '2024-04-02', 'Easter in March'],
  ['2018-03-29', 1, 'working-day', '2018-04-03', 'Easter over the turn of a month'],
  ['2020-05-01', 5, 'working-day', '2020-05-11', 'Friday 8 May 2020 instead of Monday 4 May'],
  ['2020-04-30', 2, 'working-day', '2020-05-04', 'Monday 4 May 2020 was an ordinary day'],
  ['2022-06-01', 1, 'working-day', '2022-06-06', 'Thursday 2 and Friday 3 June 2022, the Platinum Jubilee'],
  ['2022-05-27', 1, 'working-day', '2022-05-30', 'no spring bank holiday on 30 May 2022'],
  ['2022-09-16', 1, 'working-day', '2022-09-20', 'the state funeral of 19 September 2022'],
  ['2023-05-05', 1, 'working-day', '2023-05-09', 'the coronation, Monday 8 May 2023'],
  ['2023-04-28', 6, 'working-day', '2023-05-10', 'both bank holidays of May 2023'],
  ['2024-08-23', 1, 'working-day', '2024-08-27', 'the summer bank holiday'],
  ['2025-09-01', 20, 'working-day', '2025-09-29', 'four plain weeks'],
  ['2025-09-06', 1, 'working-day', '2025-09-08', 'from a Saturday'],
  ['2025-03-31', 0, 'working-day', '2025-03-31', 'no days, no move'],
];

describe('periods added to a day', () => {
  test.each(added)('%s + %i %s = %s: %s', (from, amount, unit, to) => {
    expect(calendar.add(day(from), amount, unit)).toBe(to);
  });

  test('working days beyond the table of holidays are not guessed', () => {
    expect(calendar.add(day('2028-12-22'), 20, 'working-day')).toBeUndefined();
    expect(calendar.add(day('2013-12-20'), 1, 'working-day')).toBeUndefined();
    expect(calendar.add(day('2028-12-22'), 1, 'month')).toBe('2029-01-22');
  });
  test('a period that no calendar holds gives nothing', () => {
    expect(calendar.add(day('2025-01-01'), 900_000, 'year')).toBeUndefined();
  });
});

test('days that do not exist', () => {
  expect(calendar.date(2025, 6, 31)).toBeUndefined();
  expect(calendar.date(2025, 2, 29)).toBeUndefined();
  expect(calendar.date(2024, 2, 29)).toBe('2024-02-29');
  expect(calendar.date(2025, 13, 1)).toBeUndefined();
  expect(calendar.date(2025, 1, 0)).toBeUndefined();
});

test('the parts of a day, and its weekday', () => {
  expect(calendar.parts(day('2021-08-14'))).toEqual({ year: 2021, month: 8, day: 14 });
  expect(calendar.weekday(day('2021-08-14'))).toBe(6);
  expect(calendar.weekday(day('2025-10-22'))).toBe(3);
});

describe('the next working day', () => {
  test.each([
    ['2021-08-14', '2021-08-16'],
    ['2021-09-14', '2021-09-14'],
    ['2025-04-18', '2025-04-22'],
    ['2022-06-02', '2022-06-06'],
    ['2023-05-06', '2023-05-09'],
    ['2020-12-25', '2020-12-29'],
    ['2021-12-25', '2021-12-29'],
    ['2022-12-31', '2023-01-03'],
  ])('%s -> %s', (from, to) => {
    expect(calendar.workingDayOnOrAfter(day(from))).toBe(to);
  });
  test('is not guessed outside the table', () => {
    expect(calendar.workingDayOnOrAfter(day('2029-05-01'))).toBeUndefined();
    expect(calendar.workingDayOnOrAfter(day('2028-12-30'))).toBeUndefined();
  });
});

describe('against counting one day at a time', () => {
  const holidays = builtInCatalogue.holidayTable.dates;
  const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
  const oneDay = 86_400_000;
  const isWorking = (time: number): boolean => {
    const weekday = new Date(time).getUTCDay();
    return weekday !== 0 && weekday !== 6 && !holidays.has(iso(time));
  };
  const start = fc
    .integer({ min: Date.UTC(2014, 0, 1) / oneDay, max: Date.UTC(2027, 11, 31) / oneDay })
    .map((count) => count * oneDay);

  test('addWorkingDays', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 130 }), (from, amount) => {
        let time = from;
        for (let left = amount; left > 0;) if (isWorking((time += oneDay))) left--;
        expect(calendar.add(day(iso(from)), amount, 'working-day')).toBe(iso(time));
      }),
    );
  });
  test('the next working day', () => {
    fc.assert(
      fc.property(start, (from) => {
        let time = from;
        while (!isWorking(time)) time += oneDay;
        expect(calendar.workingDayOnOrAfter(day(iso(from)))).toBe(iso(time));
      }),
    );
  });
  test('weeks and days', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 60 }), (from, amount) => {
        expect(calendar.add(day(iso(from)), amount, 'day')).toBe(iso(from + amount * oneDay));
        expect(calendar.add(day(iso(from)), amount, 'week')).toBe(iso(from + amount * 7 * oneDay));
      }),
    );
  });
  test('months keep the day, or end with the month', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 36 }), (from, amount) => {
        const date = new Date(from);
        const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + amount + 1, 0)).getUTCDate();
        const to = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + amount, Math.min(date.getUTCDate(), lastDay));
        expect(calendar.add(day(iso(from)), amount, 'month')).toBe(iso(to));
      }),
    );
  });
});
