import type { Statement } from '../document/model.ts';
import { parseStatement, type ParseOptions } from '../document/parse-statement.ts';
import { applyChanges, type TextChange } from '../text/text-change.ts';
import { sameStructure } from './same-structure.ts';

/** Changes, and the statement that they lead to. */
export interface Pass {
  readonly changes: readonly TextChange[];
  readonly statement: Statement;
}

/** How often a text may be read again to find the changes that do harm; beyond it, what is not known to be safe is left. */
const mostReadings = 60;

/**
 * The changes without those after which the text would be read as other sections, paragraphs or lists: marks and spaces
 * tell the parser where these end. In halves, so that one such change costs the others nothing. Undefined when none is left.
 *
 * @param changes in document order, none touching another.
 */
export function withoutHarm(
  statement: Statement,
  changes: readonly TextChange[],
  options: ParseOptions,
): Pass | undefined {
  let readings = 0;
  const read = (some: readonly TextChange[]): Pass | undefined => {
    if (++readings > mostReadings) return undefined;
    const after = parseStatement(applyChanges(statement.text, some), options);
    return sameStructure(statement, after) ? { changes: some, statement: after } : undefined;
  };
  const keep = (some: readonly TextChange[]): Pass | undefined => {
    if (some.length === 0) return undefined;
    const all = read(some);
    if (all || some.length === 1) return all;
    const half = some.length >> 1;
    const [first, second] = [keep(some.slice(0, half)), keep(some.slice(half))];
    if (!first || !second) return first ?? second;
    return read([...first.changes, ...second.changes]) ?? first;
  };
  return keep(changes);
}
