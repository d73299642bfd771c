import type { FactOptions } from '../fact-options.ts';
import type { Citation } from '../facts.ts';
import type { Statement } from '../model.ts';

export function recogniseCitations(_statement: Statement, _options: FactOptions): readonly Citation[] {
  return [];
}
