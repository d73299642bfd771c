import type { Statement } from '../document/model.ts';
import type { Span } from '../text/span.ts';
import type { TextChange } from '../text/text-change.ts';

/** No spaces behind the last word of a line, and a line end behind the last line. */
export function lineEnds(statement: Statement, within?: Span): readonly TextChange[] {
  const { lines } = statement;
  const first = within ? lines.positionAt(within.start).line : 0;
  const last = within ? lines.positionAt(within.end).line : lines.lineCount - 1;
  const changes: TextChange[] = [];
  for (let line = first; line <= last; line++) {
    const change = trailingSpaces(statement, line);
    if (change) changes.push(change);
  }
  return within ? changes : [...changes, ...finalLineEnd(statement)];
}

function trailingSpaces({ text, lines, layout }: Statement, line: number): TextChange | undefined {
  const { start, end } = lines.lineSpan(line);
  if (end === start || !/\s/.test(text[end - 1] ?? '')) return undefined;
  const words = text.slice(start, end).trimEnd();
  // Two spaces break a line in Markdown, when another follows.
  const breaks = layout === 'markdown' && words !== '' && /[^\s] {2}$/.test(text.slice(Math.max(start, end - 3), end));
  if (breaks && line + 1 < lines.lineCount && !isBlank(text, lines.lineSpan(line + 1))) return undefined;
  return { span: { start: start + words.length, end }, newText: '' };
}

const isBlank = (text: string, { start, end }: Span): boolean => text.slice(start, end).trim() === '';

function finalLineEnd({ text, lines }: Statement): readonly TextChange[] {
  const { start, end } = lines.lineSpan(lines.lineCount - 1);
  if (isBlank(text, { start, end })) return [];
  const newText = lines.lineCount > 1 ? text.slice(lines.lineSpan(lines.lineCount - 2).end, start) : '\n';
  return [{ span: { start: text.length, end: text.length }, newText }];
}
