/** Actions that say neither who, nor what should come of it, nor how we shall know: "train staff". */
import { wordsWithoutDeadlines } from './words-without-deadlines.ts';
import { phrasePattern } from '../document/deadlines/deadline-phrase.ts';
import type { Action } from '../document/facts.ts';
import { rememberByText } from '../text/remember-by-text.ts';

export type BareKind = 'training' | 'reminder' | 'review' | 'general';

const which =
  '(?:(?:all|its|the|their|our|any|relevant|appropriate|front-?line|other|further|additional|refresher|suitable|some|more) )*';
const staff = `${which}(?:staff|officers|employees|managers|workers|teams?|colleagues|personnel)`;
const whole = '(?:a |an )?(?:full |further |thorough |formal )?';
const own = '(?:(?:its|the|their|all|this|these|relevant|existing|current|own|internal) )+';
const things =
  '(?:polic(?:y|ies)|procedures?|process(?:es)?|practices?|systems?|guidance|protocols?|arrangements|records|record[- ]keeping|communications?|services?|complaints? handling|performance|working practices)';
const several = `${things}(?:,? (?:and|or) ${own}?${things})?`;

const bare: readonly (readonly [BareKind, RegExp])[] = (
  [
    ['training', `(?:re-?)?train ${staff}`],
    [
      'training',
      `(?:ensure|make sure)(?: that)? ${staff} (?:are|is|have been) (?:properly |fully |suitably |appropriately )?trained`,
    ],
    [
      'training',
      `(?:provide|arrange|deliver|organise|give|offer|undertake|run)(?: ${staff})?(?: with)? ${which}(?:staff )?training(?: sessions?)?(?: (?:to|for) ${staff})?`,
    ],
    ['reminder', `(?:remind|brief) ${staff}`],
    ['reminder', `(?:issue|send)(?: ${staff})? (?:a )?reminders?(?: to ${staff})?`],
    ['review', `(?:review|re-?examine|look (?:again )?at|revisit|evaluate) ${own}${several}`],
    ['review', `(?:carry out|conduct|undertake|complete|do) ${whole}(?:review|audit)(?: of ${own}${several})?`],
    ['general', `(?:improve|strengthen) ${own}(?:[a-z]+ )?${several}`],
    [
      'general',
      '(?:learn|consider|reflect on) (?:any |the )?(?:lessons?|learning)(?: (?:from|of) (?:this|the) (?:complaint|case))?',
    ],
    [
      'general',
      '(?:take|consider) (?:appropriate |suitable |any |all |reasonable |necessary )*(?:steps|action|measures|improvements)(?: to (?:improve|(?:prevent|avoid|stop) (?:a |any )?(?:recurrence|repeat|similar (?:faults?|failings?|problems)|this happening again|it happening again|the faults? (?:happening again|recurring))))?',
    ],
    [
      'general',
      "(?:ensure|make sure)(?: that)? (?:this|it|the same|similar faults?|such faults?) (?:does|do|will|is|are)(?: not|n't) (?:happen|occur|recur|be repeated|repeated)(?: again)?",
    ],
  ] as const
).map(([kind, source]) => [kind, phrasePattern(`^(?:also |then |and )?${source}[ .;,:]*(?:(?:and|or)[ .;,]*)?$`, 'i')]);

const opening = phrasePattern(
  '^.{0,120}?\\b(?:agreed to|will|should|must|shall|undertaken to|committed to|offered to),?(?: (?:also|now|then|therefore))* (?=[a-z])',
  'i',
);

/** The sort of action that it is, when its words say nothing more. */
export function bareAction(action: Action): BareKind | undefined {
  const words = wordsWithoutDeadlines(action).trim();
  return words.length > 160 ? undefined : bareKindOf(words);
}

const bareKindOf = rememberByText((words): BareKind | undefined => {
  const tries = [words, words.replace(opening, '')].map((text) => text.replace(/^[\s,;]+/, ''));
  return bare.find(([, pattern]) => tries.some((text) => pattern.test(text)))?.[0];
});
