import { expect, it, vi } from 'vitest';
import type * as registry from '../../server/src/core/rules/registry.generated.ts';
import { seedText } from '../kit/core.ts';
import { startClient, TestClock } from './test-client.ts';

vi.mock('../../server/src/core/rules/registry.generated.ts', async (load) => {
  const { rules } = await load<typeof registry>();
  const [first] = rules;
  function* check(): Generator<undefined, void> {
    for (;;) yield undefined;
  }
  return { rules: [...rules, { meta: { ...first?.meta, code: 'structure/never-ends', severity: 'warning' }, check }] };
});

it('a rule that never ends is cut off, and what was found before it is sent', async () => {
  const clock = new TestClock();
  let looks = 0;
  const ticking = {
    now: () => ++looks,
    after: (milliseconds: number, run: () => void) => clock.after(milliseconds, run),
    soon: (run: () => void) => clock.soon(run),
  };
  const client = await startClient({ environment: { clock: ticking } });
  await client.open(seedText('24-020-172'));
  expect((await client.pull()).items.map(({ code }) => code)).toContain('remedy/missing-deadline');
  await client.stop();
});
