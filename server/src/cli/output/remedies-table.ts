import { longDate, shortDate } from '../../features/due-dates.ts';
import { remedyParts } from '../../features/remedies/case-system-text.ts';
import { distinctDeadlines } from '../../features/remedies/distinct-deadlines.ts';
import type { RemedyRow, RemedySheet } from '../../features/remedies/remedy-sheet.ts';
import { kindWords, withoutDayWords } from '../../features/remedies/row-words.ts';
import type { Clock, RemediesReport } from '../remedies-report.ts';
import { counted, printable, wrap, type Paint } from './plain-text.ts';

/** For people: each statement's personal remedy and its service improvements, longest date first. */
export function remediesTable(
  reports: readonly RemediesReport[],
  clock: Clock,
  paint: Paint,
  width: number | undefined,
): string {
  if (reports.length === 0) return 'No statement was read.\n';
  const blocks = reports.map((report) => describe(report, clock, paint, width));
  return `${blocks.join('\n')}${reports.length > 1 ? `\n${summary(reports)}\n` : ''}`;
}

function describe({ path, sheet }: RemediesReport, clock: Clock, paint: Paint, width: number | undefined): string {
  const title = `${paint('underline', printable(path))}  ${printable(headline(sheet, clock))}\n`;
  if (sheet.rows.length === 0) return `${title}  No remedy.\n`;
  const { personal, improvements } = remedyParts(sheet.rows);
  const dayWidth = Math.max(...sheet.rows.map((row) => dayOf(row, clock).length));
  const part = (name: string, rows: readonly RemedyRow[]): string =>
    rows.length === 0
      ? ''
      : `  ${paint('bold', name)}\n${rows.map((row) => lineOf(row, dayWidth, clock, paint, width)).join('')}`;
  return `${title}${part('Personal remedy', personal)}${part('Service improvements', improvements)}`;
}

const headline = ({ reference, body, decisionDate, rows }: RemedySheet, { calendar }: Clock): string => {
  const longest = distinctDeadlines(rows)[0];
  return [
    reference ?? 'no reference',
    ...(body === undefined ? [] : [body]),
    decisionDate ? `decided ${shortDate(calendar, decisionDate)}` : 'no decision date yet',
    ...(longest
      ? [`remedy due ${shortDate(calendar, longest.date)}${longest.ifIssuedToday ? ' if issued today' : ''}`]
      : []),
  ].join(', ');
};

const dayOf = (row: RemedyRow, { calendar }: Clock): string =>
  row.due ? longDate(calendar, row.due.date) : withoutDayWords(row);

function lineOf(row: RemedyRow, dayWidth: number, clock: Clock, paint: Paint, width: number | undefined): string {
  const indent = ' '.repeat(4 + dayWidth + 2);
  const passed = row.due !== undefined && row.due.date < clock.today;
  const day = paint(row.due ? (passed ? 'red' : 'green') : 'yellow', dayOf(row, clock).padEnd(dayWidth));
  const notes = notesOf(row, clock).join(' · ');
  return `    ${day}  ${wrap(printable(row.text), indent, width)}\n${indent}${paint('gray', wrap(printable(notes), indent, width))}\n`;
}

function notesOf(row: RemedyRow, { today, calendar }: Clock): readonly string[] {
  const { due, deadlines } = row;
  const { paragraph } = row.action;
  return [
    kindWords(row),
    ...deadlines.map(({ deadline }) => `“${deadline.text.replace(/\s+/g, ' ')}”`),
    ...(paragraph.number === undefined ? [] : [`paragraph ${paragraph.number}`]),
    ...(due?.ifIssuedToday ? ['if issued today'] : []),
    ...(due?.nextWorkingDay ? [`next working day ${longDate(calendar, due.nextWorkingDay)}`] : []),
    ...(due && due.date < today ? ['the day has passed'] : []),
  ];
}

function summary(reports: readonly RemediesReport[]): string {
  const rows = reports.flatMap(({ sheet }) => sheet.rows.filter(({ action }) => action.kind !== 'evidence'));
  return `${counted(reports.length, 'statement')}, ${counted(rows.length, 'action')}.`;
}
