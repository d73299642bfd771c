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
  const lastPlace = new Map<string, number>();
  const runs: { readonly words: string; readonly number: number }[][] = [];
  let run: { readonly words: string; readonly number: number }[] = [];
  for (const line of lines) {
    if (isBlank(line)) continue;
    const words = line.content.end - line.content.start > longestLink ? '' : linkText(wordsOf(line));
    if (words !== '' && catalogue.sectionNamed(words)) {
      lastPlace.set(words, line.number);
      run.push({ words, number: line.number });
    } else if (run.length > 0 && !isFurniture(line, catalogue)) {
      if (run.length >= fewestEntries) runs.push(run);
      run = [];
    }
  }
  const repeated = runs.map((entries) => entries.filter(({ words, number }) => (lastPlace.get(words) ?? 0) > number));
  return new Set(repeated.filter((entries) => entries.length >= fewestEntries).flatMap((entries) => entries.map(({ number }) => number)));
}

const fewestEntries = 3;
/** A section's name as the text of a link to it. */
const longestLink = 200;
const linkText = (words: string): string => comparable(words.replace(/^\[([^\]]*)\]\([^)]*\)$/, '$1'));
