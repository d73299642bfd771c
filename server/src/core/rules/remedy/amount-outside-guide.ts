import type { GuideAmountRow } from '../../catalogue/schema.ts';
import type { Action } from '../../document/facts.ts';
import { foldTypography } from '../../text/typography.ts';
import type { CalendarDate } from '../../text/calendar.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../define-rule.ts';
import { guidePhrase } from '../guide-phrase.ts';

export default defineRule({
  meta: {
    code: 'remedy/amount-outside-guide',
    title: 'A payment is in the range that the guidance usually gives',
    why: 'A sum far from the guide is often a slip of the keyboard. Where it is meant, the statement should say why the case is out of the ordinary.',
    explanation:
      'Off unless it is switched on. Fires when a payment is less than half of the least, or more than twice the most, that the guidance on remedies usually gives for the injustice that the payment names, at the date of the decision. The guide is no limit: severe or prolonged injustice rightly goes beyond it.\n\nDoes not fire for refunds, formulas, payments that name several injustices, or injustices that the guide gives no figure for. Several of the figures are from general knowledge: each row of the catalogue says so, with its source and the day it was checked.',
    source: 'Guidance on remedies, part 2 and chapter 8',
    standard: 3,
    severity: 'off',
    fix: 'none',
    since: '0.1.0',
    messages: {
      low: '“{words}” is far below what the guidance usually gives for {title}: {range}. Check the figure, or say why so little.',
      high: '“{words}” is far above what the guidance usually gives for {title}: {range}. Check the figure, or say why so much.',
    },
    examples: {
      good: [
        {
          title: 'In the range',
          text: 'Agreed action\n\n  1. Within one month of our decision, the Council will pay Mr X £300 to reflect his distress.\n',
        },
        {
          title: 'A little above it',
          text: 'Agreed action\n\n  1. Within one month of our decision, the Council will pay Mr X £750 to reflect his severe distress.\n',
        },
        {
          title: 'A refund',
          text: 'Agreed action\n\n  1. Within one month of our decision, the Council will refund Mr X £4,628, and apologise for his distress.\n',
        },
      ],
      bad: [
        {
          title: 'Far above',
          text: 'Agreed action\n\n  1. Within one month of our decision, the Council will pay Mr X «£5,000» to reflect his distress.\n',
        },
        {
          title: 'Far below',
          text: 'Agreed action\n\n  1. Within one month of our decision, the Council will pay Mr X «£20» to reflect his uncertainty.\n',
        },
        {
          title: 'A month’s rate',
          text: 'Agreed action\n\n  1. Within one month of our decision, the Council will pay Mr X «£1,350 a month» for the time he spent in unsuitable accommodation.\n',
        },
      ],
    },
  },
  *check({ statement, facts, catalogue, today }) {
    const on = statement.header.decisionDate?.value ?? today;
    const rows = catalogue.guideAmounts.filter((row) => holdsOn(row, on));
    for (const [index, action] of facts.actions.entries()) {
      yield undefined;
      const fitting = action.kind === 'payment' && !action.done ? rows.filter((row) => isFor(row, action)) : [];
      const [row] = fitting;
      if (!row || fitting.length > 1) continue;
      const far = farFrom(row, action);
      if (!far) continue;
      yield {
        span: far.span,
        message: far.side,
        values: { words: statement.text.slice(far.span.start, far.span.end), title: row.title, range: rangeOf(row) },
        subject: `action:${index}`,
        paragraph: action.paragraph,
      };
    }
  },
});

const holdsOn = ({ since, until }: GuideAmountRow, day: CalendarDate): boolean =>
  (since === null || since <= day) && (until === null || day <= until);

const isFor = ({ phrases }: GuideAmountRow, { text }: Action): boolean =>
  phrases.some((phrase) => guidePhrase(phrase).test(foldTypography(text)));

const rangeOf = ({ low, high, per }: GuideAmountRow): string => `£${low} to £${high}${per ? ` a ${per}` : ''}`;

/** A row for a month or a term is held to rates alone, one for the whole to single sums alone. */
function farFrom(
  { low, high, per }: GuideAmountRow,
  { sums, rate }: Action,
): { readonly span: Span; readonly side: 'low' | 'high' } | undefined {
  if (per !== null && rate?.per !== per) return undefined;
  const [sum, ...others] = sums.filter(({ role }) => role === (per === null ? 'payment' : 'rate'));
  if (sum?.amount === undefined || others.length > 0 || (per === null && rate)) return undefined;
  if (sum.amount < low / 2) return { span: sum.span, side: 'low' };
  return sum.amount > high * 2 ? { span: sum.span, side: 'high' } : undefined;
}
