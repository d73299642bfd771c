import type { Heading, Statement } from '../document/model.ts';
import type { TextChange } from '../text/text-change.ts';

/**
 * Never two blank lines in a row, none at the top and at the end; and one before and after headings where most headings
 * of this draft have one. Blank lines between the website's lines belong to the website.
 */
export function blankLines(statement: Statement): readonly TextChange[] {
  const lines = readLines(statement);
  return [...doubledLines(statement, lines), ...missingLines(statement, lines)];
}

interface Lines {
  readonly count: number;
  readonly isBlank: (line: number) => boolean;
  /** Furniture or a comment to this tool; false outside the text. */
  readonly isForeign: (line: number) => boolean;
}

function readLines({ text, lines, furniture, comments }: Statement): Lines {
  const foreign = new Set([...furniture, ...comments].map(({ start }) => lines.positionAt(start).line));
  return {
    count: lines.lineCount,
    isForeign: (line) => foreign.has(line),
    isBlank: (line) => {
      const { start, end } = lines.lineSpan(line);
      return text.slice(start, end).trim() === '';
    },
  };
}

function doubledLines(statement: Statement, lines: Lines): readonly TextChange[] {
  const changes: TextChange[] = [];
  for (let first = 0; first < lines.count; first++) {
    if (!lines.isBlank(first)) continue;
    let next = first + 1;
    while (next < lines.count && lines.isBlank(next)) next++;
    const change = surplus(statement, lines, first, next);
    if (change) changes.push(change);
    first = next;
  }
  return changes;
}

/** @param next the first line behind the blank ones; the number of lines when there is none. */
function surplus({ text, lines }: Statement, { count, isForeign }: Lines, first: number, next: number) {
  const startOf = (line: number): number => (line < count ? lines.lineSpan(line).start : text.length);
  if (first === 0 && next === count) return undefined;
  if (isForeign(first - 1) && (isForeign(next) || next === count)) return undefined;
  // Of the last lines, the empty one behind the final line end is no line of the text.
  const keep = first === 0 || next === count ? 0 : 1;
  const span = { start: startOf(first + keep), end: startOf(next) };
  return span.start < span.end ? { span, newText: '' } : undefined;
}

function missingLines(statement: Statement, lines: Lines): readonly TextChange[] {
  const { sections } = statement;
  const lineOf = ({ span }: Heading): number => statement.lines.positionAt(span.start).line;
  const summary = summaryHeading(statement);
  const above = [...summary, ...sections.map(({ heading }) => lineOf(heading))];
  const below = [
    ...summary.map((line) => line + 1),
    ...sections.filter(({ kind }) => kind !== 'signature').map(({ heading }) => lineOf(heading) + 1),
  ];
  const subs = sections.flatMap(({ subsections }) => subsections.map(({ heading }) => lineOf(heading)));
  const places = [above, below, subs, subs.map((line) => line + 1)].flatMap((group) =>
    missingBefore(group, lines, statement.layout === 'markdown'),
  );
  return [...new Set(places)].map((line) => lineBefore(statement, line));
}

/** The line of `## Summary`; a label, as in `Summary: …`, stands with its text. */
function summaryHeading({ summary, text, lines }: Statement): readonly number[] {
  if (!summary) return [];
  const line = lines.positionAt(summary.labelSpan.start).line;
  const { start, end } = lines.lineSpan(line);
  return text.slice(start, end).trimStart().startsWith('#') ? [line] : [];
}

/** The lines of a group that lack a blank line before them, when the others have one. */
function missingBefore(group: readonly number[], { count, isBlank, isForeign }: Lines, always: boolean) {
  let end = count;
  // Blank lines at the end stand between nothing.
  while (end > 0 && isBlank(end - 1)) end--;
  const inner = group.filter((line) => line > 0 && line < end && !isForeign(line) && !isForeign(line - 1));
  const missing = inner.filter((line) => !isBlank(line - 1) && !isBlank(line));
  return always || inner.length - missing.length > missing.length ? missing : [];
}

function lineBefore({ text, lines }: Statement, line: number): TextChange {
  const { start } = lines.lineSpan(line);
  return { span: { start, end: start }, newText: text.slice(lines.lineSpan(line - 1).end, start) };
}
