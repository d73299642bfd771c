import { runSuite } from '../suite/run-suite.ts';

/** What VS Code calls where all of it is in the browser. There are no files: the runner reads the console. */
export function run(): Promise<void> {
  return runSuite((results) => console.log(`@@results ${JSON.stringify(results)}`));
}
