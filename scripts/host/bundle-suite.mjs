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
  const driver = join(root, 'test/.artifacts/test-driver');
  rmSync(driver, { recursive: true, force: true });
  mkdirSync(driver, { recursive: true });
  const manifest = {
    name: 'test-driver',
    publisher: 'decision-statements',
    version: '0.0.1',
    engines: { vscode: '^1.100.0' },
  };
  writeFileSync(join(driver, 'package.json'), JSON.stringify(manifest));
  const tests = join(driver, 'suite.cjs');
  await build({
    entryPoints: [join(root, 'test/extension/suite/index.ts')],
    outfile: tests,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    // Mocha loads its reporters by name, so it is left in node_modules, where this folder's files find it.
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return { driver, tests };
}
