import type { Paragraph } from '../../document/model.ts';
import { sliceOf } from '../../text/span.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  meta: {
    code: 'structure/empty-section',
    title: 'Every section has text',
    why: 'A heading with nothing below it tells the reader that something was lost.',
    explanation:
      'Fires on a section heading with no text, and with no sub-heading that has text. A sub-heading followed by another is fine. Our placeholders (‹…›) count as text.',
    source: 'Decision Statements Manual, chapter 7',
    standard: 5,
    severity: { draft: 'warning', final: 'error' },
    fix: 'none',
    since: '0.1.0',
    messages: {
      empty:
        'The section “{section}” has no text, so readers will think that something was lost. Write it, or delete the heading.',
    },
    examples: {
      good: [
        {
          title: 'Text below a sub-heading',
          text: 'What I found\n\nWhat happened\n\n1. Mr X moved house.\n\nFinal decision\n\n2. I have completed my investigation.\n',
        },
      ],
      bad: [
        {
          title: 'Nothing below the heading',
          text: 'What I found\n\n1. There was fault.\n\n«Agreed action»\n\nFinal decision\n\n2. I have completed my investigation.\n',
        },
      ],
    },
  },
  *check({ statement }) {
    for (const { kind, heading, paragraphs } of statement.sections) {
      yield;
      if (kind === 'signature' || kind === 'unknown' || paragraphs.some(hasText)) continue;
      yield { span: heading.textSpan, message: 'empty', values: { section: heading.text }, subject: `section:${kind}` };
    }
  },
});

const hasText = ({ shape }: Paragraph): boolean =>
  /\S/.test(sliceOf(shape.folded, shape.prose)) ||
  shape.items.some((item) => /\S/.test(sliceOf(shape.folded, item.prose)));
