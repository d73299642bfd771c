import { quotationsOf, quotationSpans, type Quotation } from '../document/quotations.ts';
import type { Statement } from '../document/model.ts';
import type { Span } from '../text/span.ts';
import type { TextChange } from '../text/text-change.ts';
import { headingWordsIn, paragraphsIn, wordsOf } from './regions.ts';

/**
 * The few quotation marks and apostrophes that are set otherwise than most of this draft's: straight ones become curly,
 * as the office publishes them. In Markdown, where straight marks are no less usual, also the other way about.
 */
export function quotationMarks(statement: Statement, within?: Span): readonly TextChange[] {
  const wanted = wantedMarks(statement);
  if (wanted === undefined) return [];
  const inHeadings = headingWordsIn(statement, within).flatMap((span) => {
    const words = statement.text.slice(span.start, span.end);
    return wanted === 'curly' ? curled(words, [], span.start) : straightened(words, span.start);
  });
  const inParagraphs = paragraphsIn(statement, within).flatMap((paragraph) => {
    const { shape, span } = paragraph;
    const changes =
      wanted === 'curly'
        ? curled(shape.source, quotationsOf(shape), span.start)
        : straightened(shape.source, span.start);
    // Comments may stand between the lines of a paragraph.
    const words = wordsOf(paragraph);
    return changes.filter((change) =>
      words.some((each) => each.start <= change.span.start && change.span.end <= each.end),
    );
  });
  return [...inHeadings, ...inParagraphs];
}

const straight = /['"]/g;
const curly = /[‘’“”]/g;
const known = new WeakMap<Statement, { readonly marks: 'curly' | 'straight' | undefined }>();

/** Undefined when the draft has no habit that is clear enough, or keeps to it. */
function wantedMarks(statement: Statement): 'curly' | 'straight' | undefined {
  const answer = known.get(statement) ?? { marks: countMarks(statement) };
  known.set(statement, answer);
  return answer.marks;
}

function countMarks({ paragraphs, layout }: Statement): 'curly' | 'straight' | undefined {
  let [straights, curlies] = [0, 0];
  for (const { shape } of paragraphs) {
    straights += shape.source.match(straight)?.length ?? 0;
    curlies += shape.source.match(curly)?.length ?? 0;
  }
  if (curlies >= 3 && curlies >= 2 * straights) return 'curly';
  return layout === 'markdown' && straights >= 3 && straights >= 2 * curlies ? 'straight' : undefined;
}

function straightened(words: string, from: number): readonly TextChange[] {
  return [...words.matchAll(curly)].map(({ 0: mark, index }) => ({
    span: { start: from + index, end: from + index + 1 },
    newText: mark === '“' || mark === '”' ? '"' : "'",
  }));
}

function curled(words: string, quotations: readonly Quotation[], from: number): readonly TextChange[] {
  const sides = new Map(quotations.flatMap((quotation) => sidesOf(words, quotation)));
  return [...words.matchAll(straight)].flatMap(({ 0: mark, index }) => {
    const newText = mark === '"' ? doubleMarks[sides.get(index) ?? 'neither'] : single(words, index, sides.get(index));
    return newText === undefined ? [] : [{ span: { start: from + index, end: from + index + 1 }, newText }];
  });
}

type Side = 'open' | 'close';
const doubleMarks: Readonly<Record<Side | 'neither', string | undefined>> = {
  open: '“',
  close: '”',
  neither: undefined,
};

/** The two marks of a quotation, and of single ones inside a double one. */
function sidesOf(words: string, { start, end, kind }: Quotation): readonly (readonly [number, Side])[] {
  const marks: readonly string[] = kind === 'double' ? ['"', '“', '”'] : ["'", '‘', '’'];
  const inner = kind === 'double' ? quotationSpans(words.slice(start + 1, end - 1)) : [];
  const closed = end - 1 > start && marks.includes(words[end - 1] ?? '');
  return [
    [start, 'open'],
    ...(closed ? [[end - 1, 'close'] as const] : []),
    ...inner.flatMap((each) => {
      const from = start + 1;
      return sidesOf(words, { ...each, start: from + each.start, end: from + each.end });
    }),
  ];
}

/** Letters left out at the start of a word: '90s, 'til. */
const shortened = /^(?:\d0s|til|em|twas|tis|cause)(?![\p{L}\p{N}])/iu;

function single(words: string, at: number, side: Side | undefined): string | undefined {
  if (side === 'open') return '‘';
  if (side === 'close') return '’';
  const before = words[at - 1] ?? ' ';
  const after = words.slice(at + 1, at + 8);
  if (/\p{L}/u.test(before)) return '’';
  // 5'6" is a measure, the 1990's is a word.
  if (/\d/.test(before)) return /^s(?!\p{L})/u.test(after) ? '’' : undefined;
  return shortened.test(after) ? '’' : undefined;
}
