/** Sums and rates of an action. Debts, earlier offers and ranges are not what the body is to pay. */
import { phrasePattern } from '../deadlines/deadline-phrase.ts';
import type { Action } from '../facts.ts';

export interface Money {
  /** In pounds. */
  readonly amount: number | undefined;
  readonly rate: Action['rate'];
}

const sum = '£ ?(\\d[\\d,]*(?:\\.\\d{1,3})?)(?![\\d])';
const anySum = phrasePattern(sum, 'gi');
const rateTail = phrasePattern(
  ' ?(?:(?:per|a|an|each|every|for (?:each|every)) (?:(?:calendar|full|school|complete|academic|working) )?(month|week|term|year|day)|(?:for )?each of (?:the |these |those )?(?:[a-z0-9-]+ ){0,2}?(month|week|term|year|day)s)\\b',
  'iy',
);
const perMonth = /^\s*p\.?c?\.?m\b/i;
/** How many there are, nobody says. */
const perHead = phrasePattern(
  ' ?(?:for|to|per) (?:each|every) (?:child|person|applicant|family|sibling|resident|pupil)\\b| ?per (?:child|person)\\b',
  'iy',
);
const totalBefore = phrasePattern(
  '(?:total(?:s|ling|ing)?(?: (?:payment|sum|amount|remedy))?(?: of)?|altogether|amount(?:s|ing) to|comes? to|coming to|equal(?:s|ling)? (?:to)?|making|=) ?:? ?$',
  'i',
);
const totalAfter = phrasePattern(' ?(?:in total|in all|altogether|total)\\b', 'iy');
/** Something already offered or owed, a range, a ceiling: named, but not to be paid. */
const notPaidBefore = phrasePattern(
  '(?:(?:in addition to|on top of|instead of|rather than|less|minus|deducting|not|besides|from|against|replac\\w+|increas\\w+ (?:its|the) [a-z ]{0,30}from)(?: (?:the|its|any|that|this|an?|of|previous|earlier|original))* ?|(?:offer|offered|between|up to) )$',
  'i',
);
const notPaidAfter = phrasePattern(
  ' ?(?:(?:it|the [a-z]+(?: [a-z]+)?) (?:has |had )?(?:already |previously )?(?:offered|paid|agreed)|(?:already|previously) (?:offered|paid)|offered|(?:more|less|higher|lower) than)',
  'iy',
);
const debtBefore =
  /\b(?:debts?|arrears|overpayments?|charges?|invoices?|fees?|costs?|bills?|balance|liability|fines?|penalt(?:y|ies)|tax)\b(?:[^.;£,]{0,30}\b(?:of|for|totalling))?\s*\(?$/i;
const givesBack =
  /\b(?:refund|reimburs|repay(?!ment)|credit|writ\w+[ -]off|waiv|cancel|remov|clear|pay(?:s|ing)?\s+(?:back|for|the)\b)/i;
const paysIt = phrasePattern(
  '\\b(?:pay|pays|paying|payment|honour|refund\\w*|reimburs\\w*|repay\\w*)\\b(?! [^£]{0,40}\\b(?:top|addition|instead|than|less)\\b)[^£]{0,50}$',
  'i',
);
const isBreakdown = phrasePattern(
  '\\b(?:compris|made up|consist|broken down|breakdown|being|this is|which is|this includes|includ|made of)',
  'i',
);

type Period = NonNullable<Action['rate']>['per'];
const periods: Readonly<Record<string, Period>> = {
  month: 'month',
  week: 'week',
  term: 'term',
  year: 'year',
  day: 'day',
};

/** "between £900 and £2,400", "£900 to £2,400"; but "from £100 to £300" raises an offer. */
const inRange = phrasePattern('(?:\\bbetween|\\bbetween £[\\d,.]+ and|(?<!\\bfrom )£[\\d,.]+ ?(?:to|-)) ?$', 'i');
const rangeAfter = phrasePattern(' ?(?:to|-) ?£', 'iy');

interface Sum {
  readonly pounds: number;
  readonly start: number;
  readonly end: number;
  readonly role: 'total' | 'part' | 'rate' | 'offered';
  readonly per: Period | undefined;
}

const matchesAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

function readSum(text: string, match: RegExpMatchArray): Sum | undefined {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const before = text.slice(Math.max(0, start - 80), start);
  const pounds = Number((match[1] ?? '').replaceAll(',', ''));
  const rate = matchesAt(rateTail, text, end);
  if (inRange.test(before) || matchesAt(rangeAfter, text, end)) return undefined;
  if (perMonth.test(text.slice(end, end + 8))) return { pounds, start, end, role: 'rate', per: 'month' };
  const per = (rate?.[1] ?? rate?.[2])?.toLowerCase();
  if (per !== undefined) return { pounds, start, end, role: 'rate', per: periods[per] };
  if (matchesAt(perHead, text, end)) return undefined;
  if (totalBefore.test(before) || matchesAt(totalAfter, text, end))
    return { pounds, start, end, role: 'total', per: undefined };
  if (matchesAt(notPaidAfter, text, end)) return { pounds, start, end, role: 'offered', per: undefined };
  if (notPaidBefore.test(before)) return undefined;
  if (debtBefore.test(before) && !givesBack.test(text)) return undefined;
  return { pounds, start, end, role: 'part', per: undefined };
}

const round = (pounds: number): number => Math.round(pounds * 100) / 100;

/** "£500, made up of £300 and £200": one of them says what the rest make. */
function totalOf(parts: readonly Sum[], text: string): number | undefined {
  const [first, ...rest] = parts;
  if (!first) return undefined;
  const all = round(parts.reduce((total, part) => total + part.pounds, 0));
  const last = parts.at(-1);
  const named = [first, last].find((part) => part && rest.length > 1 && round(all - part.pounds) === part.pounds);
  if (named) return named.pounds;
  const second = rest[0];
  // "£1,000 (£500 each)"
  if (second && /^\s*(?:each|apiece)\b/i.test(text.slice(second.end)) && second.pounds * 2 <= first.pounds)
    return first.pounds;
  if (second && isBreakdown.test(text.slice(first.end, second.start))) return first.pounds;
  return all;
}

const countWords: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4, five: 5 };
const title = '(?:mr|mrs|ms|miss|mx|dr)';
const pairOf = phrasePattern(
  `\\b${title} (?:[a-z] )?and ${title} [a-z]\\b|\\b${title} [a-z] and [a-z]\\b|\\b[A-Z] and [A-Z]\\b`,
  'i',
);

