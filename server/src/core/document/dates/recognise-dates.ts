import type { Calendar, CalendarDate } from '../../text/calendar.ts';
import { shift } from '../../text/span.ts';
import type { FactOptions } from '../fact-options.ts';
import type { DateFact } from '../facts.ts';
import type { ParagraphShape, Statement } from '../model.ts';
import { rememberByShapeWith } from '../remember-by-shape.ts';
import { type WrittenDate, writtenDatesIn } from './written-dates.ts';

/** The dates in the paragraphs, in document order; the header's own date is not one of them. */
export function recogniseDates(statement: Statement, { calendar }: FactOptions): readonly DateFact[] {
  return statement.paragraphs.flatMap((paragraph) =>
    datesInShape(paragraph.shape, calendar).map(({ written, from, to }) => ({
      span: shift(written.span, paragraph.span.start),
      text: paragraph.shape.source.slice(written.span.start, written.span.end),
      paragraph,
      precision: written.precision,
      from,
      to,
    })),
  );
}

interface ReadDate {
  readonly written: WrittenDate;
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate | undefined;
}

/** Remembered for each calendar, so that an edit works out only the dates it touches. */
const datesInShape = rememberByShapeWith(
  (calendar: Calendar) =>
    (shape: ParagraphShape): readonly ReadDate[] =>
      writtenDatesIn(shape.folded).map((written) => ({ written, ...daysCovered(written, calendar) })),
);

/** The first and last day that a date covers; nothing for one without a year, and for a day that does not exist. */
export function daysCovered(
  { year, month, day }: WrittenDate,
  calendar: Calendar,
): { readonly from: CalendarDate | undefined; readonly to: CalendarDate | undefined } {
  if (year === undefined) return { from: undefined, to: undefined };
  if (month === undefined) return { from: calendar.date(year, 1, 1), to: calendar.date(year, 12, 31) };
  if (day !== undefined) {
    const only = calendar.date(year, month, day);
    return { from: only, to: only };
  }
  const from = calendar.date(year, month, 1);
  const next = month === 12 ? calendar.date(year + 1, 1, 1) : calendar.date(year, month + 1, 1);
  return { from, to: next === undefined ? undefined : calendar.add(next, -1, 'day') };
}
