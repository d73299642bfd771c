import { describe, expect, test } from 'vitest';
import type { Action } from '../../../server/src/core/document/facts.ts';
import { findingsOf, seedText, snapshotOf } from '../../kit/core.ts';
import { published } from '../published-section.ts';

const actionsOf = (section: string, heading?: string): readonly Action[] =>
  snapshotOf(published(section, heading)).facts.actions;
const lead = '  1. Within one month of the final decision the Council will:\n';
const only = (item: string): Action | undefined => actionsOf(`${lead}  • ${item}`)[0];

describe('every figure has its role and its payee', () => {
  test.each<[string, readonly string[]]>([
    ['pay Mr X £300 for his distress.', ['£300 payment 300 Mr X']],
    ['pay Mr X £200 and Ms Y £100 for the delay.', ['£200 payment 200 Mr X', '£100 payment 100 Ms Y']],
    ['pay £200 to Mr X and £100 to Ms Y for the delay.', ['£200 payment 200 Mr X', '£100 payment 100 Ms Y']],
    [
      'pay Ms Z £500, made up of £300 for distress and £200 for her time.',
      ['£500 payment 500 Ms Z', '£300 payment 300 Ms Z', '£200 payment 200 Ms Z'],
    ],
    [
      'pay Ms Z £300 for distress and £200 for her time, a total of £500.',
      ['£300 payment 300 Ms Z', '£200 payment 200 Ms Z', '£500 total 500 Ms Z'],
    ],
    ['pay Ms Z £250 a month from May to July 2024.', ['£250 a month rate 250 Ms Z']],
    ['refund Mrs B the £1,000.50 she paid.', ['£1,000.50 refund 1000.5 Mrs B']],
    ['pay Mr X £400 instead of the £150 it offered.', ['£400 payment 400 Mr X', '£150 other 150 nobody']],
    ['pay Mr X £200.000 for his distress.', ['£200.000 payment undefined Mr X']],
    ['pay Mr and Mrs X £100 each for their worry.', ['£100 payment 100 each Mr and Mrs X']],
    ['pay Mr X between £200 and £300 for his worry.', ['£200 other 200 nobody', '£300 other 300 nobody']],
    ['pay Mr X £150 and take no action on his debt of £90.', ['£150 payment 150 Mr X', '£90 other 90 nobody']],
  ])('%s', (item, sums) => {
    const told = only(item)?.sums.map(
      ({ text, role, amount, each, payee }) => `${text} ${role} ${amount} ${each ? 'each ' : ''}${payee ?? 'nobody'}`,
    );
    expect(told).toEqual(sums);
  });
});

describe('whether the words say who is paid, and for what', () => {
  test.each<[string, boolean, boolean]>([
    ['pay Mr X £300 to reflect his distress.', true, true],
    ['pay Mr X £300.', true, false],
    ['pay £300.', false, false],
    ['pay £300 to reflect the distress.', false, true],
    ['pay £300 to reflect her frustration.', false, true],
    ['pay him £300 for his worry.', true, true],
    ['make a payment of £300 to acknowledge the injustice caused to Mr X.', true, true],
    ['credit his rent account with £75.', true, true],
    ['refund the £45 fee to Ms Y.', true, true],
    ['pay the family £500 as a remedy for the uncertainty.', true, true],
    ['pay Ms Y a further £100 because of the second delay.', true, true],
    ['make a symbolic payment of £150 to Ms Y within four weeks.', true, false],
    ['pay Mr X £300 in recognition of the time he spent chasing.', true, true],
    ['send a cheque for £200 to Mr X.', true, false],
  ])('%s', (item, payee, purpose) => {
    const action = only(item);
    expect([action?.payeeStated, action?.purposeStated]).toEqual([payee, purpose]);
  });
  test('the lead-in may say both', () => {
    const [first, second] = actionsOf(
      '  1. In recognition of the distress to Mr X, within a month the Council will:\n  • apologise; and\n  • pay £200.',
    );
    expect([first?.payeeStated, first?.purposeStated]).toEqual([false, false]);
    expect([second?.payee, second?.payeeStated, second?.purposeStated]).toEqual(['Mr X', true, true]);
  });
});

describe('groups', () => {
  const groups = (section: string, heading?: string): readonly string[] =>
    actionsOf(section, heading).map(
      ({ group }) => `${group?.stance} ${group?.actor} ${group?.deadline?.due ?? group?.deadline?.kind ?? 'none'}`,
    );
  test('one object for the actions of a list', () => {
    const [first, second, third] = actionsOf(
      `${lead}  • apologise to Mr X; and\n  • pay Mr X £100.\n  2. Within three months of the final decision:\n  • review its policy.`,
    );
    expect(first?.group).toBe(second?.group);
    expect(third?.group).not.toBe(first?.group);
    expect(third?.group).toMatchObject({ stance: 'agreed', actor: 'the Council', deadline: { due: '2025-04-14' } });
  });
  test.each<[string, string, readonly string[]]>([
    [
      'agreed',
      '  1. The Council has agreed to:\n  • apologise to Mr X; and\n  • pay Mr X £100.',
      ['agreed the Council none', 'agreed the Council none'],
    ],
    ['recommended', '  1. I recommend the Council:\n  • apologises to Mr X.', ['recommended the Council none']],
    ['should', '  1. By 1 March 2025 the Council should:\n  • pay Mr X £9.', ['recommended the Council 2025-03-01']],
    [
      'I recommended, and it has agreed',
      '  1. I recommended, and the Council has agreed, that it should within one month:\n  • apologise to Mr X.',
      ['agreed the Council 2025-02-14'],
    ],
    [
      'the time after the list',
      '  1. The Council will:\n  • apologise to Mr X.\n  2. The Council will do this within four weeks.',
      ['agreed the Council 2025-02-11'],
    ],
    [
      'two bodies',
      '  1. The Trust will:\n  • apologise to Mr X.\n  2. The Council should:\n  • apologise to Mr X.',
      ['agreed the Trust none', 'recommended the Council none'],
    ],
    ['prose', '  1. The Council will apologise to Mr X within four weeks.', ['agreed the Council none']],
    [
      'items that became paragraphs',
      '  1. The Council has agreed, within one month, to:\n  2. Apologise to Mr X.\n  3. Pay Mr X £100 for his time.',
      ['agreed the Council 2025-02-14', 'agreed the Council 2025-02-14'],
    ],
  ])('%s', (_, section, expected) => {
    expect(groups(section)).toEqual(expected);
  });
  test('the words of the lead-in are the document’s', () => {
    const text = published(`${lead}  • apologise to Mr X.`);
    const [action] = snapshotOf(text).facts.actions;
    expect(action?.group && text.slice(action.group.leadIn.start, action.group.leadIn.end)).toBe(
      'Within one month of the final decision the Council will:',
    );
  });
});

test('the third action of seed 20 008 394 waits for a wish and is silent; 24 020 172 lacks one deadline', () => {
  expect(findingsOf(seedText('20-008-394')).filter((finding) => finding.includes('remedy/missing-deadline'))).toEqual(
    [],
  );
  expect(findingsOf(seedText('24-020-172')).filter((finding) => finding.includes('remedy/missing-deadline'))).toEqual([
    'warning remedy/missing-deadline “Pay Miss X £300”',
  ]);
});
