/** What an action costs in all: the stated total, else the sum of what is paid. */
import { phrasePattern } from '../deadlines/deadline-phrase.ts';
import type { Action } from '../facts.ts';
import { findSums, type Sum } from './find-sums.ts';

export interface Money {
  /** In pounds. */
  readonly amount: number | undefined;
  readonly rate: Action['rate'];
  /** Every figure; spans relative to the text. */
  readonly sums: readonly Sum[];
}

const paysIt = phrasePattern(
  '\\b(?:pay|pays|paying|payment|honour|refund\\w*|reimburs\\w*|repay\\w*)\\b(?! [^£]{0,40}\\b(?:top|addition|instead|than|less)\\b)[^£]{0,50}$',
  'i',
);
const isBreakdown = phrasePattern(
  '\\b(?:compris|made up|consist|broken down|breakdown|being|this is|which is|this includes|includ|made of)',
  'i',
);

const round = (pounds: number): number => Math.round(pounds * 100) / 100;
const poundsOf = ({ pounds }: Sum): number => pounds ?? 0;

/** "£500, made up of £300 and £200": one of them says what the rest make. */
function totalOf(parts: readonly Sum[], text: string): number | undefined {
  const [first, ...rest] = parts;
  if (!first) return undefined;
  const all = round(parts.reduce((total, part) => total + poundsOf(part), 0));
  const last = parts.at(-1);
  const named = [first, last].find((part) => part && rest.length > 1 && round(all - poundsOf(part)) === poundsOf(part));
  if (named) return named.pounds;
  const second = rest[0];
  // "£1,000 (£500 each)"
  if (second?.each && poundsOf(second) * 2 <= poundsOf(first)) return first.pounds;
  if (second && isBreakdown.test(text.slice(first.end, second.start))) return first.pounds;
  return all;
}

const countWords: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4, five: 5 };
const title = '(?:mr|mrs|ms|miss|mx|dr)';
const pairOf = phrasePattern(
  `\\b${title} (?:[a-z] )?and ${title} [a-z]\\b|\\b${title} [a-z] and [a-z]\\b|\\b[A-Z] and [A-Z]\\b`,
  'i',
);

/** How many people "£100 each" is for; undefined where the text doesn't say so plainly. */
function people(text: string): number | undefined {
  const children = /\band (?:her|his|their) (two|three|four|five) \w+\b/i.exec(text)?.[1];
  if (children !== undefined) return 1 + (countWords[children.toLowerCase()] ?? 1);
  const counted = /\b(two|both|three|four|five)\b(?!\s+(?:calendar |working )?(?:day|week|month|term|year)s?\b)/i.exec(
    text,
  )?.[1];
  if (pairOf.test(text)) return 2;
  return countWords[counted?.toLowerCase() ?? ''];
}

/** "£1,000 (£500 each)": the first figure is the whole already. */
const isPerHead = ([first, second, ...rest]: readonly Sum[]): boolean =>
  rest.length === 0 && first?.each === false && second?.each === true && poundsOf(second) * 2 <= poundsOf(first);

const headSum = ({ pounds, each }: Sum, heads: number | undefined): number | undefined =>
  !each ? pounds : pounds === undefined || heads === undefined ? undefined : round(pounds * heads);

/**
 * What an action costs: the stated total, else the sum; undefined for formulas and bare rates.
 * @param text folded words of the action.
 * @param payees words that may name the people paid: the action, after what introduces it.
 */
export function readMoney(text: string, payees: string): Money {
  const sums = findSums(text);
  const rateSum = sums.find((found) => found.role === 'rate');
  const rate = rateSum?.per && { amount: poundsOf(rateSum), per: rateSum.per };
  const total = sums.find((found) => found.role === 'total');
  if (total) return { amount: total.pounds, rate, sums };
  const named = sums.filter((found) => found.role === 'part' && found.pounds !== undefined);
  // "pay Mr X the £250 it offered": the earlier offer is the remedy where nothing else is.
  const parts =
    named.length > 0 || rate
      ? named
      : sums.filter(({ role, start }) => role === 'offered' && paysIt.test(text.slice(Math.max(0, start - 60), start)));
  const heads = people(payees);
  // "each of the brothers £1,500": how many they are, nobody says.
  const counted = isPerHead(parts) ? parts : parts.map((part) => ({ ...part, pounds: headSum(part, heads) }));
  const amount = counted.every(({ pounds }) => pounds !== undefined) ? totalOf(counted, text) : undefined;
  const told = sums.map((found) => (parts.includes(found) ? { ...found, role: 'part' as const } : found));
  return { amount: amount === undefined ? undefined : round(amount), rate, sums: told };
}
