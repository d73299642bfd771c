import type { Person } from '../facts.ts';
import type { Statement } from '../model.ts';

export function recognisePeople(_statement: Statement): readonly Person[] {
  return [];
}
