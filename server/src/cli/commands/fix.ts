import { builtInCatalogue } from '../../core/catalogue/catalogue.ts';
import { createSnapshot } from '../../core/snapshot/snapshot.ts';
import { createCalendar } from '../../core/text/create-calendar.ts';
import { applyChanges } from '../../core/text/text-change.ts';
import { safeChanges } from '../../features/code-actions.ts';
import { knownRuleCodes } from '../../session/configuration/rule-codes.ts';
import { createConfigurations, type ConfigOption } from '../configurations.ts';
import { readDrafts, type Draft } from '../drafts.ts';
import { findInputs } from '../inputs/find-inputs.ts';
import type { CommandLineIo, ExitStatus } from '../io.ts';
import { readChoice } from '../options.ts';
import { reportCrash, type Problems } from '../problems.ts';
import { mayRewrite, rewriteDrafts, type RewriteOptions } from '../rewrite-drafts.ts';

/** As written on the command line; nothing is checked yet. */
export interface FixOptions extends RewriteOptions {
  /** Rule codes, joined by commas. */
  readonly only?: string;
  readonly stage?: string;
  readonly config?: ConfigOption;
  readonly stdinFilename?: string;
}

/** A fix may bring about what another mends; more rounds than this would be two that undo each other. */
const rounds = 10;

/** Applies the fixes that keep the meaning, again and again until nothing changes. */
export async function fix(
  args: readonly string[],
  options: FixOptions,
  optionNames: readonly string[],
  io: CommandLineIo,
  problems: Problems,
): Promise<ExitStatus> {
  if (!mayRewrite(options, problems)) return 2;
  const only = readCodes(options.only, problems);
  if (only?.size === 0) return 2;
  const stage = readChoice('--stage', options.stage, ['auto', 'draft', 'final'], problems);
  const inputs = await findInputs(args, { stdinFilename: options.stdinFilename, optionNames }, io, problems);
  const calendar = createCalendar(() => io.temporal(), builtInCatalogue.holidayTable);
  const configurations = createConfigurations(options.config, io, problems);
  const drafts = readDrafts(inputs, { stage, today: io.today(), calendar, configurations }, io, problems);
  return rewriteDrafts(drafts, (draft) => fixed(draft, only, problems), options, io, problems);
}

function fixed(
  { path, snapshot, configuration, ignored }: Draft,
  only: ReadonlySet<string> | undefined,
  problems: Problems,
): string {
  const onCrash = (code: string, error: unknown): void =>
    reportCrash(problems, `the rule ${code} failed on ${path}`, error);
  let current = snapshot;
  for (let round = 0; round < rounds; round++) {
    const { diagnoses } = current.diagnose({ severity: configuration.severity, ignored, onCrash });
    const changes = safeChanges(only ? diagnoses.filter(({ code }) => only.has(code)) : diagnoses);
    const newLine = current.text.includes('\r\n') ? '\r\n' : '\n';
    const text = applyChanges(
      current.text,
      changes.map((change) => ({ ...change, newText: change.newText.replace(/\r?\n/g, newLine) })),
    );
    if (text === current.text) break;
    current = createSnapshot(text, current.options);
  }
  return current.text;
}

/** Undefined for every rule. What is no rule is reported, and the others are kept. */
function readCodes(only: string | undefined, problems: Problems): ReadonlySet<string> | undefined {
  if (only === undefined) return undefined;
  const written = only.split(',').map((code) => code.trim());
  return new Set(written.flatMap((code) => readChoice('--only', code, knownRuleCodes, problems) ?? []));
}
