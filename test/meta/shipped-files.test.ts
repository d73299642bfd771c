/** What goes into the package, and how big it may be. Needs `npm run package` before it, as `npm test` does. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './root.ts';
import { listZip } from './zip-listing.ts';

const manifest: {
  readonly name: string;
  readonly version: string;
  readonly main: string;
  readonly browser: string;
  readonly bin: Record<string, string>;
} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const packaged = `${manifest.name}-${manifest.version}.vsix`;

const kibibytes = (path: string): number => {
  if (!existsSync(join(root, path))) throw new Error(`There is no ${path}: run \`npm run package\` first.`);
  return statSync(join(root, path)).size / 1024;
};

/**
 * Of the server's 1,275 KiB, 260 are the catalogue, as one string of JSON without what only tests and pages read: 43
 * powers with some two thousand phrases, 215 laws, 93 time limits, 55 standard paragraphs. 80 are what single provisions
 * say, a string that nobody reads before the first hover or the first citation. 260 are recognisers (actions and their
 * deadlines 90, outcomes 33, citations 30), 175 the rules without their examples and explanations, 145 features, protocol
 * and session. 195 are the protocol's library, 60 the Temporal polyfill (only read when the first date is worked out), 36
 * the calendar file's library (only when one is saved), 28 zod/mini (the office's files), 17 jsonc-parser.
 * The command line has commander, globs and ignore files for the protocol; its pages of rules are a file of their own,
 * 150 KiB, for `explain`. Of the package's 1,265, compressed, most is the server twice, for the desktop and the browser.
 * Raise a budget in a commit that says what was worth it.
 */
test.each([
  ['dist/server.js', 1340],
  ['dist/server.worker.js', 1330],
  ['dist/client.cjs', 500],
  ['dist/client.browser.cjs', 500],
  ['dist/cli.js', 1210],
  ['dist/rule-pages.json', 180],
  [packaged, 1330],
])('%s stays under %i KiB', (path, budget) => {
  const size = kibibytes(path);
  expect(size).toBeGreaterThan(10);
  expect(size).toBeLessThanOrEqual(budget);
});

test('the extension’s page has no picture that VS Code would not show', () => {
  expect(readFileSync(join(root, 'dist/README.md'), 'utf8')).not.toContain('![');
});

test('the manifest names files that are built', () => {
  for (const path of [manifest.main, manifest.browser, ...Object.values(manifest.bin)]) {
    expect(existsSync(join(root, path)), path).toBe(true);
  }
});

test('no full zod is bundled: it brings its messages in every language', () => {
  for (const file of ['server.js', 'server.worker.js', 'cli.js', 'client.cjs']) {
    const text = readFileSync(join(root, 'dist', file), 'utf8');
    expect(text.includes('Ungültige Eingabe'), `${file} holds zod’s German messages`).toBe(false);
  }
});

test('the package holds what runs and what is read, and nothing else', () => {
  const files = listZip(join(root, packaged));
  expect(files).toEqual(
    expect.arrayContaining(
      [
        'package.json',
        'readme.md',
        'LICENSE.txt',
        'changelog.md',
        'language-configuration.json',
        'dist/server.js',
        'dist/server.worker.js',
        'dist/client.cjs',
        'dist/client.browser.cjs',
        'dist/package.json',
        'syntaxes/decision-statement.tmLanguage.json',
      ].map((path) => `extension/${path}`),
    ),
  );
  expect(files.some((file) => /^extension\/docs\/rules\/.+\.md$/.test(file))).toBe(true);
  expect(files.some((file) => /^extension\/snippets\//.test(file))).toBe(true);
  expect(files.some((file) => /^extension\/docs\/sample\/.+\.decision\.txt$/.test(file))).toBe(true);
  const outside = /(^|\/)(node_modules|src|test|scripts|seeds|bench|\.vscode)\//;
  expect(files.filter((file) => outside.test(file) || file.endsWith('.map') || file.endsWith('.ts'))).toEqual([]);
});
