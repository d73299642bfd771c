import { builtInCatalogue } from '../../core/catalogue/catalogue.ts';
import { createCalendar } from '../../core/text/create-calendar.ts';
import { readinessOf } from '../../features/readiness/readiness.ts';
import { createConfigurations, type ConfigOption } from '../configurations.ts';
import { readDrafts, type Draft } from '../drafts.ts';
import { findInputs } from '../inputs/find-inputs.ts';
import type { CommandLineIo, ExitStatus } from '../io.ts';
import { readChoice, readDate } from '../options.ts';
import type { ReadyReport } from '../output/ready-report.ts';
import { paintFor } from '../output/plain-text.ts';
import { readyHtml } from '../output/ready-html.ts';
import { readyJson } from '../output/ready-json.ts';
import { readyPretty } from '../output/ready-pretty.ts';
import { reportCrash, type Problems } from '../problems.ts';
import { readNamesKey } from '../read-names-key.ts';

/** As written on the command line; nothing is checked yet. */
export interface ReadyOptions {
  readonly format: string;
  readonly stage?: string;
  readonly today?: string;
  readonly config?: ConfigOption;
  readonly stdinFilename?: string;
  readonly namesKey?: string;
}

/** Prints for each statement, by the office's decision standards, what holds it up; 1 when one of them is not ready. */
export async function ready(
  args: readonly string[],
  options: ReadyOptions,
  optionNames: readonly string[],
  io: CommandLineIo,
  problems: Problems,
): Promise<ExitStatus> {
  const format = readChoice('--format', options.format, ['pretty', 'json', 'html'], problems);
  if (!format) return 2;
  const calendar = createCalendar(() => io.temporal(), builtInCatalogue.holidayTable);
  const stage = readChoice('--stage', options.stage, ['auto', 'draft', 'final'], problems);
  const today = readDate('--today', options.today, calendar, problems) ?? io.today();
  const inputs = await findInputs(args, { stdinFilename: options.stdinFilename, optionNames }, io, problems);
  const configurations = createConfigurations(options.config, io, problems);
  const namesKey = readNamesKey(options.namesKey, io, problems);
  const reports: ReadyReport[] = [];
  for await (const draft of readDrafts(inputs, { stage, today, calendar, configurations, namesKey }, io, problems)) {
    const report = reportOn(draft, problems);
    if (report) reports.push(report);
  }
  io.stdout.write(written(format, reports, io));
  if (problems.found) return 2;
  return reports.every(({ readiness }) => readiness.ready) ? 0 : 1;
}

function written(format: 'pretty' | 'json' | 'html', reports: readonly ReadyReport[], io: CommandLineIo): string {
  switch (format) {
    case 'pretty':
      return readyPretty(reports, paintFor(io), io.stdout.columns);
    case 'json':
      return readyJson(reports, io.version());
    case 'html':
      return readyHtml(reports);
  }
}

/** Undefined, and reported, when the program fails on this draft. */
function reportOn({ path, snapshot, configuration, ignored }: Draft, problems: Problems): ReadyReport | undefined {
  try {
    const { diagnoses } = snapshot.diagnose({
      severity: configuration.severity,
      ignored,
      onCrash: (code, error) => reportCrash(problems, `the rule ${code} failed on ${path}`, error),
    });
    return { path, snapshot, readiness: readinessOf(snapshot, diagnoses) };
  } catch (error) {
    reportCrash(problems, `${path} could not be checked`, error);
    return undefined;
  }
}
