import { shift, type Span } from '../../text/span.ts';
import { shiftPhrases, type DeadlinePhrase } from '../deadlines/deadline-phrase.ts';
import { findDeadlinePhrases } from '../deadlines/find-deadline-phrases.ts';
import type { ActionKind } from '../facts.ts';
import type { ItemShape, ParagraphShape } from '../model.ts';
import { sentenceSpans } from '../sentences.ts';
import { rememberByShape } from '../remember-by-shape.ts';
import { beginsWithVerb, kindOf } from './action-kind.ts';
import { noIntroduction, ownDeadlines, readAction, type ActionReading, type Introduction } from './read-action.ts';
import { blankOut, isGuidance, readSentence, type SentenceReading } from './read-sentence.ts';

/** What a paragraph of an action section holds, in text order. Spans are relative to the paragraph. */
export type ActionEntry =
  | {
      readonly entry: 'action';
      readonly reading: ActionReading;
      /** The nearest deadline that its own paragraph gives it, beside its own. */
      readonly near: DeadlinePhrase | undefined;
      /** The request for evidence, as a sentence of its own, takes no deadline from others. */
      readonly alone: boolean;
    }
  | {
      /** "The Council should carry out these actions within four weeks." */
      readonly entry: 'timing';
      readonly phrase: DeadlinePhrase;
      readonly kinds: readonly ActionKind[] | undefined;
      readonly ahead: boolean;
      /** It names them as a group, not only "this". */
      readonly ofAll: boolean;
    }
  /** A lead-in whose list does not stand in its paragraph. */
  | { readonly entry: 'opening'; readonly phrase: DeadlinePhrase | undefined };

interface Sentence {
  readonly text: string;
  readonly span: Span;
  readonly phrases: readonly DeadlinePhrase[];
  readonly reading: SentenceReading;
}

/** A lead-in about something else than actions: "In recommending this I considered:". */
const otherList = /\b(?:considered|because|reasons?|takes? into account|took into account|guidance says|says that|said|found|complained|apology should|explained)\b[^.]{0,60}:\s*$/i;
const recommending = /\b(?:I|[Ww]e) (?:have )?(?:recommend|recommended|asked for)\b[^.:]{0,80}:\s*$/;
/** Tails that make the list the content of the lead-in's own verb: "remind staff of:", "apologise to Mr X for:". */
const contentTail = /\b(?:for|of|that|to|on|about|including|includes?|how|whether|in|with|when|where|why|its|the|comprising|being|made up of|as follows|covering|regarding|ensure|explaining|reflect|recogni[sz]e|acknowledge|so|it should|this should|which should|should|is)\s*:?\s*$/i;
const severalActions = /\b(?:these|those|all|both|above|actions|steps|recommendations|measures)\b/i;
const asksForEvidence = /\b(?:provid|send|giv|suppl|submit|shar)\w*\b[^.]{0,80}\bevidence\b/i;
const otherSubject = /^(?:The|This|Any|That) (?:\w+ )?(?:apology|letter|review|training|payment|plan|report|guidance|audit|policy|meeting|reminder|assessment)\b/;
const totalLine = /^\s*(?:(?:a |the )?(?:grand )?total\b|this (?:is|makes|totals))/i;

const real = (phrases: readonly DeadlinePhrase[]): DeadlinePhrase | undefined =>
  phrases.find(({ kind }) => kind !== 'vague' && kind !== 'done') ?? phrases.find(({ kind }) => kind === 'done') ?? phrases[0];

