import type { ItemShape, ParagraphShape } from '../model.ts';
import { rememberByShape } from '../remember-by-shape.ts';
import { sentencesOf } from '../sentences.ts';
import { phraseWords, type PhraseWord } from './power-phrases.ts';

/** A sentence or a list item of a paragraph. Offsets are relative to the paragraph. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  /** Sentences count up; all items stand one after the last sentence, so each is a neighbour of its lead-in. */
  readonly position: number;
  readonly item: boolean;
  readonly text: string;
  readonly words: readonly PhraseWord[];
}

/** Most sentences are never looked at closely: their words are counted out when first asked for. */
function unit(folded: string, start: number, end: number, position: number, item: boolean): Unit {
  let words: readonly PhraseWord[] | undefined;
  return {
    start,
    end,
    position,
    item,
    text: folded.slice(start, end),
    get words() {
      return (words ??= phraseWords(folded, start, end));
    },
  };
}

const allItems = (items: readonly ItemShape[]): readonly ItemShape[] =>
  items.flatMap((item) => [item, ...allItems(item.items)]);

/** The sentences and items of a paragraph, in order. */
export const unitsOf: (shape: ParagraphShape) => readonly Unit[] = rememberByShape((shape) => {
  const { folded, prose } = shape;
  const inProse = sentencesOf(shape)
    .filter(({ start, end }) => start >= prose.start && end <= prose.end)
    .map(({ start, end }, index) => unit(folded, start, end, index, false));
  const items = allItems(shape.items).map((item) =>
    unit(folded, item.prose.start, item.prose.end, inProse.length, true),
  );
  return [...inProse, ...items];
});

/** Whoever states a power of the Ombudsman names the Ombudsman, the law or somebody's right; a cheap look before any other. */
const cue = /\b(?:we|us|our|Ombudsm[ae]n|law|Act|tribunals?|ombudsman|commissioner|pandemic)\b/i;
export const mayStateALaw = (folded: string): boolean => cue.test(folded);

/** What this case is about rather than what the law says: "I have investigated because …", "Mr X could appeal". */
const ofTheCase =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? [A-Z]\b|\b[Ii]n this case\b|\b[Tt]his complaint\b|\b(?:His|Her)\b|\bI (?:consider|am|was|do not consider|find|found|saw|see|accept|will not|shall not)\b|\b(?:I|[Ww]e|[Tt]he Ombudsm[ae]n) (?:will|shall|are|am) not (?:now |therefore )?(?:investigat|consider|look)\w* (?:into |at )?(?:the|this|that|these|those|his|her|their|any of)\b|\b(?:I|[Ww]e|[Tt]he Ombudsm[ae]n) (?:have|has|had|did|decided|exercised)\b(?: (?:not|also|now|therefore|only))? ?(?:investigat|exercis|decid|consider|discontinu|complet|end)/;
const pronoun = /\b(?:He|She)\b/;
const titled = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? [A-Z]\b/;

/** @param paragraph where it stands: in older texts "She" may be the Ombudsman, unless a person is named beside. */
export function saysOfTheCase(text: string, paragraph: string): boolean {
  if (ofTheCase.test(text)) return true;
  return pronoun.test(text) && !(/\bOmbudsman\b/.test(paragraph) && !titled.test(paragraph));
}

/** Somebody definite, something that happened, or what follows from it: no statement of the law speaks like this. */
const definite =
  /\b[Tt]he (?:Council|Trust|Authority|Home|Provider|Care Provider|School|Panel|Board|Association|Company|Landlord)\b|\bI\b(?! (?:have used|use|refer|call)\b)|\b(?:so|therefore|and) (?:we|the Ombudsm[ae]n) (?:cannot|can't|will not|won't|have|has|do not)\b|\b(?:investigate|consider|look at|look into) (?:it|this|that|these|them|here)\b/;
const ours = /\b(?:we|us|our|Ombudsm[ae]n|law)\b/i;
const anyone =
  /\b(?:if|when|where|unless|whether|until|within|someone|somebody|anyone|people|persons?|complainants?|complaints|(?:a|any) complaint|(?:a|an|any) (?:council|organisation|authority|body|provider|care provider|tribunal|court)|(?:council|organisation|authority|body|provider)'?s|organisations|tribunals|the law says|public money|free service)\b/i;

/** True when a sentence speaks of anybody and of no one: it could stand in every statement. */
export const saysOfTheLaw = (text: string): boolean => ours.test(text) && anyone.test(text) && !definite.test(text);
