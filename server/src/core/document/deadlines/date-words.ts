/** Days as statements write them, apart from the words that make a deadline of them. */
import { monthNumber } from '../../text/written-date.ts';
import { phrasePattern, type DateWords } from './deadline-phrase.ts';

const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** Source of a pattern for a month's name, long or short. */
export const monthPattern = month;

const weekday = '(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?,? )?(?:the )?';
const ordinal = '(?:st|nd|rd|th)?';

/** In order: the first that fits says what the figures mean. */
const forms: readonly (readonly [
  source: string,
  read: (groups: readonly (string | undefined)[]) => Omit<DateWords, 'before'>,
])[] = [
  // "Monday 31st of March 2025", "31 March"
  [
    `${weekday}(\\d{1,2})${ordinal}(?: day)?(?: of)? (${month})\\b(?:\\.?,? (\\d{4})\\b)?`,
    ([day, name = '', year]) => ({ day: Number(day), month: monthOf(name), year: yearOf(year) }),
  ],
  // "March 31st, 2025"; without a year "may 3" is no date.
  [
    `${weekday}(${month}) (\\d{1,2})${ordinal},? (\\d{4})\\b`,
    ([name = '', day, year]) => ({ day: Number(day), month: monthOf(name), year: yearOf(year) }),
  ],
  [
    '(\\d{4})-(\\d{2})-(\\d{2})\\b(?![/.-]\\d)',
    ([year, number, day]) => ({ day: Number(day), month: Number(number), year: yearOf(year) }),
  ],
  [
    '(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})\\b(?![/.-]?\\d)',
    ([day, number, year]) => ({ day: Number(day), month: Number(number), year: yearOf(year) }),
  ],
];

/** The patterns take nothing but months, so one is always found. */
export const monthOf = (name: string): number => monthNumber(name) ?? 1;

/** "25" is 2025: decisions are younger than the century. */
export function yearOf(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** A day found in a text, with what stood before it in the pattern's first group. */
export interface DateFound {
  readonly index: number;
  readonly end: number;
  readonly lead: string;
  readonly date: Omit<DateWords, 'before'>;
}

/** Finds a day wherever the words before it, a pattern's source, lead to it. */
export function dateFinder(lead: string): (text: string) => readonly DateFound[] {
  const patterns = forms.map(([source, read]) => [phrasePattern(`(${lead})${source}`, 'gi'), read] as const);
  return (text) =>
    patterns.flatMap(([pattern, read]) =>
      [...text.matchAll(pattern)].map((match) => ({
        index: match.index,
        end: match.index + match[0].length,
        lead: match[1] ?? '',
        date: read(match.slice(2)),
      })),
    );
}
