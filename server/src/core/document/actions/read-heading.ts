import { foldTypography } from '../../text/typography.ts';
import type { DeadlinePhrase } from '../deadlines/deadline-phrase.ts';
import { findDeadlinePhrases } from '../deadlines/find-deadline-phrases.ts';
import type { Heading } from '../model.ts';
import type { GroupFound } from './action-entry.ts';
import { recommends } from './lead-in.ts';
import type { Placed } from './placed.ts';
import { readSentence } from './read-sentence.ts';

/** What a sub-heading says of the actions under it. */
export interface HeadingReading {
  readonly deadline: Placed | undefined;
  /** Where it is a lead-in: "To remedy the injustice we recommend the Council". */
  readonly group: GroupFound | undefined;
}

/** "Within one month", "Four weeks", "The Care Provider will". */
export function readHeading({ text, textSpan }: Heading): HeadingReading {
  const words = foldTypography(text);
  const phrase = phraseOf(words);
  const deadline = phrase && { phrase, source: text, start: textSpan.start };
  const leadIn = `${words.replace(/\s*:?\s*$/, '')}:`;
  const { role, actor, stance, obliges } = readSentence(leadIn, findDeadlinePhrases(leadIn), true);
  const recommended = recommends(leadIn);
  const opens = (role === 'group' || role === 'timing') && (obliges || recommended || deadline !== undefined);
  if (!opens) return { deadline, group: undefined };
  const told = obliges ? stance : recommended ? 'recommended' : 'neutral';
  const leadInSpan = { start: 0, end: text.length };
  return { deadline, group: { leadIn: leadInSpan, stance: told, actor, phrase, saysAgreed: false } };
}

function phraseOf(words: string): DeadlinePhrase | undefined {
  const [phrase] = findDeadlinePhrases(words);
  if (phrase) return phrase;
  // "One month": the heading leaves out "within".
  const within = 'within ';
  const [bare] = findDeadlinePhrases(`${within}${words}`);
  if (bare?.span.end !== within.length + words.trimEnd().length) return undefined;
  return { ...bare, span: { start: 0, end: words.trimEnd().length } };
}
