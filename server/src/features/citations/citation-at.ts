import type { Citation } from '../../core/document/facts.ts';
import { touches, type Span } from '../../core/text/span.ts';
import type { View } from '../view.ts';

/** What of a citation stands at an offset. */
export interface CitationAt {
  readonly citation: Citation;
  /** The provision pointed at, or the whole citation. */
  readonly span: Span;
  /** Canonical; those that share the place, as an expanded range does. Empty where the name of the law is pointed at. */
  readonly provisions: readonly string[];
  /** True on the name of the law. */
  readonly onName: boolean;
}

const word =
  /\b(?:sections?|ss?\.?|regulations?|regs?\.?|articles?|paragraphs?|paras?\.?|schedules?|parts?)[ \u00A0]+$/i;

/** From "section" on: whoever points at the word means the number behind it. */
function startWithWord(text: string, { start }: Span): number {
  const before = text.slice(Math.max(0, start - 14), start);
  return start - (word.exec(before)?.[0].length ?? 0);
}

/** The citation at the offset; of two that meet there, the one that begins. */
export function citationAt(view: View, offset: number): CitationAt | undefined {
  const citation = view.snapshot.facts.citations.findLast(({ span }) => touches(span, offset));
  if (!citation) return undefined;
  const { text } = view.snapshot;
  const here = citation.cited.filter(({ span }) => touches({ ...span, start: startWithWord(text, span) }, offset));
  const [first] = here;
  if (first) return { citation, span: first.span, provisions: here.map(({ provision }) => provision), onName: false };
  const { name } = citation;
  const onName = name !== undefined && touches(name.span, offset);
  return { citation, span: onName ? name.span : citation.span, provisions: [], onName };
}