function readSentences(shape: ParagraphShape, within: Span): readonly Sentence[] {
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

const inParagraph = (phrase: DeadlinePhrase, sentence: Span): DeadlinePhrase => ({ ...phrase, span: shift(phrase.span, sentence.start) });

function actionOf(sentence: Sentence, mainVerb: number, introduction: Introduction): ActionReading {
  const reading = readAction(sentence.text, sentence.span, sentence.phrases, mainVerb, introduction);
  return { ...reading, own: shiftPhrases(reading.own, sentence.span.start) };
}

const imperative = (text: string): boolean => {
  const first = /^[\w-]+/.exec(text)?.[0] ?? '';
  return beginsWithVerb(text) && !/(?:ing|ed|ment|s|ion)$/i.test(first);
};

/** Sentences of prose: those that oblige are actions, others may give the time of actions. */
function* readProse(sentences: readonly Sentence[]): Generator<ActionEntry> {
  let fronted: DeadlinePhrase | undefined;
  for (const [index, sentence] of sentences.entries()) {
    const { reading, phrases, span, text } = sentence;
    const phrase = real(ownDeadlines(text, phrases, reading.mainVerb));
    if (reading.role === 'action') {
      const action = actionOf(sentence, reading.mainVerb, noIntroduction);
      const near = action.own.length === 0 && (reading.also || fronted) ? fronted ?? previousOwn(sentences, index) : undefined;
      yield { entry: 'action', reading: action, near, alone: action.kind === 'evidence' };
      // "Within four weeks the Council will apologise. It will pay …": what stands in front covers what follows.
      if (phrase && phrase.span.start < reading.mainVerb) fronted = inParagraph(phrase, span);
    } else if (reading.role === 'timing' && phrase) {
      if (reading.ahead) fronted = inParagraph(phrase, span);
      yield* readTiming(sentence, phrase, /:\s*$/.test(text));
    } else if (reading.role === 'group' && !otherList.test(text)) {
      yield { entry: 'opening', phrase: phrase && inParagraph(phrase, span) };
    } else if (index === 0 && imperative(text)) {
      // The web loses lists: "Apologise to Mr X." as a paragraph of its own.
      const action = actionOf(sentence, 0, noIntroduction);
      yield { entry: 'action', reading: action, near: undefined, alone: false };
    }
  }
}

/** The time of other actions; "… and send us evidence within four weeks" is an action beside. */
function* readTiming(sentence: Sentence, phrase: DeadlinePhrase, opens: boolean): Generator<ActionEntry> {
  const { reading, span, text } = sentence;
  const placed = inParagraph(phrase, span);
  if (opens) yield { entry: 'opening', phrase: placed };
  else yield { entry: 'timing', phrase: placed, kinds: reading.kinds, ahead: reading.ahead, ofAll: reading.ofAll };
  if (asksForEvidence.test(text)) {
    const action = actionOf(sentence, reading.mainVerb, noIntroduction);
    yield { entry: 'action', reading: { ...action, kind: 'evidence', scope: 'personal' }, near: undefined, alone: true };
  }
}

function previousOwn(sentences: readonly Sentence[], index: number): DeadlinePhrase | undefined {
  const before = sentences[index - 1];
  const phrase = before?.reading.role === 'action' ? real(ownDeadlines(before.text, before.phrases, before.reading.mainVerb)) : undefined;
  return before && phrase && phrase.kind !== 'vague' && phrase.kind !== 'done' ? inParagraph(phrase, before.span) : undefined;
}

/** An item is one action, unless a nested list splits it. */
function* readItem(
  shape: ParagraphShape, item: ItemShape, near: DeadlinePhrase | undefined, introduction: Introduction,
): Generator<ActionEntry> {
  const text = shape.folded.slice(item.prose.start, item.prose.end);
  if (totalLine.test(text) || (text.trim() === '' && item.items.length === 0)) return;
  const phrases = findDeadlinePhrases(text);
  const first = text.slice(0, sentenceSpans(text)[0]?.end);
  const reading = readSentence(first, phrases.filter(({ span }) => span.end <= first.length), true);
  const sentence = { text, span: item.prose, phrases, reading };
  const { role, mainVerb } = reading;
  // "consider whether it should change its letters": the item's own verb comes first.
  const obliges = reading.obliges && !beginsWithVerb(blankOut(text, phrases));
  if (role === 'remark' && (obliges || isGuidance(text))) return;
  const timing = role === 'timing' && item.items.length === 0 ? real(phrases) : undefined;
  if (timing && (obliges || !beginsWithVerb(blankOut(text, phrases)))) {
    yield* readTiming(sentence, timing, false);
    return;
  }
  const leading = obliges ? mainVerb : 0;
  const covering = [...groupTimings(shape, item.prose)];
  const inCovering = ({ span }: DeadlinePhrase): boolean => covering.some(({ phrase }) => phrase.span.start === span.start + item.prose.start);
  const action = actionOf({ ...sentence, phrases: phrases.filter((phrase) => !inCovering(phrase)) }, leading, introduction);
  if (item.items.length > 0 && splits(shape, item, text, phrases, leading)) {
    const inside = real(action.own) ?? near;
    const verb = moneyVerb(action, text) ?? introduction.verb;
    for (const child of item.items) yield* readItem(shape, child, inside, { words: `${introduction.words} ${text}`, verb });
    return;
  }
  // Where the layout marks no end of the list, "The Council should provide us with evidence" may be its last item.
  const alone = obliges && action.kind === 'evidence';
  yield { entry: 'action', reading: action, near: alone ? undefined : near, alone };
  yield* covering;
}

const moneyVerb = ({ kind }: ActionReading, text: string): ActionKind | undefined =>
  (kind === 'payment' || kind === 'refund') && !text.includes('£') ? kind : undefined;

/** True when the nested items are actions of their own: their parent only groups them, or lends them "pay Mr X:". */
function splits(shape: ParagraphShape, item: ItemShape, text: string, phrases: readonly DeadlinePhrase[], mainVerb: number): boolean {
  const own = blankOut(text, phrases).slice(mainVerb).replace(/[\s:;,.]+$/, '').trim();
  if (own === '' || kindOf(own) === 'other') return true;
  const kind = kindOf(own);
  const children = item.items.map(({ prose }) => shape.folded.slice(prose.start, prose.end));
  if (kind === 'payment' || kind === 'refund') return !text.includes('£') && children.some((child) => child.includes('£'));
  return /\b(?:and|following|following actions?|steps)\s*:?\s*$/i.test(own) && children.every((child) => beginsWithVerb(child));
}

/** "… The Council should complete all these actions within four weeks." at the end of the last item covers the list. */
function* groupTimings(shape: ParagraphShape, prose: Span): Generator<Extract<ActionEntry, { entry: 'timing' }>> {
  for (const { reading, phrases, span, text } of readSentences(shape, prose).slice(1)) {
    const phrase = reading.role === 'timing' && reading.ofAll && severalActions.test(text) ? real(phrases) : undefined;
    if (phrase) yield { entry: 'timing', phrase: inParagraph(phrase, span), kinds: reading.kinds, ahead: false, ofAll: true };
  }
}

function* readList(shape: ParagraphShape, sentences: readonly Sentence[]): Generator<ActionEntry> {
  const leadIn = sentences.at(-1);
  const before = sentences.slice(0, -1);
  const earlier = [...readProse(before)];
  yield* earlier.filter(({ entry }) => entry === 'action');
  const given = earlier.flatMap((found) => (found.entry === 'action' ? [] : [found.phrase])).at(-1);
  const texts = shape.items.map(({ prose }) => shape.folded.slice(prose.start, prose.end));
  const items = function* (near: DeadlinePhrase | undefined, introduction: Introduction): Generator<ActionEntry> {
    for (const item of shape.items) yield* readItem(shape, item, near, introduction);
  };
  if (!leadIn) {
    yield* items(given, noIntroduction);
    return;
  }
  const { reading, phrases, text, span } = leadIn;
  const own = real(ownDeadlines(text, phrases, reading.mainVerb));
  const near = own ? inParagraph(own, span) : given;
  if (reading.role === 'action') {
    const action = actionOf(leadIn, reading.mainVerb, noIntroduction);
    const verb = moneyVerb(action, text);
    if (verb !== undefined && texts.some((item) => item.includes('£'))) {
      yield* items(near, { words: text, verb });
      return;
    }
    yield { entry: 'action', reading: action, near: action.own.length > 0 ? undefined : given, alone: action.kind === 'evidence' };
    if (!contentTail.test(text) && texts.every((item) => beginsWithVerb(item))) yield* items(near, { words: text, verb: undefined });
    return;
  }
  const obliges = reading.mainVerb > 0 || reading.role === 'timing' || recommending.test(text);
  if (!obliges && (otherList.test(text) || texts.filter((item) => beginsWithVerb(item)).length * 2 < texts.length)) return;
  yield* items(near, { words: text, verb: undefined });
}

/** Reads a paragraph of an action section; remembered, since it needs nothing from outside the paragraph. */
export const readParagraph = rememberByShape((shape): readonly ActionEntry[] => {
  const sentences = readSentences(shape, shape.prose);
  return shape.items.length > 0 ? [...readList(shape, sentences)] : [...readProse(sentences)];
});
