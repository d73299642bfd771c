import { contains, type Span } from '../../text/span.ts';
import type { ItemShape, ParagraphShape } from '../model.ts';

/** Looks back a bounded way for a bracket that is still open; a citation in brackets is never longer than this. */
export function insideBracket(folded: string, at: number): boolean {
  let closed = 0;
  for (let index = at - 1; index >= 0 && at - index < 400; index--) {
    const unit = folded[index];
    if (unit === ')' || unit === ']') closed++;
    else if (unit === '(' || unit === '[') {
      if (closed === 0) return true;
      closed--;
    }
  }
  return false;
}

const allItems = (items: readonly ItemShape[]): readonly ItemShape[] =>
  items.flatMap((item) => [item, ...allItems(item.items)]);

const filler = /as\s+amended|\bthe\b|\band\b|[\s()[\].,;:"'-]/gi;

/** True when a stretch of the paragraph holds these citations and nothing else, joining words and marks aside. */
export function holdsNothingElse(folded: string, stretch: Span, citations: readonly Span[]): boolean {
  const inside = citations.filter((each) => contains(stretch, each));
  if (inside.length === 0) return false;
  let rest = '';
  let at = stretch.start;
  for (const each of inside) {
    rest += ` ${folded.slice(at, Math.max(at, each.start))}`;
    at = Math.max(at, each.end);
  }
  return (rest + folded.slice(at, stretch.end)).replace(filler, '') === '';
}

/** The parts of a paragraph that hold nothing but citations: its own words, an item, or a line behind the list. */
export function citationParts(shape: ParagraphShape, citations: readonly Span[]): readonly Span[] {
  if (citations.length === 0) return [];
  return [shape.prose, ...allItems(shape.items).map((item) => item.prose), ...shape.citationLines].filter((part) =>
    holdsNothingElse(shape.folded, part, citations),
  );
}
