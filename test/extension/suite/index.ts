import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import * as activation from './activation.ts';
import * as commands from './commands.ts';
import * as completion from './completion.ts';
import * as configuration from './configuration.ts';
import * as crash from './crash.ts';
import * as diagnostics from './diagnostics.ts';
import * as fixes from './fixes.ts';
import * as reading from './reading.ts';
import * as writing from './writing.ts';

interface TestResult {
  readonly title: string;
  readonly ok: boolean;
  readonly milliseconds: number;
  readonly error?: string;
}

/**
 * What every host calls: the workbench here, and desktop VS Code by way of @vscode/test-electron. Rejects on a failure, and
 * writes what each test did to `TEST_RESULT_FILE`, so that a run in which nothing ran can't pass.
 */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', color: false, timeout: 30_000, slow: 2_000 });
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, '', mocha);
  for (const part of [activation, diagnostics, fixes, completion, reading, writing, commands, configuration, crash])
    part.define();
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    recordResults(runner, process.env['TEST_RESULT_FILE']);
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}

/** Written after every test, so that a run that hangs still tells how far it came. */
function recordResults(runner: Mocha.Runner, file: string | undefined): void {
  const results: TestResult[] = [];
  const record = (result: TestResult): void => {
    results.push(result);
    if (file !== undefined) writeFileSync(file, JSON.stringify(results, undefined, 1));
  };
  runner.on('pass', (test) => record({ title: test.fullTitle(), ok: true, milliseconds: test.duration ?? 0 }));
  runner.on('fail', (test, error: Error) => {
    record({
      title: test.fullTitle(),
      ok: false,
      milliseconds: test.duration ?? 0,
      error: error.stack ?? error.message,
    });
  });
}
