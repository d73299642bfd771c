import type { Action, OutcomeFact } from '../../document/facts.ts';
import { contains } from '../../text/span.ts';
import { brokenTotal } from '../broken-total.ts';
import { defineRule, type Finding, type RuleContext } from '../define-rule.ts';
import { sumsOfParagraph, sumsPaid, type StatedSum } from '../stated-sums.ts';

type MessageId = 'parts' | 'total' | 'unpaid';

export default defineRule({
  meta: {
    code: 'remedy/amount-mismatch',
    title: 'The sums of a remedy agree wherever they stand',
    why: 'The body pays what the agreed action says, while the complainant and the press read the summary. A total that its parts do not make has to be put right after publication.',
    explanation:
      'Fires as a warning on a total that its parts do not make: within an action, after a list, or in the summary or the decision. Fires as information on a sum that the summary or the decision says was agreed and that no action bears out.\n\nDoes not fire for debts, charges, fees, earlier offers and payments (“on top of the £150 it offered”), nor where an action is paid by a rate or a formula, whose sum nobody can know.',
    source: 'Decision standard 2: accurate; domain research, remedies 2',
    standard: 2,
    severity: 'warning',
    fix: 'none',
    since: '0.1.0',
    messages: {
      parts: '“{words}” is said to be the total, but its parts make {made}. Check which of the figures is wrong.',
      total: '“{words}” is said to be the total, but the actions pay {made}. Check which of the figures is wrong.',
      unpaid:
        'This says that “{words}” was agreed, but no action comes to that sum ({made} in all). Check the figure here and in the actions.',
    },
    examples: {
      good: [
        {
          title: 'The parts make the total',
          text: 'Somewhere Council (24 010 031)\n\nDecision : Upheld\n\nSummary: We found fault. The Council has agreed to apologise and pay a total of £550.\n\nAgreed action\n\n  1. Within one month of our decision, the Council will:\n  • pay Mr X £300 to reflect his distress; and\n  • pay Mrs X £250 to reflect hers. This makes a total of £550.\n',
        },
        {
          title: 'An earlier offer, and a debt',
          text: 'Somewhere Council (24 010 031)\n\nDecision : Upheld\n\nSummary: We found fault. The Council has agreed to pay Mr X £300 on top of the £150 it offered, and to hold back the debt of £1,200.\n\nAgreed action\n\n  1. Within one month of our decision, the Council will pay Mr X £300 to reflect his distress.\n',
        },
        {
          title: 'A rate and how often it is paid',
          text: 'Agreed action\n\n  1. Within one month of our decision, the Council will pay Mr and Mrs G £550. This is £50 for each of the 11 weeks in unsuitable accommodation.\n',
        },
        {
          title: 'A formula, whose sum nobody can know',
          text: 'Somewhere Council (24 010 031)\n\nDecision : Upheld\n\nSummary: We found fault. The Council has agreed to pay Mr X £640.\n\nAgreed action\n\n  1. Within one month of our decision, the Council will pay Mr X £300 to reflect his distress, and a sum equivalent to the cost of the missed respite.\n  2. Within two months of our decision, the Council will pay Mr X a sum equivalent to the top-up fees.\n',
        },
      ],
      bad: [
        {
          title: 'The summary repeats the wrong total: one slip',
          text: 'Somewhere Council (24 010 031)\n\nDecision : Upheld\n\nSummary: We found fault. The Council has agreed to pay Mr X £600.\n\nAgreed action\n\n  1. Within one month of our decision, the Council will pay Mr X a total of «£600»: £300 for his distress and £250 for his time and trouble.\n',
        },
        {
          title: 'A total that its parts do not make',
          text: 'Agreed action\n\n  1. Within one month of our decision, the Council will pay Mr X a total of «£600»: £300 for his distress and £250 for his time and trouble.\n',
        },
        {
          title: 'After the list',
          text: 'Agreed action\n\n  1. Within one month of our decision, the Council will:\n  • pay Mr X £300 to reflect his distress; and\n  • pay Mr X £250 to reflect his time and trouble.\n  2. The payments make a total of «£650».\n',
        },
        {
          title: 'A rate that comes to something else',
          text: 'Agreed action\n\n  1. Within one month of our decision, the Council will pay Mr and Mrs G «£650». This is £50 for each of the 11 weeks in unsuitable accommodation.\n',
        },
        {
          title: 'The summary says another sum (information)',
          text: 'Somewhere Council (24 010 031)\n\nDecision : Upheld\n\nSummary: We found fault. The Council has agreed to apologise and pay Mr X «£350».\n\nAgreed action\n\n  1. Within one month of our decision, the Council will apologise to Mr X and pay him £300 to reflect his distress.\n\nFinal decision\n\n  1. I found fault causing injustice.\n',
        },
      ],
    },
  },
  *check(context) {
    const { actions } = context.facts;
    const misstated: number[] = [];
    for (const [index, action] of actions.entries()) {
      yield undefined;
      const broken = brokenTotal(action);
      if (!broken) continue;
      if (action.amount !== undefined) misstated.push(action.amount);
      yield {
        span: broken.span,
        message: 'parts',
        values: { words: context.statement.text.slice(broken.span.start, broken.span.end), made: pounds(broken.made) },
        subject: `action:${index}`,
        paragraph: action.paragraph,
      };
    }
    if (actions.length === 0 || actions.some(isUnknown)) return;
    // A summary that repeats a total whose parts are wrong is the same slip.
    const paid = new Set([...sumsPaid(actions), ...misstated]);
    yield* totalsOfSection(context, paid);
    yield* sumsOfHeadlines(context, paid);
  },
});

