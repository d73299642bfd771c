// Starts and stops one workbench on 127.0.0.1, with nothing of the person's own in it: user data, extensions and caches
// are in a temporary folder, the extension gallery and every update check are off, and nothing is left when it stops.
import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { assertInstalled, codeServers, ownNode, root } from './workbench.mjs';

const startLimit = 60_000;
const stopLimit = 5_000;
const isWindows = process.platform === 'win32';

/** A calm window: no welcome page, no chat, nothing that asks the network. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
};

/** No folder is trusted before somebody says so, and nobody is asked. */
export const restrictedMode = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
};

/** The file that `npm run vsix` writes. */
export function packagedExtension() {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const file = join(root, `${name}-${version}.vsix`);
  if (!existsSync(file)) throw new Error(`There is no ${name}-${version}.vsix. Run \`npm run package\` first.`);
  return file;
}

/**
 * @param {object} options
 * @param {typeof codeServers.newest} [options.codeServer] the newest when none is given
 * @param {string} options.workspace the folder to open; opened as it is
 * @param {string} [options.file] a file to show when a window opens
 * @param {string} [options.vsix] the extension to install
 * @param {Record<string, unknown>} [options.settings] user settings beside the quiet ones
 * @param {Record<string, string>} [options.env] for the extension host
 * @param {boolean} [options.testDriver] lets a page start extension tests
 * @returns {Promise<{ url: string, authority: string, commandLines: () => string[], log: () => string, stop: () => Promise<void> }>}
 *   `commandLines`, Linux only: of every process that the workbench has started
 */
export async function startWorkbench({
  codeServer = codeServers.newest,
  workspace,
  file,
  vsix,
  settings = {},
  env = {},
  testDriver = false,
}) {
  assertInstalled(codeServer);
  const home = mkdtempSync(join(tmpdir(), 'decision-workbench-'));
  let child;
  const stop = async () => {
    if (child) await endTree(child);
    rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  try {
    const base = [codeServer.entry, ...prepareHome(home, settings)];
    const environment = isolatedEnvironment(home, env);
    if (file) writeOpener(join(home, 'extensions'), resolve(file));
    if (vsix)
      await promisify(execFile)(ownNode(), [...base, '--install-extension', resolve(vsix)], { env: environment });
    const args = [
      ...base,
      '--auth',
      'none',
      '--bind-addr',
      '127.0.0.1:0',
      '--disable-telemetry',
      '--disable-update-check',
    ];
    if (testDriver) args.push(...codeServer.testOptions);
    // A group of its own, so that every helper process that it starts can be ended with it.
    child = spawn(ownNode(), [...args, resolve(workspace)], {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: !isWindows,
    });
    const output = collect(child);
    const url = await addressOf(child, output);
    const commandLines = () => groupMembers(child.pid).map((pid) => readProcess(pid, 'cmdline').replaceAll('\0', ' '));
    return { url, authority: new URL(url).host, commandLines, log: () => output.join(''), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function prepareHome(home, settings) {
  const data = join(home, 'data');
  const extensions = join(home, 'extensions');
  mkdirSync(join(data, 'User'), { recursive: true });
  mkdirSync(extensions);
  writeFileSync(join(data, 'User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }, null, 2));
  const config = join(home, 'config.yaml');
  writeFileSync(config, '');
  return ['--config', config, '--user-data-dir', data, '--extensions-dir', extensions];
}

function isolatedEnvironment(home, env) {
  const folders = {
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_DATA_HOME: join(home, 'share'),
    XDG_CACHE_HOME: join(home, 'cache'),
  };
  // Without an address the workbench has no gallery to ask.
  const all = { ...process.env, ...folders, EXTENSIONS_GALLERY: '{}', ...env };
  // What a window of VS Code that this was started from left behind would send us to that window.
  for (const name of Object.keys(all))
    if (/^(VSCODE_|ELECTRON_|CODE_SERVER|PORT$|PASSWORD$)/.test(name)) delete all[name];
  return all;
}

/** The server takes a folder, not a file, so a file is shown by an extension of five lines that lives as long as the run. */
function writeOpener(extensions, file) {
  const folder = join(extensions, 'decision-statements.opener-0.0.1');
  mkdirSync(folder);
  const manifest = {
    name: 'opener',
    publisher: 'decision-statements',
    version: '0.0.1',
    displayName: 'Opens the sample',
    engines: { vscode: '^1.100.0' },
    activationEvents: ['onStartupFinished'],
    main: './opener.js',
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'opener.js'),
    `const { Uri, window } = require('vscode');
exports.activate = () => {
  if (!window.activeTextEditor) return window.showTextDocument(Uri.file(${JSON.stringify(file)}), { preview: false });
};
`,
  );
}

function collect(child) {
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => output.push(text));
  return output;
}

async function addressOf(child, output) {
  for (const end = Date.now() + startLimit; Date.now() < end; await sleep(50)) {
    const found = /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(output.join(''));
    if (found) return found[1];
    if (child.exitCode !== null || child.signalCode !== null) break;
  }
  throw new Error(`The workbench did not start:\n${output.join('').slice(-4000)}`);
}

/** Ends the process and all that it started, and waits until they are gone. */
async function endTree(child) {
  if (child.pid === undefined) return;
  if (isWindows) {
    await promisify(execFile)('taskkill', ['/pid', String(child.pid), '/t', '/f']).catch(() => undefined);
    return;
  }
  signalGroup(child.pid, 'SIGTERM');
  for (const end = Date.now() + stopLimit; Date.now() < end; await sleep(50)) if (!groupLives(child.pid)) return;
  signalGroup(child.pid, 'SIGKILL');
  for (const end = Date.now() + stopLimit; Date.now() < end; await sleep(50)) if (!groupLives(child.pid)) return;
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // Gone already.
  }
}

function groupLives(pid) {
  if (process.platform === 'linux') return groupMembers(pid).length > 0;
  try {
    process.kill(-pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Linux: the living processes of a group; one that has ended and waits for its parent to notice does not live. */
function groupMembers(group) {
  return readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    const [state, , itsGroup] = readProcess(name, 'stat')
      .replace(/^.*\) /s, '')
      .split(' ');
    return Number(itsGroup) === group && state !== 'Z';
  });
}

/** Empty when the process has ended meanwhile. */
function readProcess(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

/**
 * Copies of files in a folder of a temporary one, so that a run never changes the repository.
 * @param {Record<string, string>} files name of the copy to path of the original
 * @param {string} [name] what the window calls the folder
 */
export function temporaryWorkspace(files, name = 'drafts') {
  const parent = mkdtempSync(join(tmpdir(), 'decision-drafts-'));
  const folder = join(parent, name);
  for (const [copy, from] of Object.entries(files)) cpSync(from, join(folder, copy));
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) };
}
