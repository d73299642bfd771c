import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Calendar } from '../text/calendar.ts';
import type { ParagraphShape, Statement } from './model.ts';

/** Shapes of the version parsed before, by source and structure. Holds one version, so it can't grow without bound. */
export interface ShapeCache {
  shapes: ReadonlyMap<string, ParagraphShape>;
}
export const createShapeCache = (): ShapeCache => ({ shapes: new Map() });

export interface ParseOptions {
  readonly catalogue: Catalogue;
  readonly calendar: Calendar;
  readonly cache?: ShapeCache | undefined;
}

/** Total: any string gives a statement, never an exception. */
export function parseStatement(text: string, options: ParseOptions): Statement {
  throw new Error(`not yet: ${text.length} ${String(options)}`);
}
