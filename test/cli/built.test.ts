/** The built file, as a shell starts it. `npm test` builds first; alone, run `npm run build` before. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root, seeds, seedText } from '../kit/core.ts';
import { cleanStatement, folderWith, statementWithError } from './run.ts';

const cli = join(root, 'dist/cli.js');

const start = (args: readonly string[], options: { readonly cwd?: string; readonly input?: string } = {}) =>
  spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', cwd: root, input: '', ...options });

it('is built', () => {
  expect(existsSync(cli), 'dist/cli.js is not there: npm run build').toBe(true);
  expect(readFileSync(cli, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});

it('gives its exit status to the shell', () => {
  const cwd = folderWith({ 'a.decision': cleanStatement, 'b.decision': statementWithError });
  expect(start(['check', 'a.decision'], { cwd })).toMatchObject({
    status: 0,
    stdout: '1 statement checked, nothing found.\n',
    stderr: '',
  });
  expect(start(['check'], { cwd })).toMatchObject({ status: 1, stderr: '' });
  expect(start(['check', 'none'], { cwd })).toMatchObject({ status: 2 });
  expect(start(['stats', 'a.decision'], { cwd })).toMatchObject({
    status: 2,
    stderr: 'decision-statement: not built yet: `stats`\n',
  });
});

it('knows the version of its package', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(start(['--version']).stdout).toBe(`${version}\n`);
  expect(JSON.parse(start(['check', 'seeds/24-020-172.txt', '--format', 'json']).stdout).tool.version).toBe(version);
});

it('works dates out with the Temporal of the machine or its own', () => {
  const { remedies } = JSON.parse(start(['model', 'seeds/20-008-394.txt']).stdout);
  expect(remedies[0].deadline).toMatchObject({ due: '2021-08-14', nextWorkingDay: '2021-08-16' });
});

it('finds what a pattern matches, what .gitignore leaves out and what a configuration says', () => {
  const cwd = folderWith({
    '.gitignore': 'out/',
    '.decision-statement.json': '{ "severity": { "header/invalid-date": "hint" } }',
    'a.decision': cleanStatement,
    'b/b.txt': statementWithError,
    'out/c.decision': statementWithError,
  });
  const totalsOf = (...args: string[]) =>
    JSON.parse(start(['check', '--format', 'json', ...args], { cwd }).stdout).totals;
  expect(totalsOf('**/*.txt')).toMatchObject({ files: 1, hint: 1 });
  expect(totalsOf()).toMatchObject({ files: 1, hint: 0 });
});

it('reads standard input in whole', () => {
  const { stdout, status } = start(['model', '-'], { input: seedText('20-008-394').padEnd(3_000_000, '\n') });
  expect(status).toBe(0);
  expect(JSON.parse(stdout).paragraphCount).toBe(33);
});

it('writes equal bytes for equal runs, and all of them through a pipe', () => {
  const args = ['check', ...seeds.map((seed) => `seeds/${seed}.txt`), '--format', 'json', '--today', '2026-11-21'];
  const once = start(args);
  expect(JSON.parse(once.stdout).totals.files).toBe(seeds.length);
  expect(start(args).stdout).toBe(once.stdout);
});

it('ends quietly when nobody reads on', async () => {
  const cwd = folderWith(
    Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}.decision`, cleanStatement.repeat(20)])),
  );
  const child = spawn(process.execPath, [cli, 'model', '.'], { cwd });
  child.stdout.once('data', () => child.stdout.destroy());
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const status = await new Promise((resolve) => child.once('close', resolve));
  expect([status, stderr]).toEqual([0, '']);
});

it('starts the language server beside it', async () => {
  const child = spawn(process.execPath, [cli, 'lsp', '--stdio']);
  const request = JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { processId: null, rootUri: null, capabilities: {} },
  });
  const exit = JSON.stringify({ jsonrpc: '2.0', method: 'exit' });
  const frame = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  let stdout = '';
  const answered = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
      if (stdout.includes('"id":1')) resolve();
    });
    child.once('close', () => resolve());
  });
  child.stdin.write(frame(request));
  await answered;
  expect(stdout).toContain('"capabilities"');
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.stdin.end(frame(exit));
  await closed;
});

it('lists remedies, with the calendar’s library in the bundle', () => {
  const { stdout, status } = start(['remedies', 'seeds/20-008-394.txt', '--format', 'ics']);
  expect(status).toBe(0);
  expect(stdout.match(/^DTSTART;VALUE=DATE:\d{8}/gm)).toEqual([
    'DTSTART;VALUE=DATE:20210914',
    'DTSTART;VALUE=DATE:20210814',
  ]);
});
