import type { Paragraph } from '../../document/model.ts';
import { isCitationLine } from '../../document/parse/group-paragraphs.ts';
import { rememberByShape } from '../../document/remember-by-shape.ts';
import { shift, sliceOf, type Span } from '../../text/span.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  meta: {
    code: 'structure/unfinished-paragraph',
    title: 'Every paragraph is a finished sentence',
    why: 'A paragraph that stops in mid-sentence has lost its end, often in a paste, and nobody but its writer knows what it said.',
    explanation:
      'Fires on the summary, or a numbered paragraph, that stops without closing punctuation. Headings, list items, lead-ins and anything that ends in a colon are fine; so are a citation, bracket, closing quotation mark, link or placeholder at the end. In the editor, the paragraph that you are typing is left alone.',
    source: 'Published decision 20 005 709; domain research, traps B12',
    standard: 2,
    severity: 'warning',
    fix: 'none',
    since: '0.1.0',
    messages: {
      unfinished: 'This paragraph stops in mid-sentence, after “{words}”. Finish the sentence, or add the full stop.',
    },
    examples: {
      good: [
        {
          title: 'A citation behind the sentence',
          text: 'What I found\n\n1. We cannot question a decision made without fault. (Local Government Act 1974, section 34(3), as amended)\n',
        },
        {
          title: 'A citation whose brackets were forgotten',
          text: 'What I found\n\n1. We cannot question a decision made without fault. Local Government Act 1974, section 34(3), as amended\n',
        },
        {
          title: 'A lead-in whose list the website lost',
          text: 'What I found\n\n1. The Council said:\n\n2. Mr X disagreed.\n',
        },
      ],
      bad: [
        {
          title: 'The end was lost',
          text: 'What I found\n\n1. Mr X told the Council about the leaks, «which principally lie»\n\n2. The Council replied.\n',
        },
        {
          title: 'A summary that lost its end',
          text: 'Summary: Mr X complained about delay. We found «fault because the»\n\nThe complaint\n\n1. Mr X complains about delay.\n',
        },
      ],
    },
  },
  *check({ statement, unfinished }) {
    for (const paragraph of statement.paragraphs) {
      yield;
      const counts = paragraph.number !== undefined || paragraph.role === 'summary';
      if (!counts || (unfinished && touchesParagraph(unfinished, paragraph))) continue;
      const { tail } = unfinishedTail(paragraph.shape);
      if (!tail) continue;
      const span = shift(tail, paragraph.span.start);
      yield {
        span,
        message: 'unfinished',
        values: { words: sliceOf(statement.text, span) },
        subject: paragraph.number === undefined ? 'summary' : `paragraph:${paragraph.number}`,
        paragraph,
      };
    }
  },
});

const touchesParagraph = (changed: Span, { span }: Paragraph): boolean =>
  changed.start <= span.end && span.start <= changed.end;

/** Fewer words may be a numbered heading, unless they begin or end as only a sentence does. */
const fewestWords = 5;
const onlyInSentences =
  /^(?:I|We|He|She|They|It|You|Mr|Mrs|Ms|Miss|Mx|Dr)\s\S|\S\s.*\b(?:should|will|would|must|may|can|cannot|has|have|had|was|were|is|are|did|does|said|says|told|complained|complains)\b|[,;]$/;
const breaksOff =
  /\b(?:the|a|an|of|to|and|or|but|by|for|from|with|in|on|at|as|that|which|who|because|if|when|is|are|was|were|has|have|had|will|would|not|his|her|their|its|our|my)$/i;
const lastWords = /(?:\S{1,40}\s{1,3}){0,2}\S{1,40}$/;
const endsOpen = /[a-z0-9,;-]$/i;
/** A web or e-mail address, or the end of one, needs no full stop behind it. */
const endsInAddress = /(?:https?:\/\/|www\.|@)\S*$|\S\.(?:uk|org|com|net|gov)$/i;

const unfinishedTail = rememberByShape((shape): { readonly tail: Span | undefined } => {
  const words = sliceOf(shape.folded, shape.prose).trimEnd();
  const none = { tail: undefined };
  if (shape.items.length > 0 || !endsOpen.test(words) || endsInAddress.test(words)) return none;
  const short = words.split(/\s+/, fewestWords).length < fewestWords;
  if (short && !onlyInSentences.test(words) && !breaksOff.test(words)) return none;
  // A Markdown table has its own rule.
  if (words.startsWith('|') || endsInCitation(words)) return none;
  const length = lastWords.exec(words.slice(-130))?.[0].length ?? 0;
  const end = shape.prose.start + words.length;
  return { tail: { start: end - length, end } };
});

/** A citation behind a finished sentence, whose brackets were forgotten or left open: whole, with its last provision. */
function endsInCitation(words: string): boolean {
  const tail = words.slice(-longestCitation);
  const stop = Math.max(tail.lastIndexOf('. '), tail.lastIndexOf('.('), tail.lastIndexOf('.['));
  if (stop < 0 || !/(?:\d[A-Z]{0,2}(?:\(\w{1,3}\)){0,3}|,? as amended)$/.test(tail)) return false;
  return isCitationLine(tail.slice(stop + 1).trim());
}

const longestCitation = 250;
