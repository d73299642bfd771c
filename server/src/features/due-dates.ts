import { dueIfIssued } from '../core/document/deadlines/due-if-issued.ts';
import type { Action, Deadline } from '../core/document/facts.ts';
import type { Calendar, CalendarDate } from '../core/text/calendar.ts';
import type { View } from './view.ts';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The house form with its weekday: `Thu 14 Aug 2025`. */
export function longDate(calendar: Calendar, date: CalendarDate): string {
  return `${weekdays[calendar.weekday(date) - 1] ?? ''} ${shortDate(calendar, date)}`;
}

/** The house form of the published header: `14 Aug 2025`. */
export function shortDate(calendar: Calendar, date: CalendarDate): string {
  const { year, month, day } = calendar.parts(date);
  return `${String(day).padStart(2, '0')} ${months[month - 1] ?? ''} ${year}`;
}

/** When an action falls due: on the decision's own date, or, before there is one, as if it were issued today. */
export interface DueDate {
  readonly date: CalendarDate;
  readonly nextWorkingDay: CalendarDate | undefined;
  readonly ifIssuedToday: boolean;
}

/** Undefined for events, vague words, and beyond the table of bank holidays. */
export function dueDate(view: Pick<View, 'snapshot'>, deadline: Deadline): DueDate | undefined {
  if (deadline.due) return { date: deadline.due, nextWorkingDay: deadline.nextWorkingDay, ifIssuedToday: false };
  const { statement, classification, options } = view.snapshot;
  if (classification.stage !== 'draft' || statement.header.decisionDate?.value) return undefined;
  const date = dueIfIssued(deadline, options.today, options.calendar);
  if (!date) return undefined;
  const working = options.calendar.workingDayOnOrAfter(date);
  return { date, nextWorkingDay: working === date ? undefined : working, ifIssuedToday: true };
}

/** `due Thu 14 Aug 2025`; undefined when no day can be given. */
export function dueWords(view: Pick<View, 'snapshot'>, action: Action): string | undefined {
  const due = dueDate(view, action.deadline);
  if (!due) return undefined;
  const words = `due ${longDate(view.snapshot.options.calendar, due.date)}`;
  return due.ifIssuedToday ? `${words} if issued today` : words;
}
