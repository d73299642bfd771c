/** The texts whose citations and statements of powers are broken: every seed, and every clean statement of our own but old reports. */
import { seeds, seedText } from '../kit/core.ts';
import type { CitationSource } from './break-citations.ts';
import { sourceOf } from './breakage.ts';
import { ownStatements } from './statements.ts';

export const citationSources = (): readonly CitationSource[] => [
  ...seeds.map((seed) => ({ name: seed, text: seedText(seed), own: sourceOf(seed).own })),
  ...ownStatements()
    .filter(({ clean, name }) => clean && !name.includes('-report.'))
    .map(({ name, text }) => ({ name: name.replace(/\.clean\..*$/, ''), text, own: [] })),
];
