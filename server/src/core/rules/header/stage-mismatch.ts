import { comparable } from '../../text/typography.ts';
import { sliceOf } from '../../text/span.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  meta: {
    code: 'header/stage-mismatch',
    title: 'The title line and the statement are of the same stage',
    why: 'A final decision that calls itself a draft asks both sides to comment on something that is already decided, and is published so.',
    explanation:
      'Fires when the stage is set to final but the title line says “draft decision”, and when the title line says “final decision” but the last section is headed “Draft decision”. A draft whose last section is headed “Final decision” is fine.',
    source: 'Decision Statements Manual, chapter 7.1; Statement of Reasons Manual, chapter 11',
    standard: 2,
    severity: 'error',
    fix: 'review',
    since: '0.1.0',
    messages: {
      title:
        'This is set to be a final decision, but its title line says “{written}”, as if comments were still asked for. Change the title line.',
      section:
        'The title line says that this is the final decision, but this section is headed “{written}”. Change the heading, or the title line.',
    },
    examples: {
      good: [
        {
          title: 'A draft with a final decision section',
          text: 'The Ombudsman’s draft decision\n\nFinal decision\n\n1. I do not intend to investigate.\n',
        },
      ],
      bad: [
        {
          title: 'The heading was not changed',
          text: 'The Ombudsman’s final decision:\n\n«Draft decision»\n\n1. We will not investigate.\n',
          fixed: 'The Ombudsman’s final decision:\n\nFinal decision\n\n1. We will not investigate.\n',
        },
      ],
    },
  },
  *check({ statement, classification }) {
    const { stageLine } = statement.header;
    if (stageLine?.stage === 'draft' && classification.stage === 'final') {
      const written = sliceOf(statement.text, stageLine.span);
      const at = written.search(/(?:revised )?(?:draft|provisional)/i);
      const length = /(?:revised )?(?:draft|provisional)/i.exec(written)?.[0].length ?? 0;
      const span = { start: stageLine.span.start + at, end: stageLine.span.start + at + length };
      yield {
        span: stageLine.span,
        message: 'title',
        values: { written: written.trim() },
        subject: 'header:stage-line',
        fixes: () => [{ title: 'Write “final” in the title line', changes: [{ span, newText: 'final' }], safe: false }],
      };
    }
    if (stageLine?.stage !== 'final') return;
    for (const { kind, heading } of statement.sections) {
      if (kind !== 'decision' || comparable(heading.text) !== 'draft decision') continue;
      yield {
        span: heading.textSpan,
        message: 'section',
        values: { written: heading.text },
        subject: 'section:decision',
        fixes: () => [
          {
            title: 'Write “Final decision”',
            changes: [{ span: heading.textSpan, newText: 'Final decision' }],
            safe: false,
          },
        ],
      };
    }
  },
});
