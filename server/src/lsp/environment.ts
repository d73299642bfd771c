import type { Catalogue } from '../core/catalogue/catalogue.ts';
import type { Calendar, CalendarDate } from '../core/text/calendar.ts';
import type { Clock } from '../session/clock.ts';
import type { FileReader } from '../session/configuration/find-configuration.ts';

/** What a main hands to the server: all that is not text. */
export interface Environment {
  readonly name: string;
  readonly version: string;
  readonly catalogue: Catalogue;
  readonly calendar: Calendar;
  readonly clock: Clock;
  readonly today: () => CalendarDate;
  /** Thirty-two random bytes in hexadecimal digits, fit for a key. */
  readonly randomKey: () => string;
  /** Reads a file by its URI; undefined where there are no files to read, as in a browser. */
  readonly files: FileReader | undefined;
  /** URI of the user's own folder; undefined where there is none. */
  readonly home: string | undefined;
  /** Where the rules' pages are when the client does not say. */
  readonly rulePages: string;
}
