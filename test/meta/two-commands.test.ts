import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './root.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The lines of the README's code blocks that a person is to type for npm. */
const commands = [...read('README.md').matchAll(/^```(?:sh|bash|shell|console|text)?\n([\s\S]*?)^```/gm)].flatMap(
  ([, block = '']) => block.split('\n').filter((line) => /^npm (?:start|test)\b/.test(line)),
);
const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));

test('the README gives the two commands, to open the extension and to run every test', () => {
  expect(commands).toEqual(['npm start', 'npm test']);
  for (const name of ['start', 'test'])
    expect(scripts[name]).toMatch(/^node scripts\/bootstrap\.mjs scripts\/\w+\.ts$/);
});

test('.ci/run is executable and calls the second command word for word, and nothing else', () => {
  const calls = read('.ci/run')
    .split('\n')
    .filter((line) => line !== '' && !/^(#|set |cd )/.test(line));
  expect(calls).toEqual(['npm test']);
  if (process.platform !== 'win32') expect(statSync(join(root, '.ci/run')).mode & 0o111).not.toBe(0);
});

test('the two commands need nothing that an install brings: the bootstrap imports Node’s own modules only', () => {
  const imports = [...read('scripts/bootstrap.mjs').matchAll(/^import .* from '([^']+)';$/gm)].map(([, name]) => name);
  expect(imports.length).toBeGreaterThan(0);
  expect(imports.filter((name) => !name?.startsWith('node:'))).toEqual([]);
});

test('the engine is never strict, and the lock file holds no download addresses', () => {
  expect(read('.npmrc')).not.toContain('engine-strict');
  expect(read('package-lock.json')).not.toContain('"resolved": "http');
});

test('every dependency is pinned', () => {
  const manifest: Record<string, Record<string, string>> = JSON.parse(read('package.json'));
  const versions = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {}),
  );
  expect(versions.length).toBeGreaterThan(10);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

/** `npm ci` refuses a lock file that leaves out another platform's binary, as it does when a registry did not have it. */
test('the lock file is whole: every optional package of every platform is in it', () => {
  const lock: { packages: Record<string, { readonly optionalDependencies?: Record<string, string> }> } = JSON.parse(
    read('package-lock.json'),
  );
  const places = Object.keys(lock.packages);
  const wanted = Object.values(lock.packages).flatMap((each) => Object.keys(each.optionalDependencies ?? {}));
  expect(wanted.length).toBeGreaterThan(10);
  expect(wanted.filter((name) => !places.some((place) => place.endsWith(`node_modules/${name}`)))).toEqual([]);
});
