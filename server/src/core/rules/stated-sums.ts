/** Sums outside actions, and what the actions come to: for comparing what a statement says in several places. */
import { findSums, type Sum } from '../document/actions/find-sums.ts';
import type { Action, ActionSum } from '../document/facts.ts';
import type { ItemShape, Paragraph, ParagraphShape } from '../document/model.ts';
import { rememberByShape } from '../document/remember-by-shape.ts';
import { sentencesOf } from '../document/sentences.ts';
import { shift, type Span } from '../text/span.ts';

/** A sum with its absolute place, and the folded sentence that it stands in. */
export interface StatedSum extends Omit<Sum, 'start' | 'end' | 'pounds'> {
  readonly pounds: number;
  readonly span: Span;
  readonly sentence: string;
  /** Absolute. */
  readonly sentenceSpan: Span;
}

/** Every well-formed sum of a paragraph, its items included, in text order. */
export function sumsOfParagraph({ shape, span: { start } }: Paragraph): readonly StatedSum[] {
  return sumsOf(shape).map((sum) => ({
    ...sum,
    span: shift(sum.span, start),
    sentenceSpan: shift(sum.sentenceSpan, start),
  }));
}

/** Spans are relative to the paragraph. */
const sumsOf: (shape: ParagraphShape) => readonly StatedSum[] = rememberByShape((shape) => {
  if (!shape.source.includes('£')) return [];
  return sentencesOf(shape).flatMap((within) => {
    const sentence = shape.folded.slice(within.start, within.end);
    return findSums(sentence).flatMap(({ pounds, start: from, end, ...sum }) =>
      pounds === undefined
        ? []
        : { ...sum, pounds, sentence, span: shift({ start: from, end }, within.start), sentenceSpan: within },
    );
  });
});

/** The first sum of each item that stands below an action's words: what a total above them is made of. */
export function sumsBelow({ paragraph, span }: Action): readonly number[] {
  const { shape } = paragraph;
  const at = span.start - paragraph.span.start;
  const below = at < shape.prose.end ? shape.items : (itemAt(shape.items, at)?.items ?? []);
  return below.flatMap(({ prose }) => {
    const [first] = findSums(shape.folded.slice(prose.start, prose.end));
    return first?.pounds !== undefined && first.role === 'part' && !first.each ? first.pounds : [];
  });
}

function itemAt(items: readonly ItemShape[], at: number): ItemShape | undefined {
  const item = items.find(({ span }) => span.start <= at && at < span.end);
  return item && item.prose.start !== at ? (itemAt(item.items, at) ?? item) : item;
}

export const addUp = (pounds: readonly number[]): number =>
  Math.round(pounds.reduce((sum, each) => sum + each, 0) * 100) / 100;

const isPart = ({ role }: ActionSum): boolean => role === 'payment' || role === 'refund';

/** What an action's parts come to, whatever total it states; its amount where it names no parts. */
function paidBy({ amount = 0, sums }: Action): number {
  const parts = addUp(sums.filter(isPart).map((sum) => sum.amount ?? 0));
  return parts > 0 && sums.some(({ role }) => role === 'total') ? parts : amount;
}

function byKey(actions: readonly Action[], key: (action: Action) => unknown): readonly number[] {
  const groups = new Map<unknown, number>();
  for (const action of actions) groups.set(key(action), (groups.get(key(action)) ?? 0) + paidBy(action));
  return [...groups.values()].map((sum) => addUp([sum]));
}

/**
 * What the actions pay, by their parts: each figure, each action, each payee's, each paragraph's and each body's, and all
 * of them together.
 */
export function sumsPaid(actions: readonly Action[]): ReadonlySet<number> {
  const paying = actions.filter(({ amount }) => amount !== undefined);
  const owed = paying.filter(({ done }) => !done);
  const keys = [
    ({ payee }: Action) => payee,
    ({ paragraph }: Action) => paragraph,
    ({ kind }: Action) => kind,
    ({ actor }: Action) => actor,
    ({ group }: Action) => group,
  ];
  return new Set([
    ...actions.flatMap(({ sums }) => sums.filter(isPart).flatMap(({ amount }) => amount ?? [])),
    ...paying.map(paidBy),
    ...[paying, owed].flatMap((some) => [
      ...keys.flatMap((key) => byKey(some, key)),
      addUp(some.map(paidBy)),
      addUp(some.filter(({ conditional }) => !conditional).map(paidBy)),
    ]),
    ...actions.map((action) => addUp(sumsBelow(action))),
  ]);
}
