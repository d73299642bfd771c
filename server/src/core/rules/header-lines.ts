import { houseStyleOf } from '../document/house-style.ts';
import type { Statement } from '../document/model.ts';
import type { Finding, SeverityByStage, Subject, TextChange } from './define-rule.ts';

/** The website adds the block from the case system: until one of its lines is there, none of them is missed. */
const hasPublishedBlock = ({ header }: Statement): boolean =>
  header.category !== undefined || header.outcome !== undefined || header.decisionDate !== undefined;

/** Puts a labelled line behind the last of the given parts that the header has, else where the header begins. */
function insertHeaderLine(
  statement: Statement,
  line: string,
  behind: readonly ('title' | 'category' | 'outcome')[],
): TextChange {
  const { header } = statement;
  const { newLine } = houseStyleOf(statement);
  const part = behind.findLast((name) => header[name] !== undefined);
  const end = part && header[part]?.span.end;
  if (end === undefined)
    return { span: { start: header.span.start, end: header.span.start }, newText: `${line}${newLine}` };
  const next = [header.category, header.outcome, header.decisionDate, header.stageLine].find(
    (other) => other !== undefined && other.span.start > end,
  );
  const airy = next !== undefined && /\n[^\S\n]*\r?\n/.test(statement.text.slice(end, next.span.start));
  return { span: { start: end, end }, newText: `${newLine}${airy ? newLine : ''}${line}` };
}

/** Writes a value behind the label of a header line that is there, or the whole line where it belongs. */
export function headerLineChange(
  statement: Statement,
  { part, label, behind }: Pick<WantedHeaderLine, 'part' | 'label' | 'behind'>,
  value: string,
): TextChange {
  const line = statement.header[part];
  return line
    ? { span: { start: line.labelSpan.end, end: line.span.end }, newText: ` ${value}` }
    : insertHeaderLine(statement, `${label} : ${value}`, behind);
}

/** A line of the published block that a statement should have. */
export interface WantedHeaderLine {
  readonly part: 'category' | 'outcome' | 'decisionDate';
  readonly subject: Subject;
  /** As it is written before the colon. */
  readonly label: string;
  /** The parts that it stands behind. */
  readonly behind: readonly ('title' | 'category' | 'outcome')[];
  /** As long as no line of the block is there. */
  readonly untilPublished: SeverityByStage;
  /** What could stand behind the colon, best first, each with what the light bulb says; asked only for a fix. */
  readonly values: () => readonly { readonly title: string; readonly value: string }[];
}

/** Yields at most once: when the line is not there, or nothing stands behind its colon. An empty draft misses no line. */
export function* missingHeaderLine(
  statement: Statement,
  wanted: WantedHeaderLine,
): Generator<Finding<'missing' | 'empty'>, void> {
  const line = statement.header[wanted.part];
  if ((line && line.raw !== '') || statement.text.trim() === '') return;
  yield {
    span: line ? line.span : statement.lines.lineSpan(0),
    message: line ? 'empty' : 'missing',
    subject: wanted.subject,
    ...(hasPublishedBlock(statement) ? {} : { severity: wanted.untilPublished }),
    fixes: () =>
      wanted
        .values()
        .map(({ title, value }) => ({ title, changes: [headerLineChange(statement, wanted, value)], safe: false })),
  };
}
