import { shift } from '../../text/span.ts';
import type { ParagraphReference } from '../facts.ts';
import type { ParagraphShape, Statement } from '../model.ts';
import { rememberByShape } from '../remember-by-shape.ts';
import { type WrittenReference, writtenReferencesIn } from './written-references.ts';

/** References to the statement's own paragraphs, in document order; those of Acts and other documents are not. */
export function recogniseReferences(statement: Statement): readonly ParagraphReference[] {
  return statement.paragraphs.flatMap((paragraph) =>
    referencesOf(paragraph.shape).map(({ span, targets }) => ({
      span: shift(span, paragraph.span.start),
      text: paragraph.shape.source.slice(span.start, span.end),
      paragraph,
      targets,
    })),
  );
}

const referencesOf: (shape: ParagraphShape) => readonly WrittenReference[] = rememberByShape((shape) =>
  writtenReferencesIn(shape.folded).filter(
    ({ span }) => !shape.citationLines.some((line) => line.start <= span.start && span.end <= line.end),
  ),
);
