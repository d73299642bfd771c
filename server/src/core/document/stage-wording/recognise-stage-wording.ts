import { shift, type Span } from '../../text/span.ts';
import type { StageWording } from '../facts.ts';
import type { ParagraphShape, Statement } from '../model.ts';
import { quotationsOf } from '../quotations.ts';
import { rememberByShape } from '../remember-by-shape.ts';
import { sentencesOf } from '../sentences.ts';
import { commentsConsidered, invitation, onCurrentEvidence, pastAccount, tentative } from './stage-phrases.ts';

interface ShapeWording {
  readonly kind: StageWording['kind'];
  readonly span: Span;
}

/**
 * The words that belong to one stage of a statement: what a draft only intends, its invitation to comment, and the
 * sentence of a final that comments were asked for. The standard statements of powers say "proposed actions" in general
 * and are left out, as is whatever is quoted.
 */
export function recogniseStageWording(statement: Statement): readonly StageWording[] {
  return statement.paragraphs.flatMap((paragraph) =>
    wordingOf(paragraph.shape)
      .filter(({ kind }) => paragraph.section !== 'powers' || kind === 'comments-considered')
      .map(({ kind, span }) => ({ kind, span: shift(span, paragraph.span.start), paragraph })),
  );
}

const cue =
  /draft|provisional|preliminary|tentative|intend|propos|plan|minded|current|present|comment|at this stage|at the moment|(?:so|thus) far|likely|inclined|expect|anticipat|views|respon|repl|before (?:I|we|mak|reach|issu|decid|final|com)/i;

const wordingOf: (shape: ParagraphShape) => readonly ShapeWording[] = rememberByShape((shape) => {
  if (!cue.test(shape.folded)) return [];
  const quotations = quotationsOf(shape).filter(({ words }) => words > 2);
  return sentencesOf(shape).flatMap((sentence) => {
    const words = shape.folded.slice(sentence.start, sentence.end);
    return cue.test(words)
      ? wordingOfSentence(words)
          .map(({ kind, span }) => ({ kind, span: shift(span, sentence.start) }))
          .filter(({ span }) => !quotations.some(({ start, end }) => start < span.end && span.start < end))
      : [];
  });
});

/** At most one of each kind: the first. An invitation speaks alone: it names the draft as the other sentence does. */
function wordingOfSentence(words: string): readonly ShapeWording[] {
  const considered = commentsConsidered.find((pattern) => pattern.test(words));
  const invited = invitation.map((pattern) => pattern.exec(words)).find((match) => match !== null);
  if (invited) return [{ kind: 'invitation', span: spanOf(invited) }];
  const comments = considered ? [{ kind: 'comments-considered' as const, span: { start: 0, end: words.length } }] : [];
  if (pastAccount.test(words)) return comments;
  const current = onCurrentEvidence.exec(words);
  const intends = tentative.map((pattern) => pattern.exec(words)).find((match) => match !== null);
  return [
    ...comments,
    ...(intends ? [{ kind: 'tentative' as const, span: spanOf(intends) }] : []),
    ...(current ? [{ kind: 'current-evidence' as const, span: spanOf(current) }] : []),
  ];
}

const spanOf = ({ index, 0: { length } }: RegExpExecArray): Span => ({ start: index, end: index + length });
