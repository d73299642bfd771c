import type { Statement } from '../document/model.ts';
import { overlaps, type Span } from '../text/span.ts';

/*
 * Code, links, addresses, tags and places to fill in. Every gap is bounded, so that no text of any length and kind makes
 * the search slow.
 */
const marked =
  /`[^`\n]{1,500}`|<[^<>\s][^<>\n]{0,300}>|\]\([^()\s]{0,500}\)|(?:https?:\/\/|www\.)\S{1,500}|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,100}|‹[^‹›\n]{0,500}›/g;
const fence = /^\s{0,3}(?:```|~~~)/;

interface Untouchable extends Span {
  /** What is put right behind it would become a part of it, as a full stop does behind a link. */
  readonly growsAtEnd?: boolean;
}

/** Tells whether a change would touch the website's furniture, a comment, code, a link or a placeholder. */
export function untouchableSpans(statement: Statement, within?: Span): (span: Span) => boolean {
  const { text, furniture, comments } = statement;
  const lookIn = within ?? { start: 0, end: text.length };
  const inLine: readonly Untouchable[] = [...text.slice(lookIn.start, lookIn.end).matchAll(marked)].map((match) => ({
    start: lookIn.start + match.index,
    end: lookIn.start + match.index + match[0].length,
    growsAtEnd: true,
  }));
  const spans: readonly Untouchable[] = [...furniture, ...comments, ...inLine, ...fencedCode(statement)].sort(
    (a, b) => a.start - b.start,
  );
  const ends = runningEnds(spans);
  return (span) => {
    // The first span that may reach so far; those behind it begin later.
    for (let place = firstAfter(ends, span.start - 1); place < spans.length; place++) {
      const other = spans[place];
      if (!other || other.start > span.end) return false;
      const { start, end } = span;
      const inside = other.start < start && (start < other.end || (other.growsAtEnd === true && end === other.end));
      if (overlaps(other, span) || inside) return true;
    }
    return false;
  };
}

const runningEnds = (spans: readonly Span[]): readonly number[] => {
  let end = 0;
  return spans.map((span) => (end = Math.max(end, span.end)));
};

/** Index of the first value above the limit, in values that never fall. */
function firstAfter(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

function fencedCode({ text, lines }: Statement): readonly Span[] {
  if (!/```|~~~/.test(text)) return [];
  const spans: Span[] = [];
  let open: number | undefined;
  for (let line = 0; line < lines.lineCount; line++) {
    const { start, end } = lines.lineSpan(line);
    if (!fence.test(text.slice(start, Math.min(end, start + 8)))) continue;
    if (open === undefined) open = start;
    else {
      spans.push({ start: open, end });
      open = undefined;
    }
  }
  return open === undefined ? spans : [...spans, { start: open, end: text.length }];
}
