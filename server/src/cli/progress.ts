import type { Output } from './io.ts';

/** Fewer drafts than these are checked before anybody wonders. */
const worthShowing = 20;

export interface Progress {
  step(): void;
  /** Takes the line away, so that whatever is written next stands alone. */
  clear(): void;
}

/** A line that counts, on a terminal only: a log or a pipe never sees it. */
export function createProgress(stderr: Output, total: number): Progress {
  const shown = stderr.isTerminal && total >= worthShowing;
  let count = 0;
  return {
    step() {
      count++;
      if (shown) stderr.write(`\r${count} of ${total} `);
    },
    clear() {
      if (shown) stderr.write('\r\u001B[K');
    },
  };
}
