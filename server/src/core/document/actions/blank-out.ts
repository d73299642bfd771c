import type { DeadlinePhrase } from '../deadlines/deadline-phrase.ts';

/** The same words with the deadlines blanked out, so that "agreed, within four weeks, to pay" reads "agreed to pay". */
export function blankOut(folded: string, phrases: readonly DeadlinePhrase[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { kind, span } of phrases) {
    if (kind === 'done') continue;
    pieces.push(folded.slice(from, span.start), ' '.repeat(span.end - span.start));
    from = span.end;
  }
  return [...pieces, folded.slice(from)].join('');
}
