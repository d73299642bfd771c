import type { Span } from '../../text/span.ts';
import { foldTypography } from '../../text/typography.ts';
import type { ItemShape, ParagraphShape } from '../model.ts';
import type { LineReadings } from './line-reading.ts';

/**
 * What the version parsed before had: its lines and shapes. Holds one version, so it can't grow without bound; the next
 * version of the document takes from it whatever it has kept.
 */
export interface ShapeCache {
  lines: LineReadings;
  /** By source; one source may have several structures. */
  shapes: ReadonlyMap<string, readonly ParagraphShape[]>;
}
export const createShapeCache = (): ShapeCache => ({ lines: new Map(), shapes: new Map() });

/** What a shape is made from; spans relative to the start of the source. */
export type ShapeParts = Pick<ParagraphShape, 'marker' | 'prose' | 'items' | 'citationLines'>;

/** Hands out the shape that the version before had for the same paragraph, and remembers this version's in its turn. */
export interface ShapeFactory {
  shapeOf(source: string, parts: ShapeParts): ParagraphShape;
  /** Gives the cache this version's shapes. */
  finish(): void;
}

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every((span, place) => sameSpan(span, b[place] ?? nowhere));
const nowhere: Span = { start: -1, end: -1 };

function sameItems(a: readonly ItemShape[], b: readonly ItemShape[]): boolean {
  return (
    a.length === b.length &&
    a.every((item, place) => {
      const other = b[place];
      return (
        other !== undefined &&
        sameSpan(item.span, other.span) &&
        sameSpan(item.prose, other.prose) &&
        sameItems(item.items, other.items)
      );
    })
  );
}

const sameParts = (a: ShapeParts, b: ShapeParts): boolean =>
  sameSpan(a.prose, b.prose) && sameItems(a.items, b.items) && sameSpans(a.citationLines, b.citationLines);

export function createShapeFactory(cache: ShapeCache | undefined, lines: LineReadings): ShapeFactory {
  const shapes = new Map<string, ParagraphShape[]>();
  return {
    shapeOf(source, parts) {
      const own = shapes.get(source);
      const known = own?.find((shape) => sameParts(shape, parts));
      if (known) return known;
      const before = cache?.shapes.get(source)?.find((shape) => sameParts(shape, parts));
      const shape = before ?? { source, folded: foldTypography(source), ...parts };
      if (own) own.push(shape);
      else shapes.set(source, [shape]);
      return shape;
    },
    finish() {
      if (!cache) return;
      cache.lines = lines;
      cache.shapes = shapes;
    },
  };
}
