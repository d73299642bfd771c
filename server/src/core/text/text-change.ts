import { compareSpans, type Span } from './span.ts';

/** Puts `newText` in the place of the span. */
export interface TextChange {
  readonly span: Span;
  readonly newText: string;
}

/** The text with all changes made at once. Changes share no text; of several at one place the order given holds. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let result = '';
  let at = 0;
  for (const { span, newText } of [...changes].sort((a, b) => compareSpans(a.span, b.span))) {
    result += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return result + text.slice(at);
}

/** In document order, and those that touch made one, so that every editor applies them alike. */
export function joinTouching(changes: readonly TextChange[]): readonly TextChange[] {
  const joined: TextChange[] = [];
  for (const change of [...changes].sort((a, b) => compareSpans(a.span, b.span))) {
    const last = joined.at(-1);
    if (last && change.span.start === last.span.end) {
      const span = { start: last.span.start, end: change.span.end };
      joined[joined.length - 1] = { span, newText: last.newText + change.newText };
    } else joined.push(change);
  }
  return joined;
}
