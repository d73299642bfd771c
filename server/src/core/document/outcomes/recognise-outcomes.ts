import { type Span, shift } from '../../text/span.ts';
import type { SectionKind } from '../../catalogue/schema.ts';
import type { OutcomeFact, OutcomeFactKind } from '../facts.ts';
import type { Paragraph, ParagraphShape, Statement } from '../model.ts';
import { quotationsOf } from '../quotations.ts';
import { rememberByShape } from '../remember-by-shape.ts';
import { sentencesOf } from '../sentences.ts';
import { leadsInAnothersAccount } from './attribution.ts';
import { outcomesOfSentence, type SentenceOutcome } from './read-sentence.ts';

/** What the Ombudsman decided, found and secured, in document order. */
export function recogniseOutcomes(statement: Statement): readonly OutcomeFact[] {
  return statement.paragraphs.flatMap((paragraph) =>
    decides(paragraph)
      ? outcomesOfShape(paragraph.shape)
          .filter(({ kind, headline }) => countsIn(paragraph, kind, headline))
          .map(({ kind, span, stance }) => ({ kind, span: shift(span, paragraph.span.start), paragraph, stance }))
      : [],
  );
}

/** The other sections tell of the complaint, of powers in general, or of parts that the decision leaves out. */
const deciding: ReadonlySet<SectionKind> = new Set(['findings', 'assessment', 'action', 'decision', 'unknown']);
const decides = ({ role, section }: Paragraph): boolean =>
  role === 'summary' || (section !== undefined && deciding.has(section));

const inActionSection: ReadonlySet<OutcomeFactKind> = new Set([
  'injustice',
  'already-remedied',
  'no-further-remedy',
  'remedy-agreed',
  'remedy-recommended',
]);

const countsIn = ({ role, section }: Paragraph, kind: OutcomeFactKind, headline: boolean): boolean =>
  (section !== 'action' || inActionSection.has(kind)) &&
  (!headline || role === 'summary' || section === 'decision' || section === 'action');

/** Spans are relative to the paragraph. */
export const outcomesOfShape: (shape: ParagraphShape) => readonly SentenceOutcome[] = rememberByShape((shape) => {
  const text = withoutQuotations(shape);
  const sentences = sentencesOf(shape);
  const leadIn = leadInOf(text, shape, sentences);
  const foreignList = shape.items.length > 0 && leadsInAnothersAccount(leadIn);
  return sentences.flatMap((sentence) => {
    const inList = sentence.start >= shape.prose.end;
    if (inList && foreignList) return [];
    const words = text.slice(sentence.start, sentence.end);
    return (inList && ourFinding.test(leadIn) ? outcomesOfItem(words) : outcomesOfSentence(words)).map((outcome) => ({
      ...outcome,
      span: shift(outcome.span, sentence.start),
    }));
  });
});

/** "I found:" before a list of bare findings, each of which is read as if the lead-in stood before it. */
const ourFinding = /\b(?:we|I|Ombudsm[ae]n)(?: +[\w'-]+){0,3} +(?:find|found|finds|identified)\b[^:]{0,40}:\s*$/i;
const restated = 'We found ';

function outcomesOfItem(words: string): readonly SentenceOutcome[] {
  return outcomesOfSentence(restated + words)
    .map((outcome) => ({ ...outcome, span: shift(outcome.span, -restated.length) }))
    .map((outcome) => ({ ...outcome, span: { start: Math.max(0, outcome.span.start), end: outcome.span.end } }));
}

function leadInOf(text: string, shape: ParagraphShape, sentences: readonly Span[]): string {
  const last = sentences.findLast(({ end }) => end <= shape.prose.end);
  return last === undefined ? '' : text.slice(last.start, last.end);
}

/** One or two words in quotation marks are a term ('fault', 'Miss C'), which the sentence means as its own. */
const longestTerm = 2;

/** Ours, in skeletons; read as if somebody's label stood there. */
const placeholder = /\u2039[^\u2039\u203A\n]{1,200}\u203A/g;

/** The folded text, same length, on one line, with blanks for what others said, and for the marks round a term. */
function withoutQuotations(shape: ParagraphShape): string {
  let text = '';
  let from = 0;
  for (const { start, end, words } of quotationsOf(shape)) {
    const inside = words <= longestTerm ? ` ${shape.folded.slice(start + 1, end - 1)} ` : ' '.repeat(end - start);
    text += shape.folded.slice(from, start) + inside;
    from = end;
  }
  return (text + shape.folded.slice(from))
    .replace(placeholder, (words) => 'X'.repeat(words.length))
    .replace(/\s/g, ' ');
}
