import type { Profile, SectionKind, StandardParagraphRow } from '../core/catalogue/schema.ts';
import type { Stage } from '../core/document/model.ts';
import type { View } from './view.ts';

export interface Offer {
  readonly row: StandardParagraphRow;
  /** True when it is written for statements of this profile and stage. */
  readonly fits: boolean;
  /** Why it is further down the list; empty when it fits. */
  readonly caveat: string;
}

/** The standard paragraphs of a section: those for this profile and stage first, then the others, each in standard order. */
export function paragraphsFor(view: View, section: SectionKind | 'summary'): readonly Offer[] {
  const { profile, stage } = view.snapshot.classification;
  return view.catalogue.standardParagraphs
    .filter((row) => row.section === section)
    .map((row) => {
      const caveat = caveatOf(row, profile, stage);
      return { row, fits: caveat === '', caveat };
    })
    .sort((a, b) => Number(b.fits) - Number(a.fits) || a.row.order - b.row.order);
}

function caveatOf(row: StandardParagraphRow, profile: Profile, stage: Stage): string {
  if (!row.profiles.includes(profile)) return 'for another kind of decision';
  return row.stages.includes(stage) ? '' : `for a ${row.stages.join(' or ')} decision`;
}

/** A standard paragraph that is one item of a list; the others are whole paragraphs. */
export const isItem = (row: StandardParagraphRow): boolean => row.body.startsWith('• ');
