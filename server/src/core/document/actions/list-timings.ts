import { shift, type Span } from '../../text/span.ts';
import type { DeadlinePhrase } from '../deadlines/deadline-phrase.ts';
import { findDeadlinePhrases } from '../deadlines/find-deadline-phrases.ts';
import type { ItemShape, ParagraphShape } from '../model.ts';
import type { TimingFound } from './action-entry.ts';
import { actionSentences, inParagraph, severalActions, telling, type ActionSentence } from './action-sentence.ts';

/** "… The Council should complete all these actions within four weeks." at the end of the last item covers the list. */
export function* timingsOfList(shape: ParagraphShape, { prose }: ItemShape): Generator<TimingFound> {
  const below = lineBelow(shape, prose);
  if (below) yield { entry: 'timing', phrase: below, kinds: undefined, ahead: false, ofAll: true };
  const [first, ...others] = actionSentences(shape, prose);
  const last = first?.phrases.find(({ span }) => /\ball\s*$/i.test(first.text.slice(0, span.start)));
  if (first && last)
    yield { entry: 'timing', phrase: inParagraph(last, first), kinds: undefined, ahead: false, ofAll: true };
  for (const sentence of [...others, ...sentenceBelow(shape, prose)]) {
    const { reading, phrases, text } = sentence;
    const phrase =
      reading.role === 'timing' && reading.ofAll && (severalActions.test(text) || onOwnLine(shape, sentence.span))
        ? telling(phrases)
        : undefined;
    if (phrase)
      yield { entry: 'timing', phrase: inParagraph(phrase, sentence), kinds: reading.kinds, ahead: false, ofAll: true };
  }
}

/** A sentence on the line below an item that ends with a semi-colon. */
function sentenceBelow(shape: ParagraphShape, prose: Span): readonly ActionSentence[] {
  const text = shape.folded.slice(prose.start, prose.end);
  const found = /[;,](?:\s+and)?[ \t]*(?:\r\n|\n|\r)[ \t]*(?=[A-Z])/.exec(text);
  if (!found) return [];
  return actionSentences(shape, { start: prose.start + found.index + found[0].length, end: prose.end });
}

/** "The Council should do this within one month." on the line below the list. */
const onOwnLine = ({ folded }: ParagraphShape, { start }: Span): boolean =>
  /[\r\n][ \t]*$/.test(folded.slice(Math.max(0, start - 40), start));

/** Below a list that only says what its lead-in consists of: "It should do this within one month." */
export function* timingsBehind(shape: ParagraphShape): Generator<TimingFound> {
  const last = shape.items.at(-1);
  for (const sentence of last ? actionSentences(shape, last.prose).slice(1) : []) {
    const { reading, phrases } = sentence;
    const phrase = reading.role === 'timing' && reading.ofAll ? telling(phrases) : undefined;
    if (phrase)
      yield { entry: 'timing', phrase: inParagraph(phrase, sentence), kinds: reading.kinds, ahead: false, ofAll: true };
  }
}

/** "by 28 February 2025." on a line of its own below the last item; a line that merely wraps is longer. */
function lineBelow({ folded }: ParagraphShape, prose: Span): DeadlinePhrase | undefined {
  const lines = folded.slice(prose.start, prose.end).split(/\r\n|\n|\r/);
  const last = lines.at(-1) ?? '';
  const before = lines.at(-2)?.trimEnd();
  if (before === undefined || (before.length > 60 && !/[;.]$/.test(before))) return undefined;
  const [phrase] = findDeadlinePhrases(last);
  const words = last.trim().replace(/[.;]$/, '');
  if (!phrase || phrase.span.end - phrase.span.start < words.length) return undefined;
  return { ...phrase, span: shift(phrase.span, prose.end - last.length) };
}
