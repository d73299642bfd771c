import type { DeadlinePhrase } from '../deadlines/deadline-phrase.ts';
import type { ActionEntry, ActionFound } from './action-entry.ts';
import {
  actionOf,
  bodyIn,
  deadlineOf,
  groupOf,
  inParagraph,
  readTiming,
  type ActionSentence,
} from './action-sentence.ts';
import { beginsWithVerb } from './action-kind.ts';
import { blankOut } from './blank-out.ts';
import { isOtherLeadIn } from './lead-in.ts';
import { statesPurpose } from './purpose.ts';
import { noIntroduction } from './read-action.ts';
import { resumedKinds, resumption } from './resumption.ts';

/** Sentences of prose: those that oblige are actions, others may give the time of actions. */
export function* readProse(sentences: readonly ActionSentence[]): Generator<ActionEntry> {
  let fronted: DeadlinePhrase | undefined;
  for (const [index, sentence] of sentences.entries()) {
    const { reading, text } = sentence;
    const own = deadlineOf(sentence);
    const phrase = own && inParagraph(own, sentence);
    const resumed = resumedKinds(sentence);
    if (resumed) yield resumption(sentence, resumed);
    else if (reading.role === 'action') {
      if (isRefused(text, sentences[index + 1]?.text)) continue;
      yield withPurpose(readAgreement(sentence, fronted ?? previousOwn(sentences, index)), sentences[index + 1]);
      fronted = frontOf(sentence) ?? fronted;
    } else if (index === 0 && !reading.obliges && isItem(sentence)) {
      yield lostItem(sentence);
    } else if (reading.role === 'timing' && own) {
      if (reading.ahead) fronted = phrase;
      yield* readTiming(sentence, own, /:\s*$/.test(text));
    } else if (reading.role === 'group' && !isOtherLeadIn(text)) {
      yield { entry: 'opening', phrase, group: groupOf(sentence, phrase) };
    }
  }
}

function isItem({ text, phrases, reading }: ActionSentence): boolean {
  const words = blankOut(text, phrases).replace(/^[\s,]+/, '');
  const speaksOfTime = reading.role === 'timing' && /\b(?:should|will|must|shall|(?:is|are)\s+to)\b/i.test(words);
  return isImperative(words) || (!speaksOfTime && beginsWithVerb(words));
}

/** The web loses lists: "Apologise to Mr X." as a paragraph of its own. */
function lostItem(sentence: ActionSentence): ActionFound {
  const action = actionOf(sentence, 0, noIntroduction);
  const alone = action.kind === 'evidence' && /^evidence/i.test(sentence.text);
  const listed = !isImperative(blankOut(sentence.text, sentence.phrases));
  return { entry: 'action', reading: action, near: undefined, alone, group: undefined, actor: undefined, listed };
}

/** "I recommended the Council pay £500. It did not agree." What was refused is history; what was agreed instead follows. */
const isRefused = (text: string, next = ''): boolean =>
  /\b(?:I|we|the Ombudsm[ae]n) (?:had |originally |also )?recommended\b/i.test(text) &&
  /\b(?:(?:did|does|has|have|would|will) not (?:agree|accept)|(?:refused|declined|rejected)\b)/i.test(next);

/** "pay Mr X £300. This is to recognise his distress.": the next sentence may say what the money is for. */
function withPurpose(found: ActionFound, next: ActionSentence | undefined): ActionFound {
  const { reading } = found;
  const told =
    next !== undefined &&
    /^(?:This|That|These|It|Of this|The (?:payment|sum|amount|money|figure))\b/.test(next.text) &&
    statesPurpose(next.text);
  const paid = reading.kind === 'payment' || reading.amount !== undefined;
  return told && paid ? { ...found, reading: { ...reading, purposeStated: true } } : found;
}

function readAgreement(sentence: ActionSentence, before: DeadlinePhrase | undefined): ActionFound {
  const action = actionOf(sentence, sentence.reading.mainVerb, noIntroduction);
  const near = action.own.length === 0 ? before : undefined;
  const group = groupOf(sentence, frontOf(sentence) ?? near);
  const leadIn = { start: sentence.span.start, end: sentence.span.start + sentence.reading.mainVerb };
  const actor = bodyIn(sentence.reading.actor, sentence.before);
  return {
    entry: 'action',
    reading: action,
    near,
    alone: action.kind === 'evidence',
    group: { ...group, leadIn },
    actor,
  };
}

/** "Within four weeks the Council will apologise. It will pay …": what stands in front covers what follows. */
export function frontOf(sentence: ActionSentence): DeadlinePhrase | undefined {
  const phrase = deadlineOf(sentence);
  return phrase && phrase.span.start < sentence.reading.mainVerb ? inParagraph(phrase, sentence) : undefined;
}

/** "… within four weeks. It will also pay …": more of the same, in the same time. */
export function previousOwn(sentences: readonly ActionSentence[], index: number): DeadlinePhrase | undefined {
  const before = sentences[index - 1];
  if (!sentences[index]?.reading.also || before?.reading.role !== 'action') return undefined;
  const phrase = deadlineOf(before);
  return phrase && phrase.kind !== 'vague' && phrase.kind !== 'done' ? inParagraph(phrase, before) : undefined;
}

/** "Apologise to Mr X.": an action without a body that is told to do it. */
export function isImperative(text: string): boolean {
  const words = text.replace(/^[\s,]+/, '');
  const otherStart = /^(?:[\w-]*(?:ing|ed|ment|s|ion)|to|if|where|should|once|when|after|before|in|for)\b/i;
  return beginsWithVerb(words) && !otherStart.test(words);
}
