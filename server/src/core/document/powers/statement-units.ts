import type { ItemShape, ParagraphShape } from '../model.ts';
import { sentenceSpans } from '../sentences.ts';
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

function unit(folded: string, start: number, end: number, position: number, item: boolean): Unit {
  return { start, end, position, item, text: folded.slice(start, end), words: phraseWords(folded, start, end) };
}

const allItems = (items: readonly ItemShape[]): readonly ItemShape[] =>
  items.flatMap((item) => [item, ...allItems(item.items)]);

/** The sentences and items of a paragraph, in order. */
export function unitsOf(shape: ParagraphShape): readonly Unit[] {
  const { folded, prose } = shape;
  const inProse = sentenceSpans(folded.slice(prose.start, prose.end)).map(({ start, end }, index) =>
    unit(folded, prose.start + start, prose.start + end, index, false),
  );
  const items = allItems(shape.items).map((item) =>
    unit(folded, item.prose.start, item.prose.end, inProse.length, true),
  );
  return [...inProse, ...items];
}

/** What this case is about rather than what the law says: "I have investigated because …", "Mr X could appeal". */
const application =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? [A-Z]\b|\b[Ii]n this case\b|\b[Tt]his complaint\b|\b(?:He|She|His|Her)\b|\b(?:I|[Ww]e|[Tt]he Ombudsm[ae]n) (?:have|has|had|did|decided|exercised)\b(?: (?:not|also|now|therefore|only))? ?(?:investigat|exercis|decid|consider|discontinu|complet|end)/;

export const isApplication = (text: string): boolean => application.test(text);
