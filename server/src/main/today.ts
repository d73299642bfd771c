import type { CalendarDate } from '../core/text/calendar.ts';

/**
 * The current date where the office works, so that nobody's decision turns "future" because a server stands elsewhere.
 * This is the product's one clock: everything else is handed the result.
 */
export function todayInLondon(now: Date = new Date()): CalendarDate {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}` as CalendarDate;
}
