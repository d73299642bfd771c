import type { Range } from 'vscode-languageserver-types';
import type { Action, Deadline } from '../../core/document/facts.ts';
import type { Calendar, CalendarDate } from '../../core/text/calendar.ts';
import { dueDate, longDate } from '../due-dates.ts';
import { rangeOf } from '../ranges.ts';
import { statementName, statementReference } from '../statement-name.ts';
import type { View } from '../view.ts';
import { remedyWords } from './remedy-sheet.ts';

/** A week ends on Sunday, as it is spoken of. */
export type BoardGroup = 'overdue' | 'this-week' | 'later' | 'no-date';

/** One thing that somebody will chase: an action with one of its deadlines. */
export interface BoardItem {
  readonly uri: string;
  /** Of the action. */
  readonly range: Range;
  readonly group: BoardGroup;
  /** The action in one line, whole. */
  readonly text: string;
  /** `London Borough of Barnet (24 006 339)`; empty when the header names neither. */
  readonly statement: string;
  /** `24 006 339`; absent when the header has none. */
  readonly reference?: string;
  /** `YYYY-MM-DD`; absent in the group without dates. */
  readonly due?: string;
  /** `Thu 14 Aug 2025`; without a date why there is none: `“as soon as possible”`, `no deadline`. */
  readonly when: string;
}

/** The actions of one statement that are still to be done. What is done already has nothing to chase. */
export function remediesBoard(view: View): readonly BoardItem[] {
  const { snapshot } = view;
  const statement = statementName(view.snapshot.statement);
  const reference = statementReference(view.snapshot.statement);
  return snapshot.facts.actions.flatMap((action) =>
    toChase(action).map((deadline) => ({
      uri: view.uri,
      range: rangeOf(view, action.span),
      text: remedyWords(action.text),
      statement,
      ...(reference !== undefined && { reference }),
      ...placed(view, deadline),
    })),
  );
}

function toChase({ kind, done, deadline, deadlines }: Action): readonly Deadline[] {
  if (done) return [];
  const all = (deadlines.length > 0 ? deadlines : [deadline]).filter((each) => each.kind !== 'done');
  // A request for evidence without a day of its own goes with the actions that it is about.
  return kind === 'evidence' ? all.filter((each) => each.kind !== 'none') : all;
}

function placed(view: View, deadline: Deadline): Pick<BoardItem, 'group' | 'due' | 'when'> {
  const { calendar, today } = view.snapshot.options;
  const due = dueDate(view, deadline);
  if (!due) return { group: 'no-date', when: deadline.kind === 'none' ? 'no deadline' : `“${oneLine(deadline.text)}”` };
  const when = longDate(calendar, due.date);
  // The clock of a draft does not run yet.
  if (due.ifIssuedToday) return { group: 'no-date', when: `draft; ${when} if issued today` };
  return { group: groupOf(calendar, due.date, today), due: due.date, when };
}

function groupOf(calendar: Calendar, due: CalendarDate, today: CalendarDate): BoardGroup {
  if (due < today) return 'overdue';
  const sunday = calendar.add(today, 7 - calendar.weekday(today), 'day');
  return sunday && due <= sunday ? 'this-week' : 'later';
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const order: readonly BoardGroup[] = ['overdue', 'this-week', 'later', 'no-date'];

/** By group, the earliest first; what has no date stays in the order of the statements. */
export function inBoardOrder(items: readonly BoardItem[]): readonly BoardItem[] {
  const key = ({ group, due = '' }: BoardItem): string => `${order.indexOf(group)} ${due}`;
  // ISO dates sort as they follow each other; equal keys keep their order.
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
