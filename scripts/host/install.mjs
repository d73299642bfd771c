// Installs a real VS Code workbench from the npm registry, and Chromium from Debian, for the tests and for `npm start`.
// Runs on plain Node 20 with nothing installed before it but `npm ci`; a second run does nothing.
//   node scripts/host/install.mjs [--workbench-only]
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { entry, folder, marker, ownNode, root, server, version } from './workbench.mjs';

const manifests = ['package.json', 'package-lock.json', '.npmrc'];

function run(command, args, options = {}) {
  const done = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
  if (done.error) throw new Error(`${command} could not be started: ${done.error.message}`);
  if (done.status !== 0)
    throw new Error(`\`${command} ${args.join(' ')}\` ended with status ${done.status ?? done.signal}.`);
}

/** npm with the project's Node first on the path. Nothing is compiled: install scripts stay off throughout. */
function npm(args, cwd) {
  const env = { ...process.env, PATH: `${dirname(ownNode())}${delimiter}${process.env.PATH}` };
  // What npm was told by the `npm run` around this script is about the project's own packages, not about these.
  for (const name of Object.keys(env))
    if (/^npm_config_(omit|include|prefix|global|local_prefix|package_lock|workspace)/i.test(name)) delete env[name];
  run(
    process.platform === 'win32' ? 'npm.cmd' : 'npm',
    [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd, env, shell: process.platform === 'win32' },
  );
}

function installWorkbench() {
  const wanted = readFileSync(join(root, 'test/host/package-lock.json'), 'utf8');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted)
    return console.log(`Workbench: code-server ${version} is installed.`);
  console.log(`Workbench: installing code-server ${version} (about 600 MB, half a minute)`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of manifests) copyFileSync(join(root, 'test/host', name), join(folder, name));
  npm(['ci'], folder);
  // Its install script would do this; `npm ci` would not: the lock file inside does not fit its own manifest.
  npm(['install', '--omit=dev'], join(server, 'lib/vscode'));
  run(ownNode(), [entry, '--config', process.platform === 'win32' ? 'NUL' : '/dev/null', '--version']);
  writeFileSync(marker, wanted);
}

function installChromium() {
  const found = findChromium();
  if (found) return console.log(`Browser: ${found}`);
  const byHand = 'Install Chromium or Chrome by hand, or name one in CHROMIUM_PATH, and run this again.';
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version']).status !== 0)
    throw new Error(`No Chromium found, and no apt-get to install it with. ${byHand}`);
  if (process.getuid?.() !== 0)
    throw new Error(
      `No Chromium found, and installing it needs root: \`sudo apt-get install --no-install-recommends chromium fonts-liberation\`. ${byHand}`,
    );
  console.log("Browser: installing Debian's chromium");
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], { env });
  if (!findChromium()) throw new Error(`apt-get installed chromium, and it can't be found. ${byHand}`);
}

try {
  installWorkbench();
  if (!process.argv.includes('--workbench-only')) installChromium();
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
