/** Whole processes, started cold, in turns. */
import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { seeds } from './drafts.ts';
import { median } from './statistics.ts';

export interface CommandFigures {
  readonly command: string;
  /** Median in milliseconds. */
  readonly took: number | undefined;
  /** Median of the runs' ratios to the `node -e 0` of the same turn. */
  readonly ratio: number | undefined;
}

const commandLine = join(import.meta.dirname, '../dist/cli.js');

export function measureCommandLine(turns: number): readonly CommandFigures[] {
  const seed = seeds[0] ?? '';
  const commands = [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'decision-statement --version', args: [commandLine, '--version'] },
    { name: `decision-statement check ${basename(seed)}`, args: [commandLine, 'check', seed] },
  ];
  const runs = Array.from({ length: turns + 1 }, () => commands.map(({ args }) => run(args)));
  // The first turn brings the files into memory.
  runs.shift();
  return commands.map(({ name }, index) => ({
    command: name,
    took: median(runs.map((turn) => turn[index] ?? Number.NaN)),
    ratio: median(runs.map((turn) => (turn[index] ?? Number.NaN) / (turn[0] ?? Number.NaN))),
  }));
}

function run(args: readonly string[]): number {
  const begun = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status === null || status > 1) throw new Error(`node ${args.join(' ')} ended with ${status}`);
  return performance.now() - begun;
}
