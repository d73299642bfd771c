/** The figures of an action, and what each is. Debts, earlier offers and ranges are not what the body is to pay. */
import { rememberByText } from '../../text/remember-by-text.ts';
import { phrasePattern } from '../deadlines/deadline-phrase.ts';
import type { Action } from '../facts.ts';

type Period = NonNullable<Action['rate']>['per'];

/** One figure; `start` and `end` are relative to the text. */
export interface Sum {
  /** Undefined when the figure is malformed: `£200.000`. */
  readonly pounds: number | undefined;
  readonly start: number;
  /** After the words that make it a rate. */
  readonly end: number;
  /** `offered`: an earlier offer, which is the remedy only where nothing else is; `named`: a debt, or an end of a range. */
  readonly role: 'total' | 'part' | 'rate' | 'offered' | 'named';
  readonly per: Period | undefined;
  readonly each: boolean;
}

const anySum = phrasePattern('£ ?(\\d[\\d,]*(?:\\.\\d+)?)', 'gi');
const rateTail = phrasePattern(
  ' ?(?:(?:per|a|an|each|every|for (?:each|every)) (?:(?:calendar|full|school|complete|academic|working) )?(month|week|term|year|day)|(?:for )?each of (?:the |these |those )?(?:[a-z0-9-]+ ){0,2}?(month|week|term|year|day)s)\\b',
  'iy',
);
const perMonth = /\s*p\.?c?\.?m\b/iy;
/** How many there are, nobody says. */
const perHead = phrasePattern(
  ' ?(?:for|to|per) (?:each|every) (?:child|person|applicant|family|sibling|resident|pupil)\\b| ?per (?:child|person)\\b',
  'iy',
);
const eachTail = phrasePattern(
  ' ?(?:each\\b(?! (?:month|week|term|year|day))|apiece|to (?:each of|both)\\b)(?! (?:the |these |those )?[a-z0-9-]{0,12} ?(?:month|week|term|year|day)s)',
  'iy',
);
const eachBefore = phrasePattern('\\b(?:each of [^.;£]{1,60}|both (?:[^.;£]{1,40} )?)$', 'i');
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
  /\b(?:refund|reimburs|repay(?!ment)|credit|writ\w+[ -]off|waiv|cancel|remov|clear|pa(?:y|ys|ying|id)\s+(?:back|for|the)\b)/i;

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

const matchesAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** `£2,100`, `£159.58`, `£2100`; undefined for `£200.000` and `£1,00`. */
function poundsOf(figure: string): number | undefined {
  const plain = figure.replace(/,$/, '');
  return /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d{1,2})?$/.test(plain) ? Number(plain.replaceAll(',', '')) : undefined;
}

/** What the figure is, by the words on both sides of it. */
function roleOf(text: string, start: number, end: number): Pick<Sum, 'role' | 'per' | 'end'> {
  const before = text.slice(Math.max(0, start - 80), start);
  const named = { role: 'named', per: undefined, end } as const;
  if (inRange.test(before) || matchesAt(rangeAfter, text, end)) return named;
  const monthly = matchesAt(perMonth, text, end);
  if (monthly) return { role: 'rate', per: 'month', end: end + monthly[0].length };
  const rate = matchesAt(rateTail, text, end);
  const per = (rate?.[1] ?? rate?.[2])?.toLowerCase();
  if (rate && per !== undefined) return { role: 'rate', per: periods[per], end: end + rate[0].length };
  if (matchesAt(perHead, text, end)) return named;
  if (totalBefore.test(before) || matchesAt(totalAfter, text, end)) return { ...named, role: 'total' };
  if (matchesAt(notPaidAfter, text, end)) return { ...named, role: 'offered' };
  if (notPaidBefore.test(before)) return named;
  return debtBefore.test(before) && !givesBack.test(text) ? named : { ...named, role: 'part' };
}

/** @param text folded words of the action. */
export const findSums: (text: string) => readonly Sum[] = (text) => (text.includes('£') ? sumsIn(text) : []);

const sumsIn = rememberByText((text): readonly Sum[] =>
  [...text.matchAll(anySum)].map((match) => {
    const figure = (match[1] ?? '').replace(/,$/, '');
    const end = match.index + match[0].length - (match[0].endsWith(',') ? 1 : 0);
    const found = roleOf(text, match.index, end);
    const before = text.slice(Math.max(0, match.index - 80), match.index);
    const each = matchesAt(eachTail, text, end) !== null || eachBefore.test(before);
    return { pounds: poundsOf(figure), start: match.index, ...found, each };
  }),
);
