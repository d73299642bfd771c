import type { InlayHint } from 'vscode-languageserver-types';
import type { Action, Deadline } from '../core/document/facts.ts';
import { overlaps, type Span } from '../core/text/span.ts';
import { deadlineWords } from './deadline-words.ts';
import { dueDate, longDate, type DueDate } from './due-dates.ts';
import { positionOf } from './ranges.ts';
import type { View } from './view.ts';

/** Which days are shown; each can be switched off. */
export interface InlayHintKinds {
  /** Of deadlines that count from the decision. */
  readonly decisionDeadlines: boolean;
  /** Of deadlines that are dates as they stand. */
  readonly fixedDates: boolean;
  /** In a draft without a decision date, as if it were issued today. */
  readonly ifIssuedToday: boolean;
}

/** What travels in `InlayHint.data`: which document, and where the deadline's words end. */
export interface InlayHintData {
  readonly uri: string;
  readonly end: number;
}

export const everyInlayHint: InlayHintKinds = { decisionDeadlines: true, fixedDates: true, ifIssuedToday: true };

/** The day on which each deadline in the span falls, after its words. One deadline that several actions share has one hint. */
export function inlayHints(view: View, within: Span, kinds: InlayHintKinds = everyInlayHint): InlayHint[] {
  const hints = new Map<number, InlayHint>();
  for (const action of view.snapshot.facts.actions)
    for (const deadline of deadlinesOf(action)) {
      const { span } = deadline;
      if (!span || hints.has(span.end) || !touchesSpan(span, within)) continue;
      const due = dueDate(view, deadline);
      if (due && isWanted(kinds, deadline, due)) hints.set(span.end, hintOf(view, span, due));
    }
  return [...hints].sort(([a], [b]) => a - b).map(([, hint]) => hint);
}

const deadlinesOf = ({ deadline, deadlines }: Action): readonly Deadline[] =>
  deadlines.length > 0 ? deadlines : [deadline];

const touchesSpan = (span: Span, within: Span): boolean => overlaps(span, within) || span.end === within.end;

function isWanted(kinds: InlayHintKinds, { kind }: Deadline, { ifIssuedToday }: DueDate): boolean {
  if (ifIssuedToday) return kinds.ifIssuedToday;
  return kind === 'date' ? kinds.fixedDates : kinds.decisionDeadlines;
}

function hintOf(view: View, span: Span, due: DueDate): InlayHint {
  const date = longDate(view.snapshot.options.calendar, due.date);
  const data: InlayHintData = { uri: view.uri, end: span.end };
  return {
    position: positionOf(view, span.end),
    label: due.ifIssuedToday ? `${date} if issued today` : date,
    paddingLeft: true,
    data,
  };
}

/** How the day was found, and what is easily mixed up with it: worked out when somebody points at the hint. */
export function inlayHintTooltip(view: View, { end }: InlayHintData): string | undefined {
  const deadline = view.snapshot.facts.actions.flatMap(deadlinesOf).find(({ span }) => span?.end === end);
  // At the words themselves there is no need to say for what they are given.
  return deadline && deadlineWords(view, { ...deadline, inherited: false })?.sentences.join(' ');
}
