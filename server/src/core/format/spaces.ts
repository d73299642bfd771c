import type { Citation } from '../document/facts.ts';
import type { ItemShape, Paragraph, Statement } from '../document/model.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { TextChange } from '../text/text-change.ts';
import { foldTypography } from '../text/typography.ts';
import { headingWordsIn, paragraphsIn, wordsOf } from './regions.ts';

/** One space between words, none before punctuation, one before the bracket of a citation, one behind a marker. */
export function spaces(statement: Statement, citations: readonly Citation[], within?: Span): readonly TextChange[] {
  const paragraphs = paragraphsIn(statement, within);
  const regions = [...paragraphs.flatMap(wordsOf), ...headingWordsIn(statement, within)];
  const context: Context = { statement, twoAfterStop: setsTwoSpaces(statement.text) };
  return [
    ...regions.flatMap((region) => gapsIn(region, context)),
    ...beforeBrackets(statement, within ? citations.filter(({ span }) => overlaps(span, within)) : citations),
    ...(statement.layout === 'markdown' ? [] : paragraphs.flatMap((paragraph) => behindMarkers(statement, paragraph))),
  ];
}

interface Context {
  readonly statement: Statement;
  /** Sentences are parted by two spaces throughout, as typists once learnt. */
  readonly twoAfterStop: boolean;
}

const wide = /[.?!]["')\]’”]? [ \u00A0](?=[\p{Lu}‘“"'])/gu;
const narrow = /[.?!]["')\]’”]? (?=[\p{Lu}‘“"'])/gu;

const setsTwoSpaces = (text: string): boolean => {
  const twos = text.match(wide)?.length ?? 0;
  return twos > 0 && twos > (text.match(narrow)?.length ?? 0);
};

/** `1 .` would become a marker; `Category : …` is how headers have it, in a draft that is in pieces. */
const beginsLine = (before: string, after: string | undefined): boolean =>
  (after === '.' && /(?:^|\n)\s*\d{1,3}$/.test(before)) ||
  (after === ':' && /(?:^|\n)\s*[\p{L} ]{1,30}$/u.test(before));

const gap = /[^\S\r\n]+/g;

function gapsIn(region: Span, { statement: { text }, twoAfterStop }: Context): readonly TextChange[] {
  const words = text.slice(region.start, region.end);
  if (isTable(words)) return [];
  return [...words.matchAll(gap)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    if (beginsLine(words.slice(Math.max(0, start - 40), start), words[end])) return [];
    // What begins or ends a line is indentation, or a line end.
    if (start === 0 || end === words.length || words[start - 1] === '\n' || /[\r\n]/.test(words[end] ?? '')) return [];
    const newText = gapBetween(words.slice(Math.max(0, start - 12), start), match[0], words.slice(end, end + 3), {
      twoAfterStop,
    });
    return newText === match[0] ? [] : [{ span: { start: region.start + start, end: region.start + end }, newText }];
  });
}

/** Columns, by bars, tabs or rows of spaces: their gaps are their form. */
const isTable = (words: string): boolean => /^\||\t/.test(words) || /\S {3,}\S[^\n]*\S {3,}\S/.test(words);

const closes = /^(?:[,;:?!]|\.(?!\.))(?=[\s"'’”()[\]]|$)|^\)/;
const beforeClosing = /[\p{L}\p{N}"'’”)\]%]$/u;
const title = /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Miss|Mx|Dr)$/u;

/** What should stand between these words; the same when nothing is wrong with it. */
function gapBetween(
  before: string,
  written: string,
  after: string,
  { twoAfterStop }: { twoAfterStop: boolean },
): string {
  const spacedDots = /^\. ?\./.test(after) || before.endsWith('.');
  if (closes.test(after) && beforeClosing.test(before) && !spacedDots) return '';
  if (before.endsWith('(') && /^[\p{L}\p{N}]/u.test(after)) return '';
  if (written.length === 1) return written;
  const endsSentence = /[.?!]["')\]’”]?$/.test(before);
  if (endsSentence && twoAfterStop && written.length === 2) return written;
  // A title and its letter stay together.
  const bound = written.includes('\u00A0') && (title.test(before) || !/[ \t]/.test(written));
  return bound ? '\u00A0' : ' ';
}

/** The bracket of a citation that follows its sentence without a space. */
function beforeBrackets({ text }: Statement, citations: readonly Citation[]): readonly TextChange[] {
  const places = new Set<number>();
  for (const { bracketed, span } of citations) {
    if (!bracketed) continue;
    const before = text.slice(Math.max(0, span.start - 200), span.start);
    const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('['));
    if (open < 1 || /[)\]\n]/.test(before.slice(open))) continue;
    if (/[\p{L}.,;:!?"'’”)]/u.test(before[open - 1] ?? '')) places.add(span.start - before.length + open);
  }
  return [...places].map((place) => ({ span: { start: place, end: place }, newText: ' ' }));
}

function behindMarkers({ text }: Statement, { shape, span }: Paragraph): readonly TextChange[] {
  const own = { start: span.start + shape.marker.length, end: span.start + shape.prose.start };
  const inItems = (items: readonly ItemShape[]): readonly Span[] =>
    items.flatMap((item) => [
      { start: span.start + item.span.start + item.marker.length, end: span.start + item.prose.start },
      ...inItems(item.items),
    ]);
  return [...(shape.marker === '' ? [] : [own]), ...inItems(shape.items)].flatMap((place) => {
    const written = text.slice(place.start, place.end);
    return /^ {2,}$/.test(foldTypography(written)) && !written.includes('\t') ? [{ span: place, newText: ' ' }] : [];
  });
}
