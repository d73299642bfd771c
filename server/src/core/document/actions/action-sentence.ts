import { shift, type Span } from '../../text/span.ts';
import { shiftPhrases, type DeadlinePhrase } from '../deadlines/deadline-phrase.ts';
import { findDeadlinePhrases } from '../deadlines/find-deadline-phrases.ts';
import type { ParagraphShape } from '../model.ts';
import { sentenceSpans } from '../sentences.ts';
import type { ActionEntry, GroupFound } from './action-entry.ts';
import { partTimings } from './part-timing.ts';
import { recommends } from './lead-in.ts';
import { ownDeadlines } from './own-deadlines.ts';
import { noIntroduction, readAction, type ActionReading, type Introduction } from './read-action.ts';
import { readSentence, type SentenceReading } from './read-sentence.ts';

/** A sentence of an action section, or an item; its phrases are relative to its text, its span to the paragraph. */
export interface ActionSentence {
  readonly text: string;
  readonly span: Span;
  readonly phrases: readonly DeadlinePhrase[];
  readonly reading: SentenceReading;
  /** The words of the paragraph before it, so far as its pronouns may need them. */
  readonly before: string;
}

/** Names stand not far from their pronouns, and a draft may be one endless line. */
const reach = 800;
export const wordsBefore = ({ folded }: ParagraphShape, { start }: Span): string =>
  folded.slice(Math.max(0, start - reach), start);

/** After "The apology should …", "it" is not the body. */
const otherSubject =
  /^(?:The|This|Any|That) (?:\w+ )?(?:apology|letter|review|training|payment|plan|report|guidance|audit|policy|meeting|reminder|assessment)\b/;
const asksForEvidence = /\b(?:provid|send|giv|suppl|submit|shar)\w*\b[^.]{0,80}\bevidence\b/i;

export function actionSentences(shape: ParagraphShape, within: Span): readonly ActionSentence[] {
  let speaksOfBody = true;
  return sentenceSpans(shape.folded.slice(within.start, within.end)).map((sentence) => {
    const span = shift(sentence, within.start);
    const text = shape.folded.slice(span.start, span.end);
    const phrases = findDeadlinePhrases(text);
    const reading = readSentence(text, phrases, speaksOfBody);
    if (otherSubject.test(text)) speaksOfBody = false;
    else if (reading.role === 'action') speaksOfBody = true;
    return { text, span, phrases, reading, before: wordsBefore(shape, span) };
  });
}

/** The one that counts where several are given: a day, else "done", else vague words. */
export const telling = (phrases: readonly DeadlinePhrase[]): DeadlinePhrase | undefined =>
  phrases.find(({ kind }) => kind !== 'vague' && kind !== 'done') ??
  phrases.find(({ kind }) => kind === 'done') ??
  phrases[0];

/** The telling deadline of the sentence's own clause. */
export const deadlineOf = ({ text, phrases, reading }: ActionSentence): DeadlinePhrase | undefined =>
  telling(ownDeadlines(text, phrases, reading.mainVerb)) ??
  // "Our recommendations were that within one month the Council:" has no other clause that a time could belong to.
  (reading.obliges && reading.role === 'group' ? telling(phrases) : undefined);

export const inParagraph = (phrase: DeadlinePhrase, { span }: ActionSentence): DeadlinePhrase => ({
  ...phrase,
  span: shift(phrase.span, span.start),
});

export function actionOf(sentence: ActionSentence, mainVerb: number, introduction: Introduction): ActionReading {
  const { text, span, phrases, before } = sentence;
  const { participle } = sentence.reading;
  const reading = readAction({ text, span, phrases, mainVerb, participle }, introduction, before);
  const { start } = span;
  return {
    ...reading,
    own: shiftPhrases(reading.own, start),
    sums: reading.sums.map((sum) => ({ ...sum, span: shift(sum.span, start) })),
  };
}

const agreement = /\b(?:has|have)\s+(?:\w+\s+){0,3}?agreed\b/i;
const named =
  /\b(?:[Tt]he (?:Council|Care Provider|Provider|Trust|Home|Care Home|Authority|School|ICB|Landlord|[A-Z][a-z]+ (?:Council|Trust))|Council [A-Z]|Trust [A-Z])\b/g;

/** "It" is the body that the words before it name last, if they do. */
export const bodyIn = (actor: string | undefined, before: string): string | undefined =>
  actor !== undefined && /^(?:it|they)$/i.test(actor) ? ([...before.matchAll(named)].at(-1)?.[0] ?? actor) : actor;

/** The group that a lead-in makes, within `outer`: what it doesn't say itself, the outer one says. */
export function groupOf(
  { text, span, reading, before }: ActionSentence,
  phrase: DeadlinePhrase | undefined,
  outer?: GroupFound,
): GroupFound {
  const stance = reading.obliges ? reading.stance : recommends(text) ? 'recommended' : 'neutral';
  return {
    leadIn: span,
    stance: stance === 'neutral' ? (outer?.stance ?? stance) : stance,
    actor: bodyIn(reading.actor, `${before} ${text.slice(0, reading.mainVerb)}`) ?? outer?.actor,
    saysAgreed: agreement.test(text) || outer?.saysAgreed === true,
    phrase: phrase ?? outer?.phrase,
  };
}

/** "a) within four weeks, and b) within three months". */
function* readParts(sentence: ActionSentence): Generator<ActionEntry> {
  for (const { phrase, parts } of partTimings(sentence.text, sentence.phrases))
    yield {
      entry: 'timing',
      phrase: inParagraph(phrase, sentence),
      kinds: undefined,
      ahead: false,
      ofAll: true,
      parts,
    };
}

/** "these", "all actions": more than what was said last. */
export const severalActions = /\b(?:these|those|all|both|above|actions|steps|recommendations|measures)\b/i;

/** The time of other actions; "… and send us evidence within four weeks" is an action beside. */
export function* readTiming(sentence: ActionSentence, phrase: DeadlinePhrase, opens: boolean): Generator<ActionEntry> {
  const { reading, text } = sentence;
  const { kinds, ahead, ofAll } = reading;
  const placed = inParagraph(phrase, sentence);
  const parts = [...readParts(sentence)];
  if (opens || (ahead && parts.length === 0))
    yield { entry: 'opening', phrase: placed, group: groupOf(sentence, placed) };
  else if (parts.length > 0) yield* parts;
  else yield { entry: 'timing', phrase: placed, kinds, ahead, ofAll, near: !severalActions.test(text) };
  if (phrase.kind === 'done' || !asksForEvidence.test(text)) return;
  const action = actionOf(sentence, reading.mainVerb, noIntroduction);
  yield {
    entry: 'action',
    reading: { ...action, kind: 'evidence', scope: 'personal', verb: 'provide', asksForEvidence: true },
    near: undefined,
    alone: true,
    group: undefined,
    actor: reading.actor,
  };
}
