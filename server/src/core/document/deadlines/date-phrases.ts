/** "by 31 March 2025", "before 1 May 2026", "by the end of March", "by the end of the 2025/26 financial year". */
import { monthNumber } from '../../text/written-date.ts';
import { phrasePattern, type DateWords, type DeadlinePhrase } from './deadline-phrase.ts';

const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?';
const end = '(?:(?:the )?(?:end|close|last day) of|(?:the )?close of (?:play|business) on|midnight on|noon on)';
const lead = `(?:(?<=\\b(?:has|have) )until|(?:deadline|due(?: date)?)(?: ?:| of| is| on| by)?|by(?: no later than)?|before|no later than|not later than|on or before)(?: ${end})?`;

const dayMonth = phrasePattern(
  `\\b(${lead}|on) ${weekday}(\\d{1,2})(?:st|nd|rd|th)?(?: day)?(?: of)? (${month})\\b(?:\\.?,? (\\d{4})\\b)?`,
  'gi',
);
const numeric = phrasePattern(`\\b(${lead}|on) (\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})\\b`, 'gi');
const wholeMonth = phrasePattern(
  `\\b(${lead}|in|during) (?:early |mid-?|late )?(${month})\\b(?:,? (\\d{4})\\b)?(?!\\s+\\d)`,
  'gi',
);
const wholeYear = phrasePattern(`\\b(?:by|before)(?: ${end}) (\\d{4})\\b(?![/-])`, 'gi');
const financialYear = phrasePattern(
  `\\b(?:by|before) (?:the )?end of (?:the )?(?:(\\d{4})(?:[/-]| to )(\\d{2}|\\d{4}) (?:financial|council tax) year|(?:financial|council tax) year (\\d{4})(?:[/-]| to )(\\d{2}|\\d{4}))\\b`,
  'gi',
);

/** The patterns take nothing but months, so one is always found. */
const monthOf = (name: string): number => monthNumber(name) ?? 1;
const isBefore = (words: string): boolean => /^before/i.test(words) && !/\bof\b/i.test(words);
const year = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : Number(digits));

function dated(match: RegExpMatchArray, date: DateWords, onlyAhead: boolean): DeadlinePhrase {
  const start = match.index ?? 0;
  return { kind: 'date', date, onlyAhead, span: { start, end: start + match[0].length } };
}

/** @param text folded. Spans are relative to it. */
export function findDates(text: string): readonly DeadlinePhrase[] {
  const found: DeadlinePhrase[] = [];
  for (const match of text.matchAll(dayMonth)) {
    const [, words = '', day, name = '', digits] = match;
    const date = { day: Number(day), month: monthOf(name), year: year(digits), before: isBefore(words) };
    found.push(dated(match, date, /^on$/i.test(words)));
  }
  for (const match of text.matchAll(numeric)) {
    const [, words = '', day, number, digits] = match;
    found.push(
      dated(
        match,
        { day: Number(day), month: Number(number), year: year(digits), before: isBefore(words) },
        /^on$/i.test(words),
      ),
    );
  }
  for (const match of text.matchAll(wholeMonth)) {
    const [, words = '', name = '', digits] = match;
    const onlyAhead = /^(?:in|during)$/i.test(words);
    // "in May" without a year may be any May; "before May 2026" ends with April, so its day is the first.
    if (onlyAhead && digits === undefined) continue;
    const before = isBefore(words);
    found.push(
      dated(match, { day: before ? 1 : undefined, month: monthOf(name), year: year(digits), before }, onlyAhead),
    );
  }
  for (const match of text.matchAll(wholeYear))
    found.push(dated(match, { day: 31, month: 12, year: year(match[1]), before: false }, false));
  for (const match of text.matchAll(financialYear))
    found.push(dated(match, { day: 31, month: 3, year: Number(match[1] ?? match[3]) + 1, before: false }, false));
  return found;
}
