import type { ItemShape, Paragraph, Section, Statement } from '../document/model.ts';

/** Do two statements have the same sections, paragraphs, numbers and lists? Their words are not looked at. */
export function sameStructure(a: Statement, b: Statement): boolean {
  return (
    a.layout === b.layout &&
    sameList(a.paragraphs, b.paragraphs, sameParagraph) &&
    sameList(a.sections, b.sections, sameSection) &&
    sameList(
      a.blocks.filter(({ kind }) => kind !== 'paragraph'),
      b.blocks.filter(({ kind }) => kind !== 'paragraph'),
      (one, other) => one.kind === other.kind,
    )
  );
}

const sameList = <Each>(a: readonly Each[], b: readonly Each[], same: (one: Each, other: Each) => boolean): boolean =>
  a.length === b.length &&
  a.every((one, place) => {
    const other = b[place];
    return other !== undefined && same(one, other);
  });

const sameParagraph = (a: Paragraph, b: Paragraph): boolean =>
  a.role === b.role &&
  a.number === b.number &&
  a.section === b.section &&
  a.shape.citationLines.length === b.shape.citationLines.length &&
  sameList(a.shape.items, b.shape.items, sameItem);

const sameItem = (a: ItemShape, b: ItemShape): boolean => sameList(a.items, b.items, sameItem);

const sameSection = (a: Section, b: Section): boolean =>
  a.kind === b.kind &&
  a.nearMissOf === b.nearMissOf &&
  a.paragraphs.length === b.paragraphs.length &&
  sameList(a.subsections, b.subsections, (one, other) => one.paragraphs.length === other.paragraphs.length);
