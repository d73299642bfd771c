import type { Citation, Facts } from '../document/facts.ts';
import type { Paragraph } from '../document/model.ts';

/** Citations by the paragraph that they stand in, both in order of place. */
export function citationsByParagraph({
  citations,
}: Pick<Facts, 'citations'>): ReadonlyMap<Paragraph, readonly Citation[]> {
  const map = new Map<Paragraph, Citation[]>();
  for (const citation of citations) {
    const known = map.get(citation.paragraph);
    if (known) known.push(citation);
    else map.set(citation.paragraph, [citation]);
  }
  return map;
}
