/**
 * What tells one finding from another, whatever happens elsewhere in the draft: the rule, what it is about, its words and
 * the words of its paragraph or item. Numbers of paragraphs, markers, typography and letter case make no difference.
 */
import type { Statement } from '../document/model.ts';
import { shift, type Span } from '../text/span.ts';
import { comparable } from '../text/typography.ts';
import type { Diagnosis } from './diagnosis.ts';
import { itemsOf } from './ignore-comments.ts';

/** Holds the draft's own words: it is hashed with a key before it is kept anywhere. */
export function fingerprintMaterial(statement: Statement, { code, span, subject }: Diagnosis): string {
  return [
    code,
    isLasting(subject) ? subject : '',
    wordsOf(statement, span),
    wordsOf(statement, passageOf(statement, span)),
  ].join('\n');
}

/** Other subjects count actions, paragraphs or lines, which edits elsewhere renumber. */
const isLasting = (subject: Diagnosis['subject']): boolean =>
  /^(?:section|header):|^summary$|^signature$/.test(subject ?? '');

/** The own words of the item or paragraph that the span begins in; the line outside of paragraphs. */
function passageOf({ paragraphs, lines }: Statement, { start }: Span): Span {
  const paragraph = paragraphs.find(({ span }) => span.start <= start && start < span.end);
  if (!paragraph) return lines.lineSpan(lines.positionAt(start).line);
  const { shape, span } = paragraph;
  const item = itemsOf(shape.items).findLast(
    (each) => each.span.start + span.start <= start && start < each.span.end + span.start,
  );
  return shift((item ?? shape).prose, span.start);
}

const marker = /^\s*(?:\d+[.)]|[a-z]\)|[-•*+])\s+/i;

const wordsOf = ({ text }: Statement, { start, end }: Span): string =>
  comparable(text.slice(start, end).replace(marker, ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
