import type { Fix } from '../../server/src/core/rules/define-rule.ts';
import { overlaps, type Span } from '../../server/src/core/text/span.ts';

/** A text with `«` and `»` around the words that are to be found, as the examples of rules are written. */
export function readMarks(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  const parts = marked.split(/[«»]/);
  const marks = marked.match(/[«»]/g) ?? [];
  if (marks.some((mark, index) => mark !== (index % 2 === 0 ? '«' : '»')) || marks.length % 2 === 1) {
    throw new Error(`The marks « and » do not pair in: ${marked}`);
  }
  const spans: Span[] = [];
  let offset = 0;
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) spans.push({ start: offset, end: offset + part.length });
    offset += part.length;
  }
  return { text: parts.join(''), spans };
}

/** The text after the fix. Throws when its changes leave the text or overlap. */
export function applyFix(text: string, { title, changes }: Fix): string {
  const ordered = [...changes].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  for (const [index, { span }] of ordered.entries()) {
    if (span.start < 0 || span.end < span.start || span.end > text.length)
      throw new Error(`“${title}” changes what is outside the text.`);
    const next = ordered[index + 1]?.span;
    if (next && (overlaps(span, next) || (span.start === next.start && span.end === next.end))) {
      throw new Error(`The changes of “${title}” overlap.`);
    }
  }
  return ordered.reduceRight(
    (fixed, { span, newText }) => fixed.slice(0, span.start) + newText + fixed.slice(span.end),
    text,
  );
}
