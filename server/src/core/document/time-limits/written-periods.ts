import type { TimeUnit } from '../../catalogue/schema.ts';
import { numberPattern, readNumber } from '../deadlines/number-words.ts';

/** A length of time in a text: "30 days", "ten (10) working days", "the sixth school day". */
export interface WrittenPeriod {
  readonly start: number;
  readonly end: number;
  readonly amount: number;
  readonly unit: TimeUnit;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const period = new RegExp(
  String.raw`(?<![\w£.,:/-])(?:(${numberPattern}|an?)(?:\s\(\d{1,3}\))?|(\d{1,2})(?:st|nd|rd|th)|(${ordinals.join('|')}))[\s-]+(?:(working|business|school|calendar|consecutive|clear)[\s-]+)?(hour|day|week|fortnight|month|year)s?\b`,
  'gi',
);

const plainUnits: Readonly<Record<string, readonly [TimeUnit, number]>> = {
  hour: ['hour', 1],
  day: ['day', 1],
  week: ['week', 1],
  fortnight: ['week', 2],
  month: ['month', 1],
  year: ['year', 1],
};

/** @param text folded. Ordinals count days only: "the sixth school day", never "the second year". */
export function writtenPeriods(text: string): readonly WrittenPeriod[] {
  const found: WrittenPeriod[] = [];
  for (const match of text.matchAll(period)) {
    const [whole, number, digits, ordinal, adjective = '', name = ''] = match;
    const read = plainUnits[name.toLowerCase()];
    const count =
      number === undefined ? Number(digits ?? ordinals.indexOf((ordinal ?? '').toLowerCase()) + 1) : readNumber(number);
    if (!read || count === undefined || count === 0 || (number === undefined && read[0] !== 'day')) continue;
    const place = { start: match.index, end: match.index + whole.length };
    if (read[0] === 'day') found.push({ ...place, amount: count, unit: dayUnit(adjective.toLowerCase()) });
    else if (!/working|business|school/i.test(adjective))
      found.push({ ...place, amount: count * read[1], unit: read[0] });
  }
  return found;
}

const dayUnit = (adjective: string): TimeUnit =>
  adjective === 'working' || adjective === 'business' ? 'working-day' : adjective === 'school' ? 'school-day' : 'day';

export interface Period {
  readonly amount: number;
  readonly unit: TimeUnit;
}

/**
 * True when the two are the same length: 12 months and a year, 56 days and eight weeks. Five working days and a week count
 * as the same, as people write them for each other; bank holidays make the difference.
 */
export function sameLength(a: Period, b: Period): boolean {
  if (a.unit === b.unit) return a.amount === b.amount;
  return lengths(a).some(([family, length]) =>
    lengths(b).some(([other, otherLength]) => family === other && length === otherLength),
  );
}

/** A period in every measure that it can be compared in. */
function lengths({ amount, unit }: Period): readonly (readonly ['calendar' | 'working' | 'months', number])[] {
  switch (unit) {
    case 'hour':
      return [['calendar', amount / 24]];
    case 'day':
      return [['calendar', amount]];
    case 'week':
      return [
        ['calendar', amount * 7],
        ['working', amount * 5],
      ];
    case 'working-day':
      return [['working', amount]];
    case 'month':
      return [['months', amount]];
    case 'year':
      return [['months', amount * 12]];
    case 'school-day':
      return [];
  }
}
