/** "within four weeks of the date of my final decision", "in the next month", "no later than 20 working days from …". */
import type { PeriodUnit } from '../../text/calendar.ts';
import { addApart } from './add-apart.ts';
import { dateFinder } from './date-words.ts';
import { phrasePattern, type DateWords, type DayKind, type DeadlinePhrase } from './deadline-phrase.ts';
import { endOfDecisionBase } from './decision-base.ts';
import { eventBase } from './event-base.ts';
import { numberPattern, readNumber } from './number-words.ts';

const lead =
  '(?:within|inside|in no more than|(?:by )?no later than|(?:by )?not later than|(?:(?:in )?(?:not|no) more than(?= [^.;,]{1,20}(?:from|after|of)\\b))|(?:deadline|time ?scale|time ?frame)(?: ?:| of| is)?|(?:in|over|during)(?= the (?:next|coming|following)\\b))';
const qualifier =
  '(?: (?:(?:a period (?:of )?)?not (?:more than|exceeding)|a period of no more than|a period of|a maximum of|at most|no more than|the next|the coming|the following|a further|another|an additional|a single|a(?= (?:(?:\\d{1,3}|[a-z]+)[- ](?:day|week|month)[- ]period\\b))))?';
const amount = `(?:(?:(?:${numberPattern})(?: (?:to|or) |(?<=\\d)-))?(${numberPattern}|an?))(?: \\(\\d{1,3}\\))?`;
const unit =
  "(?:(calendar|working|business|school|full|clear)[- ])?(day|week|fortnight|month|year|hour|term)s?\\b(?:'s?)?(?: time\\b|[- ]period\\b)?";
/** "within its 20 working day target" is somebody's standard, not a date for this action. */
const notStandard =
  '(?! (?:time ?scales?|time ?frames?|time ?limits?|targets?|deadlines?|limits?|windows?|standards?|rules?)\\b)';

const withLead = phrasePattern(`\\b${lead}(${qualifier})(?: ${amount})?[- ]${unit}${notStandard}`, 'gi');
const withoutLead = phrasePattern(`\\b${amount} ${unit}(?= (?:of|from|after|following)\\b)`, 'gi');
const beforeEvent = phrasePattern(`\\bat least ${amount} ${unit}(?= (?:before|prior to|ahead of)\\b)`, 'gi');
/** "report back to us in three months"; elsewhere "in three months" says how long something took. */
const comingBack = phrasePattern(`(?<=\\b(?:back|again|progress|us) )in ${amount} ${unit}`, 'gi');
/** "in two months' time", "within half a year". */
const inTime = phrasePattern(
  `\\b(?:in|within) (?:(?:a|about) )?(?:${amount} ${unit}|(half) a (year))(?<=time|half a year)\\b`,
  'gi',
);

/** Without one of these there is no period to search for. */
const anyUnit = /day|week|fortnight|month|year|hour|term/i;

const preposition = '(?:of|from|after|following|since|starting (?:from|on)|beginning (?:from|on))';
const onOther = phrasePattern(` (?:${preposition}|before|prior to|ahead of) ([^,.;:()\\n]{1,80})`, 'iy');
const fromDay = dateFinder(`^ ${preposition} (?:the )?`);
/** Where the words about an event end and the clause goes on. */
const clauseGoesOn = phrasePattern(
  ' (?:and|but|to (?!the |an? |its |his |her |their )|it (?:will|should)|(?:the|each|both) [a-z]+(?: [a-z]+)? (?:will|should|must|has|have)) ?.*$',
  'is',
);

const unitNames: Readonly<Record<string, readonly [PeriodUnit, number]>> = {
  day: ['day', 1],
  week: ['week', 1],
  fortnight: ['week', 2],
  month: ['month', 1],
  year: ['year', 1],
};

function measure(
  count: number,
  adjective: string | undefined,
  name: string,
): { amount: number; unit: PeriodUnit; dayKind: DayKind | undefined } | undefined {
  if (adjective === 'school' || name === 'term') return undefined;
  if (name === 'hour') return count % 24 === 0 ? { amount: count / 24, unit: 'day', dayKind: 'calendar' } : undefined;
  if (name === 'day' && (adjective === 'working' || adjective === 'business'))
    return { amount: count, unit: 'working-day', dayKind: 'working' };
  const known = unitNames[name];
  const dayKind = name !== 'day' ? undefined : adjective === 'calendar' ? 'calendar' : 'unsaid';
  return known && { amount: count * known[1], unit: known[0], dayKind };
}

