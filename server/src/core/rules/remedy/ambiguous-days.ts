import { foldTypography } from '../../text/typography.ts';
import type { Span } from '../../text/span.ts';
import { defineRule, type Fix } from '../define-rule.ts';
import { eachDeadline } from '../each-deadline.ts';

export default defineRule({
  meta: {
    code: 'remedy/ambiguous-days',
    title: 'A deadline in days says which days',
    why: 'Twenty working days are four weeks, twenty calendar days less than three. The body and the colleague who chases may count differently.',
    explanation:
      'Fires on a deadline such as “within 20 days of our decision”.\n\nDoes not fire on “20 working days”, “28 calendar days”, weeks and months, nor on the time that staff are to be told.',
    source: 'Compliance Manual, chapter 8: recommendations are specific and time-bound',
    standard: 6,
    severity: 'hint',
    fix: 'review',
    since: '0.1.0',
    messages: {
      ambiguous:
        '“{words}” may mean working days or calendar days, and the due date differs. Say which: “{working}”, for example.',
    },
    examples: {
      good: [
        {
          title: 'Working days',
          text: 'Agreed action\n\n  1. Within 20 working days of our decision the Council will apologise to Mr X.\n',
        },
        {
          title: 'Calendar days',
          text: 'Agreed action\n\n  1. The Council will apologise to Mr X within 28 calendar days of our decision.\n',
        },
        {
          title: 'What staff are to be told',
          text: 'Agreed action\n\n  1. Within one month of our decision the Council will remind staff that replies are due within 15 days.\n',
        },
      ],
      bad: [
        {
          title: 'Which days?',
          text: 'Agreed action\n\n  1. The Council has agreed to apologise to Mr X «within 20 days of our decision».\n',
          fixed:
            'Agreed action\n\n  1. The Council has agreed to apologise to Mr X within 20 working days of our decision.\n',
        },
        {
          title: 'In the lead-in: one slip for the whole list',
          text: 'Agreed action\n\n  1. «Within 30 days of the final decision» the Council will:\n  • apologise to Mr X; and\n  • pay Mr X £100 to recognise the delay.\n',
          fixed:
            'Agreed action\n\n  1. Within 30 working days of the final decision the Council will:\n  • apologise to Mr X; and\n  • pay Mr X £100 to recognise the delay.\n',
        },
        {
          title: 'In words',
          text: 'Agreed action\n\n  1. The Council has agreed to:\n  • pay Miss X £100 to recognise the delay, «within fourteen days of this decision».\n',
          fixed:
            'Agreed action\n\n  1. The Council has agreed to:\n  • pay Miss X £100 to recognise the delay, within fourteen working days of this decision.\n',
        },
      ],
    },
  },
  *check({ facts }) {
    for (const found of eachDeadline(facts.actions, ({ dayKind }) => dayKind === 'unsaid')) {
      const span = found?.deadline.span;
      const days = found && dayWord(found.deadline.text);
      if (!span || days === undefined) {
        yield undefined;
        continue;
      }
      const { text } = found.deadline;
      yield {
        span,
        message: 'ambiguous',
        values: { words: text, working: `${text.slice(0, days)}working ${text.slice(days)}` },
        subject: `action:${found.index}`,
        paragraph: found.action.paragraph,
        fixes: () => ['working', 'calendar'].map((kind) => sayKind(span, days, kind)),
      };
    }
  },
});

/** Where the word "days" begins in the words of a deadline. */
function dayWord(text: string): number | undefined {
  const found = /\bdays?\b/i.exec(foldTypography(text));
  return found?.index;
}

const sayKind = (deadline: Span, days: number, kind: string): Fix => ({
  title: `Change to “${kind} days”`,
  changes: [{ span: { start: deadline.start + days, end: deadline.start + days }, newText: `${kind} ` }],
  safe: false,
});
