/**
 * One slip at a time in the agreed actions of a clean statement: a deadline dropped, blurred, contradicted, unanchored, in
 * days that are not named or in the past; a sum changed; a payee, a purpose or the request for evidence dropped; an item
 * that nobody can measure, or that we can't ask for. Lines are read by their marks alone; the parser has no part in it.
 */
import type { Wanted } from './breakage.ts';

export interface RemedyBreakage {
  readonly name: string;
  readonly text: string;
  readonly wanted: readonly Wanted[];
}

interface Work {
  readonly lines: readonly string[];
  readonly draft: boolean;
  /** An early remedy, or goodwill under a header that is not upheld: evidence is asked for more gently. */
  readonly early: boolean;
  /** The slips that the text has before it is broken. */
  readonly own: readonly Wanted[];
  /** First and last line of the action section, its heading and the next one left out. */
  readonly from: number;
  readonly to: number;
}

const heading = /^(?:#{2,3} )?(?:Agreed actions?|Recommended actions?|Action)$/;
const nextHeading = /^(?:#{2,3} )?(?:(?:Final|Draft) )?[Dd]ecision$|^Parts of the complaint/;
const item = /^ *(?:[•*-]|\d+\.|[a-z][.)])\s+(?=[a-z])/;
const isItem = (line: string | undefined): boolean =>
  line !== undefined && (item.test(line) || /^- (?:Complete|Pay) /.test(line));

function sectionOf(lines: readonly string[]): readonly [from: number, to: number] | undefined {
  const at = lines.findLastIndex((line, index) => heading.test(line.trim()) && lines[index + 1] !== line);
  const end = lines.findIndex((line, index) => index > at && nextHeading.test(line.trim()));
  return at < 0 || end < 0 ? undefined : [at + 1, end];
}

const period =
  /(?:, )?\b[Ww]ithin (?:one month|two months|three months|four weeks|20 working days)(?: of (?:(?:the date of )?(?:the|my|our|this) (?:final )?(?:decision|statement)))?,? ?/;

interface List {
  readonly leadIn: number;
  readonly items: readonly number[];
}

/** Lead-ins with a period, each with the lines of its items; the items of a nested list belong to it too. */
function listsOf({ lines, from, to }: Work): readonly List[] {
  const lists: List[] = [];
  for (let at = from; at < to; at++) {
    const line = lines[at] ?? '';
    if (!period.test(line) || !/:\s*$/.test(line) || isItem(line)) continue;
    const items: number[] = [];
    for (let next = at + 1; next < to && (isItem(lines[next]) || lines[next] === ''); next++)
      if (lines[next] !== '') items.push(next);
    if (items.length > 0) lists.push({ leadIn: at, items });
  }
  return lists;
}

const put = ({ lines }: Work, at: number, line: string): string =>
  lines.map((old, index) => (index === at ? line : old)).join('\n');
const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** The lead-in with other words in the place of its period; none at all leave "The Council will:". */
function retimed(line: string, words: string): string {
  const found = period.exec(line)?.[0] ?? '';
  const initial = /(?:^|[.:*] |^- )\s*$/.test(line.slice(0, line.indexOf(found))) || /^W/.test(found);
  if (words === '') {
    const rest = line.replace(period, found.startsWith(',') ? '' : initial ? '\u0000' : '');
    return rest.replace(/\u0000(.)/, (_, letter: string) => letter.toUpperCase()).replace(/ :/, ':');
  }
  return line.replace(
    period,
    `${found.startsWith(', ') ? ', ' : ''}${initial ? capital(words) : words}${/, $/.test(found) ? ', ' : found.endsWith(' ') ? ' ' : ''}`,
  );
}

function timeSlips(work: Work): readonly RemedyBreakage[] {
  const { lines, own, draft } = work;
  return listsOf(work).flatMap(({ leadIn, items }) => {
    const line = lines[leadIn] ?? '';
    const slip = (name: string, words: string, wanted: Wanted | undefined): RemedyBreakage => ({
      name: `lead-in of line ${leadIn + 1}: ${name}`,
      text: put(work, leadIn, retimed(line, words)),
      wanted: [...(wanted ? [wanted] : []), ...own],
    });
    const missing: Wanted = { code: 'remedy/missing-deadline', severity: 'warning', at: items, most: items.length };
    const here = (code: string, severity: Wanted['severity']): Wanted => ({ code, severity, at: [leadIn] });
    return [
      slip('deadline dropped', '', missing),
      ...['as soon as possible', 'in due course', 'without delay', 'promptly', 'at the earliest opportunity'].map(
        (words) => slip(words, words, here('remedy/vague-deadline', 'warning')),
      ),
      slip('immediately', 'immediately', here('remedy/vague-deadline', 'information')),
      slip('a date in the past', 'by 1 March 2012', draft ? undefined : here('remedy/past-deadline', 'warning')),
      slip('in days', 'within 30 days of the final decision', here('remedy/ambiguous-days', 'hint')),
      slip('beyond the bank holidays', 'within 5000 working days of the final decision', {
        ...here('remedy/beyond-calendar', 'information'),
        least: draft ? 0 : 1,
      }),
      slip('bare', 'within four weeks', undefined),
    ];
  });
}

const asks = /\bevidence\b|\b(?:send|provide|tell|show) (?:us|the Ombudsm[ae]n)\b|\bprovide the Ombudsman\b/;

const ended = (line: string, words: string): string =>
  line.replace(/(;(?: and)?|[.,])?\s*$/, (end) => `, ${words}${end}`);

function itemSlips(work: Work): readonly RemedyBreakage[] {
  const { lines, own } = work;
  return listsOf(work).flatMap(({ items }) =>
    items.flatMap((at) => {
      const line = lines[at] ?? '';
      // What the body is to show us is no action.
      if (asks.test(line)) return [];
      if (/:\s*$/.test(line) || /^\s{3,}[-•]/.test(line) || /\b(?:if|until|each|on the day|already)\b/.test(line))
        return [];
      const start = /^ *(?:[•*-]|\d+\.|[a-z][.)])\s+/.exec(line)?.[0] ?? '';
      const end = /;(?: and)?\s*$|\.\s*$/.exec(line)?.[0] ?? '';
      const slip = (name: string, text: string, code: string, severity: Wanted['severity']): RemedyBreakage => ({
        name: `item of line ${at + 1}: ${name}`,
        text: put(work, at, text),
        wanted: [{ code, severity, at: [at] }, ...own],
      });
      return [
        slip(
          'later than its list',
          ended(line, 'within nine months of the final decision'),
          'remedy/conflicting-deadline',
          'warning',
        ),
        slip('bare period', ended(line, 'within two weeks'), 'remedy/missing-base', 'hint'),
        slip('an item that nobody can measure', `${start}train staff${end}`, 'remedy/unmeasurable', 'hint'),
        slip('a review of nothing', `${start}review its procedures${end}`, 'remedy/unmeasurable', 'hint'),
        slip(
          'a punishment',
          `${start}take disciplinary action against the officers involved${end}`,
          'remedy/outside-powers',
          'hint',
        ),
        slip('records', `${start}delete the report from its records${end}`, 'remedy/outside-powers', 'hint'),
      ];
    }),
  );
}

