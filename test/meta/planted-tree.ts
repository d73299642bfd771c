import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { root } from './root.ts';

const left = new Set(['.git', 'node_modules', 'dist', '.tsbuild', '.vscode-host', '.artifacts', 'coverage']);

export interface Outcome {
  readonly status: number | null;
  readonly output: string;
}

/** A copy of the whole project, with its own settings, in which a fault can be planted without touching anybody's work. */
export interface PlantedTree {
  plant(path: string, text: string): void;
  append(path: string, text: string): void;
  /** Runs a tool of the project in the copy, as its script in package.json does. */
  run(command: string, args: readonly string[]): Outcome;
  remove(): void;
}

export function plantTree(): PlantedTree {
  const folder = mkdtempSync(join(tmpdir(), 'decision-statements-planted-'));
  cpSync(root, folder, {
    recursive: true,
    filter: (path) => !left.has(basename(path)) && !path.endsWith('.vsix') && !path.endsWith('.png'),
  });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return {
    plant(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    append: (path, text) => appendFileSync(join(folder, path), text),
    run(command, args) {
      const environment = { ...process.env, NO_COLOR: '1' };
      const done = spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8', env: environment });
      return { status: done.status, output: `${done.stdout}${done.stderr}` };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
