import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { TimeLimitRow } from '../../catalogue/schema.ts';
import type { Period } from './written-periods.ts';

const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** `30 working days`; a number below ten in words, as the house style has it. */
export function periodWords({ amount, unit }: Period): string {
  return `${numbers[amount] ?? String(amount)} ${unit.replace('-', ' ')}${amount === 1 ? '' : 's'}`;
}

/** The rule that sets the limit: law and provision, or as much of it as the catalogue knows. */
export function limitSource({ act, provision }: TimeLimitRow, catalogue: Catalogue): string {
  const title = act === null ? undefined : catalogue.statute(act)?.title;
  return [title, provision].filter((part) => part !== undefined && part !== null).join(', ');
}
