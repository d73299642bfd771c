/** What the bundles leave out, and that nothing misses it. Needs `npm run build` before it, as `npm test` does. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rulePagesFile, unread } from '../../scripts/build/lean-sources.ts';
import { builtInCatalogue } from '../../server/src/core/catalogue/catalogue.ts';
import { rules } from '../../server/src/core/rules/registry.generated.ts';
import { root } from './root.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
/** Long enough to stand nowhere else, and without what a bundler may write in another way. */
const telling = (text: string): string => /[A-Za-z ,]{40,}/.exec(text)?.[0] ?? text.slice(0, 40);

test.each(['dist/server.js', 'dist/server.worker.js', 'dist/cli.js'])('%s holds no rule’s page', (path) => {
  const text = read(path).replaceAll('\\\n', '');
  const held = rules.filter(({ meta }) => text.includes(telling(meta.explanation)));
  expect(held.map(({ meta }) => meta.code)).toEqual([]);
});

test('the command line has a page for every rule', () => {
  const pages: Record<
    string,
    { readonly explanation: string; readonly examples: { readonly bad: readonly unknown[] } }
  > = JSON.parse(read(`dist/${rulePagesFile}`));
  expect(Object.keys(pages)).toEqual(rules.map(({ meta }) => meta.code));
  expect(Object.values(pages).every(({ explanation, examples }) => explanation !== '' && examples.bad.length > 0)).toBe(
    true,
  );
});

test('the catalogue in the bundles has its rows, without examples', () => {
  // The bundler breaks long strings over lines.
  const text = read('dist/server.js').replaceAll('\\\n', '');
  expect(builtInCatalogue.powers.filter(({ id }) => !text.includes(`"id":"${id}"`))).toEqual([]);
  expect(text.includes('"example":')).toBe(false);
});

test('no shipped code reads what the bundles leave out of the catalogue', () => {
  const fields = new Set(Object.values(unread).flat());
  // A citation’s card names its statute’s source, a limit’s the day it was checked, a paragraph’s its seed: those are kept.
  const kept = /\b(?:row|limit)\.source\b|\bshape\.source\b|\bmeta\.(?:source|examples?)\b/;
  const reading = new RegExp(String.raw`\.(?:${[...fields].filter((field) => field !== 'gist').join('|')})\b(?!\()`);
  const found = globSync('server/src/{core,features,session,lsp,cli,main}/**/*.ts', { cwd: root }).flatMap((path) =>
    read(path)
      .split('\n')
      .filter((line) => /\b(?:row|power|limit|catalogue|section|statement)\b/.test(line))
      .filter((line) => reading.test(line) && !kept.test(line) && !line.includes('new RegExp'))
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});
