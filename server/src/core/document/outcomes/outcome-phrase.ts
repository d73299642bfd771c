import type { OutcomeFactKind } from '../facts.ts';
import { phrase } from './phrase.ts';

/**
 * One way of putting an outcome. Rows of one list compete: of two matches that share their first or last word the
 * earlier row's wins, so the rows that turn the sense round come first. A row without a kind only stops the rows after it.
 */
export interface OutcomePhrase {
  readonly kind: OutcomeFactKind | undefined;
  /** A sentence that it matches holds at least one of each of these lists, in small letters. */
  readonly cues: readonly (readonly string[])[];
  /** Made when a sentence with the cues first asks for it: most drafts need few of the phrases. */
  readonly pattern: () => RegExp;
  /** Tells the story elsewhere; decides something only in the summary, the final decision and the agreed action. */
  readonly headline?: true;
}

/**
 * @param cues words of which a sentence must hold one each; alternatives are parted by `|`.
 * @param source a regular expression in the notation of `phrase`.
 */
export function outcomePhrase(
  kind: OutcomeFactKind | undefined,
  cues: readonly string[],
  source: string,
): OutcomePhrase {
  let pattern: RegExp | undefined;
  return {
    kind,
    cues: cues.map((alternatives) => alternatives.split('|')),
    pattern: () => (pattern ??= phrase(source)),
  };
}

/** @param smallLetters the sentence in small letters. */
export const mayMatch = ({ cues }: OutcomePhrase, smallLetters: string): boolean =>
  cues.every((alternatives) => alternatives.some((cue) => smallLetters.includes(cue)));
