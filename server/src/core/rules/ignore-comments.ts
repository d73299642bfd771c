/**
 * Comments in the text that silence rules, as `<!-- decision-ignore CODE, CODE: reason -->`. Each stands on a line of its
 * own, which every other rule leaves out.
 */
import type { ItemShape, Paragraph, Statement } from '../document/model.ts';
import { shift, type Span } from '../text/span.ts';

/** `next`: the paragraph or item that follows. `file`: the whole statement, from its first line. `unknown`: no such comment. */
export type IgnoreCommentKind = 'next' | 'file' | 'start' | 'end' | 'unknown';

/** A code as a comment names it. */
export interface NamedCode {
  readonly code: string;
  readonly span: Span;
}

export interface IgnoreComment {
  readonly kind: IgnoreCommentKind;
  /** The comment from `<!--` to `-->`. */
  readonly span: Span;
  readonly codes: readonly NamedCode[];
  /** Trimmed; undefined when there is none, or only a placeholder where it should be. */
  readonly reason: string | undefined;
  /** The text that it holds for; undefined for an `end`, and for a comment that stands where it can hold for nothing. */
  readonly target: Span | undefined;
}

const kinds: Readonly<Record<string, IgnoreCommentKind>> = {
  '': 'next',
  '-file': 'file',
  '-start': 'start',
  '-end': 'end',
};

const commentPattern = /^<!--[ \t]*decision-ignore(-[a-z-]*)?(?=[\s:]|-->)([^]*)-->$/;

type ReadComment = Omit<IgnoreComment, 'target'>;

/** In document order. A comment that says something else is none of ours. */
export function readIgnoreComments(statement: Statement): readonly IgnoreComment[] {
  const comments = statement.comments.flatMap((line) => readComment(statement.text, line) ?? []);
  return comments.map((comment, index) => ({ ...comment, target: targetOf(statement, comments, index) }));
}

function readComment(text: string, line: Span): ReadComment | undefined {
  const source = text.slice(line.start, line.end);
  const start = line.start + (source.length - source.trimStart().length);
  const words = source.trim();
  const match = commentPattern.exec(words);
  if (!match) return undefined;
  const [, suffix = '', rest = ''] = match;
  const at = start + words.length - rest.length - '-->'.length;
  const colon = rest.indexOf(':');
  const reason = colon === -1 ? '' : rest.slice(colon + 1).trim();
  return {
    kind: kinds[suffix] ?? 'unknown',
    span: { start, end: start + words.length },
    codes: [...(colon === -1 ? rest : rest.slice(0, colon)).matchAll(/[^\s,]+/g)].map(({ 0: code, index }) => ({
      code,
      span: { start: at + index, end: at + index + code.length },
    })),
    reason: reason === '' || /^‹[^›]*›$/.test(reason) ? undefined : reason,
  };
}

function targetOf(statement: Statement, comments: readonly ReadComment[], index: number): Span | undefined {
  const comment = comments[index];
  switch (comment?.kind) {
    case 'file':
      return isFirst(statement, comment) ? { start: 0, end: statement.text.length } : undefined;
    case 'start':
      return { start: comment.span.end, end: endOf(comments, index) ?? statement.text.length };
    case 'next': {
      const next = nextPassage(statement, comment.span.end);
      // What a statement lacks at its beginning is reported at its first line, which may be this very comment.
      return next && isFirst(statement, comment) ? { start: 0, end: next.end } : next;
    }
    default:
      return undefined;
  }
}

/** The start of the `end` that belongs to the `start` at this index: they nest like brackets. */
function endOf(comments: readonly ReadComment[], index: number): number | undefined {
  let open = 0;
  for (const { kind, span } of comments.slice(index)) {
    if (kind === 'start') open++;
    if (kind === 'end' && --open === 0) return span.start;
  }
  return undefined;
}

/** Nothing but blank lines and other comments before it. */
const isFirst = ({ text, comments }: Statement, { span }: ReadComment): boolean =>
  comments
    .reduceRight((before, line) => (line.end <= span.start ? cut(before, line) : before), text.slice(0, span.start))
    .trim() === '';

const cut = (text: string, { start, end }: Span): string => text.slice(0, start) + text.slice(end);

/** The item or paragraph whose first line comes next, or that line alone where it is a heading or a line of the header. */
export function nextPassage(statement: Statement, after: number): Span | undefined {
  const { lines, text, comments } = statement;
  const isSkipped = (line: Span): boolean =>
    text.slice(line.start, line.end).trim() === '' ||
    comments.some((comment) => comment.start <= line.end && line.start <= comment.end);
  for (let number = lines.positionAt(after).line + 1; number < lines.lineCount; number++) {
    const line = lines.lineSpan(number);
    if (!isSkipped(line)) return passageOnLine(statement.paragraphs, line);
  }
  return undefined;
}

function passageOnLine(paragraphs: readonly Paragraph[], line: Span): Span {
  const paragraph = paragraphs.find(({ span }) => span.start <= line.end && line.start < span.end);
  if (!paragraph) return line;
  const begins = ({ start }: Span): boolean => line.start <= start && start <= line.end;
  if (begins(paragraph.span)) return { start: line.start, end: paragraph.span.end };
  const item = itemsOf(paragraph.shape.items)
    .map((each) => shift(each.span, paragraph.span.start))
    .find(begins);
  return item ? { start: line.start, end: item.end } : line;
}

/** All items, each before those that are nested in it. */
export const itemsOf = (items: readonly ItemShape[]): readonly ItemShape[] =>
  items.flatMap((item) => [item, ...itemsOf(item.items)]);
