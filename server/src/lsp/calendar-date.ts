import type { CalendarDate } from '../core/text/calendar.ts';

const isDate = (text: string): text is CalendarDate => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** A date as a client gives it; undefined when it has another form. */
export const calendarDateIn = (text: string | undefined): CalendarDate | undefined =>
  text !== undefined && isDate(text) ? text : undefined;