const payee = /\b(pay) (?:(?:Mr|Mrs|Ms|Miss|Mx) (?:and Mrs )?[A-Z]|them|him|her)(?= (?:a further )?£)/i;
const purpose = /(£[\d,]+(?: in total)?) (?:to (?:reflect|recogni[sz]e|acknowledge)|in recognition of|for)\b[^;.]*/;

function paymentSlips(work: Work): readonly RemedyBreakage[] {
  const { lines, own, from, to } = work;
  const section = lines.slice(from, to);
  return section.flatMap((line, offset) => {
    const at = from + offset;
    if (!isItem(line) || /\b(?:further|each|account|a month|benefit of)\b/.test(line)) return [];
    // The slip that the seed has on this very line stays beside the new one.
    const wanted: readonly Wanted[] = [
      { code: 'remedy/incomplete-payment', severity: 'warning', at: [at] },
      ...own.map((one) => ({ ...one, words: '£300' })),
    ];
    const explained = section.slice(0, offset).some((one) => /\bto remedy\b/i.test(one));
    const slips: RemedyBreakage[] = [];
    if (payee.test(line) && !/ for [A-Z],? | for [^.;]*\bChild [A-Z]\b/.test(line))
      slips.push({ name: `payee of line ${at + 1} dropped`, text: put(work, at, line.replace(payee, '$1')), wanted });
    if (purpose.test(line) && /\bpay\b/i.test(line) && !explained && !/£[^£]*£/.test(line))
      slips.push({
        name: `purpose of line ${at + 1} dropped`,
        text: put(work, at, line.replace(purpose, '$1')),
        wanted,
      });
    if (/£\d+(?= )/.test(line) && /\bpay\b/i.test(line))
      slips.push({
        name: `malformed sum in line ${at + 1}`,
        text: put(work, at, line.replace(/£(\d+)(?= )/, '£$1.000')),
        wanted,
      });
    return slips;
  });
}

