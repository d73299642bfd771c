import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from './root.ts';

let project: string;

/** An npm that writes down how it was called, and installs what the lock file names. */
const fakeNpm = `
const { cpSync, mkdirSync, writeFileSync, readFileSync } = require('node:fs');
writeFileSync('npm-was-called', process.argv.slice(2).join(' '));
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
delete lock.packages[''];
for (const place of Object.keys(lock.packages)) mkdirSync(place, { recursive: true });
writeFileSync('node_modules/.package-lock.json', JSON.stringify(lock));
`;

const lockOf = (version: string): string =>
  JSON.stringify({
    packages: { '': {}, 'node_modules/one': { version }, 'node_modules/elsewhere': { version, optional: true } },
  });

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'decision-statements-bootstrap-'));
  mkdirSync(join(project, 'scripts'));
  copyFileSync(join(root, 'scripts/bootstrap.mjs'), join(project, 'scripts/bootstrap.mjs'));
  writeFileSync(join(project, 'fake-npm.js'), fakeNpm);
  writeFileSync(join(project, 'package-lock.json'), lockOf('1.0.0'));
  writeFileSync(
    join(project, 'scripts/hello.ts'),
    "const word: string = process.argv[2] ?? '';\nconsole.log(`hello ${word}`);\n",
  );
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

const environment = (): NodeJS.ProcessEnv => ({ ...process.env, npm_execpath: join(project, 'fake-npm.js') });

function bootstrap(script: string, ...flags: string[]): { readonly status: number | null; readonly output: string } {
  const args = [...flags, join(project, 'scripts/bootstrap.mjs'), script, 'world'];
  const done = spawnSync(process.execPath, args, { encoding: 'utf8', env: environment() });
  return { status: done.status, output: `${done.stdout}${done.stderr}` };
}

const npmWasCalled = (): boolean => existsSync(join(project, 'npm-was-called'));

test('installs from the lock file without install scripts, then runs the script', () => {
  const { status, output } = bootstrap('scripts/hello.ts');
  expect(output).toContain('hello world');
  expect(status).toBe(0);
  expect(readFileSync(join(project, 'npm-was-called'), 'utf8')).toMatch(
    /^ci --ignore-scripts --include=dev --include=optional/,
  );
});

test('installs nothing the second time, and again when the lock file changes', () => {
  bootstrap('scripts/hello.ts');
  rmSync(join(project, 'npm-was-called'));
  bootstrap('scripts/hello.ts');
  expect(npmWasCalled()).toBe(false);
  writeFileSync(join(project, 'package-lock.json'), lockOf('1.0.1'));
  bootstrap('scripts/hello.ts');
  expect(npmWasCalled()).toBe(true);
});

test('installs again when the record of the last install is missing', () => {
  bootstrap('scripts/hello.ts');
  rmSync(join(project, 'npm-was-called'));
  rmSync(join(project, 'node_modules/.package-lock.json'));
  bootstrap('scripts/hello.ts');
  expect(npmWasCalled()).toBe(true);
});

test('passes on the exit status of the script', () => {
  writeFileSync(join(project, 'scripts/fails.ts'), 'process.exitCode = 3;\n');
  expect(bootstrap('scripts/fails.ts').status).toBe(3);
});

test('says what to do where no Node is brought and the machine’s is too old', () => {
  const old =
    'Object.defineProperty(process, "platform", { value: "darwin" });Object.defineProperty(process, "version", { value: "v20.20.2" })';
  const { status, output } = bootstrap('scripts/hello.ts', '--import', `data:text/javascript,${old}`);
  expect(status).toBe(1);
  expect(output).toContain('needs Node 22.18 or later, and this is Node v20.20.2 on darwin');
  expect(output).toContain('Please install Node 22.18 or later');
});

// Windows has no signals to pass on.
describe.skipIf(process.platform === 'win32')('ends the script', () => {
  beforeEach(() => {
    const lines = [
      "process.on('SIGTERM', () => { console.log('ended'); process.exit(0); });",
      'setInterval(() => {}, 1000);',
      "console.log('waiting');",
    ];
    writeFileSync(join(project, 'scripts/waits.ts'), lines.join('\n'));
  });

  /** Starts it, ends it once the script says that it waits, and gives what the script said before everything was closed. */
  async function outputUntilEnded(command: string, ...args: readonly string[]): Promise<string> {
    const child = spawn(command, args, { env: environment() });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (text.includes('waiting')) child.kill('SIGTERM');
    });
    await new Promise((resolve) => child.on('close', resolve));
    return output;
  }

  test('when it is told to end', async () => {
    const output = await outputUntilEnded(process.execPath, join(project, 'scripts/bootstrap.mjs'), 'scripts/waits.ts');
    expect(output).toContain('waiting\nended');
  });

  test('when the shell that npm started it in is ended and says nothing', async () => {
    const line = `"${process.execPath}" "${join(project, 'scripts/bootstrap.mjs')}" scripts/waits.ts; true`;
    expect(await outputUntilEnded('sh', '-c', line)).toContain('waiting\nended');
  });
});
