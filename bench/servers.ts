/** Ours, and the floors that it is measured beside. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

export interface Server {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

const root = join(import.meta.dirname, '..');
/** Inside node_modules, so that the floor that is not bundled finds its packages, and git sees nothing of it. */
const folder = join(root, 'node_modules/.cache/decision-statements-bench');

/**
 * @param findings how many ours has in the draft.
 */
export function serversFor(findings: number): readonly Server[] {
  const node = process.execPath;
  return [
    { name: 'no-op, unbundled', command: [node, join(folder, 'unbundled.cjs'), '--stdio'] },
    { name: 'no-op', command: [node, join(folder, 'bundled.cjs'), '--stdio'] },
    { name: `no-op +${findings}`, command: [node, join(folder, 'bundled.cjs'), '--stdio', `--findings=${findings}`] },
    { name: 'ours', command: [node, join(root, 'dist/server.js'), '--stdio'] },
  ];
}

/** Bundles the no-op server as scripts/build.ts bundles ours, and once more with its packages left outside. */
export async function buildFloors(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const entryPoints = [join(root, 'bench/no-op-server.ts')];
  const common = {
    entryPoints,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
  } as const;
  const alias = {
    'vscode-languageserver-types': join(root, 'node_modules/vscode-languageserver-types/lib/esm/main.js'),
  };
  await build({ ...common, alias, mainFields: ['module', 'main'], outfile: join(folder, 'bundled.cjs') });
  await build({ ...common, packages: 'external', outfile: join(folder, 'unbundled.cjs') });
}
