/**
 * `npm start`: builds everything and opens the extension on a sample draft, in desktop VS Code where `code` is on the PATH,
 * otherwise in a bundled workbench in the browser. `--browser` takes the workbench in any case.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { endAll, runNode, runScript, type CommandResult } from './steps/run-command.ts';

interface Sample {
  readonly folder: string;
  readonly file: string;
}

const root = join(import.meta.dirname, '..');
const onWindows = process.platform === 'win32';
let workbench: ChildProcess | undefined;

async function make(what: string, command: Promise<CommandResult>): Promise<void> {
  console.log(`${what} …`);
  const { ok, output } = await command;
  if (!ok) throw new Error(`${output.trimEnd()}\n\n${what}: this failed, and why stands above.`);
}

/** A copy, so that trying things out leaves the repository as it is. */
function copyOfSample(): Sample {
  const from = join(root, 'docs/sample');
  const folder = join(root, '.vscode-host/sample');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(from, folder, { recursive: true });
  const name = readdirSync(folder).find((file) => file.endsWith('.decision.txt'));
  if (!name) throw new Error(`There is no sample draft in ${from}.`);
  return { folder, file: join(folder, name) };
}

function desktopCode(): string | undefined {
  const names = onWindows ? ['code.cmd', 'code.exe'] : ['code'];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((file) => existsSync(file));
}

/** Whether the desktop took it; its command returns as soon as the window is asked for. */
function openOnDesktop(code: string, { folder, file }: Sample): boolean {
  const args = [`--extensionDevelopmentPath=${root}`, '--new-window', folder, file];
  const quoted = onWindows ? args.map((arg) => `"${arg}"`) : args;
  const done = spawnSync(onWindows ? `"${code}"` : code, quoted, { stdio: 'inherit', shell: onWindows });
  if (done.status === 0) console.log(`Opened ${file} in VS Code, with the extension.`);
  else console.log('Desktop VS Code did not open, so the workbench in the browser will.');
  return done.status === 0;
}

/** Prints `Ready: http://127.0.0.1:PORT`, and ends with the workbench: on Ctrl-C, or when it is told to. */
async function openInBrowser({ folder, file }: Sample): Promise<void> {
  await make('Packaging the extension', runScript('vsix', [], { minutes: 3 }));
  const install = ['scripts/host/install.mjs', 'newest'];
  await make(
    'Making the workbench ready (the first time it is installed: about 600 MB)',
    runNode(install, { minutes: 15 }),
  );
  workbench = spawn(process.execPath, ['scripts/host/open.mjs', folder, file], { cwd: root, stdio: 'inherit' });
  workbench.on('exit', (code) => (process.exitCode = code ?? 1));
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    endAll();
    if (workbench) workbench.kill(signal);
    else process.exit(signal === 'SIGINT' ? 130 : 143);
  });
}

try {
  await make('Building the extension', runScript('build', [], { minutes: 3 }));
  const sample = copyOfSample();
  const code = process.argv.includes('--browser') ? undefined : desktopCode();
  if (!code || !openOnDesktop(code, sample)) await openInBrowser(sample);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
