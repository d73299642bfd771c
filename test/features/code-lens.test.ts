import { expect, it } from 'vitest';
import { codeLensCommand, codeLenses, type CodeLensData } from '../../server/src/features/code-lens.ts';
import { seedText } from '../kit/core.ts';
import { viewOf } from './view.ts';

/** The lenses of a text, each with the line that it stands above. */
function lensesOf(text: string): string[] {
  const view = viewOf(text);
  return codeLenses(view).map(({ range, data }) => {
    const sent: CodeLensData = data;
    return `${text.split('\n')[range.start.line]?.trim()}: ${codeLensCommand(view, sent)?.title}`;
  });
}
const draft = (actions: string): string =>
  `The complaint\n\n1. Mr X complains.\n\nAgreed action\n\n2. The Council has agreed, within one month of the final decision, to:\n${actions}\nFinal decision\n\n3. Fault.\n`;

it('sums up what a published decision secures', () => {
  expect(lensesOf(seedText('24-020-172'))).toEqual([
    'Agreed action: 2 actions · £300 to pay · last due Wed 22 Oct 2025 · 1 without a deadline',
  ]);
  expect(lensesOf(seedText('20-008-394'))).toHaveLength(1);
  for (const seed of ['20-003-902', '23-010-031', '24-006-339'] as const) expect(lensesOf(seedText(seed))).toEqual([]);
});

it('counts as if a draft were issued today, and names sums and rates', () => {
  expect(
    lensesOf(draft('• apologise to Mr X;\n• pay Mr X £1,250.50; and\n• pay Mr X £250 a month until he is rehoused.\n')),
  ).toEqual([
    'Agreed action: 3 actions · £1,250.50 and £250 a month to pay · last due Mon 21 Dec 2026 if issued today',
  ]);
  expect(lensesOf(draft('• apologise to Mr X.\n'))).toEqual([
    'Agreed action: 1 action · last due Mon 21 Dec 2026 if issued today',
  ]);
});

it('does not count the request for evidence', () => {
  const text = draft(
    '• apologise to Mr X; and\n• remind staff.\n\n3. The Council should provide us with evidence it has complied with the above actions.\n',
  );
  expect(lensesOf(text)[0]).toContain('2 actions');
});

it('tells what has no deadline and what is done already', () => {
  const text = draft('• remind its staff;\n• write to Mr X if he asks; and\n• train its staff by 3 May 2027.\n')
    .replace(', within one month of the final decision,', '')
    .replace('Final decision', '3. The Council has already apologised to Mr X and paid him £100.\n\nFinal decision');
  expect(lensesOf(text)).toEqual([
    'Agreed action: 3 actions · last due Mon 03 May 2027 · 1 without a deadline · 1 done already',
  ]);
});

it('has none without actions, and says nothing of a section that has gone', () => {
  expect(lensesOf('Agreed action\n\nFinal decision\n\n1. Fault.\n')).toEqual([]);
  expect(codeLensCommand(viewOf(''), { uri: 'file:///draft.decision', section: 4 })).toBeUndefined();
});
