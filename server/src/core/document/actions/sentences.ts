import type { Span } from '../../text/span.ts';

/** A full stop after these ends no sentence. */
const abbreviation = /(?:\b(?:Mr|Mrs|Ms|Mx|Dr|No|para|paras|e\.g|i\.e|etc|cf|approx|St)|\b[A-Z])\.$/;
const stop = /[.!?]["')\]]*\s+(?=["'(£]?[A-Z£])/g;

/** The sentences of a text, without the white space between them. @param within the part of the text to read. */
export function sentencesOf(folded: string, within: Span): readonly Span[] {
  const text = folded.slice(within.start, within.end);
  const spans: Span[] = [];
  let start = 0;
  const add = (end: number): void => {
    const words = text.slice(start, end);
    if (words.trim() === '') return;
    const lead = words.length - words.trimStart().length;
    spans.push({ start: within.start + start + lead, end: within.start + start + words.trimEnd().length });
  };
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].trimEnd().length;
    if (abbreviation.test(text.slice(Math.max(start, end - 8), end))) continue;
    add(end);
    start = match.index + match[0].length;
  }
  add(text.length);
  return spans;
}
