import { resolve } from 'node:path';
import { builtInCatalogue } from '../../core/catalogue/catalogue.ts';
import { createCalendar } from '../../core/text/create-calendar.ts';
import { createConfigurations, type ConfigOption } from '../configurations.ts';
import { readDrafts } from '../drafts.ts';
import { findInputs, isPattern } from '../inputs/find-inputs.ts';
import type { CommandLineIo, ExitStatus } from '../io.ts';
import { toJson } from '../json.ts';
import { modelOf, type ModelJson } from '../model-json.ts';
import { readChoice } from '../options.ts';
import { reportCrash, type Problems } from '../problems.ts';

export interface ModelOptions {
  readonly stage?: string;
  readonly config?: ConfigOption;
  readonly stdinFilename?: string;
}

/** Prints the parsed statement: of one named file as it is, of several, a folder or a pattern as an array. */
export async function model(
  args: readonly string[],
  options: ModelOptions,
  optionNames: readonly string[],
  io: CommandLineIo,
  problems: Problems,
): Promise<ExitStatus> {
  const stage = readChoice('--stage', options.stage, ['auto', 'draft', 'final'], problems);
  const inputs = await findInputs(args, { stdinFilename: options.stdinFilename, optionNames }, io, problems);
  const calendar = createCalendar(() => io.temporal(), builtInCatalogue.holidayTable);
  const configurations = createConfigurations(options.config, io, problems);
  const models: ModelJson[] = [];
  const drafts = readDrafts(inputs, { stage, today: io.today(), calendar, configurations }, io, problems);
  for await (const { path, snapshot } of drafts) {
    try {
      models.push(modelOf(snapshot));
    } catch (error) {
      reportCrash(problems, `${path} could not be read`, error);
    }
  }
  const single = args.length === 1 && isOneFile(args[0] ?? '', io);
  if (!single) io.stdout.write(toJson(models));
  else if (models[0]) io.stdout.write(toJson(models[0]));
  return problems.found ? 2 : 0;
}

function isOneFile(arg: string, io: CommandLineIo): boolean {
  if (arg === '-') return true;
  const kind = io.files.kindOf(resolve(io.cwd, arg));
  return kind === 'file' || (kind === undefined && !isPattern(arg));
}
