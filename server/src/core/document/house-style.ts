import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Profile, SectionKind, StandardParagraphRow } from '../catalogue/schema.ts';
import type { Stage, Statement } from './model.ts';

/** How a draft sets its headings, paragraphs and lists, so that what is put in looks like what is there. */
export interface HouseStyle {
  /** The line end of the draft. */
  readonly newLine: string;
  /** An empty line between heading and text, and between sections. */
  readonly airy: boolean;
  /** `## ` in Markdown, else empty. */
  readonly headingMarks: string;
  /** White space before a paragraph's marker. */
  readonly indent: string;
  readonly paragraphs: 'numbered' | 'dashed' | 'plain';
  readonly bullet: string;
}

export function houseStyleOf(statement: Statement): HouseStyle {
  const { text, layout, sections } = statement;
  const numbered = statement.paragraphs.filter((paragraph) => paragraph.number !== undefined);
  const first = numbered[0];
  const marker = first?.shape.marker ?? (layout === 'markdown' ? '' : '1.');
  const lineStart = first ? statement.lines.lineSpan(statement.lines.positionAt(first.span.start).line).start : 0;
  const paragraphs = marker === '-' ? 'dashed' : marker === '' ? 'plain' : 'numbered';
  const marks = sections.find((section) => section.heading.marks > 0)?.heading.marks ?? (layout === 'markdown' ? 2 : 0);
  const bullet = numbered
    .flatMap((paragraph) => paragraph.shape.items)
    .find((item) => /^[^\w(]/.test(item.marker))?.marker;
  return {
    newLine: text.includes('\r\n') ? '\r\n' : '\n',
    airy: layout === 'markdown' || /\n[^\S\n]*\r?\n/.test(text) || sections.length === 0,
    headingMarks: marks > 0 ? `${'#'.repeat(marks)} ` : '',
    indent: first ? text.slice(lineStart, first.span.start) : '',
    paragraphs,
    bullet: bullet ?? (layout === 'markdown' || paragraphs === 'dashed' ? '-' : '•'),
  };
}

/**
 * A standard paragraph's body as lines of this draft, without a line end behind the last.
 *
 * @param number the paragraph's number, counted straight through.
 */
export function writeParagraph(style: HouseStyle, body: string, number: number): string {
  const marker = { numbered: `${number}. `, dashed: '- ', plain: '' }[style.paragraphs];
  return body
    .split('\n')
    .map((line, place) => {
      if (line.startsWith('• ')) return `${style.indent}${style.bullet} ${line.slice(2)}`;
      if (place === 0) return `${style.indent}${marker}${line}`;
      // A citation on a line of its own, behind the list.
      return style.airy ? `${style.newLine}${line}` : line;
    })
    .join(style.newLine);
}

/** A heading with its paragraphs, ready to stand before another heading: it ends in a line end. */
export function writeSection(
  style: HouseStyle,
  heading: string,
  bodies: readonly string[],
  firstNumber: number,
): string {
  const gap = style.airy ? style.newLine : '';
  const between = style.paragraphs === 'plain' ? `${style.newLine}${style.newLine}` : style.newLine;
  const text = bodies.map((body, place) => writeParagraph(style, body, firstNumber + place)).join(between);
  return `${style.headingMarks}${heading}${style.newLine}${gap}${text}${text === '' ? '' : style.newLine}${gap}`;
}

/** The standard paragraphs that the section of a new statement of this profile starts from. */
export function skeletonParagraphs(
  catalogue: Catalogue,
  section: SectionKind | 'summary',
  profile: Profile,
  stage: Stage,
): readonly StandardParagraphRow[] {
  return catalogue.standardParagraphs
    .filter((row) => row.section === section && row.skeleton.includes(profile) && row.stages.includes(stage))
    .sort((a, b) => a.order - b.order);
}
