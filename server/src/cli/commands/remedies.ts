import { builtInCatalogue } from '../../core/catalogue/catalogue.ts';
import { createCalendar } from '../../core/text/create-calendar.ts';
import { calendarText } from '../../features/remedies/calendar-text.ts';
import { remediesCsv } from '../../features/remedies/remedies-csv.ts';
import { remedySheet } from '../../features/remedies/remedy-sheet.ts';
import { createConfigurations, type ConfigOption } from '../configurations.ts';
import { readDrafts, type Draft } from '../drafts.ts';
import { findInputs } from '../inputs/find-inputs.ts';
import type { CommandLineIo, ExitStatus } from '../io.ts';
import { readChoice, readDate } from '../options.ts';
import { paintFor } from '../output/plain-text.ts';
import { remediesJson } from '../output/remedies-json.ts';
import { remediesMarkdown } from '../output/remedies-md.ts';
import { remediesTable } from '../output/remedies-table.ts';
import { reportCrash, type Problems } from '../problems.ts';
import type { Clock, RemediesReport } from '../remedies-report.ts';

/** As written on the command line; nothing is checked yet. */
export interface RemediesOptions {
  readonly format: string;
  readonly stage?: string;
  readonly today?: string;
  readonly config?: ConfigOption;
  readonly stdinFilename?: string;
}

const formats = ['table', 'json', 'csv', 'md', 'ics'] as const;

/** Prints what bodies have agreed to do, and by when. */
export async function remedies(
  args: readonly string[],
  options: RemediesOptions,
  optionNames: readonly string[],
  io: CommandLineIo,
  problems: Problems,
): Promise<ExitStatus> {
  const format = readChoice('--format', options.format, formats, problems);
  if (!format) return 2;
  const calendar = createCalendar(() => io.temporal(), builtInCatalogue.holidayTable);
  const stage = readChoice('--stage', options.stage, ['auto', 'draft', 'final'], problems);
  const today = readDate('--today', options.today, calendar, problems) ?? io.today();
  const inputs = await findInputs(args, { stdinFilename: options.stdinFilename, optionNames }, io, problems);
  const configurations = createConfigurations(options.config, io, problems);
  const reports: RemediesReport[] = [];
  for await (const draft of readDrafts(inputs, { stage, today, calendar, configurations }, io, problems)) {
    const report = reportOn(draft, problems);
    if (report) reports.push(report);
  }
  io.stdout.write(written(format, reports, { today, calendar }, io));
  return problems.found ? 2 : 0;
}

function written(
  format: (typeof formats)[number],
  reports: readonly RemediesReport[],
  clock: Clock,
  io: CommandLineIo,
): string {
  switch (format) {
    case 'table':
      return remediesTable(reports, clock, paintFor(io), io.stdout.columns);
    case 'json':
      return remediesJson(reports, clock.today, io.version());
    case 'csv':
      return remediesCsv(reports);
    case 'md':
      return remediesMarkdown(reports, clock);
    case 'ics':
      return writtenCalendar(reports, clock, io);
  }
}

/** A draft without a date has no event: a day that may move would stand in a calendar as if it were settled. */
function writtenCalendar(reports: readonly RemediesReport[], clock: Clock, { stderr }: CommandLineIo): string {
  for (const { path, sheet } of reports)
    if (sheet.rows.some(({ deadlines }) => deadlines.some(({ due }) => due?.ifIssuedToday)))
      stderr.write(`decision-statement: ${path} has no decision date yet, so its periods give no event\n`);
  const text = calendarText(
    reports.map(({ sheet }) => sheet),
    clock,
  );
  if (text === undefined) stderr.write('decision-statement: no remedy falls due on a day, so there is no calendar\n');
  return text ?? '';
}

/** Undefined, and reported, when the program fails on this draft. */
function reportOn({ path, input, snapshot }: Draft, problems: Problems): RemediesReport | undefined {
  try {
    return { path, snapshot, sheet: remedySheet(snapshot, input.file) };
  } catch (error) {
    reportCrash(problems, `${path} could not be read`, error);
    return undefined;
  }
}
