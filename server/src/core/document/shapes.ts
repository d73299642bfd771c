import type { Span } from '../text/span.ts';
import { foldTypography } from '../text/typography.ts';
import type { ItemShape, ParagraphShape } from './model.ts';

/** Shapes of the version parsed before, by source and structure. Holds one version, so it can't grow without bound. */
export interface ShapeCache {
  shapes: ReadonlyMap<string, ParagraphShape>;
}
export const createShapeCache = (): ShapeCache => ({ shapes: new Map() });

/** What a shape is made from; spans relative to the start of the source. */
export type ShapeParts = Pick<ParagraphShape, 'marker' | 'prose' | 'items' | 'citationLines'>;

/** Hands out the shape that the version before had for the same paragraph, and remembers this version's in its turn. */
export interface ShapeFactory {
  shapeOf(source: string, parts: ShapeParts): ParagraphShape;
  /** Gives the cache this version's shapes. */
  finish(): void;
}

const at = (span: Span): string => `${span.start},${span.end}`;
const itemKey = (item: ItemShape): string => `${at(item.span)}:${at(item.prose)}[${item.items.map(itemKey).join(';')}]`;

export function createShapeFactory(cache: ShapeCache | undefined): ShapeFactory {
  const shapes = new Map<string, ParagraphShape>();
  return {
    shapeOf(source, parts) {
      const key = `${at(parts.prose)}|${parts.items.map(itemKey).join(';')}|${parts.citationLines.map(at).join(';')}|${source}`;
      const shape = shapes.get(key) ?? cache?.shapes.get(key) ?? { source, folded: foldTypography(source), ...parts };
      shapes.set(key, shape);
      return shape;
    },
    finish() {
      if (cache) cache.shapes = shapes;
    },
  };
}
