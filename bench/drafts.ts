/** Drafts of any length, chained from the published decisions in `seeds/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../seeds');

/** Paths of the five decisions, the shortest first. */
export const seeds: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => join(folder, name))
  .sort((a, b) => readFileSync(a).length - readFileSync(b).length);

export const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** Whole decisions one after the other, cut at the end of a line: `words` words, and the rest of the last line. */
export function draftOf(words: number): string {
  const lines: string[] = [];
  let count = 0;
  while (count < words) {
    for (const seed of seeds) {
      for (const line of readFileSync(seed, 'utf8').split(/\r?\n/)) {
        if (count >= words) return lines.join('\n');
        lines.push(line);
        count += wordsIn(line);
      }
    }
  }
  return lines.join('\n');
}

/** What is typed, letter by letter; then it is deleted and typed again, so that the draft stays as long as it is. */
export const typed = 'The Council has accepted that it was at fault, and that this caused an injustice to Mr X. ';

export interface Place {
  readonly line: number;
  readonly character: number;
}

/** Where a person may type: before a word in the middle of a paragraph that is nearest to the middle of the draft. */
export function middleOf(text: string): Place {
  const lines = text.split('\n');
  const middle = lines.length / 2;
  const paragraphs = lines.flatMap((content, line) => (content.length > 120 ? [{ content, line }] : []));
  const nearest = paragraphs.sort((a, b) => Math.abs(a.line - middle) - Math.abs(b.line - middle))[0];
  if (!nearest) throw new Error('The draft has no long paragraph to type in.');
  return { line: nearest.line, character: nearest.content.indexOf(' ', nearest.content.length / 2) + 1 };
}
