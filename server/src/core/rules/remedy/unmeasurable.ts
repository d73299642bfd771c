import type { Action } from '../../document/facts.ts';
import { foldTypography } from '../../text/typography.ts';
import { sliceOf, type Span } from '../../text/span.ts';
import { tellingWords } from '../action-words.ts';
import { defineRule, type RuleContext } from '../define-rule.ts';
import { bareAction } from '../bare-action.ts';

export default defineRule({
  meta: {
    code: 'remedy/unmeasurable',
    title: 'An action can be seen to be done',
    why: 'Whoever chases the remedy has to say whether it was done. “Train staff” is done by any training of anybody.',
    explanation:
      'Fires on an action that names neither who, nor the product, nor the proof: “train staff”, “review its policy”, “improve its communication”, “take steps to prevent a recurrence”. Fires too when the body that is to act is no party to the complaint (a tribunal, a court, a government department, an inspectorate).\n\nDoes not fire when the action says on what staff are to be trained, what the review is to look at or lead to, or when it asks for proof (“and send us the revised policy”).',
    source: 'Compliance Manual, chapter 8 and appendix 2: recommendations are specific, measurable and achievable',
    standard: 3,
    severity: 'hint',
    fix: 'none',
    since: '0.1.0',
    messages: {
      training:
        '“{words}” does not say who is to be trained on what, so nobody can say when it is done. Name the team and the subject, or the proof you expect.',
      reminder: '“{words}” does not say what staff are to be reminded of. Name it, and say how we shall know.',
      review:
        '“{words}” does not say what the review is to look at or lead to. Say what should come of it, or the proof you expect.',
      general:
        '“{words}” can be met by anything or nothing. Say what the body is to do, and how we shall know that it did.',
      body: '“{body}” is no party to this complaint, and we cannot ask it to act. Say what the body complained about is to do.',
    },
    examples: {
      good: [
        {
          title: 'Who, the subject, the product',
          text: 'Agreed action\n\n  1. Within three months of our decision, the Council will:\n  • train its housing officers on the duty to make enquiries;\n  • remind staff of the six-week limit; and\n  • review its parking policy to make clear who may have a permit.\n',
        },
        {
          title: 'The proof',
          text: 'Agreed action\n\n  1. Within three months of our decision, the Council will:\n  • review its policy, and send us the revised version; and\n  • provide training to staff, and send us the attendance list.\n',
        },
        {
          title: 'Done already',
          text: 'Agreed action\n\n  1. The Council has already trained staff.\n',
        },
      ],
      bad: [
        {
          title: 'A department that the complaint is not about',
          text: 'Agreed action\n\n  1. Within three months of our decision, «the Department for Education» should revise its guidance on appeals.\n',
        },
        {
          title: 'Who is to be trained on what?',
          text: 'Agreed action\n\n  1. Within three months of our decision, the Council will:\n  • «train staff»;\n  • «remind officers»; and\n  • «provide further training to relevant staff».\n',
        },
        {
          title: 'What is to come of it?',
          text: 'Agreed action\n\n  1. The Council has agreed to:\n  • «review its policy» within three months of our decision; and\n  • «improve its communication» within one month of our decision.\n',
        },
        {
          title: 'No party to the complaint',
          text: 'Agreed action\n\n  1. «The Home Office» should issue new guidance on asylum support within three months of our decision.\n',
        },
      ],
    },
  },
  *check(context) {
    const { statement, facts } = context;
    for (const [index, action] of facts.actions.entries()) {
      yield undefined;
      if (action.kind === 'evidence' || action.done || action.conditional) continue;
      const about = { subject: `action:${index}`, paragraph: action.paragraph } as const;
      const stranger = strangerOf(action, context);
      if (stranger !== undefined) {
        yield { ...about, ...stranger, message: 'body' };
        continue;
      }
      const bare = action.asksForEvidence ? undefined : bareAction(action);
      if (!bare) continue;
      const span = wordsBeforeTime(action);
      yield { ...about, span, message: bare, values: { words: sliceOf(statement.text, span) } };
    }
  },
});

/** The telling words, up to the deadline where it stands behind them. */
function wordsBeforeTime(action: Action): Span {
  const { start, end } = tellingWords(action);
  const time = action.deadline.span?.start ?? end;
  if (time <= start || time >= end) return { start, end };
  return { start, end: start + action.text.slice(0, time - start).trimEnd().length };
}

/** Bodies that no complaint to the Ombudsman is about, so that none can be asked to remedy it. */
const strangers =
  /\b(?:tribunal|courts?|ombudsm[ae]n|department for|department of (?!adult|children|housing|social|public health|planning|environment|education and)|ministry of|secretary of state|home office|ofsted|care quality commission|cqc|nhs england|police|government)\b/i;

function strangerOf(
  { actor, text, span, group }: Action,
  { statement }: RuleContext,
): { readonly span: Span; readonly values: { readonly body: string } } | undefined {
  if (actor === undefined || !strangers.test(foldTypography(actor))) return undefined;
  // The body complained about may have such a name.
  const { title, complaintAgainst } = statement.header;
  if (
    `${title?.body ?? ''} ${complaintAgainst?.value ?? ''}`
      .toLowerCase()
      .includes(actor.replace(/^the /i, '').toLowerCase())
  )
    return undefined;
  const place = [
    { text, start: span.start },
    ...(group ? [{ text: sliceOf(statement.text, group.leadIn), start: group.leadIn.start }] : []),
  ].flatMap((words) => {
    const at = words.text.toLowerCase().indexOf(actor.toLowerCase());
    return at < 0 ? [] : { start: words.start + at, end: words.start + at + actor.length };
  })[0];
  return place && { span: place, values: { body: actor } };
}
