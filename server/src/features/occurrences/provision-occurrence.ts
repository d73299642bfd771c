import { citationAt } from '../citations/citation-at.ts';
import type { View } from '../view.ts';
import { definitionsOf, isSameLaw } from './law-occurrence.ts';
import type { Occurrence } from './occurrence.ts';

/** A provision of a law, wherever it is cited: section 26(1) under the Act's full name, as "the Act", or alone. */
export function provisionOccurrence(view: View, offset: number): Occurrence | undefined {
  const at = citationAt(view, offset);
  if (!at || at.provisions.length === 0) return undefined;
  const wanted = new Set(at.provisions);
  const mentions = view.snapshot.facts.citations
    .filter((other) => isSameLaw(at.citation, other))
    .flatMap(({ cited }) => cited.filter(({ provision }) => wanted.has(provision)))
    .map(({ span }) => ({ span, defines: false }));
  // What a range is expanded to shares its place.
  const apart = [...new Map(mentions.map((mention) => [mention.span.start, mention])).values()];
  return { span: at.span, definitions: definitionsOf(view, at.citation), mentions: apart };
}
