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
  return joinDays(text, phrases);
}

/**
 * "at its Cabinet meeting on 3 June 2025" has its day, and the event says no more; "before he starts school in September
 * 2025" waits for the event, whatever the month.
 */
function joinDays(text: string, phrases: readonly DeadlinePhrase[]): readonly DeadlinePhrase[] {
  const joined: DeadlinePhrase[] = [];
  for (const phrase of phrases) {
    const last = joined.at(-1);
    if (phrase.kind === 'date' && last?.kind === 'event' && isBareEvent(last) && adjoins(text, last, phrase)) {
      joined.pop();
      const waits = phrase.onlyAhead && !/^(?:at|during|in|on)\b/i.test(text.slice(last.span.start, last.span.end));
      joined.push(waits ? { ...last, span: { start: last.span.start, end: phrase.span.end } } : phrase);
    } else joined.push(phrase);
  }
  return joined;
}

const isBareEvent = (phrase: DeadlinePhrase): boolean => phrase.kind === 'event' && phrase.amount === undefined;
const adjoins = (text: string, { span }: DeadlinePhrase, next: DeadlinePhrase): boolean =>
  /^[\s,(]*$/.test(text.slice(span.end, next.span.start));
