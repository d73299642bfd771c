import type { Paragraph } from '../../core/document/model.ts';
import { shift, span, touches, type Span } from '../../core/text/span.ts';
import type { View } from '../view.ts';
import type { Mention, Occurrence } from './occurrence.ts';

/** "paragraph 3", and the paragraph; or a paragraph at its own number, and all that refers to it. */
export function paragraphOccurrence(view: View, offset: number): Occurrence | undefined {
  const { statement, facts } = view.snapshot;
  const reference = facts.references.find((each) => touches(each.span, offset));
  const numbered = reference
    ? undefined
    : statement.paragraphs.find((each) => each.number !== undefined && touches(markerOf(each), offset));
  const targets = new Set(reference ? reference.targets : numbered?.number === undefined ? [] : [numbered.number]);
  if (targets.size === 0) return undefined;
  const references = facts.references.filter((each) => each.targets.some((target) => targets.has(target)));
  if (references.length === 0) return undefined;
  const paragraphs = statement.paragraphs.filter(({ number }) => number !== undefined && targets.has(number));
  const definitions = paragraphs.map((each) => shift(each.shape.prose, each.span.start));
  const mentions: readonly Mention[] = [
    ...definitions.map((each) => ({ span: each, defines: true })),
    ...references.map((each) => ({ span: each.span, defines: false })),
  ];
  return { span: reference?.span ?? (numbered ? markerOf(numbered) : span(offset, offset)), definitions, mentions };
}

/** From the number to the first word. */
const markerOf = ({ shape, span: whole }: Paragraph): Span =>
  span(whole.start, whole.start + Math.max(0, shape.prose.start - 1));
