import { rememberByShape } from '../remember-by-shape.ts';
import type { ActionEntry } from './action-entry.ts';
import { actionSentences } from './action-sentence.ts';
import { readList } from './read-list.ts';
import { readProse } from './read-prose.ts';

/** Bold and italic marks say nothing about an action: "within **one month** of". Same length, so offsets hold. */
const withoutEmphasis = (folded: string): string => folded.replace(/\*{1,3}|__/g, (marks) => ' '.repeat(marks.length));

/** Reads a paragraph of an action section; remembered, since it needs nothing from outside the paragraph. */
export const readParagraph = rememberByShape((written): readonly ActionEntry[] => {
  const shape = { ...written, folded: withoutEmphasis(written.folded) };
  const sentences = actionSentences(shape, shape.prose);
  return shape.items.length > 0 ? [...readList(shape, sentences)] : [...readProse(sentences)];
});
