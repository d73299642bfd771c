import { defineRule } from '../define-rule.ts';
import { wholeLines } from '../whole-lines.ts';

export default defineRule({
  meta: {
    code: 'structure/duplicate-signature',
    title: 'The signature line stands once',
    why: 'A second signature line is left over from a template or a paste, and is published with the rest.',
    explanation: 'Fires on every signature line but the first, whichever apostrophe it has.',
    source: 'Published decision 22 003 634 (mirror)',
    standard: 5,
    severity: 'warning',
    fix: 'safe',
    since: '0.1.0',
    messages: { duplicate: 'The signature line stands twice, and both would be published. Delete one.' },
    examples: {
      good: [
        {
          title: 'Once',
          text: 'Final decision\n\n1. We will not investigate.\n\nInvestigator’s decision on behalf of the Ombudsman\n',
        },
      ],
      bad: [
        {
          title: 'Twice',
          text: "Final decision\n\n1. We will not investigate.\n\nInvestigator’s decision on behalf of the Ombudsman\n\n«Investigator's decision on behalf of the Ombudsman»\n",
          fixed:
            'Final decision\n\n1. We will not investigate.\n\nInvestigator’s decision on behalf of the Ombudsman\n\n',
        },
      ],
    },
  },
  *check({ statement }) {
    const [first, ...others] = statement.sections.filter((section) => section.kind === 'signature');
    for (const { heading } of others) {
      yield {
        span: heading.textSpan,
        message: 'duplicate',
        subject: 'signature',
        ...(first && { related: [{ span: first.heading.textSpan, text: 'It stands here first.' }] }),
        fixes: () => [
          { title: 'Delete this signature line', changes: wholeLines(statement, [heading.span]), safe: true },
        ],
      };
    }
  },
});
