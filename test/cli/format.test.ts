import { readFileSync, statSync, chmodSync } from 'node:fs';
import { join } from 'node:path';
import { parsePatch } from 'diff';
import { describe, expect, it } from 'vitest';
import { cleanStatement, folderWith, run } from './run.ts';

const sloppy = cleanStatement
  .replace('Mr X complains the Council', 'Mr X  complains the Council')
  .replace('caused him distress.', 'caused him distress .  ')
  .replace('\nMy assessment', '\n\n\nMy assessment');
const read = (cwd: string, path: string): string => readFileSync(join(cwd, path), 'utf8');

describe('format', () => {
  it('shows a diff that can be applied, and leaves the file alone', async () => {
    const cwd = folderWith({ 'drafts/a.decision': sloppy, 'drafts/b.decision': cleanStatement });
    const { status, stdout, stderr } = await run(['format', 'drafts'], { cwd });
    expect([status, stderr]).toEqual([1, '']);
    const patches = parsePatch(stdout);
    expect(patches.map(({ newFileName }) => newFileName)).toEqual(['b/drafts/a.decision']);
    const changed = patches.flatMap(({ hunks }) =>
      hunks.flatMap(({ lines }) => lines.filter((line) => /^[-+]/.test(line))),
    );
    expect(changed.map((line) => line.slice(0, 40))).toEqual(
      ['-  1. Mr X  complains the Council delayed ', '+  1. Mr X complains the Council delayed d', '-', '-'].map(
        (line) => line.slice(0, 40),
      ),
    );
    expect(read(cwd, 'drafts/a.decision')).toBe(sloppy);
  });

  it('names with --check what would change', async () => {
    const cwd = folderWith({ 'a.decision': sloppy, 'b.decision': cleanStatement });
    expect(await run(['format', '--check', '.'], { cwd })).toEqual({ status: 1, stdout: 'a.decision\n', stderr: '' });
    expect(await run(['format', '--check', 'b.decision'], { cwd })).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('writes what it shows, keeps what is not its business, and then has nothing left to change', async () => {
    const cwd = folderWith({ 'a.decision': `\uFEFF${sloppy.replaceAll('\n', '\r\n')}` });
    chmodSync(join(cwd, 'a.decision'), 0o640);
    expect(await run(['format', '--write', 'a.decision'], { cwd })).toEqual({
      status: 0,
      stdout: '',
      stderr: 'decision-statement: changed 1 file\n',
    });
    expect(read(cwd, 'a.decision')).toBe(`\uFEFF${cleanStatement.replaceAll('\n', '\r\n')}`);
    if (process.platform !== 'win32') expect(statSync(join(cwd, 'a.decision')).mode & 0o777).toBe(0o640);
    expect(await run(['format', '--write', 'a.decision'], { cwd })).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('reads standard input, and names what could not be done', async () => {
    expect((await run(['format', '-'], { input: sloppy })).status).toBe(1);
    expect(await run(['format', '--write', '-'], { input: sloppy })).toMatchObject({
      status: 2,
      stderr: 'decision-statement: --write needs a file: standard input has none to write to.\n',
    });
    const cwd = folderWith({ 'a.decision': sloppy });
    const missing = await run(['format', '--write', 'nothing.decision', 'a.decision'], { cwd });
    expect([missing.status, missing.stderr, read(cwd, 'a.decision')]).toEqual([
      2,
      expect.stringContaining('there is no file or folder nothing.decision'),
      cleanStatement,
    ]);
    expect(await run(['format', '--check', '--diff', 'a.decision'], { cwd })).toMatchObject({
      status: 2,
      stderr: 'decision-statement: --check only names the files, so it can’t go with --diff.\n',
    });
    expect((await run(['format'], { cwd })).status).toBe(2);
  });

  it('needs no configuration, and is not stopped by a wrong one', async () => {
    const cwd = folderWith({ '.decision-statement.json': '{ "stage": "nonsense" }', 'a.decision': cleanStatement });
    expect(await run(['format', 'a.decision'], { cwd })).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});