const pounds = (sum: number): string =>
  `£${(Number.isInteger(sum) ? String(sum) : sum.toFixed(2)).replace(/\B(?=(?:\d{3})+(?!\d))/g, ',')}`;

/** Paid by a rate or a formula: what it comes to, nobody can know. */
const isUnknown = ({ kind, amount, rate, done }: Action): boolean =>
  (kind === 'payment' || kind === 'refund') && !done && (amount === undefined || rate !== undefined);

const inAll = (actions: readonly Action[]): string =>
  pounds(actions.reduce((sum, { amount = 0, done }) => sum + (done ? 0 : amount), 0));

const countsMore = /\b(?:already|previously|earlier|including|in addition|on top|brings?|bringing|offered)\b/i;

/** "This makes a total of £650", after the list or at the end of its last item. */
function* totalsOfSection(
  { statement, facts }: RuleContext,
  paid: ReadonlySet<number>,
): Generator<Finding<MessageId> | undefined> {
  const paying = facts.actions.filter(({ amount }) => amount !== undefined);
  if (paying.length < 2) return;
  const own = (sum: StatedSum): Action | undefined => facts.actions.find(({ span }) => contains(span, sum.span));
  for (const { kind, paragraphs } of statement.sections) {
    for (const paragraph of kind === 'action' ? paragraphs : []) {
      yield undefined;
      for (const sum of sumsOfParagraph(paragraph)) {
        if (sum.role !== 'total' || paid.has(sum.pounds) || countsMore.test(sum.sentence)) continue;
        const within = own(sum)?.sums.filter(({ role }) => role === 'payment' || role === 'refund');
        // An action with parts of its own has been reckoned by itself.
        if (within !== undefined && (within.length !== 1 || within[0]?.each === true)) continue;
        yield finding(sum, 'total', statement.text, inAll(facts.actions), paragraph);
      }
    }
  }
}

/** What the summary and the decision say was agreed. */
function* sumsOfHeadlines(
  { statement, facts }: RuleContext,
  paid: ReadonlySet<number>,
): Generator<Finding<MessageId> | undefined> {
  const agreed = facts.outcomes.filter(({ kind }) => kind === 'remedy-agreed' || kind === 'remedy-recommended');
  for (const paragraph of statement.paragraphs) {
    yield undefined;
    if (paragraph.role !== 'summary' && paragraph.section !== 'decision') continue;
    for (const sum of sumsOfParagraph(paragraph)) {
      const isAgreed = agreed.some((fact: OutcomeFact) => contains(sum.sentenceSpan, fact.span));
      if (!isAgreed || (sum.role !== 'part' && sum.role !== 'total') || paid.has(sum.pounds)) continue;
      if (
        /\b(?:already|previously|earlier)\b[^£]*$/i.test(sum.sentence.slice(0, sum.span.start - sum.sentenceSpan.start))
      )
        continue;
      const isTotal = sum.role === 'total' && facts.actions.filter(({ amount }) => amount !== undefined).length >= 2;
      const told = finding(sum, isTotal ? 'total' : 'unpaid', statement.text, inAll(facts.actions), paragraph);
      yield isTotal ? told : { ...told, severity: 'information' };
    }
  }
}

const finding = (
  { span }: StatedSum,
  message: MessageId,
  text: string,
  made: string,
  paragraph: Action['paragraph'],
): Finding<MessageId> => ({
  span,
  message,
  values: { words: text.slice(span.start, span.end), made },
  paragraph,
});
