/** Sentences that give the time of actions named elsewhere. */
import { phrasePattern, type DeadlinePhrase } from '../deadlines/deadline-phrase.ts';
import type { ActionKind } from '../facts.ts';

export interface SentenceTiming {
  /** The kinds it speaks of ("The payment should be made within ..."); undefined for all of them. */
  readonly kinds: readonly ActionKind[] | undefined;
  /** It points at what follows ("the following", "below"). */
  readonly ahead: boolean;
  /** It names the actions as a group ("these actions"). */
  readonly ofAll: boolean;
}

const groupWords = phrasePattern(
  '\\b(?:(?:these|those|the above|above|all(?: of)?(?: the| these| my| our)?|the following|the below|below|agreed|recommended|both|each of these|my|our|its|the) (?:[a-z]+ ){0,2}?(?:actions?|steps|remed(?:y|ies)|recommendations?|measures|improvements|changes|tasks|points|items)|(?:actions?|steps) (?:above|below|listed|set out)|(?:do|complete|carry out|implement|undertake|take|action|achieve|put) (?:this|these|those|so|all|them|it all|the following|the above|both|everything)|carry (?:this|these|them) out|(?:^|[ ,])this (?:should|will|must|is to)|(?:all|both|each) of (?:the above|this|these|which)|the (?:following|above))\\b',
  'i',
);
const aheadWords = /\b(?:following|below|as follows)\b|:\s*$/i;
const kindWords: readonly (readonly [RegExp, ActionKind])[] = [
  [/\bpayments?\b/i, 'payment'],
  [/\bapolog(?:y|ies)\b/i, 'apology'],
  [/\brefunds?\b/i, 'refund'],
  [/\breviews?\b/i, 'review'],
  [/\btraining\b/i, 'training'],
  [/\breminders?\b/i, 'reminder'],
  [/\b(?:re)?assessments?\b/i, 'assessment'],
];
const thingsDone = phrasePattern(
  '^(?:[A-Z][a-z]+,? )?((?:the|this|both|any) [^.;:]{0,80}?) (?:should|will|must|is to|are to|to) (?:also )?be (?:made|paid|sent|done|completed|given|issued|provided|carried out|delivered|in place)\\b',
  'i',
);

/** "It did so on 2 March", "This has been done": about the action just named. */
const didSoWords = phrasePattern(
  '\\bprovided (?:us with )?(?:evidence|confirmation|a copy)|\\bdid (?:so|this|that|these|both)\\b|\\bdone (?:so|this|that|these|both)\\b|^(?:this|that|these|both|all of (?:this|these))(?: [a-z]+)? (?:has|have|was|were) (?:already |now |since )?(?:been )?(?:done|completed|carried|made|paid|sent)',
  'i',
);

export const didSo = (sentence: string): boolean => didSoWords.test(sentence);

export const hasDay = (phrases: readonly DeadlinePhrase[]): boolean =>
  phrases.some(({ kind }) => kind === 'period' || kind === 'date' || kind === 'event');
const isOurs = (phrases: readonly DeadlinePhrase[]): boolean =>
  phrases.some((phrase) => phrase.kind === 'period' && phrase.baseStated);

/** "The Council should do this as soon as possible": vague words time others only where they are asked for. */
const oblige = /\b(?:should|will|must|shall|(?:is|are|has agreed|have agreed) to)\b/i;

/** @param sentence folded. Undefined when it gives no time, or only its own action's. */
export function timingOf(sentence: string, phrases: readonly DeadlinePhrase[]): SentenceTiming | undefined {
  if (!hasDay(phrases) && !(oblige.test(sentence) && phrases.some(({ kind }) => kind === 'vague'))) return undefined;
  const subject = thingsDone.exec(sentence)?.[1];
  const kinds = subject === undefined ? [] : kindWords.filter(([word]) => word.test(subject)).map(([, kind]) => kind);
  if (kinds.length > 0) return { kinds, ahead: false, ofAll: true };
  const ofAll = groupWords.test(sentence);
  return ofAll || isOurs(phrases) ? { kinds: undefined, ahead: aheadWords.test(sentence), ofAll } : undefined;
}
