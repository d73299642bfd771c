/** Each seed broken in every way of the issue, one slip at a time. */
import { seeds } from '../kit/core.ts';
import { breakDrafts } from './break-drafts.ts';
import { breakHeader } from './break-header.ts';
import { breakSections } from './break-sections.ts';
import { breakSubstance } from './break-substance.ts';
import { breakWording } from './break-wording.ts';
import { sourceOf, type Breakage } from './breakage.ts';

export const mutations = (): readonly Breakage[] =>
  seeds
    .map(sourceOf)
    .flatMap((source) => [
      ...breakSections(source),
      ...breakHeader(source),
      ...breakWording(source),
      ...breakSubstance(source),
      ...breakDrafts(source),
    ]);
