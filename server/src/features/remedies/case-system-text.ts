import type { Calendar } from '../../core/text/calendar.ts';
import { longDate } from '../due-dates.ts';
import { distinctDeadlines, type DistinctDeadline } from './distinct-deadlines.ts';
import { improvementSummary } from './improvement-summary.ts';
import { longestFirst, wordsWithBody, type RemedyRow, type RemedySheet } from './remedy-sheet.ts';

/**
 * What the investigator types into the case system, to be pasted part by part: the due dates, one task for each, longest
 * first; the personal remedy as one block; each service improvement as its own, without its timescale. What is done
 * already stands in the personal block and has no task.
 * @returns undefined when the statement has no remedy.
 */
export function caseSystemText(sheet: RemedySheet, calendar: Calendar): string | undefined {
  if (sheet.rows.length === 0) return undefined;
  const { personal, improvements } = remedyParts(sheet.rows);
  const blocks = [
    [
      headingOf(sheet, calendar),
      ...(improvements.length > mostApart
        ? [`${improvements.length} service improvements: group them by theme when there are more than five.`]
        : []),
    ],
    ['Remedy due dates', ...dueLines(sheet.rows, personal, improvements, calendar)],
    ...(personal.length > 0
      ? [['Personal remedy', ...personal.map((row) => `- ${withStop(wordsWithBody(row))}`)]]
      : []),
    ...improvements.map((row, index) => [
      `${nameOf(index)}${row.actor === undefined ? '' : `, by ${row.actor}`}${warningOf(row)}`,
      withStop(improvementSummary(row)),
    ]),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** The two parts of the remedies screen, each longest date first. */
export function remedyParts(rows: readonly RemedyRow[]): {
  readonly personal: readonly RemedyRow[];
  readonly improvements: readonly RemedyRow[];
} {
  const sorted = longestFirst(rows.filter(({ action }) => action.kind !== 'evidence'));
  const evidence = rows.filter(({ action }) => action.kind === 'evidence');
  return {
    personal: [...sorted.filter(({ action }) => action.scope === 'personal'), ...evidence],
    improvements: sorted.filter(({ action }) => action.scope === 'service'),
  };
}

const headingOf = ({ reference, body, decisionDate }: RemedySheet, calendar: Calendar): string =>
  [
    reference ?? 'No reference',
    body,
    decisionDate ? `decided ${longDate(calendar, decisionDate)}` : 'no decision date yet',
  ]
    .filter((part) => part !== undefined)
    .join(', ');

const nameOf = (index: number): string => `Service improvement ${index + 1}`;

/** Service improvements are published, and hold no personal details (Compliance Manual, chapter 2). */
const warningOf = ({ people }: RemedyRow): string =>
  people.length === 0 ? '' : ` (names ${people.join(' and ')}: reword it, as this text is published)`;

/** The same manual asks for groups by theme where there are more than five. */
const mostApart = 5;

const withStop = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function dueLines(
  rows: readonly RemedyRow[],
  personal: readonly RemedyRow[],
  improvements: readonly RemedyRow[],
  calendar: Calendar,
): readonly string[] {
  const partsOf = (some: readonly RemedyRow[]): string =>
    [
      ...(some.some((row) => personal.includes(row)) ? ['Personal remedy'] : []),
      ...improvements.flatMap((row, index) => (some.includes(row) ? [nameOf(index)] : [])),
    ].join(', ');
  const dated = distinctDeadlines(rows).map((deadline) => `${dayWords(deadline, calendar)}: ${partsOf(deadline.rows)}`);
  const open = rows.filter(({ due, action }) => !due && action.kind !== 'evidence' && action.deadline.kind !== 'done');
  return [...dated, ...(open.length > 0 ? [`No date: ${partsOf(open)}`] : [])];
}

function dayWords({ date, main, ifIssuedToday }: DistinctDeadline, calendar: Calendar): string {
  const notes = [...(main ? ['Remedy due'] : []), ...(ifIssuedToday ? ['if issued today'] : [])];
  return `${longDate(calendar, date)}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}
