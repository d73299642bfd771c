import type { Action, ActionSum } from '../../document/facts.ts';
import type { Statement } from '../../document/model.ts';
import { foldTypography } from '../../text/typography.ts';
import { sliceOf, type Span } from '../../text/span.ts';
import { tellingWords } from '../action-words.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  meta: {
    code: 'remedy/incomplete-payment',
    title: 'A payment says how much, to whom and for what',
    why: 'Finance staff pay what the statement says, to whom it says, and the complainant wants to know what the money recognises. The remedies screen asks for all three.',
    explanation:
      'Fires on a payment that names no payee at all or no purpose at all, in its own words, in those that introduce it or in the sentence that explains it, and on a sum that can’t be right (`£200.000`). A sum without its comma (`£2100`) where the statement writes others with one (`£1,950`) is a hint.\n\nDoes not fire for pronouns (“pay him:”), “a further £200”, “£100 each”, formulas (“a sum equivalent to”), rates, refunds and credits.',
    source: 'Compliance Manual, chapters 2 and 8: recommendations are specific; domain research, remedies 1 and 5',
    standard: 3,
    severity: 'warning',
    fix: 'none',
    since: '0.1.0',
    messages: {
      payee: '“{words}” does not say who is to be paid. Name the person.',
      purpose:
        '“{words}” does not say what the payment is for. Say which injustice it recognises, such as “to reflect the distress caused by the delay”.',
      both: '“{words}” says neither who is to be paid nor what for. Name the person and the injustice it recognises.',
      malformed:
        '“{words}” is no sum of money that can be paid: check the figure. Pounds have a comma before the thousands and two figures after the point.',
      style:
        '“{words}” has no comma before the thousands, where other sums in this statement have one. Write “{written}”.',
    },
    examples: {
      good: [
        {
          title: 'How much, to whom, for what',
          text: 'Agreed action\n\n  1. Within one month of our decision, the Council will:\n  • pay Mr X £200 to reflect the distress caused by the delay.\n',
        },
        {
          title: 'Payee and purpose in the lead-in',
          text: 'Agreed action\n\n  1. To recognise the distress caused by the delay, the Council will pay Mr X £200 within one month of our decision.\n  2. Within two months of our decision the Council will pay him:\n  • £300 for the missed respite; and\n  • a further £200.\n',
        },
        {
          title: 'For each of them, and formulas',
          text: 'Agreed action\n\n  1. Within one month of our decision, the Council will:\n  • pay Mr and Mrs X £100 each;\n  • pay Mr X a sum equivalent to the cost of the missed respite; and\n  • refund the fees of £420.\n',
        },
        {
          title: 'The sentence behind explains it',
          text: 'Agreed action\n\n  1. Within one month of our decision, the Council will pay Mr X £200. This is to recognise his distress.\n',
        },
      ],
      bad: [
        {
          title: 'Nobody is named',
          text: 'Agreed action\n\n  1. Within one month of our decision, the Council will:\n  • «pay £200» to reflect the distress caused by the delay.\n',
        },
        {
          title: 'No purpose',
          text: 'Agreed action\n\n  1. Within one month of our decision, the Council will:\n  • apologise to Mr X; and\n  • «pay Mr X £200».\n',
        },
        {
          title: 'Neither',
          text: 'Agreed action\n\n  1. Within one month of our decision, the Council will:\n  • «make a payment of £200».\n',
        },
        {
          title: 'A sum that can’t be right, and one without its comma (hint)',
          text: 'Agreed action\n\n  1. Within one month of our decision, the Council will:\n  • pay Mr X «£200.000» to reflect his distress;\n  • pay Mr Y £1,950 to reflect the missed education; and\n  • pay Ms Z «£2100» to reflect the missed education.\n',
        },
      ],
    },
  },
  *check({ statement, facts }) {
    const house = /£\d{1,3},\d{3}(?!\d)/.test(statement.text);
    const explained = new Set<number>();
    for (const [index, action] of facts.actions.entries()) {
      yield undefined;
      const { group, paragraph } = action;
      if (group && remedies.test(foldTypography(sliceOf(statement.text, group.leadIn))))
        explained.add(sectionOf(statement, action));
      if (action.done || action.kind === 'evidence') continue;
      const about = { subject: `action:${index}`, paragraph } as const;
      const wrong = action.sums.find(({ amount, role }) => amount === undefined && role !== 'other');
      const lacking = wrong ? undefined : lacks(action, statement, explained.has(sectionOf(statement, action)));
      const plain = house ? action.sums.find(isWithoutComma) : undefined;
      if (wrong) yield { ...about, span: wrong.span, message: 'malformed', values: { words: wrong.text } };
      else if (lacking) {
        const span = wordsOf(action);
        yield { ...about, span, message: lacking, values: { words: sliceOf(statement.text, span) } };
      } else if (plain)
        yield {
          ...about,
          span: plain.span,
          message: 'style',
          severity: 'hint',
          values: { words: plain.text, written: plain.text.replace(/\d(?=(?:\d{3})+(?!\d))/g, '$&,') },
        };
    }
  },
});

