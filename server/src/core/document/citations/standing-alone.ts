import { compareSpans, type Span } from '../../text/span.ts';
import type { ItemShape, ParagraphShape } from '../model.ts';

/** A citation in brackets is never longer than this. */
const longestBracket = 400;

/** Looks back a bounded way for a bracket that is still open at `at`. */
function openBracket(folded: string, at: number): number | undefined {
  let closed = 0;
  for (let index = at - 1; index >= 0 && at - index < longestBracket; index--) {
    const unit = folded[index];
    if (unit === ')' || unit === ']') closed++;
    else if (unit === '(' || unit === '[') {
      if (closed === 0) return index;
      closed--;
    }
  }
  return undefined;
}

export const insideBracket = (folded: string, at: number): boolean => openBracket(folded, at) !== undefined;

/** The innermost bracket around a stretch, both marks included; undefined where either mark is missing. */
export function bracketAround(folded: string, { start, end }: Span): Span | undefined {
  const opened = openBracket(folded, start);
  if (opened === undefined) return undefined;
  let open = 0;
  for (let index = end; index < folded.length && index - end < longestBracket; index++) {
    const unit = folded[index];
    if (unit === '(' || unit === '[') open++;
    else if (unit === ')' || unit === ']') {
      if (open === 0) return { start: opened, end: index + 1 };
      open--;
    }
  }
  return undefined;
}

const allItems = (items: readonly ItemShape[]): readonly ItemShape[] =>
  items.flatMap((item) => [item, ...allItems(item.items)]);

const filler = /as\s+amended|\bthe\b|\band\b|[\s()[\].,;:"'-]/gi;

function onlyFiller(folded: string, stretch: Span, inside: readonly Span[]): boolean {
  let rest = '';
  let at = stretch.start;
  for (const each of inside) {
    rest += ` ${folded.slice(at, Math.max(at, each.start))}`;
    at = Math.max(at, each.end);
  }
  return (rest + folded.slice(at, stretch.end)).replace(filler, '') === '';
}

/** True when a stretch of the paragraph holds these citations and nothing else, joining words and marks aside. */
export function holdsNothingElse(folded: string, stretch: Span, citations: readonly Span[]): boolean {
  return citations.length > 0 && onlyFiller(folded, stretch, citations);
}

/**
 * The citations that fill a part of the paragraph by themselves: its own words, an item, or a line behind the list.
 *
 * @param citations in order of place.
 */
export function aloneIn<Cited extends Span>(shape: ParagraphShape, citations: readonly Cited[]): ReadonlySet<Cited> {
  const alone = new Set<Cited>();
  if (citations.length === 0) return alone;
  const parts = [shape.prose, ...allItems(shape.items).map((item) => item.prose), ...shape.citationLines];
  let next = 0;
  for (const part of parts.sort(compareSpans)) {
    while ((citations[next]?.start ?? Infinity) < part.start) next++;
    let last = next;
    while ((citations[last]?.end ?? Infinity) <= part.end) last++;
    const inside = citations.slice(next, last);
    if (inside.length > 0 && onlyFiller(shape.folded, part, inside)) for (const each of inside) alone.add(each);
  }
  return alone;
}
