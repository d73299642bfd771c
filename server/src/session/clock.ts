/** Time, as the mains give it: nothing below them reads a clock. */
export interface Clock {
  /** Milliseconds since some fixed moment; never goes back. */
  now(): number;
  /** Runs once after so many milliseconds, unless cancelled. */
  after(milliseconds: number, run: () => void): { cancel(): void };
  /** Runs once when the messages that have already arrived have been read. */
  soon(run: () => void): void;
}
