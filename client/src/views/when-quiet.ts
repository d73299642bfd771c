import type { Disposable } from 'vscode';

/** Long enough that a view does not flicker while somebody types. */
const quietMilliseconds = 800;

export interface WhenQuiet extends Disposable {
  /** Each call puts the work off again, for a moment or for longer. */
  start(atLeastMilliseconds?: number): void;
}

/** Does the work once nothing has asked for it for a moment. */
export function whenQuiet(work: () => void): WhenQuiet {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    start(atLeastMilliseconds = 0) {
      clearTimeout(timer);
      timer = setTimeout(work, Math.max(quietMilliseconds, atLeastMilliseconds));
    },
    dispose: () => clearTimeout(timer),
  };
}
