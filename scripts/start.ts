/**
 * `npm start`: builds everything and opens the extension on a sample draft, in desktop VS Code where `code` is on the PATH,
 * otherwise in a bundled workbench in the browser. `--browser` takes the workbench in any case.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const onWindows = process.platform === 'win32';

/** Runs a script of package.json, and shows what it says only when it fails. */
function make(script: string): void {
  const done = spawnSync(process.execPath, ['--run', script], { cwd: root, encoding: 'utf8' });
  if (done.status === 0) return;
  throw new Error(`${done.stdout}${done.stderr}\n\`npm run ${script}\` failed: what it says stands above.`);
}

/** A copy, so that trying things out leaves the repository as it is. */
function copyOfSample(): { readonly folder: string; readonly file: string } {
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
function openOnDesktop(code: string, { folder, file }: ReturnType<typeof copyOfSample>): boolean {
  const args = [`--extensionDevelopmentPath=${root}`, '--new-window', folder, file];
  const quoted = onWindows ? args.map((arg) => `"${arg}"`) : args;
  const done = spawnSync(onWindows ? `"${code}"` : code, quoted, { stdio: 'inherit', shell: onWindows });
  if (done.status !== 0) return false;
  console.log(`Opened ${file} in VS Code, with the extension.`);
  return true;
}

/** Prints `Ready: http://127.0.0.1:PORT`, and ends with the workbench: on Ctrl-C, or when it is told to. */
function openInBrowser({ folder, file }: ReturnType<typeof copyOfSample>): void {
  make('vsix');
  const options = { cwd: root, stdio: 'inherit' } as const;
  const installed = spawnSync(process.execPath, ['scripts/host/install.mjs', '--workbench-only'], options);
  if (installed.status !== 0) throw new Error('The workbench could not be installed: what it says stands above.');
  const workbench = spawn(process.execPath, ['scripts/host/open.mjs', folder, file], options);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => workbench.kill(signal));
  workbench.on('exit', (code) => (process.exitCode = code ?? 1));
}

try {
  console.log('Building the extension …');
  make('build');
  const sample = copyOfSample();
  const code = process.argv.includes('--browser') ? undefined : desktopCode();
  if (!code || !openOnDesktop(code, sample)) openInBrowser(sample);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
