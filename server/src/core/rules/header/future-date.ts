import { houseDate } from '../../text/written-date.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  meta: {
    code: 'header/future-date',
    title: 'A final decision is not dated in the future',
    why: 'Every deadline is counted from the decision date, so a wrong one makes every due date wrong.',
    explanation:
      'Fires in a final statement whose decision date is after today. Drafts may carry the day on which they are to be issued.',
    source: 'Domain research, structure 1',
    standard: 2,
    severity: { draft: 'off', final: 'warning' },
    fix: 'none',
    since: '0.1.0',
    messages: {
      future:
        'The decision date is after today, {today}, and every deadline is counted from it. Correct it, or issue the statement on that day.',
    },
    examples: {
      good: [
        {
          title: 'A day that has been',
          text: 'Somewhere Council (23 010 031)\n\nDecision date : 05 Feb 2024\n\nThe Ombudsman’s final decision:\n',
        },
      ],
      bad: [
        {
          title: 'Far in the future',
          text: 'Somewhere Council (23 010 031)\n\nDecision date : «05 Feb 2994»\n\nThe Ombudsman’s final decision:\n',
        },
      ],
    },
  },
  *check({ statement, today, calendar }) {
    const line = statement.header.decisionDate;
    if (line?.value === undefined || line.value <= today) return;
    yield {
      span: line.valueSpan,
      message: 'future',
      values: { today: houseDate(today, calendar) },
      subject: 'header:decision-date',
    };
  },
});
