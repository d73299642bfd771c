import { rememberByShape } from '../remember-by-shape.ts';
import type { ActionEntry } from './action-entry.ts';
import { actionSentences } from './action-sentence.ts';
import { readList } from './read-list.ts';
import { readProse } from './read-prose.ts';

/** Reads a paragraph of an action section; remembered, since it needs nothing from outside the paragraph. */
export const readParagraph = rememberByShape((shape): readonly ActionEntry[] => {
  const sentences = actionSentences(shape, shape.prose);
  return shape.items.length > 0 ? [...readList(shape, sentences)] : [...readProse(sentences)];
});
