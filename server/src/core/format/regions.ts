import type { ItemShape, Paragraph, Statement } from '../document/model.ts';
import { overlaps, shift, type Span } from '../text/span.ts';

/** The words of a paragraph, one span for its prose, each item and each citation line; absolute. */
export function wordsOf({ shape, span }: Paragraph): readonly Span[] {
  const proses = (items: readonly ItemShape[]): readonly Span[] =>
    items.flatMap((item) => [item.prose, ...proses(item.items)]);
  return [shape.prose, ...proses(shape.items), ...shape.citationLines].map((each) => shift(each, span.start));
}

/** The paragraphs that stand in the span, or all of them. */
export const paragraphsIn = ({ paragraphs }: Statement, within: Span | undefined): readonly Paragraph[] =>
  within ? paragraphs.filter(({ span }) => overlaps(span, within)) : paragraphs;

/** The words of headings and sub-headings; the signature is a fixed line. Absolute. */
export function headingWordsIn({ sections }: Statement, within: Span | undefined): readonly Span[] {
  return sections
    .flatMap(({ kind, heading, subsections }) => [
      ...(kind === 'signature' ? [] : [heading.textSpan]),
      ...subsections.map((sub) => sub.heading.textSpan),
    ])
    .filter((span) => !within || overlaps(span, within));
}
