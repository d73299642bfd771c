import { defineRule } from '../define-rule.ts';
import { missingHeaderLine } from '../header-lines.ts';

export default defineRule({
  meta: {
    code: 'header/missing-category',
    title: 'The header gives the category',
    why: 'The website files the decision under its category; without one nobody finds it by subject.',
    explanation:
      'Fires when there is no line `Category : Top > Sub`, or nothing stands behind its colon. The website adds the published block from the case system, so until one line of it is present this is information only.',
    source: 'Published decisions; domain research, structure 1',
    standard: 5,
    severity: { draft: 'information', final: 'warning' },
    fix: 'review',
    since: '0.1.0',
    messages: {
      missing:
        'The header has no category line, under which the website files the decision. Add “Category : …” with the subject.',
      empty:
        'The category line is empty, and the website files the decision under it. Write the subject behind “Category :”.',
    },
    examples: {
      good: [
        {
          title: 'A category',
          text: 'Somewhere Council (23 010 031)\n\nCategory : Housing > Homelessness\n\nDecision : Upheld\n',
        },
      ],
      bad: [
        {
          title: 'A published block without its category',
          text: '«Somewhere Council (23 010 031)»\n\nDecision : Upheld\n\nDecision date : 05 Feb 2024\n',
          fixed:
            'Somewhere Council (23 010 031)\n\nCategory : Adult care services\n\nDecision : Upheld\n\nDecision date : 05 Feb 2024\n',
        },
      ],
    },
  },
  *check({ statement, catalogue }) {
    yield* missingHeaderLine(statement, {
      part: 'category',
      subject: 'header:category',
      label: 'Category',
      behind: ['title'],
      untilPublished: 'information',
      values: () => catalogue.categories.map(({ name }) => ({ title: `Insert “Category : ${name}”`, value: name })),
    });
  },
});
