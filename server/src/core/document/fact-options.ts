import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Calendar } from '../text/calendar.ts';

/** What a recogniser may need beside the statement. */
export interface FactOptions {
  readonly catalogue: Catalogue;
  readonly calendar: Calendar;
}
