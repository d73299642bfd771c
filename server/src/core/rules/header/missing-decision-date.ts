import { houseDate } from '../../text/written-date.ts';
import { defineRule } from '../define-rule.ts';
import { missingHeaderLine } from '../header-lines.ts';

export default defineRule({
  meta: {
    code: 'header/missing-decision-date',
    title: 'The header gives the decision date',
    why: 'Every deadline is counted from the decision date.',
    explanation:
      'Fires when there is no line `Decision date : DD Mon YYYY`, or nothing stands behind its colon. The website adds the published block from the case system, so until one line of it is present this is information at most.',
    source: 'Published decisions; domain research, structure 1',
    standard: 5,
    severity: { draft: 'hint', final: 'error' },
    fix: 'review',
    since: '0.1.0',
    messages: {
      missing: 'The header has no decision date, from which every deadline is counted. Add “Decision date : …”.',
      empty: 'The decision date is empty, and every deadline is counted from it. Write the date as in “05 Feb 2024”.',
    },
    examples: {
      good: [
        {
          title: 'A date',
          text: 'Somewhere Council (23 010 031)\n\nDecision : Upheld\n\nDecision date : 05 Feb 2024\n',
        },
      ],
      bad: [
        {
          title: 'A published block without its date',
          text: '«Somewhere Council (23 010 031)»\n\nCategory : Housing > Homelessness\n\nDecision : Upheld\n\nThe Ombudsman’s final decision:\n',
          fixed:
            'Somewhere Council (23 010 031)\n\nCategory : Housing > Homelessness\n\nDecision : Upheld\n\nDecision date : 21 Nov 2026\n\nThe Ombudsman’s final decision:\n',
        },
      ],
    },
  },
  *check({ statement, calendar, today }) {
    yield* missingHeaderLine(statement, {
      part: 'decisionDate',
      subject: 'header:decision-date',
      label: 'Decision date',
      behind: ['title', 'category', 'outcome'],
      untilPublished: { draft: 'hint', final: 'information' },
      values: () => {
        const date = houseDate(today, calendar);
        return [{ title: `Insert today’s date, ${date}`, value: date }];
      },
    });
  },
});
