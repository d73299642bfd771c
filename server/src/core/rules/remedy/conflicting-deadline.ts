import { startsWithVerb } from '../../document/actions/first-verb.ts';
import type { Action, Deadline } from '../../document/facts.ts';
import { foldTypography } from '../../text/typography.ts';
import { contains, sliceOf } from '../../text/span.ts';
import type { Calendar, CalendarDate } from '../../text/calendar.ts';
import { tellingWords } from '../action-words.ts';
import { defineRule } from '../define-rule.ts';
import { isChased } from '../each-deadline.ts';
import { followedStep } from '../followed-step.ts';

export default defineRule({
  meta: {
    code: 'remedy/conflicting-deadline',
    title: 'The deadlines of a list do not contradict each other',
    why: 'The body may keep to either date and say that it complied. The colleague who chases sets the task for one of them, perhaps the wrong one.',
    explanation:
      'Fires when an item is given longer than the words that introduce its list allow, and when a step is due before the step that it follows (“train staff on the revised policy” a month before the policy is due to be revised).\n\nDoes not fire when an item is due sooner than its list, when a second step of an item has a later date of its own (“and report to us within six months”), nor for events whose day nobody knows.',
    source: 'Compliance Manual, chapter 2: a task for each deadline; chapter 8: recommendations are achievable',
    standard: 2,
    severity: 'warning',
    fix: 'none',
    since: '0.1.0',
    messages: {
      group:
        '“{words}” is later than “{group}”, which covers this whole list. Which of the two is agreed? Put the action under a lead-in with its own time, or change one of them.',
      step: 'This is due ({due}) before “{other}” ({otherDue}), which it follows. Change one of the two deadlines.',
    },
    examples: {
      good: [
        {
          title: 'Sooner within its group',
          text: 'Agreed action\n\n  1. Within three months of our decision, the Council will:\n  • apologise to Mr X within one month of our decision; and\n  • review its policy on parking.\n',
        },
        {
          title: 'A second step with its own date',
          text: 'Agreed action\n\n  1. Within one month of our decision, the Council will:\n  • apologise to Mr X; and\n  • begin a review of its policy on parking, and report the outcome to us within six months of our decision.\n',
        },
        {
          title: 'Steps in order',
          text: 'Agreed action\n\n  1. The Council has agreed to:\n  • revise its policy on parking within two months of our decision; and\n  • train staff on the revised policy within three months of our decision.\n',
        },
        {
          title: 'The same time in other words',
          text: 'Agreed action\n\n  1. Within four weeks of our decision, the Council will:\n  • apologise to Mr X within 20 working days of our decision.\n',
        },
      ],
      bad: [
        {
          title: 'Later than its list',
          text: 'Agreed action\n\n  1. Within one month of our decision, the Council will:\n  • apologise to Mr X; and\n  • pay Mr X £100 for the delay «within three months of our decision».\n',
        },
        {
          title: 'Two people, and one step',
          text: 'Agreed action\n\n  1. Within one month of our decision, the Council will:\n  • apologise to Mr and Mrs X for the delay and its poor letters «within six months of our decision».\n',
        },
        {
          title: 'Four weeks are not one month',
          text: 'Somewhere Council (24 010 031)\n\nDecision date : 14 Jan 2025\n\nAgreed action\n\n  1. Within four weeks of our decision, the Council will:\n  • apologise to Mr X; and\n  • pay Mr X £100 for the delay «by 28 February 2025».\n',
        },
        {
          title: 'Before the step it follows',
          text: 'Somewhere Council (24 010 031)\n\nDecision date : 14 Jan 2025\n\nAgreed action\n\n  1. The Council has agreed to:\n  • revise its policy on parking within three months of our decision; and\n  • train staff on the revised policy «within one month of our decision».\n',
        },
      ],
    },
  },
  *check({ statement, facts, calendar, today }) {
    const { actions } = facts;
    const from = statement.header.decisionDate?.value ?? today;
    const dueOf = (deadline: Deadline | undefined): CalendarDate | undefined =>
      deadline && nominal(deadline, from, calendar);
    for (const [index, action] of actions.entries()) {
      yield undefined;
      if (!isChased(action)) continue;
      const about = { subject: `action:${index}`, paragraph: action.paragraph } as const;
      const near = actions.slice(Math.max(0, index - reach), index + reach);
      const late = isUnderItem(action, near) ? undefined : laterThanGroup(action, statement.text, dueOf);
      if (late?.span && action.group?.deadline) {
        const group = action.group.deadline;
        const related = group.span ? [{ span: group.span, text: 'The time of the whole list.' }] : [];
        yield { ...about, span: late.span, message: 'group', values: { words: late.text, group: group.text }, related };
        continue;
      }
      const due = dueOf(action.deadline);
      const other = due && followedStep(action, near, (step) => (dueOf(step.deadline) ?? due) > due);
      if (!other) continue;
      const words = tellingWords(other);
      yield {
        ...about,
        span: action.deadline.inherited || !action.deadline.span ? tellingWords(action) : action.deadline.span,
        message: 'step',
        values: { due: action.deadline.text, otherDue: other.deadline.text, other: sliceOf(statement.text, words) },
        related: [{ span: words, text: 'The step that comes first.' }],
      };
    }
  },
});

