import { defineRule } from '../define-rule.ts';
import { eachDeadline } from '../each-deadline.ts';

export default defineRule({
  meta: {
    code: 'remedy/beyond-calendar',
    title: 'The bank holidays reach as far as the deadline',
    why: 'Working days can only be counted where the bank holidays are known. The government announces them about two years ahead.',
    explanation:
      'Fires when a deadline in working days runs past the years whose bank holidays this tool knows, so that no due date can be shown.\n\nDoes not fire for days, weeks, months and fixed dates, which need no bank holidays.',
    source: 'Bank holidays of England and Wales, as published by the government',
    standard: 2,
    severity: 'information',
    fix: 'none',
    since: '0.1.0',
    messages: {
      beyond:
        'The due date of “{words}” can’t be worked out: the bank holidays are known from {first} to {last} only. Count it by hand, or give a date or a period in weeks.',
    },
    examples: {
      good: [
        {
          title: 'Within the table',
          text: 'Somewhere Council (24 010 031)\n\nDecision date : 14 Jan 2025\n\nAgreed action\n\n  1. Within 20 working days of our decision the Council will apologise to Mr X.\n',
        },
        {
          title: 'Months need no bank holidays',
          text: 'Somewhere Council (28 010 031)\n\nDecision date : 14 Dec 2028\n\nAgreed action\n\n  1. Within three months of our decision the Council will review its policy on parking.\n',
        },
        {
          title: 'A statement without its date',
          text: 'Agreed action\n\n  1. Within 20 working days of our decision the Council will apologise to Mr X.\n',
        },
      ],
      bad: [
        {
          title: 'Past the last year',
          text: 'Somewhere Council (28 010 031)\n\nDecision date : 14 Dec 2028\n\nAgreed action\n\n  1. The Council has agreed to apologise to Mr X «within 20 working days of our decision».\n',
        },
        {
          title: 'In the lead-in: one slip for the whole list',
          text: 'Somewhere Council (28 010 031)\n\nDecision date : 14 Dec 2028\n\nAgreed action\n\n  1. «Within 30 working days of the final decision» the Council will:\n  • apologise to Mr X; and\n  • pay Mr X £100 to recognise the delay.\n',
        },
        {
          title: 'Before the first year',
          text: 'Somewhere Council (12 010 031)\n\nDecision date : 14 Dec 2012\n\nAgreed action\n\n  1. The Council should review its procedure «within 60 working days of my decision».\n',
        },
      ],
    },
  },
  *check({ facts, catalogue }) {
    const { firstYear, lastYear } = catalogue.holidayTable;
    const beyond = eachDeadline(facts.actions, ({ beyondCalendar, unit }) => beyondCalendar && unit === 'working-day');
    for (const found of beyond) {
      if (found?.deadline.span)
        yield {
          span: found.deadline.span,
          message: 'beyond',
          values: { words: found.deadline.text, first: firstYear, last: lastYear },
          subject: `action:${found.index}`,
          paragraph: found.action.paragraph,
        };
      else yield undefined;
    }
  },
});
