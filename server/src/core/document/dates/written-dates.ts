import { letters } from '../../text/letters.ts';
import type { Span } from '../../text/span.ts';
import { monthNumber } from '../../text/written-date.ts';
import type { DateFactPrecision } from '../facts.ts';

/** A date as the words give it. Parts that they don't give are undefined; the day may not exist. */
export interface WrittenDate {
  readonly span: Span;
  readonly precision: DateFactPrecision;
  readonly year: number | undefined;
  /** 1 to 12. */
  readonly month: number | undefined;
  readonly day: number | undefined;
}

const monthName = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const shortMonth = '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
const anyMonth = `(?:${monthName}|${shortMonth})`;
const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?)';
const gap = String.raw`[ \t\r\n]{1,3}`;
const fourDigits = String.raw`(?<year>(?:18|19|20|21)\d\d)(?!\d|/\d|-\d)`;

interface Form {
  readonly precision: DateFactPrecision;
  readonly pattern: RegExp;
}

/** "in May", not "it may": these names need a word before them that only goes with a month. */
const timeWord = String.raw`(?<=\b(?:in|since|until|till|by|from|during|early|mid|late|of|last|next|this|between|before|after|throughout|every|each|${monthName}${gap}(?:and|to|or))(?:${gap}|-))`;

/** Fuller forms first: a later one never takes words from an earlier one. */
const forms: readonly Form[] = [
  {
    precision: 'day',
    pattern: new RegExp(
      String.raw`(?<![\d${letters}/.-])(?<year>(?:19|20)\d\d)-(?<number>\d\d)-(?<day>\d\d)(?![\d${letters}/-])`,
      'g',
    ),
  },
  {
    precision: 'day',
    pattern: new RegExp(
      String.raw`(?<![\d${letters}/.-])(?<day>\d{1,2})([/.-])(?<number>\d{1,2})\2(?<year>(?:19|20)\d\d|\d\d(?![\d]))(?![\d${letters}/]|[.-]\d)`,
      'g',
    ),
  },
  {
    precision: 'day',
    pattern: new RegExp(
      String.raw`(?<![\d${letters}.,/£])(?:${weekday}${gap})?(?:the${gap})?(?<day>\d{1,2})(?:st|nd|rd|th)?(?:${gap}of)?(?:${gap}|-)(?<month>${anyMonth})(?:,?(?:${gap}|-)${fourDigits})(?![${letters}])`,
      'gi',
    ),
  },
  {
    precision: 'day',
    pattern: new RegExp(
      String.raw`(?<![\d${letters}.,/£])(?<!\b(?:stage|part|section|paragraph|page|level|year|phase|group|band|schedule|item|point|step|question|grade|child|officer|chapter|no\.?)s?${gap})(?:${weekday}${gap})?(?<day>[0-3]?\d)(?:st|nd|rd|th)?(?:${gap}of)?(?:${gap}|-)(?<month>${monthName})(?![${letters}'])`,
      'g',
    ),
  },
  {
    precision: 'day',
    pattern: new RegExp(
      String.raw`(?<![${letters}])(?:${weekday}${gap})?(?<month>${monthName})${gap}(?<day>\d{1,2})(?:st|nd|rd|th)?,?${gap}${fourDigits}(?![${letters}])`,
      'g',
    ),
  },
  {
    precision: 'month',
    pattern: new RegExp(
      String.raw`(?<![${letters}])(?<month>${anyMonth}),?(?:${gap}of)?${gap}${fourDigits}(?![${letters}])`,
      'g',
    ),
  },
  {
    precision: 'month',
    pattern: new RegExp(
      String.raw`(?<![${letters}'-])(?<month>January|February|April|June|July|August|September|October|November|December)(?![${letters}])(?!${gap}\d)`,
      'g',
    ),
  },
  {
    precision: 'month',
    pattern: new RegExp(
      String.raw`${timeWord}(?<month>March|May)(?![${letters}])(?!${gap}(?:\d|be\b|have\b|not\b|also\b|well\b))`,
      'g',
    ),
  },
  {
    precision: 'year',
    pattern: new RegExp(
      String.raw`(?<![\d${letters}/.,£-])(?:19|20)\d\d\s?[/-]\s?(?:(?:19|20)\d\d|\d\d|\d)(?![\d${letters}/-])`,
      'g',
    ),
  },
  {
    precision: 'year',
    pattern: new RegExp(
      String.raw`(?<=\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Ff]rom|[Dd]uring|[Bb]efore|[Aa]fter|[Tt]hroughout|[Bb]ack${gap}to|[Bb]etween|early|late|mid|spring|summer|autumn|winter|(?:19|20)\d\d${gap}(?:and|to))(?:${gap}|-))${fourDigits}(?![${letters}])(?!${gap}(?:Act|Regulations|Order|Code|Rules)\b)`,
      'g',
    ),
  },
];

/** @param folded text with folded typography. @returns the dates in text order; they never overlap. */
export function writtenDatesIn(folded: string): readonly WrittenDate[] {
  if (!/\d|[JFMASOND]\p{Ll}{2}/u.test(folded)) return [];
  const found: WrittenDate[] = [];
  const taken = new Set<number>();
  for (const { precision, pattern } of forms) {
    for (const match of folded.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.has(start) || taken.has(end - 1)) continue;
      const date = readDate(match.groups ?? {}, precision, { start, end });
      if (date === undefined) continue;
      for (let at = start; at < end; at++) taken.add(at);
      found.push(date);
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function readDate(
  groups: Readonly<Record<string, string | undefined>>,
  precision: DateFactPrecision,
  span: Span,
): WrittenDate | undefined {
  const month = groups['number'] === undefined ? monthNumber(groups['month'] ?? '') : Number(groups['number']);
  const day = groups['day'] === undefined ? undefined : Number(groups['day']);
  // "12/34/56" is a file number, not a date that doesn't exist.
  if (
    groups['number'] !== undefined &&
    (month === undefined || month < 1 || month > 12 || day === undefined || day > 31)
  )
    return undefined;
  const year = groups['year'] === undefined ? undefined : Number(groups['year']);
  return { span, precision, month, day, year: year !== undefined && year < 100 ? 2000 + year : year };
}
