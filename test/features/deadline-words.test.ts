import { describe, expect, it } from 'vitest';
import { deadlineWords } from '../../server/src/features/deadline-words.ts';
import { nearPeriods, periodWords, type Period } from '../../server/src/features/near-periods.ts';
import { viewOf } from './view.ts';

describe('periods that are easily mixed up', () => {
  const near = (amount: number, unit: Period['unit']): string =>
    nearPeriods({ amount, unit }).map(periodWords).join('; ');

  it.each<[number, Period['unit'], string]>([
    [65, 'working-day', '13 weeks; three months'],
    [20, 'working-day', 'four weeks; one month; 20 days'],
    [10, 'working-day', 'two weeks; 10 days'],
    [4, 'week', 'one month; 20 working days'],
    [13, 'week', 'three months; 65 working days'],
    [6, 'week', '30 working days'],
    [1, 'month', 'four weeks; 20 working days'],
    [3, 'month', '13 weeks; 12 weeks; 65 working days'],
    [28, 'day', '28 working days; one month'],
    [30, 'day', '30 working days; one month'],
    [90, 'day', 'three months'],
    [1, 'year', '52 weeks'],
  ])('%i %s', (amount, unit, expected) => expect(near(amount, unit)).toBe(expected));

  it('are words as the office writes them', () => {
    expect(periodWords({ amount: 1, unit: 'week' })).toBe('one week');
    expect(periodWords({ amount: 12, unit: 'working-day' })).toBe('12 working days');
  });
});

describe('what is said of a deadline', () => {
  const statement = (deadline: string, dated = 'Decision date : 12 Jan 2026'): string =>
    `Leeds City Council (25 001 002)\nCategory : Housing > Other\nDecision : Upheld\n${dated}\nThe Ombudsman's final decision:\nAgreed action\n1. The Council has agreed to apologise to Mr X ${deadline}.\n`;
  const said = (text: string): string | undefined => {
    const view = viewOf(text);
    const [action] = view.snapshot.facts.actions;
    const words = action && deadlineWords(view, action.deadline);
    return words && [words.headline, ...words.sentences].join(' | ');
  };

  it('is the day, how it was counted, and what is close to it', () => {
    // 12 January 2026 is a Monday; 20 working days without a holiday are four weeks.
    expect(said(statement('within 20 working days of the date of this decision'))).toBe(
      'Due Mon 09 Feb 2026 | “within 20 working days of the date of this decision”, counted from the decision date, Mon 12 Jan 2026, which is day 0. | Easily mixed up: 20 working days: 09 Feb 2026; four weeks: 09 Feb 2026; one month: 12 Feb 2026; 20 days: 01 Feb 2026.',
    );
  });

  it('says of a date that it is one, and when the year is only taken for granted', () => {
    expect(said(statement('by 31 March 2026'))).toBe('Due Tue 31 Mar 2026 | The date as written.');
    expect(said(statement('by 31 March'))).toBe(
      'Due Tue 31 Mar 2026 | “by 31 March” names no year; it is taken for the first such day after the decision.',
    );
  });

  it('says why there is no day', () => {
    expect(said(statement('as soon as possible'))).toBe(
      'No due date | “as soon as possible” gives no day that can be counted.',
    );
    expect(said(statement('within four weeks of receiving his bank details'))).toMatch(
      /^No due date \| “within four weeks of receiving his bank details” hangs on when something is received, so its day is not known yet\.$/,
    );
    expect(said(statement('within one month of the final decision', 'Decision date : soon'))).toBe(
      'No due date | “within one month of the final decision” counts from the decision date, and the statement has none that can be read.',
    );
    expect(said(statement('within 900 working days of the final decision'))).toMatch(
      /ends later than the bank holidays are known\. The table of bank holidays ends with \d{4}\.$/,
    );
  });

  it('is nothing without a deadline', () => {
    expect(said(statement('for the delay'))).toBeUndefined();
  });
});
