import type { TextChange } from '../text/text-change.ts';

/**
 * The changes that lead from one text to another with the same letters and digits in the same order: one for each gap
 * between them that differs, no longer than it must be. In document order, none touching another.
 */
export function changesBetween(before: string, after: string): readonly TextChange[] {
  const changes: TextChange[] = [];
  let [a, b] = [0, 0];
  for (;;) {
    while (a < before.length && before.charCodeAt(a) === after.charCodeAt(b)) {
      a++;
      b++;
    }
    if (a === before.length && b === after.length) return changes;
    const [from, to] = [gapEnd(before, a), gapEnd(after, b)];
    // Two letters that differ: not the same words, so the rest is replaced.
    if (from === a && to === b)
      return [...changes, { span: { start: a, end: before.length }, newText: after.slice(b) }];
    changes.push(withoutTail(before, { start: a, end: from }, after.slice(b, to)));
    [a, b] = [from, to];
  }
}

const letter = /[\p{L}\p{N}]/u;

function gapEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !letter.test(String.fromCodePoint(text.codePointAt(at) ?? 0))) at++;
  return at;
}

/** Without what both end in. */
function withoutTail(before: string, span: TextChange['span'], newText: string): TextChange {
  let { end } = span;
  let length = newText.length;
  while (end > span.start && length > 0 && before[end - 1] === newText[length - 1]) {
    end--;
    length--;
  }
  return { span: { start: span.start, end }, newText: newText.slice(0, length) };
}
