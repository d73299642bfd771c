import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './root.ts';

test('every folder with a tsconfig.json is compiled by the root one: what is not named there is never checked', () => {
  const { references }: { references: { readonly path: string }[] } = JSON.parse(
    readFileSync(join(root, 'tsconfig.json'), 'utf8'),
  );
  const folders = globSync('{server,client,scripts,test,bench}/**/tsconfig.json', {
    cwd: root,
    exclude: (path) => path.includes('node_modules') || path.includes('.artifacts'),
  }).map((file) => dirname(file).replaceAll('\\', '/'));
  expect(folders.length).toBeGreaterThan(10);
  expect(references.map(({ path }) => path).sort()).toEqual(folders.sort());
});
