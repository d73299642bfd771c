import { defineRule } from '../define-rule.ts';
import { eachDeadline } from '../each-deadline.ts';

export default defineRule({
  meta: {
    code: 'remedy/past-deadline',
    title: 'A deadline comes after the decision',
    why: 'A remedy that was due before the decision was made is late on the day it is agreed. Most often the year is wrong, or the date was left from an earlier draft.',
    explanation:
      'Fires in a final decision when the fixed date of an action is the day of the decision or earlier.\n\nDoes not fire for what has been done already, for periods (“within one month”), which always run forward, nor in a draft, whose date is not settled.',
    source: 'Compliance Manual, chapter 8: recommendations are achievable and time-bound',
    standard: 2,
    severity: { draft: 'off', final: 'warning' },
    fix: 'none',
    since: '0.1.0',
    messages: {
      past: '“{words}” is not after the decision date ({decided}), so the remedy would be late from the start. Check the day, the month and the year.',
    },
    examples: {
      good: [
        {
          title: 'After the decision',
          text: 'Somewhere Council (24 010 031)\n\nDecision date : 14 Jan 2025\n\nAgreed action\n\n  1. The Council has agreed to:\n  • apologise to Mr X by 14 February 2025.\n',
        },
        {
          title: 'Done already',
          text: 'Somewhere Council (24 010 031)\n\nDecision date : 14 Jan 2025\n\nAgreed action\n\n  1. The Council has already apologised to Mr X, on 3 December 2024.\n',
        },
        {
          title: 'A date of what went wrong',
          text: 'Somewhere Council (24 010 031)\n\nDecision date : 14 Jan 2025\n\nAgreed action\n\n  1. Within one month of our decision, the Council will apologise to Mr X for missing the review that was due by 31 March 2024.\n',
        },
      ],
      bad: [
        {
          title: 'Last year’s date',
          text: 'Somewhere Council (24 010 031)\n\nDecision date : 14 Jan 2025\n\nAgreed action\n\n  1. The Council has agreed to:\n  • apologise to Mr X «by 14 February 2024».\n',
        },
        {
          title: 'In the lead-in: one slip for the whole list',
          text: 'Somewhere Council (24 010 031)\n\nDecision date : 14 Jan 2025\n\nAgreed action\n\n  1. «By 10 January 2025» the Council will:\n  • apologise to Mr X; and\n  • pay Mr X £100 to recognise the delay.\n',
        },
        {
          title: 'On the day of the decision',
          text: 'Somewhere Council (24 010 031)\n\nDecision date : 14 Jan 2025\n\nAgreed action\n\n  1. The Council has agreed to review its procedure «no later than 14 January 2025».\n',
        },
      ],
    },
  },
  *check({ statement, facts, today }) {
    const decided = statement.header.decisionDate;
    const day = decided?.value;
    // A decision date in the future is wrong itself: see header/future-date.
    if (day === undefined || day > today) return;
    const isPast = eachDeadline(facts.actions, ({ kind, due }) => kind === 'date' && due !== undefined && due <= day);
    for (const found of isPast) {
      if (found?.deadline.span)
        yield {
          span: found.deadline.span,
          message: 'past',
          values: { words: found.deadline.text, decided: decided?.raw ?? '' },
          subject: `action:${found.index}`,
          paragraph: found.action.paragraph,
        };
      else yield undefined;
    }
  },
});
