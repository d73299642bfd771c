/** Timing without a day: events ("at its next panel meeting") and vague words ("as soon as possible"). */
import { eventBase } from './event-base.ts';
import { phrasePattern, type DeadlinePhrase } from './deadline-phrase.ts';

const clause = '[^,.;:()\\n]{1,60}';
const owner = "(?:the|its|their|his|her|our|this|[a-z]'s)";
const title = '(?:mr|mrs|ms|miss|mx|dr)';
/** Each with what its words can't do without, so that most sentences are not searched. */
const eventForms: readonly (readonly [cue: string, source: string])[] = [
  // Our own placeholder: a deadline that is still to be filled in.
  ['‹', '(?:within|by|before|no later than|over the next) (?:the end of )?‹[^›\\n]{1,60}›[^,.;:()\\n]{0,60}'],
  [
    'before|by\\s+the\\s+time',
    `(?:before|by the time) (?:he|she|they|[b-hj-z]|${title} [a-z]|term|school|the [a-z]+) (?:starts?|begins?|moves?|leaves?|returns?|joins?|goes|finish(?:es)?|ends?|reopens?)\\b(?: (?!(?:in|on) [a-z0-9]+ \\d)[a-z-]+){0,5}`,
  ],
  [
    '\\b(?:end|start|beginning|close)\\s+of',
    `(?:by|before|prior to|ahead of|in advance of|in time for|at|until|from|no later than) (?:the )?(?:end|start|beginning|close) of (?!(?:each|every|any) )(?:(?:the|this|next|its|his|her|their) )?(?:[a-z0-9/-]+ ){0,4}(?:term|half[- ]term|year|holidays?|quarter|season|placement|meeting|process|week|month|day|review|assessment|investigation|consultation|trial|pilot|project|works|contract|tenancy|course|q[1-4])\\b(?: \\d{4}(?:[/-]\\d{2,4})?)?`,
  ],
  [
    'term|year|spring|summer|autumn|winter',
    '(?:by|before) (?:(?:early|late|mid) )?(?:the )?(?:half[- ]term|year[- ]end|(?:early |late |mid-?)?(?:spring|summer|autumn|winter)(?! (?:term|holiday)))\\b(?:(?: of)? \\d{4})?',
  ],
  ['birthday', `(?:by|before) ${owner} (?:\\d{1,2}(?:st|nd|rd|th) |next )?birthday\\b`],
  [
    'turn|reach|become|\\bis\\b',
    '(?:by the time|before|until) (?:he|she|they|[a-z]|mr [a-z]|ms [a-z]) (?:turns?|reach(?:es)?|becomes?|is) (?:the age of )?(?:\\d{1,2}|an adult)\\b',
  ],
  [
    'review|hearing|appeal|inspection|meeting|panel|conference|year|term',
    `(?:before|prior to|by|ahead of|in advance of|in time for) (?:${owner} |an? )?(?:new |next |forthcoming |first )?(?:(?:annual|statutory|early|transfer|plan|care|ehc|education) ){0,3}(?:review|hearing|appeal|inspection|meeting|panel|conference|school year|academic year|term)\\b(?! (?:started|began|ended|was|were|had)\\b)`,
  ],
  ['day', 'by (?:(?:this|next) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b(?!,? (?:the )?\\d)'],
  [
    'after|following',
    `(?:after|following) (?:(?:the )?(?:completion|conclusion|receipt|outcome) of|receiving|completing|concluding) ${clause}`,
  ],
  [
    'easter|christmas|term',
    '(?:by|before) (?:next )?(?:easter|christmas|the (?:summer|christmas|easter) holidays?|(?:the )?(?:next )?(?:autumn|spring|summer) term)\\b(?: \\d{4})?',
  ],
  ['next', `(?:at|by|before|in|during|to|as part of|ahead of|in time for) ${owner} next ${clause}`],
  ['forthcoming|upcoming|first', `(?:at|by|before) ${owner} (?:forthcoming|upcoming|first) ${clause}`],
  [
    'meeting|hearing|committee|visit|appointment|conference',
    '(?:at|during) (?:the|a|an|its|his|her|their) (?:[a-z-]+ ){0,4}?(?:meeting|hearing|committee|visit|appointment|conference)\\b',
  ],
  ['within\\s+the', 'within the (?:week|month|year|term)\\b'],
  ['date|time|day|issue', '(?:by|before|on) (?:the )?(?:date|time|day|issue) (?:of|we|I|on which) [^,.;:()\\n]{1,50}'],
  ['before', 'before (?:we|I) (?:issue|close|make|send) [^,.;:()\\n]{1,50}'],
  [
    'receipt|receiving|complet|provision|production',
    `(?:on|upon) (?:receipt of|receiving|completion of|completing|provision of|production of) ${clause}`,
  ],
  [
    'once|when|soon',
    `(?:once|when|as soon as) (?:it|he|she|they|the|this|that|mr|mrs|ms|miss|mx|dr|his|her|their|its) [^,.;:()\\n]{3,80}`,
  ],
];
const events = eventForms.map(([cue, source]) => [new RegExp(cue, 'i'), phrasePattern(`\\b${source}`, 'gi')] as const);

