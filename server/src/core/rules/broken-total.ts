/** A total that one action states beside its parts, when they come to something else. */
import { findSums, type Sum } from '../document/actions/find-sums.ts';
import { phrasePattern } from '../document/deadlines/deadline-phrase.ts';
import { numberPattern, readNumber } from '../document/deadlines/number-words.ts';
import type { Action } from '../document/facts.ts';
import { sentenceSpans } from '../document/sentences.ts';
import { foldTypography } from '../text/typography.ts';
import type { Span } from '../text/span.ts';
import { addUp, sumsBelow } from './stated-sums.ts';

export interface BrokenTotal {
  /** Of the total as written; absolute. */
  readonly span: Span;
  /** What the parts come to. */
  readonly made: number;
}

/** An earlier payment is counted in, or something else beside the parts. */
const more =
  /\b(?:already|previously|earlier|including|includes|plus|in addition|on top|together with|bring(?:s|ing)?|interest)\b/i;
const breaksDown = phrasePattern(
  '^[^£]{0,60}?(?:\\(|:|\\b(?:made up|compris\\w+|consist\\w+|broken down|being|this is|which is|which includes|that is)\\b)[^£]{0,60}$',
  'i',
);
const explains = phrasePattern(
  '^ ?(?:This|That|It|The (?:sum|payment|amount|total)) (?:is|was|comes|consists|comprises|equals)\\b',
  '',
);

/** The action's words, with the sentence behind them that says how its sum is made. */
function wordsOf({ span, text, paragraph }: Action): string {
  const from = span.end - paragraph.span.start;
  const behind = paragraph.shape.folded.slice(from, from + 400);
  const explanation = explains.test(behind) ? behind.slice(0, sentenceSpans(behind)[0]?.end) : '';
  return foldTypography(text) + explanation;
}

export function brokenTotal(action: Action): BrokenTotal | undefined {
  if (!action.paragraph.shape.folded.includes('£')) return undefined;
  const text = wordsOf(action);
  const sums = findSums(text);
  if (
    more.test(text) ||
    sums.some(({ role, pounds }) => role === 'named' || role === 'offered' || pounds === undefined)
  )
    return undefined;
  const parts = sums.filter(({ role }) => role === 'part');
  const stated = sums.find(({ role }) => role === 'total') ?? totalByPlace(text, sums, parts);
  if (!stated) return undefined;
  const made = madeOf(action, text, stated, sums);
  if (made === undefined || made === stated.pounds) return undefined;
  const { start } = action.span;
  return { span: { start: start + stated.start, end: start + stated.end }, made };
}

/** "£500 (£300 for distress and £200 for her time)", "£500, at £50 a week for ten weeks", "£500, made up of:". */
function totalByPlace(text: string, sums: readonly Sum[], parts: readonly Sum[]): Sum | undefined {
  const [first, second, third] = parts;
  if (!first || first.each) return undefined;
  if (second && third) return breaksDown.test(text.slice(first.end, second.start)) ? first : undefined;
  if (second) return undefined;
  return sums.some(({ role }) => role === 'rate') || /:\s*$/.test(text) ? first : undefined;
}

function madeOf(action: Action, text: string, stated: Sum, sums: readonly Sum[]): number | undefined {
  const parts = sums.filter((sum) => sum.role === 'part' && sum !== stated);
  const rates = sums.filter(({ role }) => role === 'rate');
  const [rate] = rates;
  if (rate) return rates.length === 1 && parts.length === 0 ? timesRate(text, rate) : undefined;
  const [only] = parts;
  if (only?.each && parts.length === 1) return madeOfEach(stated, only);
  if (parts.some(({ each }) => each)) return undefined;
  if (parts.length >= 2) return addUp(parts.map(({ pounds = 0 }) => pounds));
  const below = sumsBelow(action);
  return parts.length === 0 && below.length >= 2 ? addUp(below) : undefined;
}

/** "£200 each, £400 in total": how many they are is not always said, but they are no two and a half. */
function madeOfEach({ pounds: total = 0 }: Sum, { pounds: each = 0 }: Sum): number {
  const many = each > 0 ? total / each : 0;
  return Number.isInteger(many) && many > 1 ? total : addUp([each, each]);
}

const period = '(?:[a-z]+ )?(?:day|week|month|term|year)s';
const counted = phrasePattern(`^[^£.;]{0,30}?\\b(${numberPattern}) ${period}\\b`, 'i');
const countedInside = phrasePattern(`\\b(${numberPattern}) ${period}$`, 'i');

/** What a rate comes to: "£50 a week for the 11 weeks", "£50 for each of the 11 weeks". */
function timesRate(text: string, { pounds, start, end }: Sum): number | undefined {
  const count = countedInside.exec(text.slice(start, end))?.[1] ?? counted.exec(text.slice(end))?.[1];
  const times = count === undefined ? undefined : readNumber(count);
  return times === undefined || pounds === undefined ? undefined : addUp([pounds * times]);
}
