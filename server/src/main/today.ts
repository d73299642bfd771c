import type { CalendarDate } from '../core/text/calendar.ts';

/**
 * The current date where the office works, so that nobody's decision turns "future" because a server stands elsewhere.
 * This is the product's one clock: everything else is handed the result.
 */
export function todayInLondon(now: Date = new Date()): CalendarDate {
  return (mayDifferFromUtc(now) ? dateInLondon(now) : now.toISOString().slice(0, 10)) as CalendarDate;
}

/**
 * London keeps UTC, and an hour more in summer, which lies within March to October: the dates differ in the last hour of
 * UTC's day alone. The table of time zones takes longer to load than a draft to check, so it is asked only then.
 */
function mayDifferFromUtc(now: Date): boolean {
  const month = now.getUTCMonth() + 1;
  return now.getUTCHours() === 23 && month >= 3 && month <= 10;
}

function dateInLondon(now: Date): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}
