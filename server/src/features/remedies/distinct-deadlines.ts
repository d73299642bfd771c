import type { CalendarDate } from '../../core/text/calendar.ts';
import type { RemedyRow } from './remedy-sheet.ts';

/** A day by which something is to be done: the case system has one task for each. */
export interface DistinctDeadline {
  readonly date: CalendarDate;
  readonly nextWorkingDay: CalendarDate | undefined;
  readonly ifIssuedToday: boolean;
  /** The longest, on which the whole remedy is due. */
  readonly main: boolean;
  readonly rows: readonly RemedyRow[];
}

/** The days on which the rows fall due, longest first. A row with two deadlines stands under both. */
export function distinctDeadlines(rows: readonly RemedyRow[]): readonly DistinctDeadline[] {
  const byDate = new Map<CalendarDate, Omit<DistinctDeadline, 'main' | 'rows'> & { readonly rows: RemedyRow[] }>();
  for (const row of rows)
    for (const { due } of row.deadlines) {
      if (!due) continue;
      const known = byDate.get(due.date) ?? { ...due, rows: [] };
      if (!known.rows.includes(row)) known.rows.push(row);
      byDate.set(due.date, known);
    }
  const sorted = [...byDate.values()].sort((a, b) => (a.date < b.date ? 1 : -1));
  return sorted.map((deadline, index) => ({ ...deadline, main: index === 0 }));
}
