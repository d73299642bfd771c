import type { Span } from './span.ts';

/** A place in a text: zero-based line, and column in UTF-16 code units (LSP's default encoding). */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** Turns offsets into line positions and back. Line ends are `\n`, `\r\n` and `\r`, as in LSP. */
export interface LineIndex {
  readonly lineCount: number;
  /** The line without its line end. */
  lineSpan(line: number): Span;
  /** Offsets outside the text are clamped to it. */
  positionAt(offset: number): LinePosition;
  /** Positions outside the text are clamped to the line, or to the text. */
  offsetAt(position: LinePosition): number;
}

export function createLineIndex(text: string): LineIndex {
  const starts: number[] = [0];
  const ends: number[] = [];
  // Searching for the two marks is faster than looking at every unit; most texts have only one of them.
  const next = (mark: string, from: number): number => {
    const at = text.indexOf(mark, from);
    return at === -1 ? Infinity : at;
  };
  let feed = next('\n', 0);
  let carriage = next('\r', 0);
  while (feed < Infinity || carriage < Infinity) {
    const end = Math.min(feed, carriage);
    const start = carriage + 1 === feed ? feed + 1 : end + 1;
    ends.push(end);
    starts.push(start);
    if (feed < start) feed = next('\n', start);
    if (carriage < start) carriage = next('\r', start);
  }
  ends.push(text.length);

  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const clampLine = (line: number): number => Math.max(0, Math.min(line, starts.length - 1));

  return {
    lineCount: starts.length,
    lineSpan: (line) => ({ start: starts[clampLine(line)] ?? 0, end: ends[clampLine(line)] ?? 0 }),
    positionAt: (offset) => {
      const inside = Math.max(0, Math.min(offset, text.length));
      const line = lineAt(inside);
      return { line, character: inside - (starts[line] ?? 0) };
    },
    offsetAt: ({ line, character }) => {
      if (line < 0) return 0;
      if (line >= starts.length) return text.length;
      const start = starts[line] ?? 0;
      return Math.max(start, Math.min(start + character, ends[line] ?? text.length));
    },
  };
}
