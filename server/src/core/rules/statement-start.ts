import type { Statement } from '../document/model.ts';
import type { Span } from '../text/span.ts';

/** The first line that has text of the statement itself: where something about the statement as a whole is reported. */
export function firstTextLine({ blocks, lines }: Statement): Span {
  const first = blocks.find((block) => block.kind !== 'furniture' && block.kind !== 'comment');
  return lines.lineSpan(lines.positionAt(first?.span.start ?? 0).line);
}
