import type { DeadlinePhrase } from '../deadlines/deadline-phrase.ts';
import { findDeadlinePhrases } from '../deadlines/find-deadline-phrases.ts';
import type { ActionKind } from '../facts.ts';
import type { ItemShape, ParagraphShape } from '../model.ts';
import { sentenceSpans } from '../sentences.ts';
import { asksForEvidence } from './asks-for-evidence.ts';
import type { ActionEntry, GroupFound } from './action-entry.ts';
import { beginsWithVerb, kindOf } from './action-kind.ts';
import {
  actionOf,
  deadlineOf,
  groupOf,
  inParagraph,
  readTiming,
  telling,
  wordsBefore,
  type ActionSentence,
} from './action-sentence.ts';
import { withInnerLines } from './inline-list.ts';
import { goesOnToActions, isOtherLeadIn, opensContent, recommends, tellsContent } from './lead-in.ts';
import { noIntroduction, type ActionReading, type Introduction } from './read-action.ts';
import { frontOf, isImperative, previousOwn, readProse } from './read-prose.ts';
import { timingsBehind, timingsOfList } from './list-timings.ts';
import { isGuidance, readSentence, type SentenceReading } from './read-sentence.ts';
import { blankOut } from './blank-out.ts';

const totalLine = /^\s*(?:(?:a |the )?(?:grand )?total\b|this (?:is|makes|totals))/i;

/** A paragraph with a list: the sentences before the lead-in, then the lead-in and its items. */
export function* readList(shape: ParagraphShape, sentences: readonly ActionSentence[]): Generator<ActionEntry> {
  const earlier = [...readProse(sentences.slice(0, -1))];
  yield* earlier.filter(({ entry }) => entry === 'action');
  const given =
    earlier.flatMap((found) => (found.entry === 'action' ? [] : [found.phrase])).at(-1) ??
    sentences
      .slice(0, -1)
      .flatMap((sentence) => frontOf(sentence) ?? [])
      .at(-1) ??
    previousOwn(sentences, sentences.length - 1);
  const leadIn = sentences.at(-1);
  if (leadIn) yield* readLeadIn(shape, leadIn, given);
  else yield* readItems(shape, shape.items, { near: given, introduction: noIntroduction, group: undefined });
}

/** What the words before a list lend its items. */
interface Lent {
  readonly near: DeadlinePhrase | undefined;
  readonly introduction: Introduction;
  readonly group: GroupFound | undefined;
}

function* readItems(shape: ParagraphShape, items: readonly ItemShape[], lent: Lent): Generator<ActionEntry> {
  for (const item of items) yield* readItem(shape, item, lent);
}

const wordsOf = (shape: ParagraphShape, { prose }: ItemShape): string => shape.folded.slice(prose.start, prose.end);

function* readLeadIn(
  shape: ParagraphShape,
  leadIn: ActionSentence,
  given: DeadlinePhrase | undefined,
): Generator<ActionEntry> {
  const { reading, text } = leadIn;
  if (tellsContent.test(text)) {
    yield* timingsBehind(shape);
    return;
  }
  const own = deadlineOf(leadIn);
  const near = own ? inParagraph(own, leadIn) : given;
  const group = groupOf(leadIn, near);
  const texts = shape.items.map((item) => wordsOf(shape, item));
  if (reading.role === 'timing' && own && !/:\s*$/.test(text)) {
    // "The Council should complete the above within four weeks." and the list goes on after the interruption.
    yield* readTiming(leadIn, own, false);
    const lent = reading.ahead ? { near, group } : { near: undefined, group: undefined };
    yield* readItems(shape, shape.items, { ...lent, introduction: noIntroduction });
    return;
  }
  if (reading.role !== 'action') {
    if (!/:\s*$/.test(text) && isImperative(text)) {
      // The first item of a list that stands under a heading.
      const first = actionOf(leadIn, 0, noIntroduction);
      yield { entry: 'action', reading: first, near: given, alone: false, group: undefined, actor: undefined };
    }
    const obliges = reading.mainVerb > 0 || reading.role === 'timing' || recommends(text);
    const actions = shape.items.filter((item) => isAction(itemSentence(shape, item)));
    const mostAreActions = actions.length * 2 >= texts.length;
    if (!obliges && (isOtherLeadIn(text) || !mostAreActions)) return;
    const introduction = { words: text, verb: undefined, proof: asksForEvidence(text) };
    yield* readItems(shape, shape.items, { near, introduction, group });
    return;
  }
  const action = actionOf(leadIn, reading.mainVerb, noIntroduction);
  const alone = action.kind === 'evidence';
  const verb = lentVerb(action, text);
  if (verb !== undefined && texts.some((item) => item.includes('£'))) {
    yield* readItems(shape, shape.items, { near, introduction: { words: text, verb }, group });
    return;
  }
  const tail = verb === undefined ? andPays.exec(text) : undefined;
  if (tail && texts.some((item) => item.includes('£'))) {
    yield {
      entry: 'action',
      reading: action,
      near: action.own.length > 0 ? undefined : given,
      alone,
      group,
      actor: reading.actor,
    };
    yield* readItems(shape, shape.items, {
      near,
      introduction: { words: `${text.slice(0, tail.index)} ${tail[0]}`, verb: 'payment' },
      group,
    });
    return;
  }
  const before = action.own.length > 0 ? undefined : given;
  yield { entry: 'action', reading: action, near: before, alone, group, actor: reading.actor };
  if (opensContent(text) || !texts.every((item) => beginsWithVerb(item))) yield* timingsBehind(shape);
  else yield* readItems(shape, shape.items, { near, introduction: { words: text, verb: undefined }, group });
}

