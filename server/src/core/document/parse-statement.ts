import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Calendar } from '../text/calendar.ts';
import { createLineIndex } from '../text/line-index.ts';
import { assembleStatement } from './parse/assemble-statement.ts';
import type { LineReadings } from './parse/line-reading.ts';
import { assignRoles } from './parse/line-roles.ts';
import { readLines } from './parse/read-lines.ts';
import type { Statement } from './model.ts';
import { createShapeFactory, type ShapeCache } from './parse/shapes.ts';

export { createShapeCache, type ShapeCache } from './parse/shapes.ts';

export interface ParseOptions {
  readonly catalogue: Catalogue;
  readonly calendar: Calendar;
  /** Kept from one version of a document to the next; see `ShapeCache`. */
  readonly cache?: ShapeCache | undefined;
}

const noReadings: LineReadings = new Map();

/** Total: any string gives a statement, never an exception. Lines first, then what each is, then the whole. */
export function parseStatement(text: string, { catalogue, calendar, cache }: ParseOptions): Statement {
  const index = createLineIndex(text);
  const { lines, readings } = readLines(text, index, catalogue, cache?.lines ?? noReadings);
  const roles = assignRoles(text, lines, catalogue, calendar);
  return assembleStatement({ text, index, lines, ...roles, shapes: createShapeFactory(cache, readings) });
}
