import { DocumentHighlightKind, type DocumentHighlight, type Position } from 'vscode-languageserver-types';
import type { Citation } from '../core/document/facts.ts';
import { compareSpans, shift, touches, type Span } from '../core/text/span.ts';
import { comparable } from '../core/text/typography.ts';
import { offsetOf, rangeOf } from './ranges.ts';
import type { View } from './view.ts';

interface Mark {
  readonly span: Span;
  /** Where the thing is introduced, or what is pointed to. */
  readonly kind: DocumentHighlightKind;
}

/**
 * Every mention of what stands at the position: a person’s label, a provision of a law, or a reference to a paragraph,
 * with that paragraph.
 */
export function documentHighlights(view: View, position: Position): DocumentHighlight[] {
  const offset = offsetOf(view, position);
  const marks = personMarks(view, offset) ?? referenceMarks(view, offset) ?? citationMarks(view, offset) ?? [];
  return [...marks]
    .sort((a, b) => compareSpans(a.span, b.span))
    .map(({ span, kind }) => ({ range: rangeOf(view, span), kind }));
}

function personMarks({ snapshot: { facts } }: View, offset: number): readonly Mark[] | undefined {
  const person = facts.people.find(({ mentions }) => mentions.some((span) => touches(span, offset)));
  return person?.mentions.map((span) => ({
    span,
    kind: span.start === person.introduced.start ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}

function referenceMarks({ snapshot }: View, offset: number): readonly Mark[] | undefined {
  const { references } = snapshot.facts;
  const reference = references.find(({ span }) => touches(span, offset));
  if (!reference) return undefined;
  const targets = new Set(reference.targets);
  const alike = references.filter((other) => other.targets.some((target) => targets.has(target)));
  const paragraphs = snapshot.statement.paragraphs.filter(({ number }) => number !== undefined && targets.has(number));
  return [
    ...[reference, ...alike.filter((other) => other !== reference)].map(({ span }) => ({
      span,
      kind: DocumentHighlightKind.Read,
    })),
    ...paragraphs.map(({ shape, span }) => ({
      span: shift(shape.prose, span.start),
      kind: DocumentHighlightKind.Write,
    })),
  ];
}

function citationMarks({ snapshot: { facts } }: View, offset: number): readonly Mark[] | undefined {
  const citation = facts.citations.find(({ span }) => touches(span, offset));
  if (!citation) return undefined;
  return facts.citations
    .filter((other) => citesTheSame(citation, other))
    .map(({ span }) => ({ span, kind: DocumentHighlightKind.Read }));
}

/** The same law, and one provision in common; a whole law is the same as itself only. */
function citesTheSame(a: Citation, b: Citation): boolean {
  if (a === b) return true;
  if (a.id === undefined || a.id !== b.id) return a.id === b.id && comparable(a.text) === comparable(b.text);
  if (a.provisions.length === 0 || b.provisions.length === 0) return a.provisions.length === b.provisions.length;
  return a.provisions.some((provision) => b.provisions.includes(provision));
}
