import type { Action } from '../../document/facts.ts';
import { deadlineForList, placeForDeadline, tellingWords } from '../action-words.ts';
import { defineRule, type Fix } from '../define-rule.ts';
import { isChased } from '../each-deadline.ts';
import { sliceOf } from '../../text/span.ts';
import { suggestDeadlines } from '../suggest-deadlines.ts';

export default defineRule({
  meta: {
    code: 'remedy/missing-deadline',
    title: 'Every agreed action has a deadline',
    why: 'You set a task for each deadline in the case system, and a colleague chases it from there. A remedy without a date cannot be chased, and nobody can say that it is late.',
    explanation:
      'Fires for an action without a deadline of its own, when none is given by the words that introduce it, by a sub-heading, or by a sentence before or after the list that speaks of these actions. One deadline serves every verb of its item.\n\nDoes not fire when an event gives the time (“at its next panel meeting”), when the action is done already, when it waits for somebody’s wish (“if Ms X asks”), when it goes on (“each month until”), for the request for evidence, or for the paragraph on how to apologise. The time that staff are to be told (“remind staff to reply within 20 working days”) is no deadline for the reminder.',
    source:
      'Compliance Manual, chapters 2 and 8: remedies are time-bound, with a task for each deadline; Investigation Manual, chapter 30',
    standard: 3,
    severity: 'warning',
    fix: 'review',
    since: '0.1.0',
    messages: {
      missing:
        '“{action}” has no deadline, of its own or from its list. Without one there is no date to set as a task, and nobody can chase this remedy. Say by when, such as “{suggestion}”.',
    },
    examples: {
      good: [
        {
          title: 'The lead-in covers the list',
          text: 'Agreed action\n\n  1. Within one month of the final decision the Council has agreed to:\n  • apologise to Mr X; and\n  • pay Mr X £200.\n',
        },
        {
          title: 'The sentence after the list covers it',
          text: 'Agreed action\n\n  1. The Council has agreed to:\n  • apologise to Mr X; and\n  • pay Mr X £200.\n  2. The Council should carry out these actions within four weeks of this case closing.\n',
        },
        {
          title: 'An event gives the time',
          text: 'Agreed action\n\n  1. The Council has agreed to:\n  • report the findings to members at its next scrutiny meeting.\n',
        },
        {
          title: 'One deadline for every verb of its item, an event, a wish and a thing that goes on',
          text: 'Agreed action\n\n  1. The Council has agreed to:\n  • apologise to Mr X and pay him £100 for his distress within one month of our decision;\n  • arrange a new assessment if Mr X asks for one; and\n  • pay Mr X £50 each month until the repairs are done.\n',
        },
        { title: 'Done already', text: 'Agreed action\n\n  1. The Council has already apologised to Mr X.\n' },
      ],
      bad: [
        {
          title: 'One item has a deadline, the other none',
          text: 'Agreed action\n\n  1. The Council has agreed to:\n  • complete the review within three months of our final decision; and\n  • «pay Miss X £300» to reflect the delay.\n',
          fixed:
            'Agreed action\n\n  1. The Council has agreed to:\n  • complete the review within three months of our final decision; and\n  • pay Miss X £300 within three months of our final decision to reflect the delay.\n',
        },
        {
          title: 'The time is what staff are to be told',
          text: 'Recommended action\n\n1. The Council should:\n• «remind staff that replies are due within 20 working days».\n',
          fixed:
            'Recommended action\n\n1. The Council should:\n• remind staff that replies are due within 20 working days, within one month of the final decision.\n',
        },
      ],
    },
  },
  *check({ statement, facts }) {
    for (const [index, action] of facts.actions.entries()) {
      yield undefined;
      if (!lacksDeadline(action)) continue;
      const span = tellingWords(action);
      const suggestions = suggestDeadlines(facts.actions);
      yield {
        span,
        message: 'missing',
        values: { action: sliceOf(statement.text, span), suggestion: suggestions[0] ?? '' },
        subject: `action:${index}`,
        paragraph: action.paragraph,
        fixes: () => fixesFor(action, facts.actions, suggestions),
      };
    }
  },
});

const lacksDeadline = (action: Action): boolean => isChased(action) && action.deadlines.length === 0;

function fixesFor(action: Action, actions: readonly Action[], suggestions: readonly string[]): readonly Fix[] {
  const own = suggestions.map((deadline): Fix => {
    const { at, words } = placeForDeadline(action, deadline);
    return { title: `Add “${deadline}”`, changes: [{ span: { start: at, end: at }, newText: words }], safe: false };
  });
  const list = actions.filter(({ paragraph, kind }) => paragraph === action.paragraph && kind !== 'evidence');
  if (list.length < 2 || !list.every(lacksDeadline)) return own;
  const whole = suggestions.flatMap((deadline): readonly Fix[] => {
    const change = deadlineForList(action, deadline);
    return change
      ? [{ title: `Add “${deadline}” to the lead-in, for the whole list`, changes: [change], safe: false }]
      : [];
  });
  return [...own, ...whole];
}
