/** The office says in its configuration that its template prints 34(B): the command line shows it, and prints it too. */
import { expect, test } from 'vitest';
import { folderWith, run } from './run.ts';

const money =
  'We provide a free service, but must use public money carefully. We do not start or continue an investigation if we decide we cannot achieve the outcome someone wants.';
const draft = (citation: string): string => `## The Ombudsman’s role and powers\n\n${money}${citation}\n`;

async function codesIn(configuration: string): Promise<readonly string[]> {
  const cwd = folderWith({
    '.decision-statement.json': configuration,
    'a.decision.md': draft(' (Local Government Act 1974, section 24A(6), as amended, section 34(B))'),
  });
  const { stdout } = await run(['check', 'a.decision.md', '--format', 'json'], { cwd });
  return [...stdout.matchAll(/"code": ?"(citation\/[a-z-]+)"/g)].map(([, code = '']) => code);
}

test('what the template prints is shown where the office asks for it', async () => {
  expect(await codesIn('{ "templateSlips": true }')).toEqual(['citation/house-form']);
  expect(await codesIn('{ "templateSlips": false }')).toEqual([]);
});

test.each([
  ['{}', 'sections 24A(6) and 34B(8), as amended'],
  ['{ "templateSlips": true }', 'section 24A(6), as amended, section 34(B)'],
])('with %s a missing citation is put in as “%s”', async (configuration, sections) => {
  const cwd = folderWith({ '.decision-statement.json': configuration, 'a.decision.md': draft('') });
  const { stdout } = await run(['fix', 'a.decision.md', '--only', 'citation/missing'], { cwd });
  expect(stdout).toContain(`(Local Government Act 1974, ${sections})`);
});
