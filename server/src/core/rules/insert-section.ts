import type { SectionKind } from '../catalogue/schema.ts';
import { houseStyleOf, skeletonParagraphs, writeSection } from '../document/house-style.ts';
import type { Heading, Statement } from '../document/model.ts';
import type { Fix, RuleContext } from './define-rule.ts';

/** The name under which a section that is missing should stand. */
export function sectionName(kind: SectionKind, { catalogue, classification }: RuleContext): string {
  const names = catalogue.section(kind)?.names ?? [];
  return (names.find((name) => (name.joint ?? false) === classification.joint) ?? names[0])?.text ?? kind;
}

/** The first heading of a later section: what is missing belongs before it. */
export function headingBehind(
  statement: Statement,
  kind: SectionKind,
  { catalogue }: RuleContext,
): Heading | undefined {
  const rank = catalogue.section(kind)?.rank ?? 0;
  return statement.sections.find((section) => (catalogue.section(section.kind)?.rank ?? 0) > rank)?.heading;
}

/** Puts a section in before a heading, or at the end, with the standard paragraphs of its profile and stage. */
export function insertSection(
  { statement, catalogue, classification }: RuleContext,
  kind: SectionKind,
  name: string,
  before: Heading | undefined,
): Fix {
  const style = houseStyleOf(statement);
  const at = before?.span.start ?? statement.text.length;
  const rows = skeletonParagraphs(catalogue, kind, classification.profile, classification.stage);
  const number =
    statement.paragraphs.filter((paragraph) => paragraph.number !== undefined && paragraph.span.start < at).length + 1;
  const bodies = rows.length > 0 ? rows.map((row) => row.body) : [`‹${catalogue.section(kind)?.purpose ?? name}›`];
  const gap = before || /(?:^|\n)\s*$/.test(statement.text) ? '' : `${style.newLine}${style.airy ? style.newLine : ''}`;
  return {
    title: `Insert the section “${name}”`,
    changes: [{ span: { start: at, end: at }, newText: `${gap}${writeSection(style, name, bodies, number)}` }],
    safe: false,
  };
}
