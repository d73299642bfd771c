import { saysAtOnce } from '../../document/deadlines/open-phrases.ts';
import { foldTypography } from '../../text/typography.ts';
import { defineRule } from '../define-rule.ts';
import { suggestDeadlines } from '../suggest-deadlines.ts';

export default defineRule({
  meta: {
    code: 'remedy/vague-deadline',
    title: 'A deadline is a day that can be counted',
    why: '“As soon as possible” gives no day: there is nothing to set as a task, and nobody can say that the remedy is late.',
    explanation:
      'Fires when the only time that an action has is a word such as “as soon as possible”, “promptly”, “shortly”, “without delay”, “in due course” or “at the earliest opportunity”. “Immediately” is information only.\n\nDoes not fire beside a real deadline, its own or its list’s, nor for words inside what staff are to be told (“remind staff to reply promptly”).',
    source: 'Compliance Manual, chapter 8: recommendations are specific and time-bound',
    standard: 6,
    severity: 'warning',
    fix: 'review',
    since: '0.1.0',
    messages: {
      vague:
        '“{words}” gives no day, so no task can be set for this action and nobody can say that it is late. Give a period instead, such as “{suggestion}”.',
    },
    examples: {
      good: [
        {
          title: 'Beside a real deadline',
          text: 'Agreed action\n\n  1. The Council will apologise to Mr X as soon as possible, and in any case within four weeks of our decision.\n',
        },
        {
          title: 'What staff are to be told',
          text: 'Agreed action\n\n  1. Within one month of my decision the Council will:\n  • remind staff to reply promptly.\n',
        },
      ],
      bad: [
        {
          title: 'No day',
          text: 'Agreed action\n\n  1. The Council has agreed to:\n  • apologise to Mr X «as soon as possible».\n',
          fixed:
            'Agreed action\n\n  1. The Council has agreed to:\n  • apologise to Mr X within one month of the final decision.\n',
        },
        {
          title: 'In front of the verb',
          text: 'Agreed action\n\n  1. The Council has agreed to:\n  • «immediately» return his passport to Mr X.\n',
          fixed:
            'Agreed action\n\n  1. The Council has agreed to:\n  • within one month of the final decision, return his passport to Mr X.\n',
        },
        {
          title: 'In the sentence after the actions',
          text: 'Agreed action\n\n  1. The Council has agreed to:\n  • apologise to Mr X; and\n  • pay Mr X £100 for the delay.\n  2. The Council should carry out these actions «as soon as possible».\n',
        },
        {
          title: 'In the lead-in',
          text: 'Agreed action\n\n  1. «Without delay», the Council will:\n  • apologise to Mr X; and\n  • pay Mr X £100.\n',
          fixed:
            'Agreed action\n\n  1. Within one month of the final decision, the Council will:\n  • apologise to Mr X; and\n  • pay Mr X £100.\n',
        },
      ],
    },
  },
  *check({ statement, facts }) {
    const reported = new Set<number>();
    for (const [index, action] of facts.actions.entries()) {
      yield undefined;
      const { span, text } = action.deadline;
      const onlyVague = action.deadlines.every(({ kind }) => kind === 'vague');
      if (!span || !onlyVague || action.kind === 'evidence' || action.conditional || action.continuing) continue;
      // The words of a lead-in are one slip, however many actions they introduce.
      if (reported.has(span.start)) continue;
      reported.add(span.start);
      const suggestions = suggestDeadlines(facts.actions).map((words) =>
        /^[A-Z]/.test(text) ? `W${words.slice(1)}` : words,
      );
      // "immediately return his passport": a period in front of the verb needs its comma.
      const inFront = span.start === action.span.start && /^ [a-z]/.test(statement.text.slice(span.end, span.end + 2));
      yield {
        span,
        message: 'vague',
        values: { words: text, suggestion: suggestions[0] ?? '' },
        ...(saysAtOnce(foldTypography(text)) && { severity: 'information' as const }),
        subject: `action:${index}`,
        paragraph: action.paragraph,
        fixes: () =>
          suggestions.map((deadline) => ({
            title: `Change to “${deadline}”`,
            changes: [{ span, newText: inFront ? `${deadline},` : deadline }],
            safe: false,
          })),
      };
    }
  },
});
