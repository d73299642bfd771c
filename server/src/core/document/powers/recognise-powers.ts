import type { FactOptions } from '../fact-options.ts';
import type { Citation, PowerStatement } from '../facts.ts';
import type { Statement } from '../model.ts';

export function recognisePowers(_statement: Statement, _citations: readonly Citation[], _options: FactOptions): readonly PowerStatement[] {
  return [];
}