/** A lead-in that says what its whole list, and those behind it, are for. */
const remedies =
  /\b(?:to (?:remedy|put right|recogni[sz]e|reflect|acknowledge|address|resolve|settle)|in recognition of|for the (?:injustice|faults?|failings?|distress))\b/i;
/** More of what was said before, for several people named before, or worked out by a rule that says what it is for. */
const complete =
  /\b(?:further|additional|another|extra|remaining|outstanding)\s+(?:(?:payment|sum)\s+of\s+)?£|£[\d,.]+\s+(?:each|apiece)\b|\b(?:each|both) of (?:them|these|those)\b|\b(?:equivalent|equal) to\b/i;
const explains =
  /^[\s.;]*(?:(?:and|but)\s+)?(?:I|we)?[^.]{0,40}\b(?:this|these|the|that|both)\s+(?:(?:is|are|was)\b|(?:symbolic\s+)?(?:sums?|payments?|amounts?|figures?)\b|reflects?|recogni[sz]es?|acknowledges?|takes)[^.]{0,160}\b(?:to|for|because|reflects?|recogni[sz]es?|acknowledges?|takes?|as)\b/i;

/** "£300 for her distress" in an item below a total. */
const partsBelow = /^[^£]{0,20}£[\d,.]+[^£\n]{0,40}\s(?:for|to|in recognition)\b/i;

const sectionOf = ({ sections }: Statement, { paragraph }: Action): number =>
  sections.findLastIndex(({ span }) => span.start <= paragraph.span.start);

function lacks(
  { kind, sums, rate, text, payeeStated, purposeStated, span, paragraph }: Action,
  statement: Statement,
  explained: boolean,
): 'payee' | 'purpose' | 'both' | undefined {
  const pays = sums.some(({ role }) => role === 'payment' || role === 'total');
  if (kind !== 'payment' || !pays || rate || complete.test(foldTypography(text))) return undefined;
  const behind = foldTypography(statement.text.slice(span.end, Math.min(paragraph.span.end, span.end + 300)));
  const forNothing = !purposeStated && !explained && !explains.test(behind) && !partsBelow.test(behind);
  if (payeeStated) return forNothing ? 'purpose' : undefined;
  return forNothing ? 'both' : 'payee';
}

/** From the verb of paying to the sum, where both stand in the words that tell the action. */
function wordsOf(action: Action): Span {
  const telling = tellingWords(action);
  const words = foldTypography(action.text.slice(0, telling.end - telling.start));
  const verb = [...words.matchAll(/\b(?:pay|make|offer|provide|give|send|award)\b(?=[^£]*£)/gi)].at(-1);
  return { start: telling.start + (verb?.index ?? 0), end: telling.end };
}

const isWithoutComma = ({ text, amount = 0 }: ActionSum): boolean => amount >= 1000 && !text.includes(',');
