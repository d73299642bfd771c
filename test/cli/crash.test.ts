import { expect, it, vi } from 'vitest';
import type { Rule } from '../../server/src/core/rules/define-rule.ts';
import { folderWith, run, statementWithWarning } from './run.ts';

/** A rule that throws over one draft, beside the real ones. */
vi.mock(import('../../server/src/core/rules/registry.generated.ts'), async (original) => {
  const { rules } = await original();
  const [first] = rules;
  if (!first) throw new Error('There are no rules.');
  const fragile: Rule = {
    meta: { ...first.meta, code: 'structure/fragile', severity: 'error' },
    *check({ statement }) {
      yield undefined;
      if (statement.text.includes('Flood')) throw new Error('no such luck');
    },
  };
  return { rules: [...rules, fragile] };
});

it('a rule that fails is named, and the other rules and drafts are checked', async () => {
  const cwd = folderWith({
    'a.decision': statementWithWarning,
    'b.decision': statementWithWarning.replace('Valley', 'Flood'),
  });
  const { stdout, stderr, status } = await run(['check', '--format', 'json'], { cwd });
  expect(stderr).toBe(
    'decision-statement: an error in the program itself: the rule structure/fragile failed on b.decision: no such luck\n',
  );
  expect(JSON.parse(stdout).totals).toMatchObject({ files: 2, warning: 2 });
  expect(status).toBe(2);
});
