import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../server/src/core/catalogue/catalogue.ts';
import { ownDeadlines } from '../../server/src/core/document/actions/own-deadlines.ts';
import { findDeadlinePhrases } from '../../server/src/core/document/deadlines/find-deadline-phrases.ts';
import { isAhead, resolveDeadline } from '../../server/src/core/document/deadlines/resolve-deadline.ts';
import type { Deadline, DeadlineKind } from '../../server/src/core/document/facts.ts';
import type { CalendarDate } from '../../server/src/core/text/calendar.ts';
import { createCalendar } from '../../server/src/core/text/create-calendar.ts';
import { foldTypography } from '../../server/src/core/text/typography.ts';

const calendar = createCalendar(() => Temporal, builtInCatalogue.holidayTable);
/** A Friday; the month has 31 days, so that month ends show. */
const decision = '2025-01-31' as CalendarDate;

/** The deadlines that belong to the main clause of an action. */
function deadlinesOf(text: string): readonly Deadline[] {
  const folded = foldTypography(text);
  const context = { calendar, decisionDate: decision };
  return ownDeadlines(folded, findDeadlinePhrases(folded), 0)
    .filter((phrase) => isAhead(phrase, context))
    .map((phrase) => resolveDeadline(phrase, text, 0, false, context));
}

type Row = readonly [text: string, words: string, due: string | undefined];
const short = ({ kind, text, due }: Deadline): readonly [DeadlineKind, string, string | undefined] => [kind, text, due];

function rows(kind: DeadlineKind, table: readonly Row[]): void {
  test.each(table)('%s', (text, words, due) => {
    expect(deadlinesOf(text).map(short)).toEqual([[kind, words, due]]);
  });
}

// Worked by hand: 31 January 2025 is a Friday; Easter is 18 and 21 April, the May bank holiday 5 May.
const stated: readonly Row[] = [
  [
    'within four weeks of the date of my final decision',
    'within four weeks of the date of my final decision',
    '2025-02-28',
  ],
  ['within one month of the final decision', 'within one month of the final decision', '2025-02-28'],
  ['Within two months of the final decision:', 'Within two months of the final decision', '2025-03-31'],
  [
    'within 65 working days of our final decision and inform Miss X',
    'within 65 working days of our final decision',
    '2025-05-07',
  ],
  [
    'within 20 working days of the date of this decision, pay',
    'within 20 working days of the date of this decision',
    '2025-02-28',
  ],
  [
    'within three months from the date of this report',
    'within three months from the date of this report',
    '2025-04-30',
  ],
  ['within six months of the date of this report;', 'within six months of the date of this report', '2025-07-31'],
  [
    'no later than six weeks from the date of this decision',
    'no later than six weeks from the date of this decision',
    '2025-03-14',
  ],
  ['not later than 12 weeks after our decision', 'not later than 12 weeks after our decision', '2025-04-25'],
  [
    'by no later than two weeks from the date of this statement',
    'by no later than two weeks from the date of this statement',
    '2025-02-14',
  ],
  ['within four weeks of this case closing.', 'within four weeks of this case closing', '2025-02-28'],
  ['within four weeks of the closure of this case', 'within four weeks of the closure of this case', '2025-02-28'],
  ['within four weeks of the date of my decision', 'within four weeks of the date of my decision', '2025-02-28'],
  [
    'within a month of the date of our final decision statement',
    'within a month of the date of our final decision statement',
    '2025-02-28',
  ],
  ['within one calendar month of the decision', 'within one calendar month of the decision', '2025-02-28'],
  ['within 4 weeks of the decision date', 'within 4 weeks of the decision date', '2025-02-28'],
  ['within four (4) weeks of the final decision', 'within four (4) weeks of the final decision', '2025-02-28'],
  ['within four weeks from today', 'within four weeks from today', '2025-02-28'],
  [
    'within four weeks of the Ombudsman’s final decision',
    'within four weeks of the Ombudsman’s final decision',
    '2025-02-28',
  ],
  [
    'within two weeks of the date I issue my final decision',
    'within two weeks of the date I issue my final decision',
    '2025-02-14',
  ],
  [
    'within four weeks of us issuing our final decision',
    'within four weeks of us issuing our final decision',
    '2025-02-28',
  ],
  [
    'within four weeks of our final decision being issued',
    'within four weeks of our final decision being issued',
    '2025-02-28',
  ],
  ['four weeks from the date of this decision', 'four weeks from the date of this decision', '2025-02-28'],
  ['one month after the final decision', 'one month after the final decision', '2025-02-28'],
  ['within twenty-eight days of the final decision', 'within twenty-eight days of the final decision', '2025-02-28'],
  ['within sixty working days of my final decision', 'within sixty working days of my final decision', '2025-04-29'],
  [
    'no more than four weeks from the date of our decision',
    'no more than four weeks from the date of our decision',
    '2025-02-28',
  ],
  ['within 28 calendar days of my decision', 'within 28 calendar days of my decision', '2025-02-28'],
  ['within 10 working days of my decision', 'within 10 working days of my decision', '2025-02-14'],
  ['within one year of the final decision', 'within one year of the final decision', '2026-01-31'],
  ['within a fortnight of our decision', 'within a fortnight of our decision', '2025-02-14'],
  ['within 48 hours of our decision', 'within 48 hours of our decision', '2025-02-02'],
  ['WITHIN ONE MONTH OF THE FINAL DECISION', 'WITHIN ONE MONTH OF THE FINAL DECISION', '2025-02-28'],
  ['within one\u00a0month of the final decision', 'within one\u00a0month of the final decision', '2025-02-28'],
  ['within one month\nof the final decision', 'within one month\nof the final decision', '2025-02-28'],
  [
    'within one month of the final decision the Council has agreed to:',
    'within one month of the final decision',
    '2025-02-28',
  ],
  ['within four weeks of my decision to apologise', 'within four weeks of my decision', '2025-02-28'],
];

