import type { FactOptions } from '../fact-options.ts';
import type { DateFact } from '../facts.ts';
import type { Statement } from '../model.ts';

export function recogniseDates(_statement: Statement, _options: FactOptions): readonly DateFact[] {
  return [];
}
