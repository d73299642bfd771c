import { describe, expect, test } from 'vitest';
import type { Action } from '../../../server/src/core/document/facts.ts';
import { snapshotOf } from '../../kit/core.ts';
import { published } from '../published-section.ts';
import type { ActionRow } from './action-row.ts';
import { bodies } from './bodies.ts';
import { earlyRemedies } from './early-remedies.ts';
import { lists } from './lists.ts';
import { mixed } from './mixed.ts';
import { noActions } from './no-actions.ts';
import { payments } from './payments.ts';
import { prose } from './prose.ts';
import { reports } from './reports.ts';
import { timing } from './timing.ts';

const rows = [...lists, ...prose, ...payments, ...timing, ...bodies, ...reports, ...mixed];

function told(action: Action): string {
  const { verb, kind, scope, payee, amount, rate, deadlines } = action;
  const money = payee !== undefined || amount !== undefined || rate || kind === 'payment' || kind === 'refund';
  return [
    `${verb} ${kind} ${scope}`,
    ...(money
      ? [
          `${payee ?? 'nobody'} ${amount === undefined ? 'no sum' : `£${amount}`}${rate ? ` £${rate.amount}/${rate.per}` : ''}`,
        ]
      : []),
    deadlines
      .filter(({ kind: type }, index) => index === 0 || type !== 'vague')
      .map((deadline) => [deadline.inherited ? 'inherited' : [], deadline.kind, deadline.due ?? []].flat().join(' '))
      .join(' + ') || 'none',
    ...flagsOf(action),
  ].join(', ');
}

const flagsOf = ({ conditional, continuing, done, asksForEvidence, actor }: Action): readonly string[] => [
  ...(conditional ? ['conditional'] : []),
  ...(continuing ? ['continuing'] : []),
  ...(done ? ['done'] : []),
  ...(asksForEvidence ? ['proof'] : []),
  ...(actor === undefined || actor === 'the Council' ? [] : [`by ${actor}`]),
];

const actionsOf = (text: string): readonly Action[] => snapshotOf(text).facts.actions;
const textOf = ({ section, heading }: ActionRow): string => published(section, heading);

describe('action lists', () => {
  test('there are at least eighty', () => expect(rows.length + earlyRemedies.length).toBeGreaterThanOrEqual(80));
  test.each(rows)('$title', (row) => {
    expect(actionsOf(textOf(row)).map(told)).toEqual(row.actions);
  });
  test.each(rows)('$title: the words are the document’s own', (row) => {
    const text = textOf(row);
    const own = (place: { readonly span: { readonly start: number; readonly end: number } | undefined } | undefined) =>
      place?.span && text.slice(place.span.start, place.span.end);
    for (const action of actionsOf(text)) {
      expect(own(action)).toBe(action.text);
      for (const deadline of action.deadlines) expect(own(deadline)).toBe(deadline.text);
      for (const sum of action.sums) expect(own(sum)).toBe(sum.text);
    }
  });
});

describe('an early remedy without an action section', () => {
  test.each(earlyRemedies)('$title', ({ section, decision = '\n  1. We have upheld this complaint.', actions }) => {
    const text = published('').replace(
      /Agreed action[\s\S]*Final decision[\s\S]*?\n\nInv/,
      `My assessment\n${section}\n\nFinal decision\n${decision}\n\nInv`,
    );
    expect(actionsOf(text).map(told)).toEqual(actions);
  });
});

describe('paragraphs of an action section that hold no action', () => {
  test('there are at least forty', () => expect(noActions.length).toBeGreaterThanOrEqual(40));
  test.each(noActions)('%s', (paragraph) => {
    expect(actionsOf(published(`\n  1. ${paragraph}`)).map(told)).toEqual([]);
  });
});
