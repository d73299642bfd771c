import type { Output } from './io.ts';

/** What could not be done. Each is named on stderr at once, the rest goes on, and the exit status becomes 2. */
export interface Problems {
  report(message: string): void;
  readonly found: boolean;
}

export function createProblems(stderr: Output): Problems {
  let found = false;
  return {
    report(message) {
      found = true;
      stderr.write(`decision-statement: ${message}\n`);
    },
    get found() {
      return found;
    },
  };
}
