import type { Person } from '../../core/document/facts.ts';

/** `Introduced in paragraph 3`; `First named in the summary` where no words introduce the label. */
export function introducedWords({ introduction, introduced, places }: Person): string {
  const at = introduction ?? introduced;
  const place = places.find(({ span }) => span.start === at.start);
  const number = place?.paragraph?.number;
  const inSummary = place?.where === 'summary' ? 'in the summary' : 'above the paragraphs';
  const where = number === undefined ? inSummary : `in paragraph ${number}`;
  return `${introduction ? 'Introduced' : 'First named'} ${where}`;
}