function evidenceSlips(work: Work): readonly RemedyBreakage[] {
  const { lines, own, from, to, early } = work;
  const places = lines.flatMap((line, at) => (at >= from && at < to && asks.test(line) ? [at] : []));
  const [only] = places;
  if (places.length !== 1 || only === undefined || isItem(lines[only])) return [];
  const sentences = (lines[only] ?? '').split(/(?<=\.) /).filter((sentence) => !asks.test(sentence));
  const wanted: Wanted = {
    code: 'remedy/missing-evidence',
    severity: early ? 'information' : 'warning',
    at: [from - 1],
  };
  const kept = sentences.some((sentence) => /[a-z]/.test(sentence));
  const text = kept ? put(work, only, sentences.join(' ')) : lines.filter((_, at) => at !== only).join('\n');
  return /within/i.test(lines[only] ?? '')
    ? []
    : [{ name: 'request for evidence dropped', text, wanted: [wanted, ...own] }];
}

/** A sum of the summary or the decision that no action bears out any more. */
function sumSlips(work: Work): readonly RemedyBreakage[] {
  const { lines, own } = work;
  return lines.flatMap((line, at) => {
    if (!/^(?:\*\*)?Summary/.test(line) || !/\bagreed\b[^.]*£\d/.test(line)) return [];
    const [before, after] = [line.slice(0, line.lastIndexOf('agreed')), line.slice(line.lastIndexOf('agreed'))];
    const text = put(work, at, before + after.replace(/£(\d+)/, (_, pounds: string) => `£${Number(pounds) + 37}`));
    const wanted: Wanted = { code: 'remedy/amount-mismatch', severity: 'information', at: [at] };
    return [{ name: 'sum of the summary changed', text, wanted: [wanted, ...own] }];
  });
}

export function breakRemedies(text: string, own: readonly Wanted[] = []): readonly RemedyBreakage[] {
  const lines = text.split('\n');
  const section = sectionOf(lines);
  if (!section) return [];
  const [from, to] = section;
  const work: Work = {
    lines,
    draft: /^(?:#+ )?The Ombudsm[ae]n['’]s draft decision/m.test(text),
    early: /^(?:#+ )?My assessment$|^Decision ?: Not upheld$/m.test(text),
    own,
    from,
    to,
  };
  return [...timeSlips(work), ...itemSlips(work), ...paymentSlips(work), ...evidenceSlips(work), ...sumSlips(work)];
}
