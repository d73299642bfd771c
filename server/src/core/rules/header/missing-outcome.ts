import { defineRule } from '../define-rule.ts';
import { missingHeaderLine } from '../header-lines.ts';

export default defineRule({
  meta: {
    code: 'header/missing-outcome',
    title: 'The header gives the outcome',
    why: 'The outcome line is what the website shows first, and what the office’s statistics are counted from.',
    explanation:
      'Fires when there is no line `Decision : Upheld`, `Decision : Not upheld` or `Decision : Closed after initial enquiries`, or nothing stands behind its colon. The website adds the published block from the case system, so until one line of it is present this is information only.',
    source: 'Published decisions; domain research, structure 1 and 2',
    standard: 5,
    severity: { draft: 'information', final: 'error' },
    fix: 'review',
    since: '0.1.0',
    messages: {
      missing:
        'The header has no outcome line, which the website shows first. Add “Decision : …” with the outcome of this complaint.',
      empty:
        'The outcome line is empty, and the website shows the outcome first. Write the outcome of this complaint behind “Decision :”.',
    },
    examples: {
      good: [
        {
          title: 'An outcome',
          text: 'Somewhere Council (23 010 031)\n\nDecision : Upheld\n\nDecision date : 05 Feb 2024\n',
        },
      ],
      bad: [
        {
          title: 'A published block without its outcome',
          text: '«Somewhere Council (23 010 031)»\n\nCategory : Housing > Homelessness\n\nDecision date : 05 Feb 2024\n',
          fixed:
            'Somewhere Council (23 010 031)\n\nCategory : Housing > Homelessness\n\nDecision : Upheld\n\nDecision date : 05 Feb 2024\n',
        },
      ],
    },
  },
  *check({ statement, catalogue }) {
    yield* missingHeaderLine(statement, {
      part: 'outcome',
      subject: 'header:outcome',
      label: 'Decision',
      behind: ['title', 'category'],
      untilPublished: 'information',
      values: () => catalogue.outcomes.map(({ value }) => ({ title: `Insert “Decision : ${value}”`, value })),
    });
  },
});
