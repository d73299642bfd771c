import type { TextChange } from '../../core/text/text-change.ts';

/** One change between a draft and a final decision, with what a reviewer reads beside it. */
export interface StageChange extends TextChange {
  /** What it does: "Tense of the decision", "Title line". */
  readonly label: string;
}