/** How many people "£100 each" is for, where the text says so plainly. */
function people(text: string): number {
  const children = /\band (?:her|his|their) (two|three|four|five) \w+\b/i.exec(text)?.[1];
  if (children !== undefined) return 1 + (countWords[children.toLowerCase()] ?? 1);
  const counted = /\b(two|both|three|four|five)\b/i.exec(text)?.[1];
  if (pairOf.test(text)) return 2;
  return countWords[counted?.toLowerCase() ?? ''] ?? 1;
}

/**
 * What an action costs: the stated total, else the sum; undefined for formulas and bare rates.
 * @param text folded words of the action.
 * @param payees words that may name the people paid: the action, after what introduces it.
 */
export function readMoney(text: string, payees: string): Money {
  const sums = [...text.matchAll(anySum)].flatMap((match) => readSum(text, match) ?? []);
  const rateSum = sums.find((found) => found.role === 'rate');
  const rate = rateSum?.per && { amount: rateSum.pounds, per: rateSum.per };
  const total = sums.find((found) => found.role === 'total');
  if (total) return { amount: total.pounds, rate };
  const named = sums.filter((found) => found.role === 'part');
  // "pay Mr X the £250 it offered": the earlier offer is the remedy where nothing else is.
  const parts =
    named.length > 0 || rate
      ? named
      : sums.filter(({ role, start }) => role === 'offered' && paysIt.test(text.slice(Math.max(0, start - 60), start)));
  const amount = totalOf(parts, text);
  const each =
    parts.length === 1 &&
    phrasePattern('^ ?(?:each\\b(?! (?:month|week|term|year|day))|apiece)', 'i').test(text.slice(parts[0]?.end));
  return { amount: amount === undefined ? undefined : round(amount * (each ? people(payees) : 1)), rate };
}
