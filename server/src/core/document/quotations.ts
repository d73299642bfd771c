import type { Span } from '../text/span.ts';
import type { ParagraphShape } from './model.ts';
import { rememberByShape } from './remember-by-shape.ts';
import { sentenceEnd } from './sentences.ts';

/** Words between quotation marks. The span takes in both marks. */
export interface Quotation extends Span {
  readonly kind: 'double' | 'single';
  /** Number of words inside: one or two are more often a defined term ('fault', "CAF") than somebody's words. */
  readonly words: number;
}

/** The quotations of a paragraph, its items included. Spans are relative to the paragraph. */
export const quotationsOf: (shape: ParagraphShape) => readonly Quotation[] = rememberByShape((shape) =>
  quotationSpans(shape.folded),
);

/**
 * The outermost quotations of a text with folded typography, in order. A double mark that is never closed holds up to
 * the end of its sentence, as it does while somebody types; a single one that is never closed is an apostrophe.
 */
export function quotationSpans(folded: string): readonly Quotation[] {
  if (!/["']/.test(folded)) return [];
  const doubles = doubleQuotations(folded);
  const singles = singleQuotations(folded, doubles);
  // A double quotation may stand inside a single one: the outer one counts.
  const insideSingle = within(singles);
  const outer = doubles.filter(({ start }) => !insideSingle(start));
  return apart([...outer, ...singles].sort((a, b) => a.start - b.start));
}

/** Without those that begin inside the one before: the end of an unclosed quotation is no mark, so another may begin there. */
function apart(inOrder: readonly Quotation[]): readonly Quotation[] {
  let end = 0;
  return inOrder.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}

/** Answers for offsets that only grow whether they lie between the marks of one of the spans, which are in order. */
function within(spans: readonly Span[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    for (let s = spans[next]; s !== undefined && s.end - 1 <= offset; s = spans[next]) next++;
    return (spans[next]?.start ?? Infinity) < offset;
  };
}

const quotation = (folded: string, kind: Quotation['kind'], start: number, end: number): Quotation => ({
  start,
  end,
  kind,
  words: folded.slice(start + 1, end).match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu)?.length ?? 0,
});

const opensAfter = /[\s([{\-/'"]/;
const closesBefore = /[\s.,;:!?)\]}\-/'"]/;

function doubleQuotations(folded: string): readonly Quotation[] {
  const found: Quotation[] = [];
  let open: number | undefined;
  const leaveUnclosed = (start: number, limit: number) => {
    found.push(quotation(folded, 'double', start, start + sentenceEnd(folded.slice(start, limit), 0)));
  };
  for (let at = folded.indexOf('"'); at >= 0; at = folded.indexOf('"', at + 1)) {
    const before = folded[at - 1] ?? ' ';
    const after = folded[at + 1] ?? ' ';
    const canOpen = opensAfter.test(before) && !/\s/.test(after);
    if (open === undefined) {
      if (canOpen) open = at;
    } else if (canOpen && !closesBefore.test(after)) {
      leaveUnclosed(open, at);
      open = at;
    } else {
      found.push(quotation(folded, 'double', open, at + 1));
      open = undefined;
    }
  }
  if (open !== undefined) leaveUnclosed(open, folded.length);
  return found;
}

/** What follows a mark that begins a shortened word ('til, '90s) or that strayed from a possessive (Miss X 's). */
const shortened = /^(?:\d0s|til|em|twas|tis|cause|n|s|t|d|m|ll|ve|re)(?![\p{L}\p{N}])/iu;

interface SingleMark {
  readonly at: number;
  readonly role: 'open' | 'close' | 'close-or-possessive';
}

function singleMarks(folded: string): readonly SingleMark[] {
  const marks: SingleMark[] = [];
  for (let at = folded.indexOf("'"); at >= 0; at = folded.indexOf("'", at + 1)) {
    const before = folded[at - 1] ?? ' ';
    const after = folded[at + 1] ?? ' ';
    if (opensAfter.test(before) && /[\p{L}\p{N}£"[(]/u.test(after)) {
      if (!shortened.test(folded.slice(at + 1, at + 8))) marks.push({ at, role: 'open' });
    } else if (!/\s/.test(before) && closesBefore.test(after)) {
      const possessive = /s/i.test(before) && /^\s+[\p{L}\p{N}]/u.test(folded.slice(at + 1, at + 4));
      marks.push({ at, role: possessive ? 'close-or-possessive' : 'close' });
    }
  }
  return marks;
}

function singleQuotations(folded: string, doubles: readonly Quotation[]): readonly Quotation[] {
  const found: Quotation[] = [];
  const insideDouble = within(doubles);
  const marks = singleMarks(folded).filter(({ at }) => !insideDouble(at));
  let open: number | undefined;
  let possible: number | undefined;
  const close = (start: number, at: number) => {
    found.push(quotation(folded, 'single', start, at + 1));
    open = undefined;
    possible = undefined;
  };
  for (const { at, role } of marks) {
    if (role === 'open') {
      if (open !== undefined && possible !== undefined) close(open, possible);
      open = at;
      possible = undefined;
    } else if (open !== undefined) {
      // "the parents' view" inside a quotation: the mark ends it only when no plainer one does before its sentence ends.
      if (role === 'close-or-possessive') possible ??= at;
      else if (possible !== undefined && sentenceEnd(folded.slice(possible, at), 0) < at - possible)
        close(open, possible);
      else close(open, at);
    }
  }
  if (open !== undefined && possible !== undefined) close(open, possible);
  return found;
}
