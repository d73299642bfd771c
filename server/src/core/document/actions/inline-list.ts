/** Lists that stand in running prose: "the Council will: (a) apologise; (b) pay him £100; and (c) review its policy." */
import { span, type Span } from '../../text/span.ts';
import type { ItemShape, ParagraphShape } from '../model.ts';
import { sentenceEnd } from '../sentences.ts';
import { beginsWithVerb } from './action-kind.ts';
import { startsWithVerb } from './first-verb.ts';

const marker = /(?<=^|[\s:;,])\(?(?:[a-h]|[1-9]|iv|vi{0,3}|i{1,3})\)\s+(?=[A-Za-z£])/g;
const numerals: readonly (readonly string[])[] = [
  ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
  ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'],
];
const longest = 4000;

/** The markers that count on from the first of a series, in order. */
function series(text: string): readonly Span[] {
  const found = [...text.matchAll(marker)].map(({ 0: words, index }) => ({
    name: words.replace(/[()\s]/g, ''),
    place: span(index, index + words.length),
  }));
  for (const names of numerals) {
    const places: Span[] = [];
    for (const { name, place } of found) if (name === names[places.length]) places.push(place);
    if (places.length >= 2) return places;
  }
  return [];
}

/** "…: apologise to Mr X; pay him £200; and review its policy." has no markers, but a colon and semi-colons. */
function byColon(text: string): readonly Span[] {
  const colon = /:\s+(?=[a-z£])/i.exec(text);
  if (!colon) return [];
  const from = colon.index + colon[0].length;
  const end = sentenceEnd(text, from);
  const starts = [
    from,
    ...[...text.slice(from, end).matchAll(/;\s+(?:and\s+)?/g)].map((gap) => from + gap.index + gap[0].length),
  ];
  const pieces = starts.map((start, index) => text.slice(start, starts[index + 1] ?? end));
  const areActions = pieces.length >= 2 && pieces.every((piece) => beginsWithVerb(piece) || startsWithVerb(piece));
  return areActions ? starts.map((start) => span(start, start)) : [];
}

const payeeLine = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Child)\s+[A-Z]\s*[:\u2013-]\s*£/;

/** "I recommended the Council:" and below it a line for each action, without marks; a line may be wrapped. */
function byLines(text: string): readonly Span[] {
  const head = /^[^\r\n]*:[ \t]*(?=\r|\n)/.exec(text)?.[0];
  if (head === undefined) return [];
  const lines = [...text.slice(head.length).matchAll(/(?:\r\n|\n|\r)[ \t]*([^\r\n]+)/g)].map((match) => ({
    words: match[1] ?? '',
    start: head.length + match.index + match[0].length - (match[1]?.length ?? 0),
  }));
  const begins = (words: string): boolean => startsWithVerb(words) || beginsWithVerb(words) || payeeLine.test(words);
  const starts = lines.filter(
    ({ words }, index) =>
      begins(words) &&
      (index === 0 || /[.;:]\s*(?:and\s*)?$/.test(lines[index - 1]?.words ?? '') || /^[A-Z]/.test(words)),
  );
  return starts.length >= 2 && starts[0]?.start === lines[0]?.start
    ? starts.map(({ start }) => span(start, start))
    : [];
}

const joins = /[;,]?\s*(?:\band|\bor)?\s*$/;

const innerLine = /(?:\r\n|\n|\r)[ \t]*[o\u25AA\u25E6\u00A7\u2013\u2014-][ \t]+(?=\S)/g;

/** Word's inner bullets, which a paste leaves as lines that begin with "o". */
export function withInnerLines(item: ItemShape, folded: string): ItemShape {
  const text = folded.slice(item.prose.start, item.prose.end);
  const starts = item.items.length > 0 ? [] : [...text.matchAll(innerLine)];
  const [first] = starts;
  if (!first) return item;
  const at = item.prose.start;
  const items = starts.map(({ 0: mark, index }, place): ItemShape => {
    const end = starts[place + 1]?.index ?? text.length;
    const own = span(at + index + mark.length, at + index + text.slice(index, end).trimEnd().length);
    return { span: span(at + index, own.end), marker: mark.trim(), prose: own, items: [] };
  });
  return { ...item, prose: span(at, at + text.slice(0, first.index).trimEnd().length), items };
}

/** A paragraph whose prose holds a list as one with items, and the sentences that follow the list. */
export function withInlineList(
  shape: ParagraphShape,
): { readonly shape: ParagraphShape; readonly after: Span } | undefined {
  const { prose, folded } = shape;
  if (shape.items.length > 0 || prose.end - prose.start > longest) return undefined;
  const text = folded.slice(prose.start, prose.end);
  if (!/\)|;|[\r\n]/.test(text)) return undefined;
  const lined = byLines(text);
  const marked = lined.length > 0 ? lined : series(text);
  const starts = marked.length > 0 ? marked : byColon(text);
  const [first] = starts;
  const last = starts.at(-1);
  if (!first || !last) return undefined;
  const end = lined.length > 0 ? text.length : sentenceEnd(text, last.end);
  const items = starts.map((place, index): ItemShape => {
    const words = text.slice(place.end, starts[index + 1]?.start ?? end);
    const kept = index === starts.length - 1 ? words.trimEnd() : words.replace(joins, '');
    const own = span(prose.start + place.end, prose.start + place.end + kept.length);
    const itemSpan = span(prose.start + place.start, own.end);
    return { span: itemSpan, marker: text.slice(place.start, place.end).trim(), prose: own, items: [] };
  });
  const leadIn = span(prose.start, prose.start + text.slice(0, first.start).trimEnd().length);
  return { shape: { ...shape, prose: leadIn, items }, after: span(prose.start + end, prose.end) };
}
