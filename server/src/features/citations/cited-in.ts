import type { Citation } from '../../core/document/facts.ts';
import type { View } from '../view.ts';

/** The numbers of the paragraphs that cite a law, or one of its provisions, each once, in order. */
export function paragraphsCiting(view: View, id: string, provision: string | undefined): readonly number[] {
  const numbers = view.snapshot.facts.citations
    .filter((each) => each.id === id && (provision === undefined || each.provisions.includes(provision)))
    .flatMap(({ paragraph }) => paragraph.number ?? []);
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** `Cited in paragraphs 3 and 7.` Empty outside numbered paragraphs. */
export function citedInWords(numbers: readonly number[], { paragraph }: Citation): string {
  if (numbers.length === 0) return '';
  if (numbers.length === 1)
    return numbers[0] === paragraph.number
      ? `Cited only here, in paragraph ${numbers[0]}.`
      : `Cited in paragraph ${numbers[0] ?? ''}.`;
  return `Cited in paragraphs ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1) ?? ''}.`;
}
