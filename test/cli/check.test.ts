import { describe, expect, it } from 'vitest';
import { cleanStatement, folderWith, run, statementWithError, statementWithWarning } from './run.ts';

const json = (stdout: string) => JSON.parse(stdout);
const pathsIn = (stdout: string): string[] => json(stdout).files.map(({ path }: { path: string }) => path);

describe('check', () => {
  it('exits with 0 when nothing reaches the threshold, with 1 when something does', async () => {
    const cwd = folderWith({
      'clean.decision': cleanStatement,
      'warning.decision': statementWithWarning,
      'error.decision': statementWithError,
    });
    const status = async (...args: string[]) => (await run(['check', ...args], { cwd })).status;
    expect(await status('clean.decision')).toBe(0);
    expect(await status('warning.decision')).toBe(0);
    expect(await status('error.decision')).toBe(1);
    expect(await status('error.decision', '--fail-on', 'never')).toBe(0);
    expect(await status('warning.decision', '--fail-on', 'warning')).toBe(1);
    expect(await status('warning.decision', '--fail-on=hint')).toBe(1);
    expect(await status('warning.decision', '--fail-on', 'error')).toBe(0);
    expect(await status('clean.decision', '--fail-on', 'hint')).toBe(0);
    expect(await status()).toBe(1);
  });

  it('gives the published JSON', async () => {
    const cwd = folderWith({ 'a.txt': statementWithWarning });
    const { stdout, stderr, status } = await run(['check', 'a.txt', '--format', 'json'], { cwd });
    expect(stdout).toBe(
      `${JSON.stringify(
        {
          schemaVersion: 1,
          tool: { name: 'decision-statement', version: '0.0.0-test' },
          files: [
            {
              path: 'a.txt',
              stage: 'final',
              profile: 'closed',
              joint: false,
              diagnostics: [
                {
                  code: 'header/malformed-reference',
                  severity: 'warning',
                  message:
                    'The reference “23-010-031” is not in the form YY NNN NNN, by which the case is found. Write “23 010 031”.',
                  range: { start: { line: 0, character: 26 }, end: { line: 0, character: 36 } },
                  paragraph: null,
                  standard: 2,
                  fixes: [{ title: 'Write “23 010 031”', safe: true }],
                  related: [],
                },
              ],
              suppressed: 0,
              baselined: 0,
            },
          ],
          totals: { files: 1, error: 0, warning: 1, information: 0, hint: 0 },
        },
        undefined,
        2,
      )}\n`,
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('gives one element of the JSON’s files a line as ndjson', async () => {
    const cwd = folderWith({ 'a.decision': statementWithWarning, 'b.decision': cleanStatement });
    const whole = json((await run(['check', '--format', 'json'], { cwd })).stdout);
    const { stdout } = await run(['check', '--format', 'ndjson'], { cwd });
    expect(stdout.endsWith('\n')).toBe(true);
    expect(stdout.trimEnd().split('\n').map(json)).toEqual(whole.files);
  });

  it('writes for people by default', async () => {
    const cwd = folderWith({ 'a.decision': statementWithError, 'b.decision': cleanStatement });
    const { stdout } = await run(['check'], { cwd });
    expect(stdout).toBe(
      [
        'a.decision',
        '  7:17  error        There is no such day as “31 Jun 2024”, so no deadline can be counted from it. Correct the decision date.',
        '                     header/invalid-date',
        '',
        '2 statements checked: 1 error.',
        'decision-statement explain CODE says more about a finding.',
        '',
      ].join('\n'),
    );
  });

  it('wraps and colours on a terminal, and not when NO_COLOR is set', async () => {
    const cwd = folderWith({ 'a.decision': statementWithError });
    const onTerminal = async (env: Record<string, string>) => {
      let stdout = '';
      await run(['check'], {
        cwd,
        env,
        stdout: { write: (text) => void (stdout += text), isTerminal: true, columns: 80 },
      });
      return stdout;
    };
    const coloured = await onTerminal({});
    expect(coloured).toContain('\u001B[31merror');
    const plain = await onTerminal({ NO_COLOR: '1' });
    expect(plain).not.toContain('\u001B');
    expect(Math.max(...plain.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('lets no control character of a draft reach the terminal', async () => {
    const { stdout } = await run(['check', '-'], { input: statementWithError.replace('31 Jun', '31\u001B[2J Jun') });
    expect(stdout).toContain('header/invalid-date');
    expect(stdout).not.toContain('\u001B');
  });

  it('shows its progress on a terminal’s stderr only', async () => {
    const drafts = Array.from({ length: 30 }, (_, index) => [`${index}.decision`, 'x'] as const);
    const cwd = folderWith(Object.fromEntries(drafts));
    let progress = '';
    const stderr = { write: (text: string) => void (progress += text), isTerminal: true, columns: 80 };
    await run(['check'], { cwd, stderr });
    expect(progress).toContain('30 of 30');
    expect((await run(['check'], { cwd })).stderr).toBe('');
  });

  it('gives equal bytes for equal runs', async () => {
    const cwd = folderWith({
      'a.decision': statementWithWarning,
      'b/c.decision.md': statementWithError,
      'd.decision.txt': cleanStatement,
    });
    for (const format of ['pretty', 'json', 'ndjson']) {
      const once = await run(['check', '--format', format], { cwd });
      expect(await run(['check', '--format', format], { cwd })).toEqual(once);
    }
  });

  it('counts lines and characters the same with a byte order mark and with Windows line ends', async () => {
    const cwd = folderWith({
      'plain.decision': statementWithError,
      'bom.decision': `\uFEFF${statementWithError}`,
      'windows.decision': statementWithError.replaceAll('\n', '\r\n'),
    });
    const [bom, plain, windows] = json((await run(['check', '--format', 'json'], { cwd })).stdout).files;
    expect(plain.diagnostics).toHaveLength(1);
    expect(bom.diagnostics).toEqual(plain.diagnostics);
    expect(windows.diagnostics).toEqual(plain.diagnostics);
  });

  it('takes the stage from --stage before the configuration, and the configuration before the text', async () => {
    const cwd = folderWith({
      'a.decision': cleanStatement,
      'b/b.decision': cleanStatement,
      'b/.decision-statement.json': '{ "stage": "draft" }',
    });
    const stages = async (...args: string[]) =>
      json((await run(['check', '--format', 'json', ...args], { cwd })).stdout).files.map(
        ({ stage }: { stage: string }) => stage,
      );
    expect(await stages()).toEqual(['final', 'draft']);
    expect(await stages('--stage', 'final')).toEqual(['final', 'final']);
    expect(await stages('--stage', 'draft')).toEqual(['draft', 'draft']);
    expect(await stages('--no-config')).toEqual(['final', 'final']);
  });

  it('knows another day by --today alone', async () => {
    const cwd = folderWith({ 'a.decision': cleanStatement });
    const asked = {
      cwd,
      today: () => {
        throw new Error('The clock was asked.');
      },
    };
    expect((await run(['check', '--today', '2024-02-29'], asked)).status).toBe(0);
  });
});

describe('the configuration on the command line', () => {
  const severity = (level: string) => `{ "severity": { "header/invalid-date": "${level}" } }`;

  it('changes severities and switches rules off, nearest file first', async () => {
    const cwd = folderWith({
      '.decision-statement.json': severity('hint'),
      'a.decision': statementWithError,
      'off/.decision-statement.json': severity('off'),
      'off/b.decision': statementWithError,
    });
    const { stdout, status } = await run(['check', '--format', 'json'], { cwd });
    expect(json(stdout).totals).toEqual({ files: 2, error: 0, warning: 0, information: 0, hint: 1 });
    expect(status).toBe(0);
    expect((await run(['check', '--no-config'], { cwd })).status).toBe(1);
  });

  it('may be named, and holds for standard input by its name', async () => {
    const cwd = folderWith({ 'ours.json': severity('off'), 'team/.decision-statement.json': severity('off') });
    const input = statementWithError;
    expect((await run(['check', '-', '--config', 'ours.json'], { cwd, input })).status).toBe(0);
    expect((await run(['check', '-', '--stdin-filename', 'team/x.decision'], { cwd, input })).status).toBe(0);
    expect((await run(['check', '-'], { cwd, input })).status).toBe(1);
  });

  it('is named with its place when it is wrong, the rest of it applies, and the exit status is 2', async () => {
    const cwd = folderWith({
      '.decision-statement.json': '{\n  "stge": "final",\n  "severity": { "header/invalid-date": "off" }\n}',
      'a.decision': statementWithError,
      'b.decision': statementWithError,
    });
    const { stdout, stderr, status } = await run(['check', '--format', 'json'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^decision-statement: .*\.decision-statement\.json:2:3: There is no setting “stge”\. Did you mean “stage”\?\n$/,
    );
    expect(json(stdout).totals).toMatchObject({ files: 2, error: 0 });
  });

  it('is missed when it was named and is not there', async () => {
    const { stderr, status, stdout } = await run(['check', '-', '--config', 'none.json', '--format=json'], {
      input: cleanStatement,
    });
    expect(stderr).toContain('there is no configuration file none.json');
    expect(json(stdout).totals.files).toBe(1);
    expect(status).toBe(2);
  });
});

describe('what check reads', () => {
  it('is the drafts of the current folder and below, in path order, without hidden and ignored folders', async () => {
    const cwd = folderWith({
      'z.decision': '',
      'b/y.decision.md': '',
      'b/x.decision.txt': '',
      'a/w.DECISION': '',
      'notes.txt': '',
      'README.md': '',
      '.hidden/a.decision': '',
      '.secret.decision': '',
      'node_modules/m/a.decision': '',
      '.gitignore': 'out/\nold-*\n',
      'out/a.decision': '',
      'old-1.decision': '',
      'deep/.gitignore': '*.decision\n!kept.decision\n',
      'deep/a.decision': '',
      'deep/kept.decision': '',
    });
    const { stdout } = await run(['check', '--format', 'json'], { cwd });
    expect(pathsIn(stdout)).toEqual([
      'a/w.DECISION',
      'b/x.decision.txt',
      'b/y.decision.md',
      'deep/kept.decision',
      'z.decision',
    ]);
    expect(pathsIn((await run(['check', '.', '--format', 'json'], { cwd })).stdout)).toEqual(pathsIn(stdout));
    // What is named is read, ignored or not.
    expect(pathsIn((await run(['check', 'out', '.hidden/', 'notes.txt', '--format', 'json'], { cwd })).stdout)).toEqual(
      ['.hidden/a.decision', 'notes.txt', 'out/a.decision'],
    );
  });

  it('leaves out what the repository above the folder ignores', async () => {
    const cwd = folderWith({
      '.git/HEAD': '',
      '.gitignore': 'drafts/old\n',
      'drafts/old/a.decision': '',
      'drafts/b.decision': '',
    });
    const paths = async (folder: string) => pathsIn((await run(['check', folder, '--format', 'json'], { cwd })).stdout);
    expect(await paths('drafts')).toEqual(['drafts/b.decision']);
    expect(await paths('drafts/old')).toEqual(['drafts/old/a.decision']);
  });

  it('is what a pattern matches, whatever it ends in', async () => {
    const cwd = folderWith({ 'a/1.txt': '', 'a/2.md': '', 'a/b/3.txt': '', 'a/c[1].txt': '' });
    const paths = async (...args: string[]) =>
      pathsIn((await run(['check', ...args, '--format', 'json'], { cwd })).stdout);
    expect(await paths('a/*.txt')).toEqual(['a/1.txt', 'a/c[1].txt']);
    expect(await paths('./a/**/*.{txt,md}')).toEqual(['./a/1.txt', './a/2.md', './a/b/3.txt', './a/c[1].txt']);
    expect(await paths(`${cwd.replaceAll('\\', '/')}/a/?.md`)).toEqual([expect.stringMatching(/\/a\/2\.md$/)]);
    expect(await paths('a/c[1].txt')).toEqual(['a/c[1].txt']);
  });

  it('is each draft once, with its path as given first', async () => {
    const cwd = folderWith({ 'a/x.decision': '', 'y.decision': '' });
    const { stdout } = await run(['check', './y.decision', 'a', 'y.decision', 'a/x.decision', '--format', 'json'], {
      cwd,
    });
    expect(pathsIn(stdout)).toEqual(['./y.decision', 'a/x.decision']);
  });

  it('is standard input for a dash, once', async () => {
    const { stdout } = await run(['check', '-', '-', '--format', 'json'], { input: cleanStatement });
    expect(pathsIn(stdout)).toEqual(['-']);
    const named = await run(['check', '-', '--stdin-filename', 'drafts/new.decision', '--format', 'json'], {
      input: cleanStatement,
    });
    expect(pathsIn(named.stdout)).toEqual(['drafts/new.decision']);
  });

  it('may be nothing, which is said', async () => {
    const { status, stderr, stdout } = await run(['check']);
    expect(status).toBe(0);
    expect(stderr).toContain('no .decision, .decision.md or .decision.txt files');
    expect(stdout).toBe('No statement was checked.\n');
  });
});

describe('what can’t be done', () => {
  const wrong: readonly (readonly [
    what: string,
    args: string[],
    content: string | Uint8Array,
    message: string | RegExp,
  ])[] = [
    ['a file that is not there', ['none.decision'], '', 'there is no file or folder none.decision'],
    ['a pattern without a match', ['*.docm'], '', 'no file matches *.docm'],
    ['an empty path', [''], '', 'an empty path names no file'],
    ['a binary file', ['bad.txt'], 'GIF89a\0\0', 'bad.txt is not a text file'],
    ['UTF-16', ['bad.txt'], Buffer.from('\uFEFFSomewhere Council', 'utf16le'), 'bad.txt is saved as UTF-16'],
    ['an old Windows encoding', ['bad.txt'], Buffer.from([0x50, 0xa3, 0x31, 0x30]), 'bad.txt is not saved as UTF-8'],
    ['a Word document', ['bad.docx'], 'PK', 'not built yet: reading Word documents, so bad.docx was left out'],
    ['an unknown option', ['--colour'], '', 'unknown option --colour'],
    ['a misspelt option', ['--fail-om=hint'], '', 'unknown option --fail-om=hint. Did you mean --fail-on?'],
    [
      'a bad threshold',
      ['--fail-on', 'warnings'],
      '',
      '--fail-on can’t be warnings: it is one of error, warning, information, hint, never. Did you mean warning?',
    ],
    ['a bad stage', ['--stage', 'finale'], '', '--stage can’t be finale'],
    [
      'a day that does not exist',
      ['--today', '2026-02-30'],
      '',
      '--today can’t be 2026-02-30: it is a date such as 2026-11-21',
    ],
    ['a date in another form', ['--today', '21/11/2026'], '', '--today can’t be 21/11/2026'],
  ];

  it.each(wrong)('is named, and the rest is done: %s', async (_, args, content, message) => {
    const cwd = folderWith({ 'good.decision': statementWithError, 'bad.txt': content, 'bad.docx': content });
    const { status, stdout, stderr } = await run(['check', 'good.decision', ...args, '--format', 'json'], { cwd });
    expect(stderr).toContain(message);
    expect(stderr.split('\n')).toHaveLength(2);
    expect(json(stdout).totals).toMatchObject({ files: 1, error: 1 });
    expect(status).toBe(2);
  });

  it('is a file that nobody may open', async () => {
    const cwd = folderWith({ 'a.decision': cleanStatement, 'locked.decision': '' });
    const { nodeFiles } = await import('../../server/src/cli/inputs/node-files.ts');
    const files = {
      ...nodeFiles,
      read: (path: string) => {
        if (path.endsWith('locked.decision')) throw Object.assign(new Error('no'), { code: 'EACCES' });
        return nodeFiles.read(path);
      },
    };
    const { status, stderr, stdout } = await run(['check'], { cwd, files });
    expect(stderr).toBe('decision-statement: locked.decision can’t be read: you are not allowed to open it.\n');
    expect(stdout).toContain('1 statement checked, nothing found.');
    expect(status).toBe(2);
  });

  it.each(['sarif', 'junit', 'github'])('is a format that is not built yet: %s', async (format) => {
    const { status, stdout, stderr } = await run(['check', '-', '--format', format], { input: cleanStatement });
    expect([status, stdout, stderr]).toEqual([
      2,
      '',
      `decision-statement: not built yet: \`check --format ${format}\`\n`,
    ]);
  });

  it('is a format that there is not', async () => {
    const { status, stdout, stderr } = await run(['check', '-', '--format', 'jsn'], { input: cleanStatement });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--format can’t be jsn: it is one of pretty, json, ndjson. Did you mean json?');
  });

  it.each([['--baseline', 'b.json'], ['--accept-new'], ['--shard', '1/4']])(
    'is an option that is not built yet: %s',
    async (...option) => {
      const { status, stdout, stderr } = await run(['check', '-', ...option], { input: cleanStatement });
      expect([status, stdout, stderr]).toEqual([2, '', `decision-statement: not built yet: \`check ${option[0]}\`\n`]);
    },
  );
});
