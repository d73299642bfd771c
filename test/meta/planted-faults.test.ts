/** Each check of the toolchain is shown a fault, in a copy of the project, and must fail and name it: a gate that cannot shut is no gate. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from './root.ts';
import { plantTree, type Outcome, type PlantedTree } from './planted-tree.ts';

let tree: PlantedTree;

beforeAll(() => {
  tree = plantTree();
});
afterAll(() => tree.remove());

const tools = {
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  knip: 'node_modules/knip/bin/knip.js',
  tsc: 'node_modules/typescript/bin/tsc',
};

/** Failed, and said where and what: every word, each on the line that names the file or on any line. */
function expectNamed({ status, output }: Outcome, ...words: readonly string[]): void {
  expect(status, output).toBeGreaterThan(0);
  for (const word of words) expect(output).toContain(word);
}

test('the format check names a file that is not formatted', () => {
  tree.plant('server/src/core/text/planted-format.ts', 'export const a  =  "planted"\n');
  expectNamed(tree.run(tools.prettier, ['--check', 'server/src/core/text']), 'planted-format.ts');
});

describe('lint', () => {
  const lint = (path: string, text: string): Outcome => {
    tree.plant(path, text);
    return tree.run(tools.oxlint, ['--type-aware', '--deny-warnings', path]);
  };

  test('sees a promise that nobody waits for, which takes the types', () => {
    const outcome = lint(
      'server/src/session/planted-promise.ts',
      'const later = async (): Promise<void> => {};\nexport function forget(): void {\n  later();\n}\n',
    );
    expectNamed(outcome, 'no-floating-promises', 'planted-promise.ts');
  });

  test('lets no clock, console or host into the core', () => {
    const outcome = lint(
      'server/src/core/text/planted-clock.ts',
      "import { readFileSync } from 'node:fs';\nexport const now = (): unknown => [Date.now(), readFileSync, console, process];\n",
    );
    expectNamed(outcome, 'planted-clock.ts', "Unexpected use of 'Date'", "'console'", "'process'", "'node:fs'");
  });

  test('lets no editor and no protocol into the core', () => {
    const outcome = lint(
      'server/src/core/rules/planted-protocol.ts',
      "import * as editor from 'vscode';\nimport * as types from 'vscode-languageserver-types';\nexport const both = [editor, types];\n",
    );
    expectNamed(outcome, "'vscode'", "'vscode-languageserver-types'", 'planted-protocol.ts');
  });

  test.each(['server/src/lsp', 'server/src/core/catalogue', 'server/src/session', 'client/src'])(
    'lets no full zod into %s',
    (folder) => {
      const path = `${folder}/planted-zod.ts`;
      expectNamed(
        lint(path, "import * as z from 'zod';\nexport const schema = z.string();\n"),
        "'zod'",
        'zod/mini',
        path,
      );
    },
  );

  test('passes a file without a fault', () => {
    const { status, output } = lint('server/src/core/text/planted-nothing.ts', 'export const one = 1;\n');
    expect(status, output).toBe(0);
  });
});

test('the dead-code check names a file, an export and a package that nobody uses', () => {
  tree.plant('server/src/core/text/planted-dead-file.ts', 'export const dead = 1;\n');
  tree.append('server/src/core/text/span.ts', '\nexport const plantedDeadExport = 1;\n');
  const manifest: { devDependencies: Record<string, string> } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  manifest.devDependencies['planted-package'] = '1.0.0';
  tree.plant('package.json', JSON.stringify(manifest, null, 2));
  expectNamed(tree.run(tools.knip, ['--no-progress']), 'planted-dead-file.ts', 'plantedDeadExport', 'planted-package');
});

describe('the dependency check', () => {
  const check = (): Outcome => tree.run('scripts/check-dependencies.ts', []);

  test('names imports that go up, round, into the client, or past the one connection', () => {
    tree.plant(
      'server/src/core/text/planted-up.ts',
      "import type { Rule } from '../rules/define-rule.ts';\nexport type Up = Rule;\n",
    );
    tree.plant(
      'server/src/core/text/planted-a.ts',
      "import { b } from './planted-b.ts';\nexport const a = (): unknown => b;\n",
    );
    tree.plant(
      'server/src/core/text/planted-b.ts',
      "import { a } from './planted-a.ts';\nexport const b = (): unknown => a;\n",
    );
    tree.plant(
      'client/src/planted-server.ts',
      "import { rules } from '../../server/src/core/rules/registry.generated.ts';\nexport const all = rules;\n",
    );
    tree.plant(
      'server/src/features/planted-connection.ts',
      "export { createConnection } from 'vscode-languageserver/node';\n",
    );
    tree.plant('server/src/cli/planted-sideways.ts', "export * from '../lsp/planted-target.ts';\n");
    tree.plant('server/src/lsp/planted-target.ts', 'export const target = 1;\n');
    tree.plant('server/src/planted-folder/any.ts', "export * from '../core/text/span.ts';\n");
    tree.plant('server/src/core/text/planted-node.ts', "export { readFileSync } from 'node:fs';\n");
    expectNamed(
      check(),
      'text-imports-downwards-only: server/src/core/text/planted-up.ts',
      'no-cycles: server/src/core/text/planted-a.ts',
      'client-takes-types-only: client/src/planted-server.ts',
      'one-folder-knows-the-connection: server/src/features/planted-connection.ts',
      'cli-imports-downwards-only: server/src/cli/planted-sideways.ts',
      'every-folder-is-a-layer: server/src/planted-folder/any.ts',
      'core-is-pure: server/src/core/text/planted-node.ts',
    );
  });

  test('fails when the tool falls silent about a folder, as it does with a compiler that it cannot use', () => {
    const settings = readFileSync(join(root, '.dependency-cruiser.cjs'), 'utf8');
    tree.plant('.dependency-cruiser.cjs', settings.replace('options: {', "options: { exclude: { path: 'core/text' },"));
    expectNamed(check(), 'not seen by dependency-cruiser: server/src/core/text/span.ts');
    tree.plant('.dependency-cruiser.cjs', settings);
  });
});

test('the compiler knows the layers, and no host in the core', () => {
  tree.plant(
    'server/src/core/text/planted-up.ts',
    "import { precedence } from '../rules/precedence.ts';\nexport const up = precedence;\n",
  );
  tree.plant('server/src/core/text/planted-host.ts', 'export const host = (): unknown => [setTimeout, process];\n');
  expectNamed(
    tree.run(tools.tsc, ['-b', 'server/src/core/text']),
    'TS6307',
    'planted-up.ts',
    "Cannot find name 'setTimeout'",
    "Cannot find name 'process'",
  );
});

test('the freshness check names a generated file that its source has left behind', () => {
  tree.append('server/src/core/rules/registry.generated.ts', '// planted\n');
  expectNamed(
    tree.run('scripts/generate.ts', ['--check']),
    'server/src/core/rules/registry.generated.ts is out of date',
  );
});