const vague = phrasePattern(
  '\\b(?:' +
    [
      'as soon as(?: is| it is)?(?: reasonably)? (?:possible|practicable|practical)(?: after [^,.;:()\\n]{1,60})?',
      'as soon as (?:it|they) (?:reasonably )?(?:can|is able)',
      '(?:as|so) (?:quickly|swiftly|speedily|promptly|urgently|early) as (?:possible|it can|practicable)',
      'when (?:possible|practicable|convenient|resources (?:allow|permit)|it (?:can|is able))',
      'when it (?:next )?has (?:the )?(?:time|capacity)',
      '(?:in|over|during|within) the coming (?:days|weeks|months)',
      '(?:in|over|during|within) (?:the |a )?(?:next |coming |matter of )?(?:few|several|some) (?:days|weeks|months)',
      '(?:in|within) (?:a matter of )?(?:days|weeks|months)(?= ?(?:[,.;:)]|$))',
      '(?:early|later?) (?:in )?(?:this|next) (?:week|month|year)',
      '(?:early )?in the new year',
      'at (?:the|its|their) (?:very )?(?:earliest|first) (?:opportunity|convenience)',
      'without (?:any )?(?:further |undue |unnecessary |unreasonable )?delay',
      'in due course',
      'in a (?:timely|prompt) (?:manner|way|fashion)',
      'in good time',
      'as a matter of (?:urgency|priority)',
      'as a priority(?= ?(?:[,.;:)]|$|and\\b|to\\b))',
      '(?:by|on|within) an? (?:agreed )?(?:date|day|time|time ?scale|time ?frame|period)(?: (?:to be|that is|it is to be))? (?:agreed|arranged)(?: (?:with|between) [^,.;:()\\n]{1,40})?',
      'within an agreed (?:time|period|time ?scale|time ?frame)',
      'in the near future',
      'within (?:a )?(?:reasonable|short) (?:time|period|time ?scale|time ?frame)(?: of time)?',
      'with immediate effect',
      'straight ?away',
      'right away',
      'forthwith',
      'at once',
      '(?:promptly|shortly|immediately|urgently|swiftly|quickly|speedily|expeditiously|soon)(?! (?:before|after|following|prior|preceding|available|as|to be)\\b)',
    ].join('|') +
    ')\\b',
  'gi',
);

/** "immediately" and its like: vague as a date, and yet plain as an instruction. */
export const saysAtOnce = (words: string): boolean =>
  /^(?:immediately|with\s+immediate|straight|right|forthwith|at\s+once)/i.test(words);

const goesOn = phrasePattern(
  ' (?:and|but|to explain|so that|it (?:will|should)|(?:the|each) [a-z]+ (?:will|should|must|has)) ?.*$',
  'is',
);

/** "at its next panel meeting decide his budget": the event ends with its noun. */
const gathering =
  /\b(?:meeting|panel|review|hearing|committee|conference|inspection|visit|appointment|session|forum)s?\b/i;
const noun = (words: string): string => {
  const found = gathering.exec(words);
  const after = found && words.slice(found.index + found[0].length);
  // "panel meeting", "review meeting"
  const more = after && /^\s+(?:meeting|hearing|review|panel)\b/i.exec(after)?.[0];
  return found && /\bnext\b/i.test(words) ? words.slice(0, found.index + found[0].length + (more?.length ?? 0)) : words;
};

/** "by Christmas 2023", "before the end of the spring term 2026". */
const lastYear = /\b(20\d\d)$/;

/** @param text folded. Spans are relative to it. */
export function findEvents(text: string): readonly DeadlinePhrase[] {
  return events.flatMap(([cue, pattern]) =>
    (cue.test(text) ? [...text.matchAll(pattern)] : []).map(({ 0: words, index }): DeadlinePhrase => {
      const own = noun(words).replace(goesOn, '').trimEnd();
      const year = lastYear.exec(own)?.[1];
      return {
        kind: 'event',
        baseKind: eventBase(own),
        ...(year ? { year: Number(year) } : {}),
        span: { start: index, end: index + own.length },
      };
    }),
  );
}

/** @param text folded. Spans are relative to it. */
export function findVagueWords(text: string): readonly DeadlinePhrase[] {
  return [...text.matchAll(vague)].map(({ 0: words, index }) => ({
    kind: 'vague',
    span: { start: index, end: index + words.length },
  }));
}
