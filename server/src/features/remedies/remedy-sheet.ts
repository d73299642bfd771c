import type { Action, Deadline } from '../../core/document/facts.ts';
import { contains } from '../../core/text/span.ts';
import type { Snapshot } from '../../core/snapshot/snapshot.ts';
import type { CalendarDate } from '../../core/text/calendar.ts';
import { dueDate, type DueDate } from '../due-dates.ts';

/** A deadline of a remedy, and the day on which it falls; undefined where no day can be given. */
export interface RowDeadline {
  readonly deadline: Deadline;
  readonly due: DueDate | undefined;
}

/** One thing that the body is to do, as a line of a table. */
export interface RemedyRow {
  /** Counted from 1 within the statement, the requests for evidence included. */
  readonly number: number;
  readonly action: Action;
  /** The action's words on one line, without the mark that ends a list item. */
  readonly text: string;
  /** Every deadline that sets a time, own and inherited, in the statement's order; empty when there is none. */
  readonly deadlines: readonly RowDeadline[];
  /** Labels of the people whom its words name. */
  readonly people: readonly string[];
  /** The body that is to do it, where the statement asks several: "the Trust". */
  readonly actor: string | undefined;
  /** The last of its days, when all of it must be done. */
  readonly due: DueDate | undefined;
}

/** The remedies of one statement, and what tells it from others. */
export interface RemedySheet {
  /** Where the statement comes from, for telling apart statements without a reference; it is never put into any output. */
  readonly source: string;
  readonly reference: string | undefined;
  readonly body: string | undefined;
  readonly decisionDate: CalendarDate | undefined;
  readonly rows: readonly RemedyRow[];
}

/** @param source the path or address of the statement, as it stays from one time to the next. */
export function remedySheet(snapshot: Snapshot, source: string): RemedySheet {
  const { title, complaintReference, complaintAgainst, decisionDate } = snapshot.statement.header;
  return {
    source,
    reference: title?.reference ?? complaintReference?.value,
    body: title?.body || complaintAgainst?.value || complaintAgainst?.raw || undefined,
    decisionDate: decisionDate?.value,
    rows: remedyRows(snapshot),
  };
}

/** What the body is to do, in the statement's order. */
export function remedyRows(snapshot: Snapshot): readonly RemedyRow[] {
  const { actions } = snapshot.facts;
  const bodies = new Set(actions.flatMap(({ actor, kind }) => (kind === 'evidence' ? [] : (actor ?? []))));
  return actions.map((action, index) => {
    const row = rowOf(snapshot, action, index + 1);
    return { ...row, actor: bodies.size > 1 && action.kind !== 'evidence' ? action.actor : undefined };
  });
}

/** "The Trust: Apologise to Mrs L", where several bodies act. */
export const wordsWithBody = ({ text, actor }: RemedyRow): string =>
  actor === undefined ? text : `${actor.charAt(0).toUpperCase()}${actor.slice(1)}: ${text}`;

function rowOf(snapshot: Snapshot, action: Action, number: number): Omit<RemedyRow, 'actor'> {
  const timed = action.deadlines.filter(({ kind }) => kind !== 'none');
  const deadlines = timed.map((deadline) => ({ deadline, due: dueDate({ snapshot }, deadline) }));
  const people = snapshot.facts.people
    .filter(({ kind, mentions }) => kind !== 'organisation' && mentions.some((span) => contains(action.span, span)))
    .map(({ label }) => label);
  return { number, action, text: remedyWords(action.text), deadlines, people, due: lastOf(deadlines) };
}

/** ISO dates sort as they follow each other. */
const lastOf = (deadlines: readonly RowDeadline[]): DueDate | undefined =>
  deadlines
    .flatMap(({ due }) => due ?? [])
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .at(-1);

/** Words of a statement as they stand alone: on one line, without emphasis, without the "; and" that joins list items. */
export function remedyWords(text: string): string {
  const words = text
    .replace(/\*{1,3}|__/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[;,](?: (?:and|or))?$/, '');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** Longest first; what has no day comes last, otherwise in the statement's order. */
export const longestFirst = (rows: readonly RemedyRow[]): readonly RemedyRow[] =>
  [...rows].sort((a, b) => compareDays(b.due, a.due) || a.number - b.number);

function compareDays(a: DueDate | undefined, b: DueDate | undefined): number {
  const [first, second] = [a?.date ?? '', b?.date ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}
