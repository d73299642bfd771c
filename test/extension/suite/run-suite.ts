import Mocha from 'mocha';
import { version } from 'vscode';
import * as activation from './activation.ts';
import * as citing from './citing.ts';
import * as commands from './commands.ts';
import * as completion from './completion.ts';
import * as configuration from './configuration.ts';
import * as crash from './crash.ts';
import * as diagnostics from './diagnostics.ts';
import * as fixes from './fixes.ts';
import * as issuing from './issuing.ts';
import * as navigating from './navigating.ts';
import { reasonOf } from './not-run.ts';
import * as people from './people.ts';
import * as reading from './reading.ts';
import * as remedies from './remedies.ts';
import * as silence from './silence.ts';
import * as writing from './writing.ts';

const parts = [
  activation,
  diagnostics,
  fixes,
  completion,
  reading,
  navigating,
  citing,
  remedies,
  people,
  issuing,
  writing,
  commands,
  configuration,
  silence,
  crash,
];

interface TestResult {
  readonly title: string;
  readonly outcome: 'passed' | 'failed' | 'not run';
  readonly milliseconds: number;
  /** What went wrong, or why it was not run. */
  readonly detail?: string;
}

/** What a host's runner reads; it holds every test that has ended so far. */
export interface SuiteResults {
  /** Of VS Code. */
  readonly version: string;
  readonly tests: readonly TestResult[];
}

/**
 * Runs every test, in whichever host this was loaded. Rejects on a failure. `publish` is called after every test, so that a
 * run that hangs still tells how far it came, and a run in which nothing ran can't pass.
 */
export async function runSuite(publish: (results: SuiteResults) => void): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', reporter: 'spec', color: false, timeout: 120_000, slow: 2_000 });
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, '', mocha);
  for (const part of parts) part.define();
  const failures = await new Promise<number>((resolve) => {
    const tests: TestResult[] = [];
    onResult(mocha.run(resolve), (result) => {
      tests.push(result);
      publish({ version, tests });
    });
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}

function onResult(runner: Mocha.Runner, record: (result: TestResult) => void): void {
  const about = (test: Mocha.Test): Pick<TestResult, 'title' | 'milliseconds'> => ({
    title: test.fullTitle(),
    milliseconds: test.duration ?? 0,
  });
  runner.on('pass', (test) => record({ ...about(test), outcome: 'passed' }));
  runner.on('pending', (test) => record({ ...about(test), outcome: 'not run', detail: reasonOf(test) }));
  runner.on('fail', (test, error: Error) =>
    record({ ...about(test), outcome: 'failed', detail: error.stack ?? error.message }),
  );
}
