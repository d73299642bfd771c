import type { DeadlinePhrase } from '../deadlines/deadline-phrase.ts';

/** A deadline phrase with the text that it stands in, which begins at `start` of the statement. */
export interface Placed {
  readonly phrase: DeadlinePhrase;
  readonly source: string;
  readonly start: number;
}
