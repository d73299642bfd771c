/** Which of the deadlines in an action's words are its own. */
import { phrasePattern, type DeadlinePhrase } from '../deadlines/deadline-phrase.ts';
import { isMainClauseTiming } from '../deadlines/main-clause-timing.ts';

/** "confirm to us when it has done so", "remind staff when the duty arises": a condition or a topic, no time. */
const onceDone = phrasePattern('^(?:once|when|as soon as) (?:it|they|this|these) (?:has|have|is|are|had)\\b', 'i');
const telling = phrasePattern(
  '\\b(?:confirm|tell|inform|notif|let|updat|remind|train|brief|guidance|advis|explain|writ)\\w*\\b[^.;]{0,200}$',
  'i',
);
/** "invite Mrs R to send her receipts within two months": her time, not the body's. */
const givesTime = phrasePattern(
  "\\b(?:invit|allow|giv|offer)\\w* (?:(?:mr|mrs|ms|miss|mx|dr) [a-z]|him|her|them|the (?:family|complainant))\\b(?!'s)(?: and (?:mr|mrs|ms|miss|mx|dr) [a-z])?(?: (?:to|an?|the) [^.;,]{0,80})?$",
  'i',
);
const answers = phrasePattern(
  '\\b(?:to (?:send|provid|giv|respond|reply|comment|tell|submit|choos|decid|appeal)|chance to|opportunity to)',
  'i',
);

/** "£300 a month from 1 January" is a rate. */
const rate = /£\s?[\d,.]*\d\s*$/;

/** "so that missed visits are reported within two working days": how it is to be from then on. */
const standard = phrasePattern(
  '\\bso (?:that )?[^.;]{0,80}\\b(?:is|are|be|gets?|receives?|reach(?:es)?|happens?|takes place)\\b[^.;]{0,60}$',
  'i',
);
const baseStated = (words: string): boolean => /\b(?:of|from|after)\b/i.test(words);

function isOthers(text: string, { kind, span }: DeadlinePhrase): boolean {
  const before = text.slice(Math.max(0, span.start - 260), span.start);
  const words = text.slice(span.start, span.end);
  if (rate.test(before) && /^(?:an?|per)\b/i.test(words)) return true;
  if (kind === 'event' && /^(?:when|once|as soon as)\b/i.test(words))
    return telling.test(before) && (onceDone.test(words) || /^when\b/i.test(words));
  if (kind === 'period' && !baseStated(words) && standard.test(before)) return true;
  return givesTime.test(before) && answers.test(before);
}

/** Own deadlines: real ones first; "already done" only where nothing else is said. */
export function ownDeadlines(
  text: string,
  phrases: readonly DeadlinePhrase[],
  mainVerb: number,
): readonly DeadlinePhrase[] {
  const own = phrases.filter((phrase) => isMainClauseTiming(text, phrase, mainVerb) && !isOthers(text, phrase));
  const real = own.filter(({ kind }) => kind === 'period' || kind === 'date' || kind === 'event');
  const done = own.filter(({ kind }) => kind === 'done');
  const vague = own.filter(({ kind }) => kind === 'vague');
  return real.length > 0 ? [...real, ...vague] : done.length > 0 ? done : vague;
}