const bare: readonly Row[] = [
  ['within four weeks', 'within four weeks', '2025-02-28'],
  ['within 1-2 months', 'within 1-2 months', '2025-03-31'],
  ['Deadline: four weeks', 'Deadline: four weeks', '2025-02-28'],
  ['within one month.', 'within one month', '2025-02-28'],
  ['within 20 working days', 'within 20 working days', '2025-02-28'],
  ['within 28 days', 'within 28 days', '2025-02-28'],
  ['within three months', 'within three months', '2025-04-30'],
  ['within a further two months', 'within a further two months', '2025-03-31'],
  ['within another four weeks', 'within another four weeks', '2025-02-28'],
  ['within the next three months', 'within the next three months', '2025-04-30'],
  ['over the next three months', 'over the next three months', '2025-04-30'],
  ['in the next month', 'in the next month', '2025-02-28'],
  ['during the coming six weeks', 'during the coming six weeks', '2025-03-14'],
  ['within a month', 'within a month', '2025-02-28'],
  ['within one calendar month', 'within one calendar month', '2025-02-28'],
  ['within a period of six weeks', 'within a period of six weeks', '2025-03-14'],
  ['within a maximum of eight weeks', 'within a maximum of eight weeks', '2025-03-28'],
  ['within six to eight weeks', 'within six to eight weeks', '2025-03-28'],
  ['within eight-weeks', 'within eight-weeks', '2025-03-28'],
  ['in no more than four weeks', 'in no more than four weeks', '2025-02-28'],
  ['review its policy on evictions within three months', 'within three months', '2025-04-30'],
  ['review its procedure for dealing with complaints within three months', 'within three months', '2025-04-30'],
  ['carry out a stage two investigation within 65 working days', 'within 65 working days', '2025-05-07'],
  ['remind staff of the importance of keeping records, within three months', 'within three months', '2025-04-30'],
  ['within three months remind staff of its complaints procedure', 'within three months', '2025-04-30'],
  ['apologise to Mr X for the distress caused, within two weeks', 'within two weeks', '2025-02-14'],
  ['apologise to Mr X for failing to consult him within one month', 'within one month', '2025-02-28'],
  ['pay Mr X £300 for his distress within four weeks', 'within four weeks', '2025-02-28'],
  ['arrange for an occupational therapist to visit Ms B within two weeks', 'within two weeks', '2025-02-14'],
];

