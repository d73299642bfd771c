import { builtInCatalogue } from '../../core/catalogue/catalogue.ts';
import type { Severity } from '../../core/rules/define-rule.ts';
import { createCalendar } from '../../core/text/create-calendar.ts';
import { createConfigurations, type ConfigOption } from '../configurations.ts';
import { readDrafts, type Draft } from '../drafts.ts';
import { addToTotals, noTotals, reportFile, type FileReport, type Totals } from '../file-report.ts';
import { findInputs } from '../inputs/find-inputs.ts';
import type { CommandLineIo, ExitStatus } from '../io.ts';
import { readChoice, readDate } from '../options.ts';
import { jsonOutput, ndjsonOutput } from '../output/check-json.ts';
import type { CheckOutput } from '../output/check-output.ts';
import { prettyOutput } from '../output/check-pretty.ts';
import { paintFor } from '../output/plain-text.ts';
import { reportCrash, type Problems } from '../problems.ts';
import { readNamesKey } from '../read-names-key.ts';

/** As written on the command line; nothing is checked yet. */
export interface CheckOptions {
  readonly format: string;
  readonly stage?: string;
  readonly failOn?: string;
  readonly today?: string;
  readonly config?: ConfigOption;
  readonly stdinFilename?: string;
  readonly namesKey?: string;
}

const stages = ['auto', 'draft', 'final'] as const;
/** From the gravest. */
const severities = ['error', 'warning', 'information', 'hint'] as const satisfies readonly Severity[];

/** Checks every draft that the arguments name, and prints what is found. */
export async function check(
  args: readonly string[],
  options: CheckOptions,
  optionNames: readonly string[],
  io: CommandLineIo,
  problems: Problems,
): Promise<ExitStatus> {
  const output = outputFor(options.format, io, problems);
  if (!output) return 2;
  const calendar = createCalendar(() => io.temporal(), builtInCatalogue.holidayTable);
  const failOn = readChoice('--fail-on', options.failOn, [...severities, 'never'], problems) ?? 'error';
  const stage = readChoice('--stage', options.stage, stages, problems);
  const today = readDate('--today', options.today, calendar, problems) ?? io.today();
  const inputs = await findInputs(
    args.length === 0 ? ['.'] : args,
    { stdinFilename: options.stdinFilename, optionNames },
    io,
    problems,
  );
  const configurations = createConfigurations(options.config, io, problems);
  const namesKey = readNamesKey(options.namesKey, io, problems);

  let totals = noTotals;
  for await (const draft of readDrafts(inputs, { stage, today, calendar, configurations, namesKey }, io, problems)) {
    const report = checkDraft(draft, problems);
    if (!report) continue;
    totals = addToTotals(totals, report);
    print(io, output.add(report));
  }
  print(io, output.finish(totals));
  if (problems.found) return 2;
  return isFailure(totals, failOn) ? 1 : 0;
}

function outputFor(format: string, io: CommandLineIo, problems: Problems): CheckOutput | undefined {
  switch (format) {
    case 'sarif':
    case 'junit':
    case 'github':
      problems.report(`not built yet: \`check --format ${format}\``);
      return undefined;
    default:
      switch (readChoice('--format', format, ['pretty', 'json', 'ndjson'], problems)) {
        case 'pretty':
          return prettyOutput(paintFor(io), io.stdout.columns);
        case 'json':
          return jsonOutput(io.version());
        case 'ndjson':
          return ndjsonOutput;
        case undefined:
          return undefined;
      }
  }
}

/** Undefined, and reported, when the program fails on this draft. */
function checkDraft({ path, snapshot, configuration, ignored }: Draft, problems: Problems): FileReport | undefined {
  try {
    const result = snapshot.diagnose({
      severity: configuration.severity,
      ignored,
      onCrash: (code, error) => reportCrash(problems, `the rule ${code} failed on ${path}`, error),
    });
    return reportFile(path, snapshot, result);
  } catch (error) {
    reportCrash(problems, `${path} could not be checked`, error);
    return undefined;
  }
}

const isFailure = (totals: Totals, failOn: Severity | 'never'): boolean =>
  failOn !== 'never' && severities.slice(0, severities.indexOf(failOn) + 1).some((severity) => totals[severity] > 0);

const print = (io: CommandLineIo, text: string): void => {
  if (text !== '') io.stdout.write(text);
};
