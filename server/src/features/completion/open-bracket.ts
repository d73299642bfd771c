import type { Span } from '../../core/text/span.ts';
import type { View } from '../view.ts';

/** A bracket that is open at the caret. */
export interface OpenBracket {
  /** Where it opens. */
  readonly start: number;
  readonly closing: ')' | ']';
  /** True when the mark that closes it stands right behind the caret, as editors put it there. */
  readonly closed: boolean;
  /** What has been typed in it, from the first word to the caret. */
  readonly typed: string;
  readonly typedSpan: Span;
}

/** What is typed in it holds small brackets of its own: "(Local Government Act 1974, section 26(1) and". */
const open = /([([])[ \t]*([^\n()[\]]{0,160}(?:\([0-9A-Za-z]{0,5}\)[^\n()[\]]{0,80}){0,12})$/;
const longest = 400;

/** Undefined where no bracket is open on the line, and inside "26(": the bracket of a subsection is no place for a law. */
export function openBracketAt({ snapshot: { text } }: View, offset: number): OpenBracket | undefined {
  const from = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - longest);
  const before = text.slice(from, offset);
  const [, mark, typed = ''] = open.exec(before) ?? [];
  if (mark === undefined) return undefined;
  const start = before.lastIndexOf(mark, before.length - typed.length - 1) + from;
  if (/[\dA-Z)]$/.test(text.slice(Math.max(0, start - 1), start))) return undefined;
  const closing = mark === '(' ? ')' : ']';
  return {
    start,
    closing,
    closed: new RegExp(`^[ \\t]*\\${closing}`).test(text.slice(offset, offset + 10)),
    typed,
    typedSpan: { start: offset - typed.length, end: offset },
  };
}
