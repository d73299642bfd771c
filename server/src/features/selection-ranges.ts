import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { ItemShape, Paragraph } from '../core/document/model.ts';
import { sentencesOf } from '../core/document/sentences.ts';
import { contains, shift, touches, type Span } from '../core/text/span.ts';
import { offsetOf, rangeOf } from './ranges.ts';
import type { View } from './view.ts';

/** What a selection grows to, from each position: word, sentence, item or prose, paragraph, sub-section, section, statement. */
export function selectionRanges(view: View, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    const offset = offsetOf(view, position);
    let selection: SelectionRange | undefined;
    for (const span of growing(spansAround(view, offset), { start: offset, end: offset }).reverse()) {
      const range = rangeOf(view, span);
      selection = selection ? { range, parent: selection } : { range };
    }
    return selection ?? { range: rangeOf(view, { start: offset, end: offset }) };
  });
}

/** From the smallest to the largest, as far as each takes in the one before and something more. */
function growing(spans: readonly Span[], caret: Span): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = kept.at(-1) ?? caret;
    if (contains(span, last) && (span.start < last.start || last.end < span.end)) kept.push(span);
  }
  return kept;
}

function spansAround({ snapshot: { statement } }: View, offset: number): readonly Span[] {
  const { text, lines, header, summary, sections, paragraphs } = statement;
  const line = lines.lineSpan(lines.positionAt(offset).line);
  const paragraph = paragraphs.find(({ span }) => touches(span, offset));
  const headerLines = [header.category, header.outcome, header.decisionDate, header.complaintReference];
  const values = [...headerLines, header.complaintAgainst].flatMap((each) => (each ? [each.valueSpan] : []));
  const inSections = sections.flatMap(({ span, heading, subsections }) => [
    span,
    heading.textSpan,
    ...subsections.flatMap((sub) => [sub.span, sub.heading.textSpan]),
  ]);
  return [
    ...(wordAt(text, line, offset) ?? []),
    ...(paragraph ? spansInParagraph(paragraph) : [line]),
    ...values,
    ...(header.title ? [header.title.bodySpan, header.title.referenceSpan] : []),
    header.span,
    ...(summary ? [{ start: summary.labelSpan.start, end: summary.paragraph.span.end }] : []),
    ...inSections,
    { start: 0, end: text.length },
  ].filter((span) => touches(span, offset));
}

const letters = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

function wordAt(text: string, line: Span, offset: number): readonly Span[] | undefined {
  // A line may be as long as a draft; no word is.
  const from = Math.max(line.start, offset - 100);
  const near = text.slice(from, Math.min(line.end, offset + 100));
  const words = [...near.matchAll(letters)].map(({ 0: word, index }) => ({
    start: from + index,
    end: from + index + word.length,
  }));
  const word = words.findLast((each) => touches(each, offset));
  return word && [word];
}

function spansInParagraph({ shape, span }: Paragraph): readonly Span[] {
  const items = (each: readonly ItemShape[]): readonly Span[] =>
    each.flatMap((item) => [item.prose, item.span, ...items(item.items)]);
  const inside = [...sentencesOf(shape), shape.prose, ...items(shape.items), ...shape.citationLines];
  return [...inside.map((each) => shift(each, span.start)), span];
}
