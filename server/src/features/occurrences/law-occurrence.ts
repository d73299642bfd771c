import type { Citation } from '../../core/document/facts.ts';
import { overlaps, type Span } from '../../core/text/span.ts';
import { comparable } from '../../core/text/typography.ts';
import { citationAt } from '../citations/citation-at.ts';
import type { View } from '../view.ts';
import type { Occurrence } from './occurrence.ts';

/** A law, wherever it is named: in full, by a short name, or as "the Act". */
export function lawOccurrence(view: View, offset: number): Occurrence | undefined {
  const at = citationAt(view, offset);
  if (!at) return undefined;
  const { citation } = at;
  const definitions = definitionsOf(view, citation);
  const names = view.snapshot.facts.citations
    .filter((other) => isSameLaw(citation, other))
    .map(({ name, span }) => name?.span ?? span);
  const mentions = [
    ...names.map((span) => ({ span, defines: definitions.some((each) => overlaps(each, span)) })),
    // "(“the Regulations”)" behind a title says what is meant, and is no citation of its own.
    ...definitions
      .filter((each) => !names.some((span) => overlaps(each, span)))
      .map((span) => ({ span, defines: true })),
  ];
  return { span: at.onName ? at.span : (citation.name?.span ?? citation.span), definitions, mentions };
}

/** The same law in the catalogue; of laws that it does not know, the same name. */
export function isSameLaw(a: Citation, b: Citation): boolean {
  if (a === b) return true;
  if (a.id !== undefined || b.id !== undefined) return a.id === b.id;
  return a.name !== undefined && b.name !== undefined && comparable(a.name.text) === comparable(b.name.text);
}

/** Where the text says what the name stands for: its own definition, else the first place with the law's full title. */
export function definitionsOf(view: View, citation: Citation): readonly Span[] {
  if (citation.definedAt) return [citation.definedAt];
  const same = view.snapshot.facts.citations.filter((other) => isSameLaw(citation, other) && other.name);
  const full = same.find(({ name }) => name?.form === 'title') ?? same.find(({ name }) => name?.form !== 'oblique');
  const named = full ?? same[0];
  return named?.name ? [named.name.span] : [];
}
