/** From arguments to snapshots: what `check` and `model` share. */
import type { Stage } from '../core/document/model.ts';
import type { NamesKey } from '../core/rules/names-key.ts';
import type { IgnoredFindings } from '../core/rules/suppressions.ts';
import { createSnapshot, type Snapshot } from '../core/snapshot/snapshot.ts';
import type { Calendar, CalendarDate } from '../core/text/calendar.ts';
import type { Configurations } from './configurations.ts';
import type { Input } from './inputs/find-inputs.ts';
import { readInput } from './inputs/read-input.ts';
import type { CommandLineIo } from './io.ts';
import type { Problems } from './problems.ts';
import { createProgress } from './progress.ts';
import type { Configuration } from '../session/configuration/configuration.ts';

export interface Draft {
  readonly path: string;
  readonly input: Input;
  readonly snapshot: Snapshot;
  readonly configuration: Configuration;
  /** What the ignore file silences in it. */
  readonly ignored: IgnoredFindings | undefined;
}

export interface DraftOptions {
  /** From `--stage`; undefined leaves it to the configuration. */
  readonly stage: Stage | 'auto' | undefined;
  readonly today: CalendarDate;
  readonly calendar: Calendar;
  readonly configurations: Configurations;
  /** From `--names-key`. */
  readonly namesKey?: NamesKey | undefined;
}

/** The drafts that can be read, one after the other, so that a thousand of them never stand in memory together. */
export async function* readDrafts(
  inputs: readonly Input[],
  { stage, today, calendar, configurations, namesKey }: DraftOptions,
  io: CommandLineIo,
  problems: Problems,
): AsyncGenerator<Draft, void> {
  const progress = createProgress(io.stderr, inputs.length);
  for (const input of inputs) {
    progress.step();
    const text = await readInput(input, io, problems);
    if (text === undefined) continue;
    const { configuration, ignored, catalogue } = await configurations.of(input);
    const { templateSlips } = configuration;
    const options = { catalogue, calendar, today, stage: stage ?? configuration.stage, templateSlips, namesKey };
    progress.clear();
    yield { path: input.path, input, snapshot: createSnapshot(text, options), configuration, ignored };
  }
  progress.clear();
}
