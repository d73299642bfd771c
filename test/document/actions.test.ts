import { describe, expect, test } from 'vitest';
import type { Action } from '../../server/src/core/document/facts.ts';
import { seedText, snapshotOf } from '../kit/core.ts';
import { actionLists } from './action-lists.ts';
import { published } from './published-section.ts';

function told(action: Action): string {
  const { kind, scope, payee, amount, rate, deadlines, conditional, continuing } = action;
  const money = payee !== undefined || amount !== undefined || rate || kind === 'payment' || kind === 'refund';
  return [
    `${kind} ${scope}`,
    ...(money
      ? [
          `${payee ?? 'nobody'} ${amount === undefined ? 'no sum' : `£${amount}`}${rate ? ` £${rate.amount}/${rate.per}` : ''}`,
        ]
      : []),
    deadlines
      .filter(({ kind: type }, index) => index === 0 || type !== 'vague')
      .map((deadline) => [deadline.inherited ? 'inherited' : [], deadline.kind, deadline.due ?? []].flat().join(' '))
      .join(' + ') || 'none',
    ...(conditional ? ['conditional'] : []),
    ...(continuing ? ['continuing'] : []),
  ].join(', ');
}

const actionsOf = (text: string): readonly Action[] => snapshotOf(text).facts.actions;

describe('action lists in every shape', () => {
  test.each(actionLists)('$title', ({ section, actions }) => {
    expect(actionsOf(published(section)).map(told)).toEqual(actions);
  });
  test.each(actionLists)('$title: the words are the document’s own', ({ section }) => {
    const text = published(section);
    for (const { span, text: words, deadlines } of actionsOf(text)) {
      expect(text.slice(span.start, span.end)).toBe(words);
      for (const deadline of deadlines)
        expect(deadline.span && text.slice(deadline.span.start, deadline.span.end)).toBe(deadline.text);
    }
  });
});

describe('the seeds', () => {
  test('20 008 394: four actions in a month, the fifth in two, and evidence', () => {
    const actions = actionsOf(seedText('20-008-394'));
    expect(actions.map(({ paragraph }) => paragraph.number)).toEqual([29, 29, 29, 29, 30, 31]);
    expect(actions.map(told)).toEqual([
      'apology personal, inherited period 2021-08-14',
      'payment personal, Ms X £100, inherited period 2021-08-14',
      'action personal, inherited period 2021-08-14',
      'reminder service, inherited period 2021-08-14',
      'training service, inherited period 2021-09-14',
      'evidence personal, none',
    ]);
    expect(actions.map(({ deadline }) => deadline.nextWorkingDay)).toEqual([
      '2021-08-16',
      '2021-08-16',
      '2021-08-16',
      '2021-08-16',
      undefined,
      undefined,
    ]);
    expect(actions[0]?.deadline.text).toBe('within one month of the final decision');
  });
  test('24 020 172: the first action has a deadline, the payment none', () => {
    const actions = actionsOf(seedText('24-020-172'));
    expect(actions.map(told)).toEqual(['action personal, period 2025-10-22', 'payment personal, Miss X £300, none']);
    expect(actions[1]?.text).toMatch(/^Pay Miss X £300 to reflect .* properly\.$/);
  });
  test.each(['20-003-902', '23-010-031', '24-006-339'] as const)('%s has no actions', (seed) => {
    expect(actionsOf(seedText(seed))).toEqual([]);
  });
});

test('what a closure says that the body did is no action', () => {
  const text = `Decision date : 14 Jan 2025\n\nMy assessment\n\n  1. The Council has agreed to pay Mr X £200 within four weeks.\n\nFinal decision\n\n  1. We will not investigate.\n`;
  expect(actionsOf(text)).toEqual([]);
});

describe('a sub-heading gives the time', () => {
  test.each([
    'Within one month',
    'Within one month of the final decision',
    'Actions within one month of the final decision',
    'One month',
  ])('%s', (heading) => {
    const text = published('').replace(
      'Agreed action\n',
      `## Agreed action\n\n### ${heading}\n\nThe Council will:\n\n- apologise to Mr X; and\n- pay Mr X £100.\n`,
    );
    expect(actionsOf(text).map(told)).toEqual([
      'apology personal, inherited period 2025-02-14',
      'payment personal, Mr X £100, inherited period 2025-02-14',
    ]);
  });
});

test('in a draft without a date nothing is due, and the deadline stands', () => {
  const text =
    "The Ombudsman's draft decision\n\nRecommended action\n\n1. Within four weeks of my decision the Council should:\n• apologise to Mr X.\n";
  expect(actionsOf(text).map(told)).toEqual(['apology personal, inherited period']);
});

test('Markdown says the same', () => {
  const text = `## Agreed action

1. Within **one month** of the final decision the Council will:
   - apologise to Mr X; and
   - pay Mr X £100.
2. The Council should provide us with evidence it has complied with the above actions.
`;
  expect(actionsOf(`Decision date : 14 Jan 2025\n\n${text}`).map(told)).toEqual([
    'apology personal, inherited period 2025-02-14',
    'payment personal, Mr X £100, inherited period 2025-02-14',
    'evidence personal, none',
  ]);
});
