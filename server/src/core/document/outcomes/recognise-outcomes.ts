import type { OutcomeFact } from '../facts.ts';
import type { Statement } from '../model.ts';

export function recogniseOutcomes(_statement: Statement): readonly OutcomeFact[] {
  return [];
}