/** "apologise to Mr X and pay him:" */
const andPays = /(?:,|\band)\s+(?:(?:then|also|to)\s+){0,2}pay(?:s|ing)?\b[^.;:£]{0,60}:\s*$/i;

/** "pay Mr X:" lends its verb to the sums below it. */
const lentVerb = ({ kind }: ActionReading, text: string): ActionKind | undefined =>
  (kind === 'payment' || kind === 'refund') && !text.includes('£') ? kind : undefined;

/** An item is one action, unless a nested list splits it. */
function* readItem(shape: ParagraphShape, written: ItemShape, lent: Lent): Generator<ActionEntry> {
  const item = withInnerLines(written, shape.folded);
  const { near, introduction } = lent;
  const sentence = itemSentence(shape, item);
  const { text, phrases, reading } = sentence;
  if (totalLine.test(text) || (text.trim() === '' && item.items.length === 0)) return;
  // "consider whether it should change its letters": the item's own verb comes first.
  const ownVerb = beginsWithVerb(blankOut(text, phrases));
  const obliges = reading.obliges && !ownVerb;
  if (reading.role === 'remark' && !ownVerb && (obliges || isGuidance(text))) return;
  const timing = reading.role === 'timing' && item.items.length === 0 && !ownVerb ? telling(phrases) : undefined;
  if (timing) {
    // Where the layout marks no end of the list, "The Council should do this within four weeks" may be its last item.
    yield* readTiming(sentence, timing, false);
    return;
  }
  const covering = [...timingsOfList(shape, item)];
  const isCovering = (phrase: DeadlinePhrase): boolean =>
    covering.some((found) => found.phrase.span.start === inParagraph(phrase, sentence).span.start);
  const left = { ...sentence, phrases: phrases.filter((phrase) => !isCovering(phrase)) };
  const action = actionOf(left, obliges ? reading.mainVerb : 0, introduction);
  if (item.items.length > 0 && splits(shape, item, sentence, obliges)) {
    const verb = lentVerb(action, text) ?? introduction.verb;
    const inner = telling(action.own) ?? near;
    const words = `${introduction.words} ${text}`;
    const group = groupOf(sentence, inner, lent.group);
    yield* readItems(shape, item.items, { near: inner, introduction: { words, verb }, group });
    return;
  }
  const alone = obliges && action.kind === 'evidence';
  const actor = obliges ? reading.actor : undefined;
  yield { entry: 'action', reading: action, near: alone ? undefined : near, alone, group: lent.group, actor };
  yield* covering;
}

const isAction = ({ text, phrases, reading }: ActionSentence): boolean =>
  (reading.obliges && reading.role === 'action') || beginsWithVerb(blankOut(text, phrases));

const bodyFirst = /^(?:[Tt]he|[Bb]oth) [A-Z][\w'-]*(?: [A-Z][\w'-]*){0,3} (?:also )?(?=[a-z])/;

/** "The Council apologises to Ms X", under "I recommend:". */
function plainly(text: string, reading: SentenceReading): SentenceReading {
  const [words = ''] = (reading.obliges ? undefined : bodyFirst.exec(text)) ?? [];
  const rest = text.slice(words.length);
  if (words === '' || !beginsWithVerb(rest) || /^\w+ed\b/.test(rest)) return reading;
  const actor = words.replace(/\s+(?:also\s+)?$/, '');
  return { ...reading, role: 'action', mainVerb: words.length, obliges: true, actor };
}

/** An item as one sentence; what it is shows in its first. */
function itemSentence(shape: ParagraphShape, item: ItemShape): ActionSentence {
  const text = wordsOf(shape, item);
  const phrases = findDeadlinePhrases(text);
  const first = text.slice(0, sentenceSpans(text)[0]?.end);
  const reading = readSentence(
    first,
    phrases.filter(({ span }) => span.end <= first.length),
    true,
  );
  const before = wordsBefore(shape, item.prose);
  return { text, span: item.prose, phrases, reading: plainly(first, reading), before };
}

/** True when the nested items are actions of their own: their parent only groups them, or lends them "pay Mr X:". */
function splits(
  shape: ParagraphShape,
  item: ItemShape,
  { text, phrases, reading }: ActionSentence,
  obliges: boolean,
): boolean {
  const own = blankOut(text, phrases)
    .slice(obliges ? reading.mainVerb : 0)
    .replace(/[\s:;,.]+$/, '')
    .trim();
  const kind = kindOf(own);
  if (own === '' || kind === 'other') return true;
  const children = item.items.map((child) => wordsOf(shape, child));
  if (kind === 'payment' || kind === 'refund')
    return !text.includes('£') && children.some((child) => child.includes('£'));
  return goesOnToActions(own) && children.every((child) => beginsWithVerb(child));
}
