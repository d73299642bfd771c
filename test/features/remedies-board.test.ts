import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../server/src/core/text/calendar.ts';
import { inBoardOrder, remediesBoard, type BoardItem } from '../../server/src/features/remedies/remedies-board.ts';
import { viewOf } from './view.ts';

const statement = (action: string): string =>
  `Leeds City Council (26 001 001)\n\nDecision : Upheld\n\nDecision date : 02 Nov 2026\n\nThe Ombudsman's final decision:\n\nAgreed action\n\n1. The Council has agreed to:\n${action}\n`;

const boardOf = (action: string, today: string): readonly BoardItem[] =>
  remediesBoard(viewOf(statement(action), { today: today as CalendarDate }));

describe('the groups of the board', () => {
  const groupOn = (today: string): string | undefined =>
    boardOf('• apologise to Mr X by 22 November 2026.', today)[0]?.group;

  // 22 November 2026 is a Sunday: the last day of its week.
  it.each([
    ['2026-11-15', 'later'],
    ['2026-11-16', 'this-week'],
    ['2026-11-21', 'this-week'],
    ['2026-11-22', 'this-week'],
    ['2026-11-23', 'overdue'],
  ])('on %s an action due on the Sunday is %s', (today, group) => expect(groupOn(today)).toBe(group));

  it('give a line for each deadline of an action', () => {
    const items = boardOf(
      '• review its policy within one month of the final decision, and train its staff within three months of the final decision.',
      '2026-12-05',
    );
    expect(items.map(({ group, when }) => `${group}: ${when}`)).toEqual([
      'overdue: Wed 02 Dec 2026',
      'later: Tue 02 Feb 2027',
    ]);
  });

  it('leave out what is done', () => {
    const items = boardOf('• apologise to Mr X, which it has already done; and\n• remind its staff.', '2026-12-05');
    expect(items.map(({ text }) => text)).toEqual(['Remind its staff.']);
  });

  it('name the statement by its body and reference', () => {
    expect(boardOf('• remind its staff.', '2026-12-05')[0]).toMatchObject({
      statement: 'Leeds City Council (26 001 001)',
      reference: '26 001 001',
      when: 'no deadline',
    });
    const [nameless] = remediesBoard(viewOf('Agreed action\n\n1. The Council has agreed to remind its staff.\n'));
    expect(nameless?.statement).toBe('');
    expect(nameless).not.toHaveProperty('reference');
  });
});

it('puts the earliest first in each group, and leaves what has no date in its order', () => {
  const item = (group: BoardItem['group'], text: string, due?: string): BoardItem => ({
    uri: 'file:///a',
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    group,
    text,
    statement: '',
    when: '',
    ...(due !== undefined && { due }),
  });
  const sorted = inBoardOrder([
    item('no-date', 'z'),
    item('later', 'f', '2027-03-01'),
    item('overdue', 'b', '2026-02-01'),
    item('later', 'e', '2026-12-24'),
    item('no-date', 'a'),
    item('this-week', 'd', '2026-11-22'),
    item('overdue', 'a', '2021-02-01'),
  ]);
  expect(sorted.map(({ group, text }) => `${group} ${text}`)).toEqual([
    'overdue a',
    'overdue b',
    'this-week d',
    'later e',
    'later f',
    'no-date z',
    'no-date a',
  ]);
});
