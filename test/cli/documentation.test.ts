import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../server/src/session/configuration/parse-configuration.ts';
import { configurationKeys } from '../../server/src/session/configuration/schema.ts';
import { root } from '../kit/core.ts';
import { folderWith, run, statementWithWarning } from './run.ts';

const page = (name: string): string => readFileSync(join(root, 'docs', name), 'utf8');
const fenced = (text: string, language: string): string =>
  new RegExp(`\`\`\`${language}\n([^]*?)\n\`\`\``).exec(text)?.[1] ?? '';

describe('docs/command-line.md', () => {
  const text = page('command-line.md');

  it('names options that there are, and every option of check that is built', async () => {
    const help = (await run(['check', '--help'])).stdout;
    const others = ['fix', 'format', 'new', 'rules', 'lsp'].map(async (command) => (await run([command, '--help'])).stdout);
    const all = [help, ...(await Promise.all(others))].join('');
    for (const [option] of text.matchAll(/--[a-z][a-z-]+/g)) expect(all).toContain(option);
    const built = help.split('\n').filter((line) => /^ +--/.test(line) && !line.includes('not built yet'));
    for (const [option] of built.join('\n').matchAll(/--[a-z][a-z-]+/g)) expect(text).toContain(option);
  });

  it('shows the JSON that there is', async () => {
    const cwd = folderWith({ 'drafts/23-010-031.decision': statementWithWarning });
    const real = JSON.parse(
      (await run(['check', 'drafts', '--format', 'json'], { cwd, version: () => '0.1.0' })).stdout,
    );
    real.files[0].diagnostics[0].message = '…';
    expect(JSON.parse(fenced(text, 'json'))).toEqual(real);
  });
});

describe('docs/configuration.md', () => {
  const text = page('configuration.md');

  it('shows a configuration without a fault', () => {
    const { file, problems } = parseConfiguration(fenced(text, 'jsonc'), '/c');
    expect(problems).toEqual([]);
    expect(file.severity).toBeDefined();
  });

  it('explains every setting', () => {
    for (const key of configurationKeys.filter((each) => each !== '$schema')) expect(text).toContain(`\`${key}\``);
  });
});