const dates: readonly Row[] = [
  ['by 31 March 2025', 'by 31 March 2025', '2025-03-31'],
  ['Deadline: 31 March 2025', 'Deadline: 31 March 2025', '2025-03-31'],
  ['by 31st March 2025', 'by 31st March 2025', '2025-03-31'],
  ['by Monday 31 March 2025', 'by Monday 31 March 2025', '2025-03-31'],
  ['by the 31st of March 2025', 'by the 31st of March 2025', '2025-03-31'],
  ['on or before 1 May 2025', 'on or before 1 May 2025', '2025-05-01'],
  ['no later than 9 Apr 2025', 'no later than 9 Apr 2025', '2025-04-09'],
  ['by no later than 9 April 2025', 'by no later than 9 April 2025', '2025-04-09'],
  ['before 1 May 2026', 'before 1 May 2026', '2026-04-30'],
  ['by 28/02/2025', 'by 28/02/2025', '2025-02-28'],
  ['by close of business on 7 March 2025', 'by close of business on 7 March 2025', '2025-03-07'],
  ['by the end of March 2025', 'by the end of March 2025', '2025-03-31'],
  ['by the end of February 2028', 'by the end of February 2028', '2028-02-29'],
  ['by end of June 2025', 'by end of June 2025', '2025-06-30'],
  ['before the end of April 2025', 'before the end of April 2025', '2025-04-30'],
  ['by September 2025', 'by September 2025', '2025-09-30'],
  ['before May 2025', 'before May 2025', '2025-04-30'],
  ['by 31 March', 'by 31 March', '2025-03-31'],
  ['by 15 January', 'by 15 January', '2026-01-15'],
  ['by the end of March', 'by the end of March', '2025-03-31'],
  ['by the end of January', 'by the end of January', '2026-01-31'],
  ['by the end of 2025', 'by the end of 2025', '2025-12-31'],
  ['by the end of the 2025/26 financial year', 'by the end of the 2025/26 financial year', '2026-03-31'],
  ['by the end of the financial year 2025-26', 'by the end of the financial year 2025-26', '2026-03-31'],
  ['by the end of the financial year', 'by the end of the financial year', '2025-03-31'],
  ['by 31 June 2025', 'by 31 June 2025', undefined],
  ['hold the panel on 3 April 2025', 'on 3 April 2025', '2025-04-03'],
  ['publish the new policy in May 2025', 'in May 2025', '2025-05-31'],
];

const events: readonly Row[] = [
  ['at its next panel meeting', 'at its next panel meeting', undefined],
  ['at the next scrutiny committee meeting', 'at the next scrutiny committee meeting', undefined],
  ['at its next panel meeting decide his budget', 'at its next panel meeting', undefined],
  ['discuss this at the next annual review', 'at the next annual review', undefined],
  ['by the end of term', 'by the end of term', undefined],
  ['by the end of the autumn term', 'by the end of the autumn term', undefined],
  ['before the end of the spring term 2026', 'before the end of the spring term 2026', undefined],
  ['by the end of the 2025/26 school year', 'by the end of the 2025/26 school year', undefined],
  ['before the start of the next academic year', 'before the start of the next academic year', undefined],
  ['by the date of the final decision', 'by the date of the final decision', undefined],
  ['before we issue our final decision', 'before we issue our final decision', undefined],
  ['within the week', 'within the week', undefined],
  ['by Easter', 'by Easter', undefined],
  ['within one month of receiving the report', 'within one month of receiving the report', undefined],
  ['within two weeks of the apology', 'within two weeks of the apology', undefined],
  ['within four weeks of the reassessment, write to Mr X', 'within four weeks of the reassessment', undefined],
  [
    'within two weeks of completing the review and send us a copy',
    'within two weeks of completing the review',
    undefined,
  ],
  [
    'within four weeks of the decision on her application',
    'within four weeks of the decision on her application',
    undefined,
  ],
  ['within one month of the panel hearing', 'within one month of the panel hearing', undefined],
  ['within one week of sending the letter', 'within one week of sending the letter', undefined],
  ['within six school weeks', 'within six school weeks', undefined],
  ['within one term', 'within one term', undefined],
  ['on receipt of the invoices', 'on receipt of the invoices', undefined],
  ['once the assessment is complete, backdate his budget', 'once the assessment is complete', undefined],
  [
    'pay ‹Mr X› £‹amount› within ‹four weeks› of our final decision',
    'within ‹four weeks› of our final decision',
    undefined,
  ],
];

