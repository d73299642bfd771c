import type { ListFolder } from './match-files.ts';

/** Locations are as in `location.ts`. */
export interface FileReader {
  /** Undefined when there is no such file; throws, or rejects, when there is one that can't be read. */
  read(location: string): string | undefined | Promise<string | undefined>;
  /** What is in a folder, nothing when there is none; without it no pattern can be followed. */
  readonly list?: ListFolder | undefined;
}
