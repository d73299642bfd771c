import type { PeriodUnit } from '../core/text/calendar.ts';

export interface Period {
  readonly amount: number;
  readonly unit: PeriodUnit;
}

/** More would be a table, not a reminder. */
const most = 3;
/** Up to here "20 days" is written where working days are meant, and the other way round. */
const mixedUpTo = 30;

/**
 * Periods that people take for the same although they end on other days, nearest first: 13 weeks for 65 working days, four
 * weeks for a month. What always ends on the same day (two weeks and 14 days) is left out.
 */
export function nearPeriods({ amount, unit }: Period): readonly Period[] {
  return nearAmounts[unit](amount)
    .filter((period) => Number.isInteger(period.amount) && period.amount > 0)
    .slice(0, most);
}

const weeks = (amount: number): Period => ({ amount, unit: 'week' });
const months = (amount: number): Period => ({ amount, unit: 'month' });
const days = (amount: number): Period => ({ amount, unit: 'day' });
const workingDays = (amount: number): Period => ({ amount, unit: 'working-day' });

/** A month is called four weeks, and three months 13 weeks. */
const monthsLike = (weekCount: number): readonly Period[] => [months(weekCount / 4), months((weekCount * 3) / 13)];

const nearAmounts: Readonly<Record<PeriodUnit, (amount: number) => readonly Period[]>> = {
  'working-day': (n) => [weeks(n / 5), ...monthsLike(n / 5), ...(n <= mixedUpTo ? [days(n)] : [])],
  day: (n) => [
    ...(n <= mixedUpTo ? [workingDays(n)] : []),
    ...(n % 7 === 0 ? monthsLike(n / 7) : []),
    months(n / 30),
    months(n / 31),
  ],
  week: (n) => [...monthsLike(n), workingDays(n * 5)],
  month: (n) => [weeks((n * 13) / 3), weeks(n * 4), workingDays(n <= 2 ? n * 20 : (n * 65) / 3)],
  year: (n) => [weeks(n * 52)],
};

const numberWords = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const unitWords: Readonly<Record<PeriodUnit, string>> = {
  day: 'day',
  'working-day': 'working day',
  week: 'week',
  month: 'month',
  year: 'year',
};

/** `65 working days`, `four weeks`, `one month`. */
export function periodWords({ amount, unit }: Period): string {
  return `${numberWords[amount] || String(amount)} ${unitWords[unit]}${amount === 1 ? '' : 's'}`;
}
