import type { Calendar, CalendarDate } from '../../text/calendar.ts';
import { foldTypography } from '../../text/typography.ts';
import type { Deadline } from '../facts.ts';
import { findDeadlinePhrases } from './find-deadline-phrases.ts';
import { dayNamed } from './resolve-deadline.ts';

/**
 * The day on which a deadline of an undated draft would fall if the decision were dated `day`: a period from it, or a date
 * whose year only the decision gives ("by 30 June", "by the end of the financial year"). Undefined for what needs more.
 */
export function dueIfIssued(deadline: Deadline, day: CalendarDate, calendar: Calendar): CalendarDate | undefined {
  const { kind, base, amount, unit, due } = deadline;
  if (due) return due;
  if (kind === 'period' && base === 'decision' && amount && unit) return calendar.add(day, amount, unit);
  if (kind !== 'date') return undefined;
  const [phrase] = findDeadlinePhrases(foldTypography(deadline.text));
  return phrase?.kind === 'date' ? dayNamed(phrase.date, { calendar, decisionDate: day }) : undefined;
}