/** The end of "of receiving the report", cut where the clause goes on. */
function endOfEvent(text: string, at: number): number | undefined {
  onOther.lastIndex = at;
  const found = onOther.exec(text);
  if (!found) return undefined;
  return at + found[0].replace(clauseGoesOn, '').trimEnd().length;
}

/** The day that a period counts from: "of 1 April 2025". */
function readFrom(text: string, at: number): { readonly end: number; readonly from: DateWords } | undefined {
  const [found] = fromDay(text.slice(at, at + 60));
  return found && { end: at + found.end, from: { ...found.date, before: false } };
}

function readPeriod(
  text: string,
  start: number,
  end: number,
  count: number,
  words: readonly [string | undefined, string],
): DeadlinePhrase {
  const measured = measure(count, words[0]?.toLowerCase(), words[1].toLowerCase());
  const decisionEnd = endOfDecisionBase(text, end);
  if (measured && decisionEnd !== undefined)
    return { kind: 'period', ...measured, baseStated: true, span: { start, end: decisionEnd } };
  const dated = measured && readFrom(text, end);
  if (dated)
    return { kind: 'period', ...measured, baseStated: true, from: dated.from, span: { start, end: dated.end } };
  const eventEnd = decisionEnd ?? endOfEvent(text, end);
  // Terms and school days are counted by a school's own calendar, whatever they count from.
  const baseKind = measured && eventEnd !== undefined ? eventBase(text.slice(end, eventEnd)) : 'term';
  if (eventEnd !== undefined) return { kind: 'event', ...measured, baseKind, span: { start, end: eventEnd } };
  if (!measured) return { kind: 'event', baseKind, span: { start, end } };
  return { kind: 'period', ...measured, baseStated: false, span: { start, end } };
}

/** "in the next month" needs no number; "within the month" and "the coming weeks" are no periods that anybody can count. */
const nextOne = (whole: string, qualified: string): number | undefined =>
  /next|coming/i.test(qualified) && !/s$/i.test(whole) ? 1 : undefined;

const readMatch = (text: string, match: RegExpMatchArray): DeadlinePhrase => {
  const [whole, number = '', adjective, name = ''] = match;
  const start = match.index ?? 0;
  return readPeriod(text, start, start + whole.length, readNumber(number) ?? 0, [adjective, name]);
};

/** "four weeks from the date of this decision": without "within", only the base makes it a deadline. */
const findBasedPeriods = (text: string): readonly DeadlinePhrase[] =>
  [...text.matchAll(withoutLead)]
    .map((match) => readMatch(text, match))
    .filter((phrase) => phrase.kind === 'period' && phrase.baseStated);

const findPeriodsBeforeEvents = (text: string): readonly DeadlinePhrase[] =>
  [...text.matchAll(beforeEvent)].map((match) => readMatch(text, match));

const findPeriodsAhead = (text: string): readonly DeadlinePhrase[] =>
  [...text.matchAll(comingBack)].map((match) => readMatch(text, match));

function findPeriodsInTime(text: string): readonly DeadlinePhrase[] {
  return [...text.matchAll(inTime)].map((match): DeadlinePhrase => {
    if (!match[4]) return readMatch(text, match);
    const span = { start: match.index, end: match.index + match[0].length };
    return { kind: 'period', amount: 6, unit: 'month', baseStated: false, dayKind: undefined, span };
  });
}

/** @param text folded. Spans are relative to it. */
export function findPeriods(text: string): readonly DeadlinePhrase[] {
  if (!anyUnit.test(text)) return [];
  const found: DeadlinePhrase[] = [];
  for (const match of text.matchAll(withLead)) {
    const [whole, qualified = '', number, adjective, name = ''] = match;
    const count = number === undefined ? nextOne(whole, qualified) : readNumber(number);
    if (count !== undefined)
      found.push(readPeriod(text, match.index, match.index + whole.length, count, [adjective, name]));
  }
  return [findBasedPeriods, findPeriodsBeforeEvents, findPeriodsAhead, findPeriodsInTime].reduce<
    readonly DeadlinePhrase[]
  >((kept, find) => addApart(kept, find(text)), found);
}
