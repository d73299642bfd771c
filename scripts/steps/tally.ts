import { existsSync, readFileSync } from 'node:fs';
import type { CommandResult } from './run-command.ts';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A static check is one test: it holds or it doesn't. */
export const asOneCheck = ({ ok }: CommandResult): Tally => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/** The closing line `N passed, N failed` of a runner of ours, the last one where there are several. */
export function fromClosingLine({ output }: CommandResult): Tally {
  const line = [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)].at(-1);
  return { passed: Number(line?.[1] ?? 0), failed: Number(line?.[2] ?? 0), skipped: Number(line?.[3] ?? 0) };
}

/** vscode-tmgrammar-test names each file that it ran; a file is one test. */
export function fromGrammarTest({ output }: CommandResult): Tally {
  const count = (mark: string): number => output.split('\n').filter((line) => line.trimStart().startsWith(mark)).length;
  return { passed: count('✓'), failed: count('✖'), skipped: 0 };
}

/** vitest's own report; a file that could not be loaded has no tests and counts as one failure. */
export function fromVitestReport(file: string): Tally {
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 };
  const report: {
    readonly numPassedTests: number;
    readonly numFailedTests: number;
    readonly numPendingTests: number;
    readonly numTodoTests: number;
    readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
  } = JSON.parse(readFileSync(file, 'utf8'));
  const unloaded = report.testResults.filter((each) => each.status === 'failed' && each.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * What a step adds to the sum. A command that failed without naming a failed test, and a step that ran no test at all, are
 * failures: nothing may pass by saying nothing.
 */
export function settle(result: CommandResult, counted: Tally): Tally {
  if (!result.ok && counted.failed === 0) return { ...counted, failed: 1 };
  if (counted.passed + counted.failed === 0) return { ...counted, failed: 1 };
  return counted;
}

export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, each) => total + each.passed, 0),
  failed: tallies.reduce((total, each) => total + each.failed, 0),
  skipped: tallies.reduce((total, each) => total + each.skipped, 0),
});
