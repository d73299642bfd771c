import { describe, expect, it } from 'vitest';
import { cleanStatement, folderWith, run } from './run.ts';

const leaking = cleanStatement.replace(
  'I considered information Mr X and the Council provided',
  'I considered the e-mail that ends “yours, John Exampleton” and what the Council provided',
);
const key = '{\n  // Nobody else sees this.\n  "Mr X": ["John Exampleton", "Johnny E"],\n}\n';

const withKey = (args: readonly string[], files: Readonly<Record<string, string>>) =>
  run(args, { cwd: folderWith({ 'a.decision': leaking, ...files }) });

describe('the private names key', () => {
  it.each(['pretty', 'json', 'ndjson'])('finds a leak, and shows the name nowhere in %s', async (format) => {
    const { status, stdout, stderr } = await withKey(
      ['check', 'a.decision', '--names-key', 'key.json', '--format', format],
      { 'key.json': key },
    );
    expect(status).toBe(1);
    expect(stdout).toContain('people/key-leak');
    expect(stdout).toContain('Mr X');
    expect(stdout + stderr).not.toMatch(/exampleton/i);
  });

  it('makes a statement not ready', async () => {
    const { status, stdout } = await withKey(['ready', 'a.decision', '--names-key', 'key.json'], { 'key.json': key });
    expect(status).toBe(1);
    expect(stdout).toMatch(/Standard 4, confidential: 1 thing blocks/);
    expect(stdout).not.toMatch(/exampleton/i);
  });

  it.each([
    ['is not there', {}, 'there is no names key key.json'],
    ['holds no object', { 'key.json': '["John Exampleton"]' }, 'curly brackets'],
    ['has a bad entry', { 'key.json': '{ "Mr X": 3, "Y": "Ann Exampleton" }' }, 'What stands behind “Mr X”'],
    ['is no text', { 'key.json': '\u0000\u0001' }, 'is not a text file'],
  ] as const)('that %s is reported, and the rest is done', async (_, files, message) => {
    const { status, stdout, stderr } = await withKey(['check', 'a.decision', '--names-key', 'key.json'], files);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/exampleton/i);
    expect(stdout).not.toBe('');
  });
});
