// Installs a workbench from the npm registry under .vscode-host, as its lock file says.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { run } from './run.mjs';
import { ownNode } from './workbench.mjs';

const manifestFiles = ['package.json', 'package-lock.json', '.npmrc'];
const onWindows = process.platform === 'win32';

/** @param {import('./workbench.mjs').Installation & { server?: string, entry?: string }} workbench */
export async function installWorkbench({ name, version, manifests, folder, marker, server, entry }) {
  const wanted = readFileSync(join(manifests, 'package-lock.json'), 'utf8');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted)
    return console.log(`Workbench: the ${name} one, ${version}, is installed.`);
  console.log(`Workbench: installing the ${name} one, ${version} (some hundreds of MB, half a minute)`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of manifestFiles) copyFileSync(join(manifests, file), join(folder, file));
  await npm(['ci'], folder);
  if (server) {
    // Its install script would do this; `npm ci` would not: the lock file inside does not fit its own manifest.
    await npm(['install', '--omit=dev'], join(server, 'lib/vscode'));
    await run(ownNode(), [entry, '--config', onWindows ? 'NUL' : '/dev/null', '--version']);
  }
  writeFileSync(marker, wanted);
}

/** npm with the project's Node first on the path. Nothing is compiled: install scripts stay off throughout. */
function npm(args, cwd) {
  const env = { ...process.env, PATH: `${dirname(ownNode())}${delimiter}${process.env.PATH}` };
  // What npm was told by the `npm run` around this script is about the project's own packages, not about these.
  for (const name of Object.keys(env))
    if (/^npm_config_(omit|include|prefix|global|local_prefix|package_lock|workspace)/i.test(name)) delete env[name];
  return run(
    onWindows ? 'npm.cmd' : 'npm',
    [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd, env, shell: onWindows },
  );
}
