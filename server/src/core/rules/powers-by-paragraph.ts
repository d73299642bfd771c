import type { PowerStatement } from '../document/facts.ts';
import type { Paragraph } from '../document/model.ts';

/** Statements of powers by the paragraph that they stand in, both in order of place; a merged paragraph has several. */
export function powersByParagraph(
  powers: readonly PowerStatement[],
): ReadonlyMap<Paragraph, readonly PowerStatement[]> {
  const map = new Map<Paragraph, PowerStatement[]>();
  for (const power of powers) {
    const known = map.get(power.paragraph);
    if (known) known.push(power);
    else map.set(power.paragraph, [power]);
  }
  return map;
}