const vague: readonly Row[] = [
  ...[
    'as soon as possible',
    'as soon as practicable',
    'as soon as reasonably practicable',
    'as soon as is practical',
    'as soon as it can',
    'promptly',
    'shortly',
    'without delay',
    'without further delay',
    'without undue delay',
    'in due course',
    'at the earliest opportunity',
    'at its earliest convenience',
    'at the first opportunity',
    'immediately',
    'urgently',
    'as a matter of urgency',
    'as a matter of priority',
    'in a timely manner',
    'in the near future',
    'within a reasonable time',
    'with immediate effect',
    'straight away',
    'forthwith',
    'as quickly as possible',
    'soon',
    'as swiftly as possible',
    'when resources allow',
    'when it can',
    'over the coming weeks',
    'within reasonable time',
    'quickly',
  ].map((words): Row => [`apologise to Ms X ${words}`, words, undefined]),
  ['pay Miss X £300 promptly to reflect her distress', 'promptly', undefined],
  ['As soon as possible, review its policy', 'As soon as possible', undefined],
  ['remind staff of the policy as soon as possible', 'as soon as possible', undefined],
];

const done: readonly Row[] = [
  ['The Council has already apologised to Mr X.', 'The Council has already apologised', undefined],
  ['The Council has apologised to Mr X.', 'The Council has apologised', undefined],
  ['The Care Provider has since refunded the fees', 'The Care Provider has since refunded', undefined],
  ['pay Mr X £200, which it has already done', 'which it has already done', undefined],
  ['pay Mr X £200 (the Council has now paid this)', 'the Council has now paid', undefined],
  ['pay Mr X £200 (completed)', 'completed', undefined],
  ['review its policy. This has been done.', 'This has been done', undefined],
  ['has already apologised to Mr X', 'has already apologised', undefined],
  ['The Council has already:', 'has already', undefined],
  ['The Council has:', 'has', undefined],
];

/** None of these says by when the action itself is to be done. */
const lookAlikes: readonly string[] = [
  'for the six months from January to June',
  'pay him £250 a month for three months',
  'pay Mr X £200 for a delay of four weeks',
  'refund the fees for four weeks',
  'remind staff that responses are due within 20 working days',
  'remind staff to respond to complaints within 20 working days',
  'remind staff to reply promptly',
  'remind staff of the importance of responding to complaints without delay',
  'remind officers they must decide applications within eight weeks',
  'remind officers of the need to issue final plans within 20 weeks',
  'remind staff of the 45 working days the law allows',
  'remind officers to act within the 45 working days the law allows',
  'remind relevant staff of the duty to complete assessments within 45 working days',
  'train staff on replying within 20 working days',
  'train staff how to escalate a complaint within five working days',
  'review its procedures to ensure it responds within 20 working days',
  'review its procedures so that it issues decisions without delay',
  'ensure staff respond within 20 working days',
  'apologise to Mr X for failing to respond within 20 working days',
  'apologise to Ms C for not issuing the plan within 20 weeks',
  'apologise to Ms C for its failure to provide transport by 1 September 2024',
  'apologise for not acting promptly',
  'pay £500 to recognise the failure to issue the plan within 20 weeks',
  'explain why it did not decide the appeal within eight weeks',
  'meet its 20 working day target',
  'answer within its 20 working day target',
  'reply within the statutory timescale',
  'pay Mr X £100 on top of the £50 it has already paid',
  'review the letters that it sent immediately before the hearing',
  'tell staff about ‘a reply within 20 working days’ in its policy',
  'consider the complaint in “within four weeks of the final decision” terms',
  'backdate the award to 1 March 2024',
  'pay for the period between 1 March 2024 and 1 May 2024',
  'review what happened in March 2024',
  'pay the fees charged on 3 March 2024',
];

