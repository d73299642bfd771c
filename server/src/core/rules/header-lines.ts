import { houseStyleOf } from '../document/house-style.ts';
import type { Statement } from '../document/model.ts';
import type { TextChange } from './define-rule.ts';

/** The website adds the block from the case system: until one of its lines is there, none of them is missed. */
export const hasPublishedBlock = ({ header }: Statement): boolean =>
  header.category !== undefined || header.outcome !== undefined || header.decisionDate !== undefined;

/** Puts a labelled line behind the last of the given parts that the header has, else where the header begins. */
export function insertHeaderLine(
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
