import { foldTypography } from '../../text/typography.ts';

export type MarkerKind = 'dash' | 'bullet' | 'number' | 'letter';

export interface Marker {
  readonly kind: MarkerKind;
  /** As written: `•`, `-`, `1.`, `(a)`. */
  readonly text: string;
  /** 1 for `1.`, `a)` and `(i)`; 0 for bullets. */
  readonly ordinal: number;
}

/** A line's text apart from its place. Offsets are relative to the line. */
export interface LineText {
  readonly folded: string;
  /** Number of leading white-space characters: where marks, marker or words begin. */
  readonly indent: number;
  /** Number of `#` at the start. */
  readonly marks: number;
  readonly marker: Marker | undefined;
  /** The words, folded, without marks, marker, and white space at both ends; empty for a blank line. */
  readonly words: string;
  readonly wordsStart: number;
}

const romans: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
};

// Each alternative needs white space or the line's end behind it, so that "1.5 million" and "-5" are words.
const markerPattern = /^(?:([•▪◦·‣∙○●*+])|(-)|\(?(\d{1,3})[.)]|\(([a-z]|[ivx]{2,5})\)|([a-z]|[ivx]{2,5})[.)])(?=\s|$)/i;
const marksPattern = /^(#{1,6})(?=\s|$)/;

function readMarker(rest: string): Marker | undefined {
  const match = markerPattern.exec(rest);
  if (!match) return undefined;
  const text = match[0];
  if (match[1] !== undefined) return { kind: 'bullet', text, ordinal: 0 };
  if (match[2] !== undefined) return { kind: 'dash', text, ordinal: 0 };
  if (match[3] !== undefined) return { kind: 'number', text, ordinal: Number(match[3]) };
  const letter = match[4] ?? match[5] ?? '';
  // "A. Smith" and "I. Jones" are names, "a." and "(A)" are markers.
  if (match[5] !== undefined && letter !== letter.toLowerCase()) return undefined;
  const lower = letter.toLowerCase();
  const ordinal = lower.length > 1 || lower === 'i' ? (romans[lower] ?? 0) : lower.charCodeAt(0) - 96;
  return { kind: 'letter', text, ordinal };
}

const firstWord = /\S/;

export function readLineText(text: string): LineText {
  const folded = foldTypography(text);
  const indent = folded.search(firstWord);
  if (indent < 0)
    return { folded, indent: folded.length, marks: 0, marker: undefined, words: '', wordsStart: folded.length };
  const rest = folded.slice(indent);
  const marks = marksPattern.exec(rest)?.[1]?.length ?? 0;
  const marker = marks > 0 ? undefined : readMarker(rest);
  const end = folded.trimEnd().length;
  let wordsStart = indent + (marker?.text.length ?? marks);
  while (wordsStart < end && folded[wordsStart] === ' ') wordsStart++;
  return { folded, indent, marks, marker, words: folded.slice(wordsStart, end), wordsStart };
}

export const isBlank = (line: LineText): boolean => line.words === '' && !line.marker && line.marks === 0;
