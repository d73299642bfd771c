import type { DeadlinePhrase } from './deadline-phrase.ts';

/** Adds to disjoint phrases those that share no text with them; both come out in text order. */
export function addApart(kept: readonly DeadlinePhrase[], more: readonly DeadlinePhrase[]): readonly DeadlinePhrase[] {
  const merged: DeadlinePhrase[] = [];
  const waiting = [...more].sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  let end = 0;
  const takeUntil = (limit: number): void => {
    for (let phrase = waiting[next]; phrase && phrase.span.start < limit; phrase = waiting[++next])
      if (phrase.span.start >= end && phrase.span.end <= limit) {
        merged.push(phrase);
        end = phrase.span.end;
      }
  };
  for (const phrase of kept) {
    takeUntil(phrase.span.start);
    merged.push(phrase);
    end = phrase.span.end;
  }
  takeUntil(Infinity);
  return merged;
}
