import { describe, expect, it } from 'vitest';
import { afterChoosing, itemsAt, offered } from './view.ts';

const draft = (actions: string, rest = ''): string => `Leeds City Council (25 001 002)

Category : Housing > Other

Decision : Upheld

Decision date : 12 Jan 2026

The Ombudsman's final decision:

Summary: Fault.

What I found

1. The Council replied within ${rest || 'ten days'}.

Agreed action

2. The Council has agreed to:
${actions}
`;

describe('a deadline', () => {
  it('is offered after “within”, with the day that it comes to', () => {
    const items = itemsAt(draft('• apologise to Mr X within |;'));
    expect(items.map(({ label, detail }) => `${label} → ${detail}`)).toEqual([
      'one month of the final decision → Thu 12 Feb 2026',
      'three months of the final decision → Sun 12 Apr 2026',
      'four weeks of the final decision → Mon 09 Feb 2026',
      '20 working days of the final decision → Mon 09 Feb 2026',
    ]);
    expect(afterChoosing(draft('• apologise to Mr X within |;'), 'one month of the final decision')).toContain(
      '• apologise to Mr X within one month of the final decision;',
    );
  });

  it('goes on with what is typed, and leaves a base that stands there', () => {
    expect(offered(draft('• apologise to Mr X within thr|;'))).toEqual(['three months of the final decision']);
    expect(afterChoosing(draft('• apologise to Mr X within | of our decision;'), 'four weeks')).toContain(
      'to Mr X within four weeks of our decision;',
    );
  });

  it('speaks of the decision as its neighbours do', () => {
    expect(
      offered(
        draft('• apologise to Mr X within 20 working days of our final decision; and\n• pay Mr X £300 within |.'),
      )[0],
    ).toBe('20 working days of our final decision');
  });

  it('is offered at the end of an action without one, before its end mark', () => {
    const text = draft('• apologise to Mr X for the delay|; and\n• remind its staff by 3 March 2026.');
    expect(offered(text)).toContain('within one month of the final decision');
    expect(afterChoosing(text, 'within four weeks of the final decision')).toMatch(
      /apologise to Mr X for the delay,? within four weeks of the final decision; and/,
    );
    const behind = draft('• apologise to Mr X for the delay;|\n• remind its staff by 3 March 2026.');
    expect(afterChoosing(behind, 'within four weeks of the final decision')).toMatch(
      /apologise to Mr X for the delay,? within four weeks of the final decision;\n/,
    );
    expect(itemsAt(behind)[0]?.filterText).toMatch(/^;/);
  });

  it('is not offered where one stands, is inherited, or has no place', () => {
    const silent = (text: string): void =>
      expect(offered(text).filter((label) => /\b(?:months?|weeks|working days)\b/.test(label))).toEqual([]);
    silent(draft('• apologise to Mr X by 3 March 2026|;'));
    silent(draft('• apologise to Mr X|;').replace('to:', 'do this within one month of the final decision:'));
    silent(draft('• apologise to Mr X;', '|'));
    silent(draft('• apolo|'));
    silent(draft('• apologise to Mr X| for the delay;'));
    silent(draft('• apologise to Mr X within on|e month of the final decision;'));
    silent(draft('• apologise to Mr X within |one month of the final decision;'));
  });
});

describe('the purpose of a payment', () => {
  it('is offered after a sum', () => {
    expect(offered(draft('• pay Mr X £300|;')).slice(0, 2)).toContain('to recognise the distress caused by the fault');
    expect(afterChoosing(draft('• pay Mr X £300|;'), 'to reflect the injustice caused by the fault')).toContain(
      '• pay Mr X £300 to reflect the injustice caused by the fault;',
    );
    expect(
      afterChoosing(draft('• pay Mr X £1,250.50 to rec|;'), 'to recognise the uncertainty caused by the fault'),
    ).toContain('£1,250.50 to recognise the uncertainty caused by the fault;');
  });

  it('is not offered where one stands, nor for money that nobody is to pay', () => {
    const silent = (text: string): void =>
      expect(offered(text).filter((label) => label.startsWith('to re'))).toEqual([]);
    silent(draft('• pay Mr X £300| to recognise his distress;'));
    silent(draft('• pay Mr X £1|,300;'));
    silent(draft('• pay Mr X £300 to re|cognise his distress;'));
    silent(draft('• apologise to Mr X;', 'two weeks and charged him £300 |'));
  });
});

describe('the request for evidence', () => {
  const own = 'The Council should provide us with evidence it has complied with the above actions.';
  const actions = '• apologise to Mr X within one month of the final decision.\n\n';

  it('is offered below the actions, numbered like its neighbours', () => {
    expect(offered(draft(`${actions}|`))).toContain(own);
    expect(afterChoosing(draft(`${actions}|`), own)).toContain(`\n3. ${own}`);
    expect(afterChoosing(draft(`${actions}3. |`), own)).toContain(`\n3. ${own}`);
  });

  it('goes on with the sentence that is begun', () => {
    const label = 'provide us with evidence it has complied with the above actions.';
    expect(afterChoosing(draft(`${actions}3. The Council should pro|`), label)).toContain(`3. ${own}`);
  });

  it('names the body as the actions do', () => {
    const text = draft(`${actions}|`).replace('The Council has agreed', 'The Care Provider has agreed');
    expect(offered(text)).toContain(own.replace('Council', 'Care Provider'));
  });

  it('is not offered twice', () => {
    expect(offered(draft(`${actions}3. ${own}\n\n|`))).not.toContain(own);
  });
});
