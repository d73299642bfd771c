import type { TextChange } from './define-rule.ts';
import type { IgnoreComment, NamedCode } from './ignore-comments.ts';

/** Takes one of several codes out of a comment, with the comma that goes with it. */
export function dropCode({ codes }: IgnoreComment, named: NamedCode): TextChange {
  const index = codes.indexOf(named);
  const next = codes[index + 1];
  const before = codes[index - 1];
  const span = next
    ? { start: named.span.start, end: next.span.start }
    : { start: before?.span.end ?? named.span.start, end: named.span.end };
  return { span, newText: '' };
}
