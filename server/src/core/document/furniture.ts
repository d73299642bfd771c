import type { Catalogue } from '../catalogue/catalogue.ts';
import { comparable } from '../text/typography.ts';
import { isBlank, wordsOf, type Line } from './lines.ts';

const commentPattern = /^\s*<!--(?:(?!-->).)*-->\s*$/;

/** A whole line that is an HTML comment, such as an ignore comment. */
export const isComment = (line: Line): boolean => commentPattern.test(line.folded);

/** A line of the public website that came along with a paste. */
export function isFurniture(line: Line, catalogue: Catalogue): boolean {
  if (line.marker || line.marks > 0) return false;
  const words = comparable(wordsOf(line));
  if (words === '') return false;
  return catalogue.furniture.some((row) => (row.match === 'whole' ? words === row.line : words.startsWith(row.line)));
}

/**
 * A contents list: three or more section names in a row with no text between them, each of which comes again as a
 * heading further down. Returns the numbers of its lines.
 */
export function contentsListLines(lines: readonly Line[], catalogue: Catalogue): ReadonlySet<number> {
  const named = new Map<string, number[]>();
  const runs: number[][] = [];
  let run: number[] = [];
  for (const line of lines) {
    if (isBlank(line)) continue;
    const words = comparable(wordsOf(line).replace(/^\[([^\]]*)\]\([^)]*\)$/, '$1'));
    if (catalogue.sectionNamed(words)) {
      named.set(words, [...(named.get(words) ?? []), line.number]);
      run.push(line.number);
    } else if (!isFurniture(line, catalogue)) {
      if (run.length >= 3) runs.push(run);
      run = [];
    }
  }
  const comesAgain = (number: number): boolean =>
    [...named.values()].some((places) => places.includes(number) && (places.at(-1) ?? 0) > number);
  return new Set(runs.filter((candidate) => candidate.filter(comesAgain).length >= 3).flatMap((candidate) => candidate.filter(comesAgain)));
}
