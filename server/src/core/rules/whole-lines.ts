import type { Statement } from '../document/model.ts';
import type { Span } from '../text/span.ts';
import type { TextChange } from './define-rule.ts';

/**
 * Deletes whole lines with their line ends, and the blank line behind a deleted one where a blank line stands before it
 * too, so that no gap is left.
 */
export function wholeLines({ text, lines }: Statement, spans: readonly Span[]): readonly TextChange[] {
  const isBlank = (line: number): boolean => {
    const { start, end } = lines.lineSpan(line);
    return text.slice(start, end).trim() === '';
  };
  const doomed = new Set(spans.map((span) => lines.positionAt(span.start).line));
  for (const line of [...doomed].sort((a, b) => a - b)) {
    let before = line - 1;
    while (doomed.has(before)) before--;
    if (line + 1 < lines.lineCount - 1 && isBlank(line + 1) && (before < 0 || isBlank(before))) doomed.add(line + 1);
  }
  return [...doomed]
    .sort((a, b) => a - b)
    .map((line) => {
      const start = lines.lineSpan(line).start;
      const end = line + 1 < lines.lineCount ? lines.lineSpan(line + 1).start : text.length;
      return { span: { start, end }, newText: '' };
    });
}
