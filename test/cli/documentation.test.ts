import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../server/src/core/catalogue/catalogue.ts';
import { parseIgnoreFile } from '../../server/src/session/configuration/ignore-file.ts';
import { parseOfficeRows } from '../../server/src/session/configuration/office-catalogue.ts';
import { parseOfficeParagraph } from '../../server/src/session/configuration/office-paragraph.ts';
import { parseConfiguration } from '../../server/src/session/configuration/parse-configuration.ts';
import { configurationKeys } from '../../server/src/session/configuration/schema.ts';
import { root, snapshotOf } from '../kit/core.ts';
import { folderWith, run, statementWithWarning } from './run.ts';

const page = (name: string): string => readFileSync(join(root, 'docs', name), 'utf8');
const fenced = (text: string, language: string): string =>
  new RegExp(`\`\`\`${language}\n([^]*?)\n\`\`\``).exec(text)?.[1] ?? '';

describe('docs/command-line.md', () => {
  const text = page('command-line.md');

  it('names options that there are, and every option of check that is built', async () => {
    const help = (await run(['check', '--help'])).stdout;
    const others = ['fix', 'format', 'new', 'remedies', 'rules', 'lsp'].map(
      async (command) => (await run([command, '--help'])).stdout,
    );
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

  it('shows an ignore file, rows and a paragraph without a fault', () => {
    const [ignored = '', rows = ''] = [...text.matchAll(/```json\n([^]*?)\n```/g)].map(([, code]) => code ?? '');
    expect(parseIgnoreFile(ignored, '/drafts/i')).toMatchObject({ problems: [], file: { entries: [{}] } });
    expect(parseOfficeRows(rows, '/drafts/c')).toMatchObject({ problems: [], rows: { statutes: [{}] } });
    const office = { location: '/drafts/p.md', name: 'p.md', catalogue: builtInCatalogue };
    const { row, problems } = parseOfficeParagraph(fenced(text, 'markdown'), office);
    expect(problems).toEqual([]);
    expect(row).toMatchObject({ section: 'assessment', profiles: ['closed', 'early-remedy'] });
  });

  it('shows comments that are read', () => {
    const comments = snapshotOf(fenced(text, 'text')).statement.comments.map(({ start, end }) => [start, end]);
    expect(comments).toHaveLength(4);
  });

  it('explains every setting', () => {
    for (const key of configurationKeys.filter((each) => each !== '$schema')) expect(text).toContain(`\`${key}\``);
  });
});
