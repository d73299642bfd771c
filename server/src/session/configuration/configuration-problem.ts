import type { LinePosition } from '../../core/text/line-index.ts';

/** Something wrong in a configuration file, where it stands there. What is right in the file still applies. */
export interface ConfigurationProblem {
  readonly location: string;
  readonly range: { readonly start: LinePosition; readonly end: LinePosition };
  /** Plain English: what is wrong, and what to write instead. */
  readonly message: string;
}
