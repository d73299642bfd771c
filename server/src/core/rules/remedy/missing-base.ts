import type { Action, Deadline } from '../../document/facts.ts';
import { defineRule } from '../define-rule.ts';
import { eachDeadline } from '../each-deadline.ts';
import { suggestBase } from '../suggest-deadlines.ts';

export default defineRule({
  meta: {
    code: 'remedy/missing-base',
    title: 'A period says what it counts from',
    why: '“Within four weeks” may be counted from the decision, from the day the letter came, or from the day somebody reads it. The due date in the case system is counted from the decision.',
    explanation:
      'Fires on a bare period in an item or after the verb of a sentence (“apologise within four weeks”); the due date that is shown is counted from the decision. Fires too when the only time is an event whose day nobody knows (“within one month of receiving the report”, “at its next panel meeting”), as then nobody can say that the action is late.\n\nDoes not fire on a bare period in a lead-in (“Within four weeks the Council should:”), which is the office’s habit, beside another deadline that gives a day, for the end of a school term, nor for a step that follows another action with a due date.',
    source: 'Compliance Manual, chapter 2: a task for each deadline; domain research, remedies 1 and 5',
    standard: 3,
    severity: 'hint',
    fix: 'review',
    since: '0.1.0',
    messages: {
      bare: '“{words}” does not say what it counts from; the due date shown is counted from the decision. Say so: “{words} {base}”.',
      event:
        '“{words}” hangs on something whose day nobody knows yet, so no task can be set for this action. Say by when at the latest, counted from the final decision.',
    },
    examples: {
      good: [
        {
          title: 'Counted from the decision',
          text: 'Agreed action\n\n  1. The Council has agreed to:\n  • apologise to Mr X within four weeks of our final decision.\n',
        },
        {
          title: 'Bare in the lead-in',
          text: 'Agreed action\n\n  1. Within four weeks the Council should:\n  • apologise to Mr X; and\n  • pay Mr X £100 to recognise the delay.\n',
        },
        {
          title: 'An event with a last day beside it',
          text: 'Agreed action\n\n  1. The Council will decide his budget at its next panel meeting, and in any case within two months of our decision.\n',
        },
        {
          title: 'A step that follows a dated one',
          text: 'Agreed action\n\n  1. Within one month of my decision, the Council will reassess Mr X’s needs. Within two weeks of completing the reassessment it will write to him with the outcome.\n',
        },
      ],
      bad: [
        {
          title: 'A bare period in an item',
          text: 'Agreed action\n\n  1. The Council has agreed to:\n  • apologise to Mr X «within four weeks».\n',
          fixed:
            'Agreed action\n\n  1. The Council has agreed to:\n  • apologise to Mr X within four weeks of the final decision.\n',
        },
        {
          title: 'Beside an item that says it',
          text: 'Agreed action\n\n  1. The Council has agreed to:\n  • apologise to Mr X within one month of our decision; and\n  • review its policy on parking «within three months».\n',
          fixed:
            'Agreed action\n\n  1. The Council has agreed to:\n  • apologise to Mr X within one month of our decision; and\n  • review its policy on parking within three months of our decision.\n',
        },
        {
          title: 'An event whose day nobody knows',
          text: 'Agreed action\n\n  1. The Council has agreed to:\n  • pay Mr X £150 to recognise the delay, «within two weeks of receiving his bank details».\n',
        },
      ],
    },
  },
  *check({ facts }) {
    const someDayIsKnown = facts.actions.some(({ deadlines }) => deadlines.some(isBound));
    const fits = (deadline: Deadline, action: Action): boolean =>
      isBare(deadline, action) || isUnbound(deadline, action, someDayIsKnown);
    for (const found of eachDeadline(facts.actions, fits)) {
      const span = found?.deadline.span;
      if (!span) {
        yield undefined;
        continue;
      }
      const { index, action, deadline } = found;
      const base = suggestBase(facts.actions);
      const about = { span, subject: `action:${index}`, paragraph: action.paragraph } as const;
      if (deadline.kind === 'event') yield { ...about, message: 'event', values: { words: deadline.text } };
      else
        yield {
          ...about,
          message: 'bare',
          values: { words: deadline.text, base },
          fixes: () => [
            {
              title: `Add “${base}”`,
              changes: [{ span: { start: span.end, end: span.end }, newText: ` ${base}` }],
              safe: false,
            },
          ],
        };
    }
  },
});

/** A day can be worked out once the decision has its date. */
const isBound = ({ kind }: Deadline): boolean => kind === 'period' || kind === 'date';

/** In an item, or behind the verb of a sentence; what opens a sentence opens what follows, like a lead-in. */
const isBare = (deadline: Deadline, { span, group }: Action): boolean =>
  deadline.kind === 'period' &&
  !deadline.baseStated &&
  !deadline.inherited &&
  deadline.span !== undefined &&
  deadline.span.start > (group && group.leadIn.start >= span.start ? group.leadIn.end : span.start - 1);

/** What a draft leaves to be filled in, and a term, whose dates every school publishes, are no open end. */
function isUnbound({ kind, baseKind, text }: Deadline, { deadlines }: Action, someDayIsKnown: boolean): boolean {
  if (kind !== 'event' || baseKind === 'term' || baseKind === 'decision' || text.includes('‹')) return false;
  if (deadlines.some(isBound)) return false;
  // "within one month of amending it": the body's own step, which has its day.
  const follows = baseKind === 'action' || baseKind === 'report' || (baseKind === 'event' && ownStep.test(text));
  return !(someDayIsKnown && follows);
}

const ownStep = /\b(?:of|after|following|from|on|once it has)\s+\w+(?:ing|ed)\b/i;
