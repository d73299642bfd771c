import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { PowerId } from '../../catalogue/schema.ts';

/** By number, then letters, then what stands in brackets: 24A(6), 26(1), 26A(1), 34(3), 34B(8). */
function compareProvisions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

function joinWithAnd(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

/** Statements whose own citation counts: a definition that leads up to another of them takes that one's. */
export function citedInTheirOwnRight(ids: readonly PowerId[], catalogue: Catalogue): readonly PowerId[] {
  return ids.filter((id) => {
    const row = catalogue.power(id);
    return row?.citation && !row.servedBy?.some((other) => other !== id && ids.includes(other));
  });
}

/**
 * The citation that serves all these statements together, in brackets, as the office prints it: one Act, its sections in
 * order, "as amended" at the end. Undefined when none of them carries a citation.
 */
export function citationFor(ids: readonly PowerId[], catalogue: Catalogue): string | undefined {
  const rows = citedInTheirOwnRight(ids, catalogue).flatMap((id) => catalogue.power(id)?.citation ?? []);
  const [only] = rows;
  if (!only) return undefined;
  if (rows.length === 1) return only.text;
  return [...new Set(rows.map((row) => row.act))]
    .map((act) => {
      const provisions = [...new Set(rows.filter((row) => row.act === act).flatMap((row) => row.provisions))].sort(
        compareProvisions,
      );
      return `(${catalogue.statute(act)?.title ?? act}, ${provisions.length > 1 ? 'sections' : 'section'} ${joinWithAnd(provisions)}, as amended)`;
    })
    .join(' ');
}
