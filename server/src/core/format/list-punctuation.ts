import type { ItemShape, Paragraph, Statement } from '../document/model.ts';
import { sliceOf } from '../text/span.ts';
import type { TextChange } from '../text/text-change.ts';

/**
 * Slips in the punctuation of a list that has a style: `;` … `; and` … `.`, or a full stop behind every item; and the
 * colon before it. A list without a clear style is its writer's choice. No word is added: where an “and” is missing, it
 * stays missing.
 */
export function listPunctuation({ paragraphs }: Statement): readonly TextChange[] {
  return paragraphs.flatMap((paragraph, place) => {
    const { items } = paragraph.shape;
    if (items.length === 0) return [];
    const open = goesOn(paragraph, paragraphs[place + 1]);
    return [...leadIn(paragraph), ...lists(items).flatMap((list) => slipsIn(list, paragraph, open))];
  });
}

/** A list may be interrupted and go on: by an unnumbered line with items of its own, or in the middle of the sentence. */
const goesOn = (paragraph: Paragraph, next: Paragraph | undefined): boolean =>
  next !== undefined &&
  next.section === paragraph.section &&
  (next.number === undefined
    ? next.shape.items.length > 0
    : /^[a-z]/.test(sliceOf(next.shape.folded, next.shape.prose)));

/** The list itself and those inside it, where no item has a list of its own: its words would end in a colon. */
function lists(items: readonly ItemShape[]): readonly (readonly ItemShape[])[] {
  const inner = items.flatMap((item) => lists(item.items));
  return items.length > 1 && items.every((item) => item.items.length === 0) ? [items] : inner;
}

type Ending = 'semicolon' | 'stop' | 'comma' | 'joined' | 'open' | 'other';

function endingOf(words: string): Ending {
  if (/;(?:\s*(?:and|or))?$/i.test(words)) return 'semicolon';
  if (/[.!?]["')\]]{0,3}$/.test(words)) return 'stop';
  if (/,$/.test(words)) return 'comma';
  if (/[^\s;],?\s+(?:and|or)$/i.test(words)) return 'joined';
  return /[\p{L}\p{N}%)\]]$/u.test(words) ? 'open' : 'other';
}

function slipsIn(list: readonly ItemShape[], paragraph: Paragraph, open: boolean): readonly TextChange[] {
  const endings = list.map((item) => endingOf(sliceOf(paragraph.shape.folded, item.prose)));
  if (hasSemicolons(endings))
    return list.flatMap((item, place) => {
      const ending = endings[place] ?? 'other';
      if (place === list.length - 1) return ending === 'open' && !open ? [atEnd(paragraph, item, '.')] : [];
      return withSemicolon(paragraph, item, ending, place === list.length - 2);
    });
  // Where paragraphs and items look alike, a full stop tells where the list ends.
  const compact = paragraph.shape.marker === '-' && list.some(({ marker }) => marker === '-');
  if (compact || open || !hasStops(endings)) return [];
  return list.flatMap((item, place) => (endings[place] === 'open' ? [atEnd(paragraph, item, '.')] : []));
}

/** Most items but the last end in one, and none of them in a full stop. */
function hasSemicolons(endings: readonly Ending[]): boolean {
  const inner = endings.slice(0, -1);
  const semicolons = inner.filter((ending) => ending === 'semicolon').length;
  if (endings.length < 3 || inner.includes('stop') || inner.includes('other')) return false;
  return semicolons * 2 > inner.length || (semicolons > 0 && inner.at(-1) === 'joined');
}

/** Nearly all do, and more than the last, which often has the only one. */
const hasStops = (endings: readonly Ending[]): boolean => {
  const stops = endings.filter((ending) => ending === 'stop').length;
  return stops >= 2 && stops * 2 > endings.length && endings.every((ending) => ending === 'stop' || ending === 'open');
};

function withSemicolon(
  paragraph: Paragraph,
  item: ItemShape,
  ending: Ending,
  beforeLast: boolean,
): readonly TextChange[] {
  const words = sliceOf(paragraph.shape.folded, item.prose);
  const from = paragraph.span.start + item.prose.start;
  if (ending === 'open') return [atEnd(paragraph, item, ';')];
  if (ending === 'comma') return [{ span: { start: from + words.length - 1, end: from + words.length }, newText: ';' }];
  // "; and" is right, ";and", ", and" and " and" before the last item are slips.
  const join = beforeLast ? /(?:,\s*|;|\s)(?=\s*(?:and|or)$)/i.exec(words) : null;
  if (!join || /;\s+(?:and|or)$/i.test(words)) return [];
  const tail = /\s*(?:and|or)$/i.exec(words)?.[0] ?? '';
  const start = words.slice(0, words.length - tail.length).replace(/[,;]$/, '').length;
  return [{ span: { start: from + start, end: from + words.length - tail.trimStart().length }, newText: '; ' }];
}

function atEnd({ span }: Paragraph, { prose }: ItemShape, newText: string): TextChange {
  const at = span.start + prose.end;
  return { span: { start: at, end: at }, newText };
}

/** The colon before a list of two or more items whose introduction ends in a word. */
function leadIn({ shape, span }: Paragraph): readonly TextChange[] {
  const words = sliceOf(shape.folded, shape.prose);
  if (shape.items.length < 2 || !/[\p{L}\p{N}]$/u.test(words) || /\b(?:and|or)$/i.test(words)) return [];
  const at = span.start + shape.prose.end;
  return [{ span: { start: at, end: at }, newText: ':' }];
}