/** No list is longer than this, and a draft may hold anything. */
const reach = 40;

/** A draft without a date is reckoned from today, which serves to compare. */
const nominal = (
  { due, kind, amount, unit }: Deadline,
  from: CalendarDate,
  calendar: Calendar,
): CalendarDate | undefined =>
  due ??
  (kind === 'period' && amount !== undefined && unit !== undefined ? calendar.add(from, amount, unit) : undefined);

/** A list without a lead-in: its first item stands where a lead-in would, and speaks for itself alone. */
const isUnderItem = ({ group }: Action, actions: readonly Action[]): boolean =>
  group !== undefined && actions.some((one) => one.group !== group && contains(one.span, group.leadIn));

/** The item's own deadline, when its only ones are later than the one that its list was given. */
function laterThanGroup(
  { deadlines, group, span }: Action,
  text: string,
  dueOf: (deadline: Deadline | undefined) => CalendarDate | undefined,
): Deadline | undefined {
  const limit = dueOf(group?.deadline);
  // A sentence behind the list gives the time of what has none of its own.
  if (limit === undefined || !group?.deadline?.span || group.deadline.span.start > span.start) return undefined;
  const own = deadlines.filter(({ inherited, kind }) => !inherited && kind !== 'vague');
  if (own.some((deadline) => (dueOf(deadline) ?? limit) <= limit || sameLength(deadline, group.deadline)))
    return undefined;
  const [first] = own;
  if (!first?.span) return undefined;
  // "begin a review, and report the outcome within six months": the second step has its own time.
  const before = foldTypography(text.slice(span.start, first.span.start));
  const joined = [...before.matchAll(/(?<=\s)(?:and|then),?(?:\s+(?:then|also|to|it\s+(?:will|should)))?(?:\s+|$)/gi)];
  const secondStep = joined.some(({ 0: words, index }) => {
    const step = before.slice(index + words.length);
    // Behind a comma the time is the whole item's again.
    return step === '' || (startsWithVerb(step) && !/[,;]/.test(step));
  });
  return secondStep ? undefined : first;
}

/** Twenty working days are four weeks, whatever holidays come between. */
function sameLength(one: Deadline, other: Deadline | undefined): boolean {
  const units = [one.unit, other?.unit];
  if (!units.includes('working-day') || !units.includes('week')) return false;
  const days = ({ amount = 0, unit }: Deadline): number => (unit === 'week' ? amount * 5 : amount);
  return other !== undefined && days(one) === days(other);
}
