import type { Output } from './io.ts';

/** What could not be done. Each is named on stderr at once, the rest goes on, and the exit status becomes 2. */
export interface Problems {
  report(message: string): void;
  readonly found: boolean;
}

/** Something in the program itself went wrong with one draft; the others are done all the same. */
export function reportCrash(problems: Problems, what: string, error: unknown): void {
  problems.report(`an error in the program itself: ${what}: ${error instanceof Error ? error.message : String(error)}`);
}

export function createProblems(stderr: Output): Problems {
  let found = false;
  // A terminal may show how far the run is: the message takes that line's place.
  const lineStart = stderr.isTerminal ? '\r\u001B[K' : '';
  return {
    report(message) {
      found = true;
      stderr.write(`${lineStart}decision-statement: ${message}\n`);
    },
    get found() {
      return found;
    },
  };
}
