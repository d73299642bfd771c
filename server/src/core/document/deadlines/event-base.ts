import type { BaseKind } from '../facts.ts';
import { phrasePattern } from './deadline-phrase.ts';

/** In order: the first that the words about an event hold. */
const kinds: readonly (readonly [BaseKind, string])[] = [
  ['report', '(?:report|findings|recommendations)(?= ?$)'],
  ['receipt', 'receipt|provision of|production of|receiv(?:e|es|ed|ing)|getting|being (?:sent|given)|arrival'],
  [
    'term',
    '(?:half[- ])?terms?|(?:school|academic) (?:year|weeks?|days?|holidays?)|summer holidays?|easter holidays?|christmas holidays?',
  ],
  [
    'action',
    '(?:accept|confirm|agree|complet|carry|carri|agree|approv|sign|mak|issu|send|finish|conclud|do|pay|publish|hold|provid|writ|assess|decid|reach)(?:e|s|es|d|ed|ing|ting|ying|ied)?\\b(?! (?:our|my|this|the final) decision)|completion|agreement|acceptance|confirmation|conclusion|outcome|implementation|apology|payment|(?:re-?)?assessment|reassessing|review|training|investigation|decision|(?:doing|done) (?:so|this|that)|(?:of|after|from) (?:this|that)(?= ?$)',
  ],
  ['meeting', 'meeting|panel|hearing|committee|conference|visit|appointment|inspection|session|forum'],
];
const patterns = kinds.map(([kind, source]) => [kind, phrasePattern(`\\b(?:${source})\\b`, 'i')] as const);
/** "at its next review meeting": what people come together for is a meeting, whatever it is about. */
const gathering =
  /\b(?:meeting|panel|hearing|committee|conference|visit|appointment|inspection|forum|annual review|statutory review)s?\b/i;
/** Nobody knows the day beforehand. */
const publishing = /\bpubli(?:cation|shed)\b/i;
const ofOurs = phrasePattern(
  "\\b(?:our|my|this|final|the ombudsman's) (?:final )?(?:decision|case|complaint)\\b|\\b(?:we|I) (?:issue|close)",
  'i',
);

/**
 * What a deadline without a day hangs on.
 * @param words folded words of the deadline, or of its base.
 */
export function eventBase(words: string): BaseKind {
  if (publishing.test(words)) return 'event';
  if (/\breceipt\b|\breceiv/i.test(words)) return 'receipt';
  if (gathering.test(words)) return 'meeting';
  if (ofOurs.test(words)) return 'decision';
  return patterns.find(([, pattern]) => pattern.test(words))?.[0] ?? 'event';
}
