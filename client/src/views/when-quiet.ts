import type { Disposable } from 'vscode';

/** Long enough that a view does not flicker while somebody types. */
const quietMilliseconds = 800;

export interface WhenQuiet extends Disposable {
  /** Each call puts the work off again. */
  start(): void;
}

/** Does the work once nothing has asked for it for a moment. */
export function whenQuiet(work: () => void): WhenQuiet {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    start() {
      clearTimeout(timer);
      timer = setTimeout(work, quietMilliseconds);
    },
    dispose: () => clearTimeout(timer),
  };
}
