import { chmodSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parsePatch } from 'diff';
import { describe, expect, it } from 'vitest';
import { cleanStatement, folderWith, run, statementWithWarning } from './run.ts';

/** Two slips that are mended safely, and one that needs a person. */
const slips = statementWithWarning
  .replace('How I considered this complaint', 'How I consider this complaint')
  .replace('The complaint\n', 'The complaint\n\nThe complaint\n');
const read = (cwd: string, path: string): string => readFileSync(join(cwd, path), 'utf8');

describe('fix', () => {
  it('shows a diff and leaves the file alone', async () => {
    const cwd = folderWith({ 'drafts/a.decision': statementWithWarning, 'drafts/b.decision': cleanStatement });
    const { status, stdout, stderr } = await run(['fix', 'drafts'], { cwd });
    expect([status, stderr]).toEqual([1, '']);
    const [patch, ...others] = parsePatch(stdout);
    expect(others).toEqual([]);
    expect([patch?.oldFileName, patch?.newFileName]).toEqual(['a/drafts/a.decision', 'b/drafts/a.decision']);
    expect(patch?.hunks.flatMap(({ lines }) => lines.filter((line) => /^[-+]/.test(line)))).toEqual([
      '-Somewhere Valley Council (23-010-031)',
      '+Somewhere Valley Council (23 010 031)',
    ]);
    expect(read(cwd, 'drafts/a.decision')).toBe(statementWithWarning);
  });

  it('writes what it shows, and then has nothing left to change', async () => {
    const cwd = folderWith({ 'a.decision': statementWithWarning });
    const { status, stdout, stderr } = await run(['fix', '--write', 'a.decision'], { cwd });
    expect([status, stdout, stderr]).toEqual([0, '', 'decision-statement: changed 1 file\n']);
    expect(read(cwd, 'a.decision')).toBe(cleanStatement);
    expect(await run(['fix', 'a.decision'], { cwd })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readdirSync(cwd)).toEqual(['a.decision']);
  });

  it('keeps byte order mark, line ends and permissions', async () => {
    const windows = `\uFEFF${slips.replaceAll('\n', '\r\n')}`;
    const cwd = folderWith({ 'a.decision': windows });
    chmodSync(join(cwd, 'a.decision'), 0o640);
    expect((await run(['fix', '--write', 'a.decision'], { cwd })).status).toBe(0);
    const text = read(cwd, 'a.decision');
    expect(text.startsWith('\uFEFFSomewhere Valley Council (23 010 031)\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    if (process.platform !== 'win32') expect(statSync(join(cwd, 'a.decision')).mode & 0o777).toBe(0o640);
  });

  it('mends only what --only names', async () => {
    const cwd = folderWith({ 'a.decision': slips });
    expect((await run(['fix', '--write', '--only', 'structure/misspelt-heading', 'a.decision'], { cwd })).status).toBe(
      0,
    );
    expect(read(cwd, 'a.decision')).toContain('23-010-031');
    expect(read(cwd, 'a.decision')).toContain('How I considered this complaint');
    const unknown = await run(['fix', '--only', 'structure/misspelled-heading', 'a.decision'], { cwd });
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toContain('--only can’t be structure/misspelled-heading');
    expect(unknown.stderr).toContain('Did you mean structure/misspelt-heading?');
    expect(unknown.stdout).toBe('');
  });

  it('leaves what is silenced or switched off', async () => {
    const comment = '<!-- decision-ignore header/malformed-reference: the old form -->\n';
    const cwd = folderWith({
      'a.decision': comment + statementWithWarning,
      'off/.decision-statement.json': '{ "severity": { "header/malformed-reference": "off" } }',
      'off/b.decision': statementWithWarning,
    });
    expect((await run(['fix', '.'], { cwd })).stdout).toBe('');
  });

  it('names what could not be done, and does the rest', async () => {
    const cwd = folderWith({ 'a.decision': statementWithWarning });
    const both = await run(['fix', '--diff', '--write', 'a.decision'], { cwd });
    expect([both.status, read(cwd, 'a.decision')]).toEqual([2, statementWithWarning]);
    const missing = await run(['fix', '--write', 'nothing.decision', 'a.decision'], { cwd });
    expect([missing.status, read(cwd, 'a.decision')]).toEqual([2, cleanStatement]);
    const stdin = await run(['fix', '--write', '-'], { cwd, input: statementWithWarning });
    expect([stdin.status, stdin.stderr]).toEqual([
      2,
      'decision-statement: --write needs a file: standard input has none to write to.\n',
    ]);
    expect((await run(['fix', '-'], { cwd, input: statementWithWarning })).status).toBe(1);
  });

  it('leaves the old text when the new can’t be written', async () => {
    const cwd = folderWith({ 'a.decision': statementWithWarning });
    const { nodeFiles } = await import('../../server/src/cli/inputs/node-files.ts');
    const write = (): never => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    };
    const full = await run(['fix', '--write', 'a.decision'], { cwd, files: { ...nodeFiles, write } });
    expect([full.status, full.stderr]).toEqual([
      2,
      'decision-statement: a.decision can’t be written: the disk is full.\n',
    ]);
    expect(read(cwd, 'a.decision')).toBe(statementWithWarning);
  });
});

describe('new', () => {
  it.each(['closed', 'early-remedy', 'upheld', 'not-upheld', 'ended'])(
    'begins a statement that is read as %s and has nothing above information',
    async (profile) => {
      for (const joint of [[], ['--joint']]) {
        const cwd = folderWith({});
        const made = await run(['new', '--profile', profile, ...joint, '--out', 'a.decision'], { cwd });
        expect(made).toEqual({ status: 0, stdout: '', stderr: '' });
        const checked = await run(['check', 'a.decision', '--format', 'json', '--fail-on', 'warning'], { cwd });
        expect(checked.status).toBe(0);
        expect(JSON.parse(checked.stdout).files[0]).toMatchObject({ profile, stage: 'draft', joint: joint.length > 0 });
      }
    },
  );

  it('fills in what is known, on the output', async () => {
    const known = ['--body', 'Leeds City Council', '--reference', '25 001 002', '--category', 'Housing > Homelessness'];
    const { status, stdout } = await run(['new', '--profile', 'closed', ...known, '--complainant', 'Ms Y']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Leeds City Council \(25 001 002\)\n\nCategory : Housing > Homelessness\n/);
    expect(stdout).toContain('Ms Y');
    expect(stdout).not.toContain('Mr X');
  });

  it('replaces a file only when it is told to', async () => {
    const cwd = folderWith({ 'a.decision': 'mine', 'folder/b.decision': '' });
    const refused = await run(['new', '--profile', 'closed', '--out', 'a.decision'], { cwd });
    expect([refused.status, refused.stderr, read(cwd, 'a.decision')]).toEqual([
      2,
      'decision-statement: a.decision is there already and stays as it is. Give another name, or --force to replace it.\n',
      'mine',
    ]);
    expect((await run(['new', '--profile', 'closed', '--out', 'a.decision', '--force'], { cwd })).status).toBe(0);
    expect(read(cwd, 'a.decision')).toContain('Closed after initial enquiries');
    expect((await run(['new', '--profile', 'closed', '--out', 'folder'], { cwd })).status).toBe(2);
    expect((await run(['new', '--profile', 'closed', '--out', 'none/c.decision'], { cwd })).stderr).toBe(
      'decision-statement: none/c.decision can’t be written: there is no such folder.\n',
    );
    expect(existsSync(join(cwd, 'none'))).toBe(false);
  });

  it('says what is wrong with its options', async () => {
    for (const [args, message] of [
      [[], '--profile says which kind of decision to begin'],
      [['--profile', 'report'], '--profile can’t be report'],
      [['--profile', 'uphold'], 'Did you mean upheld?'],
      [['--profile', 'closed', '--reference', '25001002'], '--reference can’t be 25001002'],
    ] as const) {
      const { status, stdout, stderr } = await run(['new', ...args]);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(message);
    }
  });
});
