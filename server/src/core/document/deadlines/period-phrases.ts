/** "within four weeks of the date of my final decision", "in the next month", "no later than 20 working days from …". */
import type { PeriodUnit } from '../../text/calendar.ts';
import { addApart } from './add-apart.ts';
import { phrasePattern, type DayKind, type DeadlinePhrase } from './deadline-phrase.ts';
import { eventBase } from './event-base.ts';
import { numberPattern, readNumber } from './number-words.ts';

const lead =
  '(?:within|inside|in no more than|(?:by )?no later than|(?:by )?not later than|(?:(?:in )?(?:not|no) more than(?= [^.;,]{1,20}(?:from|after|of)\\b))|(?:deadline|time ?scale|time ?frame)(?: ?:| of| is)?|(?:in|over|during)(?= the (?:next|coming)\\b))';
const qualifier =
  '(?: (?:a period of|a maximum of|at most|no more than|the next|the coming|the following|a further|another|an additional|a single))?';
const amount = `(?:(?:(?:${numberPattern})(?: (?:to|or) |(?<=\\d)-))?(${numberPattern}|an?))(?: \\(\\d{1,3}\\))?`;
const unit =
  "(?:(calendar|working|business|school|full|clear)[- ])?(day|week|fortnight|month|year|hour|term)s?\\b'?(?: time\\b)?";
/** "within its 20 working day target" is somebody's standard, not a date for this action. */
const notStandard =
  '(?! (?:time ?scales?|time ?frames?|time ?limits?|targets?|deadlines?|limits?|windows?|standards?|rules?)\\b)';

const withLead = phrasePattern(`\\b${lead}(${qualifier})(?: ${amount})?[- ]${unit}${notStandard}`, 'gi');
const withoutLead = phrasePattern(`\\b${amount} ${unit}(?= (?:of|from|after|following)\\b)`, 'gi');

const preposition = '(?:of|from|after|following|since|starting (?:from|on)|beginning (?:from|on))';
const ombudsman = "(?:ombudsm[ae]n's|lgsco's)";
const dayOf = '(?:the )?(?:date|day|issue|date of issue) (?:of|on|in|given on|shown on|stated on)';
const issuing = '(?:issue|issued|issuing|make|made|making|send|sent|sending)';
const decision = 'decision(?: statement| notice| date)?';
const decisionBases = [
  `(?:${dayOf} )?(?:the|our|my|this|${ombudsman}|the ${ombudsman}) (?:final )(?:${decision}|statement|report)`,
  `(?:${dayOf} )?(?:our|my|this|${ombudsman}|the ${ombudsman}) (?:${decision}|statement|public report|report)`,
  `(?:${dayOf} )?the (?:${decision}|statement|report) on this (?:complaint|case)`,
  `${dayOf} the (?:${decision}|statement|report)(?! (?:on|about|by|from|into)\\b)`,
  'the decision(?: statement| notice| date)?(?! (?:on|about|by|from|of|in|into|letter|maker)\\b)',
  `(?:${dayOf} )?(?:final )?decision(?= ?(?:[,.;:)]|$|the\\b|it\\b))`,
  'final decision',
  `(?:the date )?(?:(?:on which|when|that) )?(?:us|me|our|my|we|i|the ombudsman) ${issuing} (?:the|our|my|this|its|a) (?:final )?decision`,
  `(?:issuing|the issue of|issue of) (?:the|our|my|this) (?:final )?decision`,
  "(?:the date )?(?:of )?(?:this|the|our|my) (?:case|complaint|investigation|file)(?:'s)? (?:being )?(?:closing|closed|closure|closes|is closed)",
  '(?:the )?(?:date of )?(?:closing|closure of|the closing of|the closure of) (?:this|the|our|my) (?:case|complaint|investigation|file)',
  "today(?:'s date)?|now|this date",
];
const onDecision = phrasePattern(
  ` ${preposition} (?:${decisionBases.join('|')})\\b(?: (?:on|in|about) (?:this|the) (?:case|complaint|matter)\\b)?(?: (?:being|is|was) (?:issued|made))?`,
  'iy',
);
const onOther = phrasePattern(` ${preposition} ([^,.;:()\\n]{1,80})`, 'iy');
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

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** The end of "of receiving the report", cut where the clause goes on. */
function endOfEvent(text: string, at: number): number | undefined {
  onOther.lastIndex = at;
  const found = onOther.exec(text);
  if (!found) return undefined;
  return at + found[0].replace(clauseGoesOn, '').trimEnd().length;
}

function readPeriod(
  text: string,
  start: number,
  end: number,
  count: number,
  words: readonly [string | undefined, string],
): DeadlinePhrase {
  const measured = measure(count, words[0]?.toLowerCase(), words[1].toLowerCase());
  const decisionEnd = endOf(onDecision, text, end);
  if (measured && decisionEnd !== undefined)
    return { kind: 'period', ...measured, baseStated: true, span: { start, end: decisionEnd } };
  const eventEnd = decisionEnd ?? endOfEvent(text, end);
  if (eventEnd !== undefined)
    return {
      kind: 'event',
      ...measured,
      baseKind: eventBase(text.slice(end, eventEnd)),
      span: { start, end: eventEnd },
    };
  if (!measured) return { kind: 'event', baseKind: eventBase(text.slice(start, end)), span: { start, end } };
  return { kind: 'period', ...measured, baseStated: false, span: { start, end } };
}

/** "in the next month" needs no number; "within the month" and "the coming weeks" are no periods that anybody can count. */
const nextOne = (whole: string, qualified: string): number | undefined =>
  /next|coming/i.test(qualified) && !/s$/i.test(whole) ? 1 : undefined;

/** "four weeks from the date of this decision": without "within", only the base makes it a deadline. */
function findBasedPeriods(text: string): readonly DeadlinePhrase[] {
  return [...text.matchAll(withoutLead)]
    .map(({ 0: whole, 1: number = '', 2: adjective, 3: name = '', index }) =>
      readPeriod(text, index, index + whole.length, readNumber(number) ?? 0, [adjective, name]),
    )
    .filter((phrase) => phrase.kind === 'period' && phrase.baseStated);
}

/** @param text folded. Spans are relative to it. */
export function findPeriods(text: string): readonly DeadlinePhrase[] {
  const found: DeadlinePhrase[] = [];
  for (const match of text.matchAll(withLead)) {
    const [whole, qualified = '', number, adjective, name = ''] = match;
    const count = number === undefined ? nextOne(whole, qualified) : readNumber(number);
    if (count !== undefined)
      found.push(readPeriod(text, match.index, match.index + whole.length, count, [adjective, name]));
  }
  return addApart(found, findBasedPeriods(text));
}
