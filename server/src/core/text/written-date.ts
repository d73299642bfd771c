import type { Calendar, CalendarDate } from './calendar.ts';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** 1 to 12 for a month's name, its first three letters or "Sept", with or without a full stop, in any letter case. */
export function monthNumber(name: string): number | undefined {
  const wanted = name.toLowerCase().replace(/\.$/, '');
  const index = monthNames.findIndex((month) => {
    const full = month.toLowerCase();
    return wanted === full || wanted === full.slice(0, 3) || (wanted === 'sept' && full === 'september');
  });
  return index < 0 ? undefined : index + 1;
}

export const monthName = (month: number): string => monthNames[month - 1] ?? '';

const written = /^(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})$/i;

/** Reads `05 Feb 2020`, `5 February 2020` and `18-Feb-2021` (folded text); undefined when it is no such date or no such day. */
export function readWrittenDate(folded: string, calendar: Calendar): CalendarDate | undefined {
  const match = written.exec(folded.replace(/\s+/g, ' ').trim());
  const month = match?.[2] === undefined ? undefined : monthNumber(match[2]);
  if (!match || month === undefined) return undefined;
  return calendar.date(Number(match[3]), month, Number(match[1]));
}

/** The website's form: `05 Feb 2020`. */
export function houseDate(date: CalendarDate, calendar: Calendar): string {
  const { year, month, day } = calendar.parts(date);
  return `${String(day).padStart(2, '0')} ${monthName(month).slice(0, 3)} ${year}`;
}
