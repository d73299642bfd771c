import { writeFileSync } from 'node:fs';
import { runSuite } from './run-suite.ts';

/**
 * What VS Code calls where the extension host is Node: the workbenches here, and desktop VS Code by way of
 * @vscode/test-electron.
 */
export function run(): Promise<void> {
  const file = process.env['TEST_RESULT_FILE'];
  return runSuite((results) => {
    if (file !== undefined) writeFileSync(file, JSON.stringify(results, undefined, 1));
  });
}
