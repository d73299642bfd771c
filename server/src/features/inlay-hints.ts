import type { InlayHint } from 'vscode-languageserver-types';
import type { Deadline } from '../core/document/facts.ts';
import { overlaps, type Span } from '../core/text/span.ts';
import { dueDate, longDate, type DueDate } from './due-dates.ts';
import { positionOf } from './ranges.ts';
import type { View } from './view.ts';

/** The day on which each deadline in the span falls, after its words. One deadline that several actions share has one hint. */
export function inlayHints(view: View, within: Span): InlayHint[] {
  const hints = new Map<number, InlayHint>();
  for (const action of view.snapshot.facts.actions)
    for (const deadline of action.deadlines.length > 0 ? action.deadlines : [action.deadline]) {
      const { span } = deadline;
      if (!span || hints.has(span.end) || !touchesSpan(span, within)) continue;
      const due = dueDate(view, deadline);
      if (due) hints.set(span.end, hintOf(view, { ...deadline, span }, due));
    }
  return [...hints].sort(([a], [b]) => a - b).map(([, hint]) => hint);
}

const touchesSpan = (span: Span, within: Span): boolean => overlaps(span, within) || span.end === within.end;

function hintOf(view: View, deadline: Deadline & { readonly span: Span }, due: DueDate): InlayHint {
  const date = longDate(view.snapshot.options.calendar, due.date);
  return {
    position: positionOf(view, deadline.span.end),
    label: due.ifIssuedToday ? `${date} if issued today` : date,
    paddingLeft: true,
    tooltip: tooltipOf(view, deadline, due),
  };
}

function tooltipOf(view: View, deadline: Deadline, due: DueDate): string {
  const { calendar } = view.snapshot.options;
  const from = due.ifIssuedToday
    ? 'today, as this draft has no decision date yet'
    : 'the decision date, which is day 0';
  const counted = deadline.kind === 'date' ? 'The date as written.' : `“${deadline.text}”, counted from ${from}.`;
  if (!due.nextWorkingDay) return counted;
  return `${counted} It is not a working day; the next one is ${longDate(calendar, due.nextWorkingDay)}.`;
}
