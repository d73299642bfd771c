// Bundles the `run()` suite beside an otherwise empty extension, which is what VS Code is told to develop: the extension
// under test is the packaged one, installed like any other.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './workbench.mjs';

const seeds = ['20-003-902', '20-008-394', '23-010-031', '24-006-339', '24-020-172'];

/** The seeds under names that VS Code takes for statements, for `temporaryWorkspace`. */
export const seedDrafts = Object.fromEntries(
  seeds.map((seed) => [`${seed}.decision`, join(root, `seeds/${seed}.txt`)]),
);

/** @returns {Promise<{ driver: string, tests: string }>} the driving extension's folder, and the file that exports `run` */
export async function bundleSuite() {
  const { driver, tests } = makeDriver('test-driver', {});
  await build({
    ...options,
    entryPoints: [join(root, 'test/extension/suite/index.ts')],
    outfile: tests,
    platform: 'node',
    target: 'node20',
    // Mocha loads its reporters by name, so it is left in node_modules, where this folder's files find it.
    external: ['vscode', 'mocha'],
  });
  return { driver, tests };
}

/** The same for an extension host that is a worker in a browser: one file, and nothing of Node's. */
export async function bundleSuiteForWeb() {
  const { driver, tests } = makeDriver('test-driver-web', { browser: './suite.cjs' });
  const web = join(root, 'test/extension/web');
  await build({
    ...options,
    entryPoints: [join(web, 'index.ts')],
    outfile: tests,
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    alias: {
      mocha: join(web, 'mocha.ts'),
      'node:assert/strict': join(web, 'assert.ts'),
      'node:fs': join(web, 'files.ts'),
    },
  });
  return { driver, tests };
}

const options = { bundle: true, format: 'cjs', sourcemap: 'inline', logLevel: 'warning' };

function makeDriver(name, more) {
  const driver = join(root, 'test/.artifacts', name);
  rmSync(driver, { recursive: true, force: true });
  mkdirSync(driver, { recursive: true });
  const engines = { vscode: '^1.100.0' };
  const manifest = { name, publisher: 'decision-statements', version: '0.0.1', engines, ...more };
  writeFileSync(join(driver, 'package.json'), JSON.stringify(manifest));
  return { driver, tests: join(driver, 'suite.cjs') };
}
