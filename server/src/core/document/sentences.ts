import { letters } from '../text/letters.ts';
import { type Span, shift, span } from '../text/span.ts';
import type { ItemShape, ParagraphShape } from './model.ts';
import { rememberByShape } from './remember-by-shape.ts';

/** The sentences of a paragraph: those of its prose, then those of each item, in text order. Spans are relative to it. */
export const sentencesOf: (shape: ParagraphShape) => readonly Span[] = rememberByShape((shape) => {
  const blocks: Span[] = [shape.prose];
  const visit = (items: readonly ItemShape[]) => {
    for (const item of items) {
      blocks.push(item.prose);
      visit(item.items);
    }
  };
  visit(shape.items);
  return blocks.flatMap((block) =>
    sentenceSpans(shape.folded.slice(block.start, block.end)).map((sentence) => shift(sentence, block.start)),
  );
});

/** The sentences of a text with folded typography, without the space between them. A bracket after a full stop is one. */
export function sentenceSpans(folded: string): readonly Span[] {
  const found: Span[] = [];
  let start = skipSpace(folded, 0);
  while (start < folded.length) {
    const end = sentenceEnd(folded, start);
    found.push(span(start, end));
    start = skipSpace(folded, end);
  }
  return found;
}

/** Where the sentence that `from` lies in ends: after its stop and the marks that close with it, or at its last word. */
export function sentenceEnd(folded: string, from: number): number {
  const stop = /(?<![.?!])[.?!]+['")\]]*(?=\s|$)/g;
  stop.lastIndex = from;
  for (let match = stop.exec(folded); match !== null; match = stop.exec(folded)) {
    const end = match.index + match[0].length;
    const next = folded.slice(end, end + 40).trimStart();
    if (next === '' || endsSentence(folded.slice(Math.max(0, match.index - 12), match.index + 1), next)) return end;
  }
  return folded.trimEnd().length;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at++;
  return at;
}

const wordBegins = `(?<![${letters}])`;
/** Words whose full stop never ends a sentence, because a name follows; in small letters. */
const titles = new RegExp(String.raw`${wordBegins}(?:mr|mrs|ms|mx|dr|prof|rev|cllr|messrs|st)\.$`);
/** Words whose full stop ends no sentence when a number follows; in small letters. */
const numbering = new RegExp(
  String.raw`${wordBegins}(?:no|nos|s|ss|sec|para|paras|reg|regs|art|arts|sch|pt|ch|p|pp|vol|ref)\.$`,
);
const latin = new RegExp(String.raw`${wordBegins}(?:[Ee]\.?g|[Ii]\.?e|cf|viz|vs?|approx|incl)\.$`);
/** Words whose full stop may also end a sentence, in small letters: only a plain opening word tells. */
const either = new RegExp(String.raw`${wordBegins}(?:ltd|co|plc|inc|etc|al|a\.m|p\.m|u\.k|dept|tel)\.$`);
const plainOpening =
  /^["'([]*(?:the|this|that|these|those|there|it|its|he|his|she|her|they|their|we|our|i|my|in|on|at|as|if|when|while|after|before|since|however|although|but|and|so|because|mr|mrs|miss|ms|mx|dr|child|council|councils)\b/i;

function endsSentence(upToStop: string, next: string): boolean {
  if (/[?!]$/.test(upToStop)) return !/^\p{Ll}/u.test(next);
  if (!/^["'([]*[\p{Lu}\p{N}£@<‹]/u.test(next)) return false;
  if (latin.test(upToStop)) return false;
  const small = upToStop.toLowerCase();
  if (titles.test(small) && /^['"]?\p{Lu}/u.test(next)) return false;
  if (numbering.test(small)) return !/^[\p{N}([]/u.test(next);
  if (either.test(small)) return plainOpening.test(next);
  return true;
}
