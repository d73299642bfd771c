/** "by 31 March 2025", "before 1 May 2026", "on 3 June", "by the end of March", "by the end of the financial year". */
import { dateFinder, monthOf, monthPattern, yearOf } from './date-words.ts';
import { phrasePattern, type DateWords, type DeadlinePhrase, type EndWords } from './deadline-phrase.ts';

const time = '(?:\\d{1,2}(?:[.:]\\d{2})? ?(?:am|pm)|\\d{1,2}[.:]\\d{2}|noon|midday|midnight)';
const end = `(?:(?:the )?(?:close|end) of (?:play|business|the (?:working )?day),? on|(?:the )?(?:end|close|last day) of|end(?! of)|(?:the )?week (?:ending|commencing|beginning)(?: on)?|${time}(?: on)?)`;
const label = '(?:deadline|due(?: date)?|(?:target|completion|due|end) date|to be (?:completed|done|paid))';
const lead = `(?:(?<=\\b(?:has|have) )until|${label}(?: ?:| of| is| on| by)?|by(?: ?:)?(?: no later than)?|before|prior to|no later than|not later than|on or before)(?: ${end})?`;

const findDays = dateFinder(`\\b(?:${lead}|on) `);
const wholeMonth = phrasePattern(
  `\\b(${lead}|in|during) (?:early |mid-?|late )?(${monthPattern})\\b(?:,? (\\d{4})\\b)?(?!\\s+\\d)`,
  'gi',
);
const wholeYear = phrasePattern(`\\b(?:by|before)(?: ${end}) (\\d{4})\\b(?![/-])`, 'gi');
const named = '(?:financial|council tax)';
const financialYear = phrasePattern(
  `\\b(?:by|before) (?:the )?end of (?:the )?(?:(\\d{4})(?:[/-]| to )(\\d{2}|\\d{4}) ${named} year|${named} year (\\d{4})(?:[/-]| to )(\\d{2}|\\d{4}))\\b`,
  'gi',
);
/** Which month or year is meant, the decision says. */
const currentEnd = phrasePattern(
  `\\b(?:by|before|prior to|no later than|not later than)(?: no later than)? (?:the )?(?:end|close|last day) of (?:the )?(?:(this|current|next|coming|following) )?(?:(calendar|${named}) )?(month|year)\\b(?! (?:in|of|after|following|from|\\d))`,
  'gi',
);

/** Without a figure, a month or a year there is no date to search for. */
const anyDate = /\d|month|year|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

const isBefore = (words: string): boolean => /^(?:before|prior)/i.test(words) && !/\b(?:of|end)\b/i.test(words);

function dated(start: number, endsAt: number, date: DateWords | EndWords, onlyAhead: boolean): DeadlinePhrase {
  return { kind: 'date', date, onlyAhead, span: { start, end: endsAt } };
}

function findMonths(text: string): readonly DeadlinePhrase[] {
  return [...text.matchAll(wholeMonth)].flatMap((match) => {
    const [whole, words = '', name = '', digits] = match;
    const onlyAhead = /^(?:in|during)$/i.test(words);
    // "in May" without a year may be any May; "before May 2026" ends with April, so its day is the first.
    if (onlyAhead && digits === undefined) return [];
    const before = isBefore(words);
    const date = { day: before ? 1 : undefined, month: monthOf(name), year: yearOf(digits), before };
    return [dated(match.index, match.index + whole.length, date, onlyAhead)];
  });
}

function findYearEnds(text: string): readonly DeadlinePhrase[] {
  const lastDay = (match: RegExpMatchArray, day: number, month: number, year: number | undefined): DeadlinePhrase => {
    const start = match.index ?? 0;
    return dated(start, start + match[0].length, { day, month, year, before: false }, false);
  };
  return [
    ...[...text.matchAll(wholeYear)].map((match) => lastDay(match, 31, 12, yearOf(match[1]))),
    ...[...text.matchAll(financialYear)].map((match) => lastDay(match, 31, 3, Number(match[1] ?? match[3]) + 1)),
  ];
}

function findCurrentEnds(text: string): readonly DeadlinePhrase[] {
  return [...text.matchAll(currentEnd)].flatMap((match) => {
    const [whole, which = '', qualifier = '', unit = ''] = match;
    const isMonth = unit.toLowerCase() === 'month';
    const isFinancial = /^(?:fin|council)/i.test(qualifier);
    if (isMonth && isFinancial) return [];
    const endOf = isMonth ? 'month' : isFinancial ? 'financial-year' : 'calendar-year';
    const ahead = /^(?:next|coming|following)$/i.test(which) ? 1 : 0;
    return [dated(match.index, match.index + whole.length, { endOf, ahead }, false)];
  });
}

/** @param text folded. Spans are relative to it. */
export function findDates(text: string): readonly DeadlinePhrase[] {
  if (!anyDate.test(text)) return [];
  const days = findDays(text).map(({ index, end: endsAt, lead: words, date }) =>
    dated(index, endsAt, { ...date, before: isBefore(words.trim()) }, /^on\s*$/i.test(words)),
  );
  return [...days, ...findMonths(text), ...findYearEnds(text), ...findCurrentEnds(text)];
}
