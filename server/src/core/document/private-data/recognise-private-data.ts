import { shift, span, type Span } from '../../text/span.ts';
import type { PrivateData, PrivateDataKind } from '../facts.ts';
import type { ParagraphShape, Statement } from '../model.ts';
import { rememberByShape } from '../remember-by-shape.ts';
import { privatePatterns, type PrivatePattern } from './patterns.ts';

interface ShapeData {
  readonly kind: PrivateDataKind;
  readonly span: Span;
}

/** What would point at a person or let others reach one, inside quotations too: leaks live in quoted e-mails. */
export function recognisePrivateData(statement: Statement): readonly PrivateData[] {
  return statement.paragraphs.flatMap((paragraph) =>
    dataOf(paragraph.shape).map(({ kind, span: found }) => ({
      kind,
      span: shift(found, paragraph.span.start),
      paragraph,
    })),
  );
}

/** Each kind has a digit or an at sign, or names itself. */
const cue = /\d|@/;

const dataOf: (shape: ParagraphShape) => readonly ShapeData[] = rememberByShape((shape) => {
  if (!cue.test(shape.folded)) return [];
  const found: ShapeData[] = [];
  for (const each of privatePatterns)
    for (const one of matches(shape.folded, each))
      if (!found.some((known) => known.span.start < one.span.end && one.span.start < known.span.end)) found.push(one);
  return found.sort((a, b) => a.span.start - b.span.start);
});

const around = 60;

function matches(text: string, { kind, pattern, accept }: PrivatePattern): readonly ShapeData[] {
  const found: ShapeData[] = [];
  for (const match of text.matchAll(pattern)) {
    const [words] = match;
    const end = match.index + words.length;
    const before = text.slice(Math.max(0, match.index - around), match.index);
    if (accept && !accept(words, before, text.slice(end, end + around))) continue;
    found.push({ kind, span: span(match.index, end) });
  }
  return found;
}
