import { quotationSpans } from '../quotations.ts';
import { addApart } from './add-apart.ts';
import { findDates } from './date-phrases.ts';
import type { DeadlinePhrase } from './deadline-phrase.ts';
import { findDone } from './done-phrases.ts';
import { findEvents, findVagueWords } from './open-phrases.ts';
import { findPeriods } from './period-phrases.ts';

/** What stands in quotation marks belongs to somebody else. Same length, so offsets hold. */
function withoutQuotations(folded: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of quotationSpans(folded)) {
    pieces.push(folded.slice(from, start), '_'.repeat(end - start));
    from = end;
  }
  return [...pieces, folded.slice(from)].join('');
}

/**
 * Every phrase of a text that says by when, in text order and without overlaps; whose action it times is for the reader
 * of the sentence. Where two grammars see the same words, the more exact one counts.
 * @param folded text with folded typography; spans are relative to it.
 */
export function findDeadlinePhrases(folded: string): readonly DeadlinePhrase[] {
  const text = withoutQuotations(folded);
  const grammars = [findPeriods, findDates, findVagueWords, findEvents, findDone];
  const phrases = grammars.reduce<readonly DeadlinePhrase[]>((kept, find) => addApart(kept, find(text)), []);
  return phrases.filter((phrase, index) => !isDated(text, phrase, phrases[index + 1]));
}

/** "at its Cabinet meeting on 3 June 2025": the event has its day. */
const isDated = (text: string, phrase: DeadlinePhrase, next: DeadlinePhrase | undefined): boolean =>
  phrase.kind === 'event' &&
  phrase.amount === undefined &&
  next?.kind === 'date' &&
  /^[\s,(]*$/.test(text.slice(phrase.span.end, next.span.start));
