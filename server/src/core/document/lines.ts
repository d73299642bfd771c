import type { Span } from '../text/span.ts';
import { foldTypography } from '../text/typography.ts';
import type { LineIndex } from '../text/line-index.ts';

export type MarkerKind = 'dash' | 'bullet' | 'number' | 'letter';

export interface Marker {
  readonly kind: MarkerKind;
  /** As written: `•`, `-`, `1.`, `(a)`. */
  readonly text: string;
  readonly span: Span;
  /** 1 for `1.`, `a)` and `(i)`; 0 for bullets. */
  readonly ordinal: number;
}

/** One line of the draft, looked at alone. Spans are absolute. */
export interface Line {
  readonly number: number;
  /** Without its line end. */
  readonly span: Span;
  readonly folded: string;
  /** Number of leading white-space characters. */
  readonly indent: number;
  /** Number of `#` at the start. */
  readonly marks: number;
  readonly marker: Marker | undefined;
  /** The words, without marks, marker, and white space at both ends; empty for a blank line. */
  readonly content: Span;
}

const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10 };

// Each alternative needs white space or the line's end behind it, so that "1.5 million" and "-5" are words.
const markerPattern =
  /^(?:([•▪◦·‣∙○●*+])|(-)|\(?(\d{1,3})[.)]|\(([a-z]|[ivx]{2,5})\)|([a-z]|[ivx]{2,5})[.)])(?=\s|$)/i;
const marksPattern = /^(#{1,6})(?=\s|$)/;

function readMarker(rest: string, start: number): Marker | undefined {
  const match = markerPattern.exec(rest);
  if (!match) return undefined;
  const span = { start, end: start + match[0].length };
  if (match[1] !== undefined) return { kind: 'bullet', text: match[0], span, ordinal: 0 };
  if (match[2] !== undefined) return { kind: 'dash', text: match[0], span, ordinal: 0 };
  if (match[3] !== undefined) return { kind: 'number', text: match[0], span, ordinal: Number(match[3]) };
  const letter = match[4] ?? match[5] ?? '';
  // "A. Smith" and "I. Jones" are names, "a." and "(A)" are markers.
  if (match[5] !== undefined && letter !== letter.toLowerCase()) return undefined;
  const lower = letter.toLowerCase();
  const ordinal = lower.length > 1 || lower === 'i' ? (romans[lower] ?? 0) : lower.charCodeAt(0) - 96;
  return { kind: 'letter', text: match[0], span, ordinal };
}

const firstWord = /\S/;

export function readLine(text: string, number: number, span: Span): Line {
  const folded = foldTypography(text.slice(span.start, span.end));
  const indent = folded.search(firstWord);
  if (indent < 0) {
    return { number, span, folded, indent: folded.length, marks: 0, marker: undefined, content: { start: span.end, end: span.end } };
  }
  const end = span.start + folded.trimEnd().length;
  const marks = marksPattern.exec(folded.slice(indent))?.[1]?.length ?? 0;
  const marker = marks > 0 ? undefined : readMarker(folded.slice(indent), span.start + indent);
  let start = marker ? marker.span.end : span.start + indent + marks;
  while (start < end && folded[start - span.start] === ' ') start++;
  return { number, span, folded, indent, marks, marker, content: { start, end } };
}

export const isBlank = (line: Line): boolean => line.content.start === line.content.end && !line.marker && line.marks === 0;

/** The line's words, folded. */
export const wordsOf = (line: Line): string =>
  line.folded.slice(line.content.start - line.span.start, line.content.end - line.span.start);

export function readLines(text: string, index: LineIndex): readonly Line[] {
  return Array.from({ length: index.lineCount }, (_, number) => readLine(text, number, index.lineSpan(number)));
}
