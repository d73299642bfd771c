import type { Position, Range } from 'vscode-languageserver-types';
import type { Span } from '../core/text/span.ts';
import type { ColumnUnit, View } from './view.ts';

type Place = Pick<View, 'snapshot' | 'columns'>;

/** The one way from offsets to the client's lines and columns. */
export function rangeOf(view: Place, span: Span): Range {
  return { start: positionOf(view, span.start), end: positionOf(view, span.end) };
}

export function positionOf({ snapshot: { statement }, columns }: Place, offset: number): Position {
  const { line, character } = statement.lines.positionAt(offset);
  if (columns === 'utf-16') return { line, character };
  const start = statement.lines.lineSpan(line).start;
  return { line, character: lengthIn(columns, statement.text.slice(start, start + character)) };
}

/** The one way back. Positions outside the line or the text are clamped to it. */
export function offsetOf({ snapshot: { statement }, columns }: Place, position: Position): number {
  if (columns === 'utf-16') return statement.lines.offsetAt(position);
  const { start, end } = statement.lines.lineSpan(position.line);
  const character = unitsFrom(columns, statement.text.slice(start, end), position.character);
  return statement.lines.offsetAt({ line: position.line, character });
}

export function spanOf(view: Place, range: Range): Span {
  const start = offsetOf(view, range.start);
  return { start, end: Math.max(start, offsetOf(view, range.end)) };
}

const bytesOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);

/** Length of a text in UTF-8 bytes or in code points. */
export function lengthIn(columns: Exclude<ColumnUnit, 'utf-16'>, text: string): number {
  let length = 0;
  for (const mark of text) length += columns === 'utf-32' ? 1 : bytesOf(mark.codePointAt(0) ?? 0);
  return length;
}

/** UTF-16 code units of a line up to a column in bytes or code points; a column inside a character gives its start. */
export function unitsFrom(columns: Exclude<ColumnUnit, 'utf-16'>, line: string, character: number): number {
  let left = character;
  let units = 0;
  for (const mark of line) {
    left -= columns === 'utf-32' ? 1 : bytesOf(mark.codePointAt(0) ?? 0);
    if (left < 0) break;
    units += mark.length;
  }
  return units;
}
