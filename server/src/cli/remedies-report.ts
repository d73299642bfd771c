import type { Snapshot } from '../core/snapshot/snapshot.ts';
import type { Calendar, CalendarDate } from '../core/text/calendar.ts';
import type { RemedySheet } from '../features/remedies/remedy-sheet.ts';

/** The remedies of one statement, with what it takes to write out their places. */
export interface RemediesReport {
  readonly path: string;
  readonly snapshot: Snapshot;
  readonly sheet: RemedySheet;
}

export interface Clock {
  readonly today: CalendarDate;
  readonly calendar: Calendar;
}
