import type { SectionKind, SectionRow } from '../core/catalogue/schema.ts';
import type { Section } from '../core/document/model.ts';
import type { View } from './view.ts';

export interface MissingHeading {
  readonly row: SectionRow;
  /** The best name of the section, in the joint form where the statement is joint. */
  readonly name: string;
  /** False for a section that the profile only allows. */
  readonly required: boolean;
}

/**
 * Sections that this statement needs or may have, does not have, and that could begin at the offset, the start of a line,
 * in standard order. What stands on that line itself, a heading half typed, does not count.
 */
export function missingHeadings(view: View, offset: number): readonly MissingHeading[] {
  const { statement, classification } = view.snapshot;
  const profile = view.catalogue.profile(classification.profile);
  const others = statement.sections.filter((section) => section.heading.span.start !== offset);
  const present = new Set(others.map((section) => kindOf(view, section)));
  const before = others.findLast((section) => section.heading.span.start < offset);
  const after = others.find((section) => section.heading.span.start > offset);
  const lowest = rankOf(view, before) ?? 0;
  const highest = rankOf(view, after) ?? Number.POSITIVE_INFINITY;
  const needed: readonly (readonly SectionKind[])[] = [...profile.required, ['signature']];
  const wanted = [
    ...needed
      .filter((kinds) => !kinds.some((kind) => present.has(kind)))
      .map((kinds) => ({ kind: kinds[0], required: true })),
    ...profile.optional.filter((kind) => !present.has(kind)).map((kind) => ({ kind, required: false })),
  ];
  return wanted
    .flatMap(({ kind, required }) => {
      const row = kind && view.catalogue.section(kind);
      return row && row.rank >= lowest && row.rank <= highest
        ? [{ row, required, name: nameOf(row, classification.joint) }]
        : [];
    })
    .sort((a, b) => a.row.rank - b.row.rank);
}

function kindOf(view: View, section: Section): SectionKind {
  return section.nearMissOf === undefined
    ? section.kind
    : (view.catalogue.sectionNamed(section.nearMissOf)?.row.kind ?? section.kind);
}

const rankOf = (view: View, section: Section | undefined): number | undefined =>
  section && view.catalogue.section(kindOf(view, section))?.rank;

export function nameOf(row: SectionRow, joint: boolean): string {
  const name = row.names.find((each) => joint && each.joint === true) ?? row.names.find((each) => each.joint !== true);
  return (name ?? row.names[0])?.text ?? row.kind;
}