describe('periods that count from the decision, and say so', () => {
  rows('period', stated);
  test.each(stated)('%s: the base is stated', (text) => {
    expect(deadlinesOf(text)[0]).toMatchObject({ base: 'decision', baseStated: true });
  });
});
describe('bare periods, which count from the decision too', () => {
  rows('period', bare);
  test.each(bare)('%s: the base is not stated', (text) => {
    expect(deadlinesOf(text)[0]).toMatchObject({ base: 'decision', baseStated: false });
  });
});
describe('dates', () => rows('date', dates));
describe('events', () => {
  rows('event', events);
  test('an event with a period keeps its length', () => {
    expect(deadlinesOf('within one month of receiving the report')[0]).toMatchObject({
      amount: 1,
      unit: 'month',
      base: 'other',
    });
  });
});
describe('vague words', () => rows('vague', vague));
describe('done already', () => rows('done', done));
describe('look-alikes', () => {
  test.each(lookAlikes)('%s', (text) => {
    expect(deadlinesOf(text)).toEqual([]);
  });
});

describe('several in one action', () => {
  test('in text order', () => {
    const text = 'within four weeks of my decision review his case, and write to him within one week of the review';
    expect(deadlinesOf(text).map(short)).toEqual([
      ['period', 'within four weeks of my decision', '2025-02-28'],
      ['event', 'within one week of the review', undefined],
    ]);
  });
  test('real ones before vague words', () => {
    expect(deadlinesOf('as soon as possible, and in any case within two weeks').map(({ kind }) => kind)).toEqual([
      'period',
      'vague',
    ]);
  });
  test('the main clause’s, not what staff are to be told', () => {
    const text = 'within four weeks of my decision, remind staff they must reply within 20 working days';
    expect(deadlinesOf(text).map(short)).toEqual([['period', 'within four weeks of my decision', '2025-02-28']]);
  });
});

describe('without a decision date', () => {
  test.each([['within four weeks of my decision'], ['by 31 March'], ['within 20 working days']])(
    '%s has no due date',
    (text) => {
      expect(resolve(text, undefined)?.kind).toBeDefined();
      expect(resolve(text, undefined)?.due).toBeUndefined();
    },
  );
  test('a full date stays one', () => {
    expect(resolve('by 31 March 2025', undefined)).toMatchObject({ due: '2025-03-31' });
  });
});

describe('the next working day', () => {
  test('of a Saturday', () => {
    expect(resolve('within one month of the final decision', '2021-07-14')).toMatchObject({
      due: '2021-08-14',
      nextWorkingDay: '2021-08-16',
    });
  });
  test('not of a working day', () => {
    expect(resolve('within two months of the final decision', '2021-07-14')).toMatchObject({
      due: '2021-09-14',
      nextWorkingDay: undefined,
    });
  });
  test('of Christmas Day', () => {
    expect(resolve('by 25 December 2025', '2025-07-22')).toMatchObject({
      due: '2025-12-25',
      nextWorkingDay: '2025-12-29',
    });
  });
  test('beyond the table of holidays neither is guessed', () => {
    expect(resolve('within 20 working days of the decision', '2028-12-20')).toMatchObject({
      due: undefined,
      nextWorkingDay: undefined,
    });
    expect(resolve('within one month of the decision', '2028-12-20')).toMatchObject({
      due: '2029-01-20',
      nextWorkingDay: undefined,
    });
  });
});

function resolve(text: string, date: string | undefined): Deadline | undefined {
  const [phrase] = findDeadlinePhrases(text);
  return (
    phrase && resolveDeadline(phrase, text, 0, false, { calendar, decisionDate: date as CalendarDate | undefined })
  );
}

test('phrases are in order, apart, and inside the text, whatever the text', () => {
  const words = fc.constantFrom(
    'within',
    'four',
    'weeks',
    'of',
    'the',
    'final',
    'decision',
    'by',
    '31',
    'March',
    '2025',
    'as soon as possible',
    ',',
    '.',
    'has already',
    'paid',
    'The Council',
    'at its next',
    'meeting',
    '“',
    '”',
    '\n',
    '£300',
    'in',
    'next',
    'month',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (list) => {
      const text = foldTypography(list.join(' '));
      let end = 0;
      for (const { span } of findDeadlinePhrases(text)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('every phrase of this file, typed with other marks and spaces, says the same', () => {
  for (const [text] of [...stated, ...bare, ...dates]) {
    const retyped = text.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');
    expect(deadlinesOf(retyped).map(({ kind, due }) => [kind, due])).toEqual(
      deadlinesOf(text).map(({ kind, due }) => [kind, due]),
    );
  }
});
