import type { Calendar, CalendarDate } from '../../text/calendar.ts';
import { hasPlaceholder } from '../../text/placeholder.ts';
import { foldTypography } from '../../text/typography.ts';
import { houseDate, monthNumber } from '../../text/written-date.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  meta: {
    code: 'header/invalid-date',
    title: 'The decision date is a day that exists, in a form that can be read',
    why: 'Every deadline is counted from the decision date. When it can’t be read, no due date can be worked out.',
    explanation:
      'Fires when the decision date does not parse or does not exist (31 Jun). `05 Feb 2020`, `5 February 2020` and `18-Feb-2021` can be read. The weekday never matters: the website may show a date one day early in summer.',
    source: 'Published decisions; domain research, structure 1',
    standard: 2,
    severity: 'error',
    fix: 'review',
    since: '0.1.0',
    messages: {
      unreadable:
        'The decision date “{written}” can’t be read, so no deadline can be counted from it. Write it as in “05 Feb 2024”.',
      impossible:
        'There is no such day as “{written}”, so no deadline can be counted from it. Correct the decision date.',
    },
    examples: {
      good: [
        { title: 'House form', text: 'Somewhere Council (23 010 031)\n\nDecision date : 05 Feb 2024\n' },
        { title: 'The form of the listings', text: 'Somewhere Council (23 010 031)\n\nDecision date : 18-Feb-2021\n' },
      ],
      bad: [
        {
          title: 'A day that does not exist',
          text: 'Somewhere Council (23 010 031)\n\nDecision date : «31 Jun 2024»\n',
        },
        {
          title: 'Figures only',
          text: 'Somewhere Council (23 010 031)\n\nDecision date : «05/02/2024»\n',
          fixed: 'Somewhere Council (23 010 031)\n\nDecision date : 05 Feb 2024\n',
        },
      ],
    },
  },
  *check({ statement, calendar }) {
    const line = statement.header.decisionDate;
    if (!line || line.raw === '' || line.value !== undefined || hasPlaceholder(line.raw)) return;
    const { raw, valueSpan: span } = line;
    const folded = foldTypography(raw);
    const meant = readLoosely(folded, calendar);
    const impossible =
      /^\d{1,2}[ -][a-z]{3,9}\.?[ -]\d{4}$/i.test(folded) &&
      monthNumber(/[a-z]+/i.exec(folded)?.[0] ?? '') !== undefined;
    yield {
      span,
      message: impossible ? 'impossible' : 'unreadable',
      values: { written: raw },
      subject: 'header:decision-date',
      ...(meant && {
        fixes: () => [
          {
            title: `Write “${houseDate(meant, calendar)}”`,
            changes: [{ span, newText: houseDate(meant, calendar) }],
            safe: false,
          },
        ],
      }),
    };
  },
});

/** Other ways to write a day, good enough to suggest: `2024-02-05`, `05/02/2024` (day first), `5th February 2024`, `Monday 5 Feb 2024`. */
function readLoosely(folded: string, calendar: Calendar): CalendarDate | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(folded);
  if (iso) return calendar.date(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(folded);
  if (figures) return calendar.date(Number(figures[3]), Number(figures[2]), Number(figures[1]));
  const words = /(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/i.exec(folded);
  const month = words?.[2] === undefined ? undefined : monthNumber(words[2]);
  return words && month !== undefined ? calendar.date(Number(words[3]), month, Number(words[1])) : undefined;
}
