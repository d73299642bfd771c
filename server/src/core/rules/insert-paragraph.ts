import type { StandardParagraphRow } from '../catalogue/schema.ts';
import { houseStyleOf, writeParagraph } from '../document/house-style.ts';
import type { Paragraph, Section, Statement } from '../document/model.ts';
import { span } from '../text/span.ts';
import type { Fix } from './define-rule.ts';

/** True where the draft sets neighbouring paragraphs apart by an empty line. */
function setsApart({ text, paragraphs }: Statement, style: 'numbered' | 'dashed' | 'plain'): boolean {
  if (style === 'plain') return true;
  const gaps = paragraphs.flatMap((paragraph, at) => {
    const next = paragraphs[at + 1];
    const sameSection = next && next.section === paragraph.section && paragraph.role === 'body';
    return sameSection && paragraph.shape.items.length === 0 ? [text.slice(paragraph.span.end, next.span.start)] : [];
  });
  const apart = gaps.filter((gap) => /\n[^\S\n]*\r?\n/.test(gap)).length;
  return gaps.length > 0 && apart * 2 > gaps.length;
}

/**
 * Puts a standard paragraph into a section that has paragraphs: before one of them, or behind the last, set as the draft
 * sets its own.
 *
 * @param row its body as standard paragraphs are written: `• item` lines, a citation in brackets.
 * @param before a paragraph of the section; undefined puts it at the section's end.
 */
export function insertParagraph(
  statement: Statement,
  section: Section,
  row: Pick<StandardParagraphRow, 'title' | 'body'>,
  before: Paragraph | undefined,
): Fix | undefined {
  const last = section.paragraphs.at(-1);
  if (!last) return undefined;
  const style = houseStyleOf(statement);
  const gap = setsApart(statement, style.paragraphs) ? `${style.newLine}${style.newLine}` : style.newLine;
  const number = before?.number ?? (last.number ?? 0) + 1;
  const paragraph = writeParagraph(style, row.body, number);
  const { lines } = statement;
  const at = before ? lines.lineSpan(lines.positionAt(before.span.start).line).start : last.span.end;
  return {
    title: `Insert ${row.title}`,
    changes: [{ span: span(at, at), newText: before ? `${paragraph}${gap}` : `${gap}${paragraph}` }],
    safe: false,
  };
}
