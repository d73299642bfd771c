import { rememberByShape } from '../remember-by-shape.ts';
import type { ParagraphShape } from '../model.ts';
import type { ActionEntry } from './action-entry.ts';
import { actionSentences } from './action-sentence.ts';
import { withInlineList } from './inline-list.ts';
import { readList } from './read-list.ts';
import { readProse } from './read-prose.ts';

/** Bold and italic marks say nothing about an action: "within **one month** of". Same length, so offsets hold. */
const withoutEmphasis = (folded: string): string => folded.replace(/\*{1,3}|__/g, (marks) => ' '.repeat(marks.length));

/** "| Apologise to Ms X | Within one month |": the cells in a row, as if commas stood between them. Offsets hold. */
function tableRow(shape: ParagraphShape): ParagraphShape {
  const { folded, prose } = shape;
  const text = folded.slice(prose.start, prose.end);
  if (!text.startsWith('|')) return shape;
  const [open = ''] = /^\|\s*(?:\d{1,2}[.)]?\s*\|)?\s*/.exec(text) ?? [];
  const [close = ''] = /\s*\|?\s*$/.exec(text) ?? [];
  const row = folded.replaceAll('|', ',');
  return { ...shape, folded: row, prose: { start: prose.start + open.length, end: prose.end - close.length } };
}

/** Reads a paragraph of an action section; remembered, since it needs nothing from outside the paragraph. */
export const readParagraph = rememberByShape((written): readonly ActionEntry[] => {
  const shape = tableRow({ ...written, folded: withoutEmphasis(written.folded) });
  const inline = withInlineList(shape);
  if (inline) {
    const sentences = actionSentences(inline.shape, inline.shape.prose);
    const listed = [...readList(inline.shape, sentences)];
    // Letters in a remark ("points a) and b)") are no list: then the words are prose as they stand.
    if (listed.filter(({ entry }) => entry === 'action').length > 1)
      return [...listed, ...readProse(actionSentences(shape, inline.after))];
  }
  const sentences = actionSentences(shape, shape.prose);
  return shape.items.length > 0 ? [...readList(shape, sentences)] : [...readProse(sentences)];
});
