import type { CodeLens, Command } from 'vscode-languageserver-types';
import type { Action } from '../core/document/facts.ts';
import type { Section } from '../core/document/model.ts';
import { contains } from '../core/text/span.ts';
import { dueDate, longDate, type DueDate } from './due-dates.ts';
import { pounds } from './money-words.ts';
import { rangeOf } from './ranges.ts';
import type { View } from './view.ts';

/** What travels in `CodeLens.data`: which document, and which of its sections. */
export interface CodeLensData {
  readonly uri: string;
  /** Counted from 0. */
  readonly section: number;
}

/** One above each section in which the body agrees to do something; what it says is worked out when it is shown. */
export function codeLenses(view: View): CodeLens[] {
  return view.snapshot.statement.sections.flatMap((section, place) => {
    if (actionsIn(view, section).length === 0) return [];
    const data: CodeLensData = { uri: view.uri, section: place };
    return [{ range: rangeOf(view, section.heading.span), data }];
  });
}

/** `3 actions · £500 to pay · last due Thu 14 Aug 2025 · 1 without a deadline`; undefined when the section has gone. */
export function codeLensCommand(view: View, data: CodeLensData): Command | undefined {
  const section = view.snapshot.statement.sections[data.section];
  const actions = section ? actionsIn(view, section) : [];
  if (actions.length === 0) return undefined;
  const open = actions.filter(({ done }) => !done);
  const parts = [
    open.length === 1 ? '1 action' : `${open.length} actions`,
    moneyWords(open),
    lastDueWords(view, open),
    countWords(open.filter(isUndated).length, 'without a deadline'),
    countWords(actions.length - open.length, 'done already'),
  ];
  const title = parts.filter((part) => part !== '').join(' · ');
  // No command: it is there to be read.
  return { title, command: '' };
}

/** The request for evidence is no action of its own: it goes with the others. */
const actionsIn = (view: View, section: Section): readonly Action[] =>
  section.kind === 'action'
    ? view.snapshot.facts.actions.filter(({ kind, span }) => kind !== 'evidence' && contains(section.span, span))
    : [];

/** Nobody could say of it that it is late. What waits for a wish, or goes on, needs no day. */
const isUndated = ({ deadline, deadlines, conditional, continuing }: Action): boolean =>
  !conditional && !continuing && deadline.kind === 'none' && deadlines.length === 0;

const countWords = (count: number, what: string): string => (count === 0 ? '' : `${count} ${what}`);

function moneyWords(actions: readonly Action[]): string {
  const sum = actions.reduce((total, { amount }) => total + Math.round((amount ?? 0) * 100), 0) / 100;
  const rates = actions.flatMap(({ rate }) => (rate ? [`${pounds(rate.amount)} a ${rate.per}`] : []));
  const parts = [...(sum > 0 ? [pounds(sum)] : []), ...rates];
  return parts.length === 0 ? '' : `${parts.join(' and ')} to pay`;
}

function lastDueWords(view: View, actions: readonly Action[]): string {
  let last: DueDate | undefined;
  for (const { deadline, deadlines } of actions)
    for (const each of deadlines.length > 0 ? deadlines : [deadline]) {
      const due = dueDate(view, each);
      // ISO dates sort as they follow each other.
      if (due && (!last || due.date > last.date)) last = due;
    }
  if (!last) return '';
  const words = `last due ${longDate(view.snapshot.options.calendar, last.date)}`;
  return last.ifIssuedToday ? `${words} if issued today` : words;
}
