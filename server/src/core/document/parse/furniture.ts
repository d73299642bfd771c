import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { SectionKind } from '../../catalogue/schema.ts';
import { comparable } from '../../text/typography.ts';
import { isBlank, type LineText } from './lines.ts';
import type { Line } from './line-reading.ts';

const commentPattern = /^\s*<!--(?:(?!-->).)*-->\s*$/;

/** A whole line that is an HTML comment, such as an ignore comment. */
export const isComment = (line: LineText): boolean => commentPattern.test(line.folded);

/** A line of the public website that came along with a paste. */
export function isFurniture(line: LineText, catalogue: Catalogue): boolean {
  if (line.marker || line.marks > 0) return false;
  const words = comparable(line.words);
  if (words === '') return false;
  return catalogue.furniture.some((row) => (row.match === 'whole' ? words === row.line : words.startsWith(row.line)));
}

/**
 * A contents list: three or more section names in a row with no text between them, most of which head a section
 * further down. Returns the numbers of its lines.
 */
export function contentsListLines(lines: readonly Line[]): ReadonlySet<number> {
  const lastPlace = new Map<SectionKind, number>();
  const runs: Entry[][] = [];
  let run: Entry[] = [];
  for (const line of lines) {
    if (isBlank(line.reading)) continue;
    const kind = line.reading.entry;
    if (kind !== undefined) {
      lastPlace.set(kind, line.number);
      run.push({ kind, number: line.number });
    } else if (run.length > 0 && !line.reading.furniture) {
      if (run.length >= fewestEntries) runs.push(run);
      run = [];
    }
  }
  const comesLater = ({ kind, number }: Entry): boolean => (lastPlace.get(kind) ?? 0) > number;
  const lists = runs.map(upToRepeat).filter((entries) => entries.filter(comesLater).length >= fewestEntries);
  return new Set(lists.flatMap((entries) => entries.map(({ number }) => number)));
}

/** A list names each section once: where the first comes again, the text itself has begun. */
function upToRepeat(run: readonly Entry[]): readonly Entry[] {
  const repeat = run.findIndex(({ kind }, place) => run.findIndex((other) => other.kind === kind) < place);
  return repeat < 0 ? run : run.slice(0, repeat);
}

interface Entry {
  readonly kind: SectionKind;
  readonly number: number;
}

const fewestEntries = 3;
/** A section's name as the text of a link to it. */
const longestLink = 200;
/** The section that a line of a contents list would stand for. */
export function contentsEntry({ words }: LineText, catalogue: Catalogue): SectionKind | undefined {
  if (words === '' || words.length > longestLink) return undefined;
  return catalogue.sectionNamed(words.replace(/^\[([^\]]*)\]\([^)]*\)$/, '$1'))?.row.kind;
}
