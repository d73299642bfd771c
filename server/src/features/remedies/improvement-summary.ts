import { remedyWords, type RemedyRow } from './remedy-sheet.ts';

/**
 * What a service improvement is, without its timescale: the office publishes this text, and keeps the day elsewhere
 * (Compliance Manual, chapter 2).
 */
export function improvementSummary({ action }: RemedyRow): string {
  const { text, span, deadlines } = action;
  const own = deadlines
    .flatMap(({ span: place }) => (place && place.start >= span.start && place.end <= span.end ? [place] : []))
    .sort((a, b) => b.start - a.start);
  let words = text;
  for (const place of own) words = cutOut(words, place.start - span.start, place.end - span.start);
  return remedyWords(words);
}

/** Takes the comma, the bracket or the "and" along that joined the timescale to the rest. */
function cutOut(words: string, start: number, end: number): string {
  let before = words.slice(0, start).trimEnd();
  let after = words.slice(end).trimStart();
  if (/[([]$/.test(before) && /^[)\]]/.test(after)) {
    before = before.slice(0, -1).trimEnd();
    after = after.slice(1).trimStart();
  }
  const atEnd = /^[.;:,]?(?:\s+(?:and|or))?$/.test(after);
  const atStart = before === '';
  const betweenCommas = before.endsWith(',') && after.startsWith(',');
  if (atEnd) before = before.replace(/(?:,|\s[-–—]|,?\s(?:and|this))+$/, '');
  else if (betweenCommas) before = before.slice(0, -1);
  if (atStart || betweenCommas) after = after.replace(/^[,:]\s*/, '');
  const joint = before === '' || /^[.,;:)]/.test(after) ? '' : ' ';
  return `${before}${joint}${after}`;
}
