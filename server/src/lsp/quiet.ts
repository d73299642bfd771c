import type { Clock } from '../session/clock.ts';

const longestBurst = 100;

/**
 * Waits until what has arrived already is read: messages are handed over one a turn, so the version is looked at again
 * after two turns, until it stays.
 */
export async function quiet(clock: Clock, version: () => number | undefined): Promise<void> {
  const turn = (): Promise<void> => new Promise((resolve) => clock.soon(resolve));
  for (let turns = 0; turns < longestBurst; turns++) {
    const before = version();
    await turn();
    await turn();
    if (version() === before) return;
  }
}
