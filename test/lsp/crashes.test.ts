import { expect, it, vi } from 'vitest';
import type * as registry from '../../server/src/core/rules/registry.generated.ts';
import { seedText } from '../kit/core.ts';
import { startClient, uri } from './test-client.ts';

vi.mock('../../server/src/core/rules/registry.generated.ts', async (load) => {
  const { rules } = await load<typeof registry>();
  const [first] = rules;
  const check = (): never => {
    throw new Error('Miss X’s private words');
  };
  return { rules: [{ meta: { ...first?.meta, code: 'structure/falls-over', severity: 'warning' }, check }, ...rules] };
});
vi.mock('../../server/src/features/folding.ts', () => ({
  foldingRanges: () => {
    throw new TypeError('Miss X’s private words');
  },
}));

it('a rule that crashes costs its own findings, and is logged once, without a word of the document', async () => {
  const client = await startClient();
  await client.open(seedText('24-020-172'));
  expect((await client.pull()).items.map(({ code }) => code)).toContain('remedy/missing-deadline');
  await client.edit(0, 0, 'X');
  await client.pull();
  await client.calm();
  expect(client.logged.filter((message) => message.includes('structure/falls-over'))).toHaveLength(1);
  expect(client.logged.join('\n')).not.toContain('private');
  await client.stop();
});

it('a feature that crashes gives the empty answer, is logged, and the server goes on', async () => {
  const client = await startClient();
  await client.open(seedText('24-020-172'));
  expect(await client.request('textDocument/foldingRange', { textDocument: { uri } })).toEqual([]);
  await client.calm();
  expect(client.logged.join('\n')).toMatch(/textDocument\/foldingRange failed: TypeError/);
  expect(client.logged.join('\n')).not.toContain('private');
  expect((await client.pull()).items.length).toBeGreaterThan(0);
  await client.stop();
});
