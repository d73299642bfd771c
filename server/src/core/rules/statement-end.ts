import type { Statement } from '../document/model.ts';
import type { Span } from '../text/span.ts';

/** The last line that has text of the statement itself: where a thing that is missing at the end is reported. */
export function lastTextLine({ blocks, lines, text }: Statement): Span {
  const last = blocks.findLast((block) => block.kind !== 'furniture' && block.kind !== 'comment');
  const line = lines.positionAt(last?.span.end ?? text.length).line;
  return lines.lineSpan(line);
}
