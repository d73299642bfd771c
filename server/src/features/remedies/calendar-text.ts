/** The deadlines of statements as an iCalendar file (RFC 5545), for Outlook and every other calendar. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import ical, { ICalEventBusyStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import type { Calendar, CalendarDate } from '../../core/text/calendar.ts';
import { longDate } from '../due-dates.ts';
import { distinctDeadlines, type DistinctDeadline } from './distinct-deadlines.ts';
import { wordsWithBody, type RemedyRow, type RemedySheet } from './remedy-sheet.ts';
import { withoutNames } from './without-names.ts';

/**
 * One all-day event for each day on which something falls due, the longest marked "Remedy due". Whatever has no day yet,
 * because it hangs on an event or the draft has no decision date, is named in the main event, and makes none of its own.
 * An event keeps its identity from one export to the next.
 * @param options `today` stands as the time of export, so that equal exports are equal.
 * @returns lines that end in CRLF; undefined when nothing has a day.
 */
export function calendarText(
  sheets: readonly RemedySheet[],
  { today, calendar }: { readonly today: CalendarDate; readonly calendar: Calendar },
): string | undefined {
  const taken = new Set<string>();
  const events = sheets.flatMap((sheet) => {
    const fixed = distinctDeadlines(sheet.rows).filter(({ ifIssuedToday }) => !ifIssuedToday);
    return fixed.map((deadline, index): ICalEventData => {
      const marked = { ...deadline, main: index === 0 };
      return {
        ...describe(sheet, marked, calendar),
        id: uniqueId(sheet, deadline, taken),
        stamp: `${today}T00:00:00Z`,
      };
    });
  });
  if (events.length === 0) return undefined;
  return `${ical({ prodId: { company: 'decision-statement', product: 'remedies', language: 'EN' }, events }).toString()}\r\n`;
}

function describe(sheet: RemedySheet, deadline: DistinctDeadline, calendar: Calendar): ICalEventData {
  const { date, main } = deadline;
  return {
    start: date,
    allDay: true,
    summary: `${main ? 'Remedy due' : 'Remedy deadline'}: ${caseName(sheet)}`,
    description: withoutNames(descriptionOf(sheet, deadline, calendar)),
    categories: [{ name: main ? 'Remedy due' : 'Remedy deadline' }],
    priority: main ? 1 : 5,
    // The day belongs to the body; it keeps nobody busy.
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
  };
}

const caseName = ({ reference, body }: RemedySheet): string =>
  [reference, body].filter((part) => part !== undefined).join(' ') || 'statement without a reference';

function descriptionOf(sheet: RemedySheet, deadline: DistinctDeadline, calendar: Calendar): string {
  const { rows, main, nextWorkingDay } = deadline;
  const open = main ? sheet.rows.filter(({ due, action }) => !due && action.deadline.kind !== 'done') : [];
  const isEvidence = ({ action }: RemedyRow): boolean => action.kind === 'evidence';
  const undated = open.filter((row) => !isEvidence(row));
  return [
    // The evidence is due when everything is.
    ...[...rows, ...open.filter(isEvidence)].map(lineOf),
    ...(nextWorkingDay ? [`Not a working day; the next one is ${longDate(calendar, nextWorkingDay)}.`] : []),
    ...(undated.length > 0 ? ['Without a day:', ...undated.map(lineOf)] : []),
  ].join('\n');
}

const lineOf = (row: RemedyRow): string => `- ${wordsWithBody(row)}${placeOf(row)}`;
const placeOf = ({ action: { paragraph } }: RemedyRow): string =>
  paragraph.number === undefined ? '' : ` (paragraph ${paragraph.number})`;

/** From the reference and the day; a statement without a reference is known by where it is kept, which stays unreadable. */
function uniqueId({ reference, source }: RemedySheet, { date }: DistinctDeadline, taken: Set<string>): string {
  const name = reference?.replace(/\s+/g, '-').toLowerCase() ?? bytesToHex(sha256(utf8ToBytes(source)).slice(0, 8));
  const base = `${name}-${date}`;
  let id = base;
  for (let copy = 2; taken.has(id); copy++) id = `${base}-${copy}`;
  taken.add(id);
  return `${id}@decision-statement`;
}
