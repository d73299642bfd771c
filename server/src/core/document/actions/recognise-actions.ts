import type { FactOptions } from '../fact-options.ts';
import type { Action } from '../facts.ts';
import type { Statement } from '../model.ts';

export function recogniseActions(_statement: Statement, _options: FactOptions): readonly Action[] {
  return [];
}
