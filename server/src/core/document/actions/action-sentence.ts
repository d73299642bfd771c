import { shift, type Span } from '../../text/span.ts';
import { shiftPhrases, type DeadlinePhrase } from '../deadlines/deadline-phrase.ts';
import { findDeadlinePhrases } from '../deadlines/find-deadline-phrases.ts';
import type { ParagraphShape } from '../model.ts';
import { sentenceSpans } from '../sentences.ts';
import type { ActionEntry, GroupFound } from './action-entry.ts';
import { recommends } from './lead-in.ts';
import { noIntroduction, ownDeadlines, readAction, type ActionReading, type Introduction } from './read-action.ts';
import { readSentence, type SentenceReading } from './read-sentence.ts';

/** A sentence of an action section, or an item; its phrases are relative to its text, its span to the paragraph. */
export interface ActionSentence {
  readonly text: string;
  readonly span: Span;
  readonly phrases: readonly DeadlinePhrase[];
  readonly reading: SentenceReading;
}

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
    return { text, span, phrases, reading };
  });
}

/** The one that counts where several are given: a day, else "done", else vague words. */
export const telling = (phrases: readonly DeadlinePhrase[]): DeadlinePhrase | undefined =>
  phrases.find(({ kind }) => kind !== 'vague' && kind !== 'done') ??
  phrases.find(({ kind }) => kind === 'done') ??
  phrases[0];

/** The telling deadline of the sentence's own clause. */
export const deadlineOf = ({ text, phrases, reading }: ActionSentence): DeadlinePhrase | undefined =>
  telling(ownDeadlines(text, phrases, reading.mainVerb));

export const inParagraph = (phrase: DeadlinePhrase, { span }: ActionSentence): DeadlinePhrase => ({
  ...phrase,
  span: shift(phrase.span, span.start),
});

export function actionOf(sentence: ActionSentence, mainVerb: number, introduction: Introduction): ActionReading {
  const reading = readAction(sentence.text, sentence.span, sentence.phrases, mainVerb, introduction);
  const { start } = sentence.span;
  return {
    ...reading,
    own: shiftPhrases(reading.own, start),
    sums: reading.sums.map((sum) => ({ ...sum, span: shift(sum.span, start) })),
  };
}

/** The group that a lead-in makes, within `outer`: what it doesn't say itself, the outer one says. */
export function groupOf(
  { text, span, reading }: ActionSentence,
  phrase: DeadlinePhrase | undefined,
  outer?: GroupFound,
): GroupFound {
  const stance = reading.obliges ? reading.stance : recommends(text) ? 'recommended' : 'neutral';
  return {
    leadIn: span,
    stance: stance === 'neutral' ? (outer?.stance ?? stance) : stance,
    actor: reading.actor ?? outer?.actor,
    phrase: phrase ?? outer?.phrase,
  };
}

/** The time of other actions; "… and send us evidence within four weeks" is an action beside. */
export function* readTiming(sentence: ActionSentence, phrase: DeadlinePhrase, opens: boolean): Generator<ActionEntry> {
  const { reading, text } = sentence;
  const { kinds, ahead, ofAll } = reading;
  const placed = inParagraph(phrase, sentence);
  if (opens) yield { entry: 'opening', phrase: placed, group: groupOf(sentence, placed) };
  else yield { entry: 'timing', phrase: placed, kinds, ahead, ofAll };
  if (phrase.kind === 'done' || !asksForEvidence.test(text)) return;
  const action = actionOf(sentence, reading.mainVerb, noIntroduction);
  yield {
    entry: 'action',
    reading: { ...action, kind: 'evidence', scope: 'personal' },
    near: undefined,
    alone: true,
    group: undefined,
    actor: reading.actor,
  };
}
