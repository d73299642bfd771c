import { longDate } from '../../features/due-dates.ts';
import { remedyParts } from '../../features/remedies/case-system-text.ts';
import type { RemedyRow, RemedySheet } from '../../features/remedies/remedy-sheet.ts';
import { dayWords, kindWords, withoutDayWords } from '../../features/remedies/row-words.ts';
import type { Clock, RemediesReport } from '../remedies-report.ts';

/** Markdown: a heading for each statement, a table for each part of the remedies screen, longest date first. */
export function remediesMarkdown(reports: readonly RemediesReport[], clock: Clock): string {
  return reports.map((report) => `${blocksOf(report, clock).join('\n\n')}\n`).join('\n');
}

function blocksOf({ sheet }: RemediesReport, clock: Clock): readonly string[] {
  const { personal, improvements } = remedyParts(sheet.rows);
  return [
    `## ${escaped(titleOf(sheet))}`,
    sheet.decisionDate ? `Decided ${longDate(clock.calendar, sheet.decisionDate)}.` : 'No decision date yet.',
    ...(sheet.rows.length === 0 ? ['No remedy.'] : []),
    ...(personal.length > 0 ? ['### Personal remedy', tableOf(personal, clock)] : []),
    ...(improvements.length > 0 ? ['### Service improvements', tableOf(improvements, clock)] : []),
  ];
}

const titleOf = ({ reference, body }: RemedySheet): string =>
  [reference ?? 'No reference', ...(body === undefined ? [] : [body])].join(', ');

function tableOf(rows: readonly RemedyRow[], clock: Clock): string {
  const lines = rows.map((row) => [
    row.due ? dayWords(row.due, clock.calendar) : withoutDayWords(row),
    row.text,
    kindWords(row),
    row.deadlines.map(({ deadline }) => deadline.text.replace(/\s+/g, ' ')).join('; '),
    String(row.action.paragraph.number ?? ''),
  ]);
  const head = ['Due', 'What', 'Kind', 'In the statement’s words', 'Paragraph'];
  return [head, head.map(() => '---'), ...lines.map((cells) => cells.map(escaped))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** Text of a draft must not become a table's border, a tag, a link or emphasis. */
const escaped = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~&]/g, '\\$&');
