import type { SectionKind, StandardParagraphRow } from '../core/catalogue/schema.ts';
import type { View } from './view.ts';

export interface Offer {
  readonly row: StandardParagraphRow;
  /** True when it is written for statements of this profile and stage. */
  readonly fits: boolean;
}

/** The standard paragraphs of a section: those for this profile and stage first, then the others, each in standard order. */
export function paragraphsFor(view: View, section: SectionKind | 'summary'): readonly Offer[] {
  const { profile, stage } = view.snapshot.classification;
  return view.catalogue.standardParagraphs
    .filter((row) => row.section === section)
    .map((row) => ({ row, fits: row.profiles.includes(profile) && row.stages.includes(stage) }))
    .sort((a, b) => Number(b.fits) - Number(a.fits) || a.row.order - b.row.order);
}

/** A standard paragraph that is one item of a list; the others are whole paragraphs. */
export const isItem = (row: StandardParagraphRow): boolean => row.body.startsWith('• ');
