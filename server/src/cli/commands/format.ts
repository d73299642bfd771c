import { builtInCatalogue } from '../../core/catalogue/catalogue.ts';
import { formatStatement } from '../../core/format/format-statement.ts';
import { createCalendar } from '../../core/text/create-calendar.ts';
import { applyChanges } from '../../core/text/text-change.ts';
import { createConfigurations } from '../configurations.ts';
import { readDrafts, type Draft } from '../drafts.ts';
import { findInputs } from '../inputs/find-inputs.ts';
import type { CommandLineIo, ExitStatus } from '../io.ts';
import type { Problems } from '../problems.ts';
import { mayRewrite, rewriteDrafts, type RewriteOptions } from '../rewrite-drafts.ts';

/** As written on the command line; nothing is checked yet. */
export interface FormatOptions extends RewriteOptions {
  readonly stdinFilename?: string;
}

/** Tidies blank lines, spaces, lists and quotation marks; no words. The form is the draft's own, so nothing configures it. */
export async function format(
  args: readonly string[],
  options: FormatOptions,
  optionNames: readonly string[],
  io: CommandLineIo,
  problems: Problems,
): Promise<ExitStatus> {
  if (!mayRewrite(options, problems)) return 2;
  const inputs = await findInputs(args, { stdinFilename: options.stdinFilename, optionNames }, io, problems);
  const calendar = createCalendar(() => io.temporal(), builtInCatalogue.holidayTable);
  const configurations = createConfigurations(false, io, problems);
  const drafts = readDrafts(inputs, { stage: 'auto', today: io.today(), calendar, configurations }, io, problems);
  return rewriteDrafts(drafts, formatted, options, io, problems);
}

const formatted = ({ snapshot: { text, statement, options } }: Draft): string =>
  applyChanges(text, formatStatement(statement, { catalogue: options.catalogue, calendar: options.calendar }));
