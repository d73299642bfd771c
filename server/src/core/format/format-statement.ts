import type { Catalogue } from '../catalogue/catalogue.ts';
import { recogniseCitations } from '../document/citations/recognise-citations.ts';
import type { Citation } from '../document/facts.ts';
import type { Statement } from '../document/model.ts';
import type { Calendar } from '../text/calendar.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { joinTouching, type TextChange } from '../text/text-change.ts';
import { blankLines } from './blank-lines.ts';
import { changesBetween } from './changes-between.ts';
import { listMarkers } from './list-markers.ts';
import { listPunctuation } from './list-punctuation.ts';
import { quotationMarks } from './quotation-marks.ts';
import { lineEnds } from './line-ends.ts';
import { spaces } from './spaces.ts';
import { untouchableSpans } from './untouchable.ts';
import { withoutHarm, type Pass } from './without-harm.ts';

export interface FormatOptions {
  readonly catalogue: Catalogue;
  readonly calendar: Calendar;
  /** Only the lines that this touches; undefined for all. */
  readonly within?: Span | undefined;
}

/** One change may make another due; a text that is not at rest by then is odd enough to be left as it is. */
const mostPasses = 5;

/**
 * The changes that tidy a statement: blank lines, spaces, the punctuation and the marks of lists, quotation marks. Never
 * a word, never a line broken or joined, never the website's furniture, comments, code or links. What this draft does
 * most is the measure, so a consistent draft stays as it is. In document order, none touching another.
 */
export function formatStatement(statement: Statement, options: FormatOptions): readonly TextChange[] {
  const span = options.within && wholeLines(statement, options.within);
  if (span) return applied(statement, options, span)?.changes ?? [];
  let current = statement;
  for (let pass = 0; pass < mostPasses; pass++) {
    const next = applied(current, options, undefined)?.statement;
    if (!next) return changesBetween(statement.text, current.text);
    current = next;
  }
  return [];
}

/** Undefined when there is nothing to change. */
function applied(statement: Statement, options: FormatOptions, within: Span | undefined): Pass | undefined {
  const changes = allowed(
    statement,
    [
      ...lineEnds(statement),
      ...wordMarks(statement, recogniseCitations(statement, options)),
      ...listPunctuation(statement),
      ...listMarkers(statement),
      ...blankLines(statement),
    ],
    within,
  );
  return withoutHarm(statement, changes, options);
}

/** The spaces and quotation marks of one line, for the line that somebody has just left: the next may still be to come. */
export function formatLine(
  statement: Statement,
  line: number,
  options: Pick<FormatOptions, 'catalogue'>,
): readonly TextChange[] {
  const span = statement.lines.lineSpan(line);
  return allowed(
    statement,
    [...lineEnds(statement, span), ...wordMarks(statement, recogniseCitations(statement, options), span)],
    span,
  );
}

const wordMarks = (statement: Statement, citations: readonly Citation[], within?: Span): readonly TextChange[] => [
  ...spaces(statement, citations, within),
  ...quotationMarks(statement, within),
];

function wholeLines({ lines, text }: Statement, { start, end }: Span): Span {
  const last = lines.positionAt(end);
  // A selection of whole lines ends at the start of the next one, which is not selected.
  const line = last.character === 0 && end > start ? last.line - 1 : last.line;
  const next = line + 1 < lines.lineCount ? lines.lineSpan(line + 1).start : text.length;
  return { start: lines.lineSpan(lines.positionAt(start).line).start, end: next };
}

function allowed(
  statement: Statement,
  changes: readonly TextChange[],
  within: Span | undefined,
): readonly TextChange[] {
  const untouchable = untouchableSpans(statement, within);
  const free = changes.filter(
    ({ span, newText }) =>
      (!within || contains(within, span)) &&
      statement.text.slice(span.start, span.end) !== newText &&
      !untouchable(span),
  );
  return joinTouching(apart(free));
}

/** Of two changes to the same text the one that begins first, or takes in the other, is made. */
function apart(changes: readonly TextChange[]): readonly TextChange[] {
  const isInsertion = ({ span }: TextChange): number => (span.start === span.end ? 0 : 1);
  const sorted = [...changes].sort(
    (a, b) => a.span.start - b.span.start || isInsertion(a) - isInsertion(b) || b.span.end - a.span.end,
  );
  const kept: TextChange[] = [];
  for (const change of sorted) {
    const last = kept.at(-1);
    if (!last || !overlaps(last.span, change.span)) kept.push(change);
  }
  return kept;
}
