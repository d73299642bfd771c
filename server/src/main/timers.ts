import type { Clock } from '../session/clock.ts';

/** The host's clock and timers. `turn` runs its task when what has arrived has had its turn. */
export function createClock(turn: (run: () => void) => void): Clock {
  return {
    now: () => performance.now(),
    after(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return { cancel: () => clearTimeout(timer) };
    },
    soon: turn,
  };
}
