/**
 * Bundles the product into dist/. `--development` keeps names and adds source maps, for the debugger.
 *   server.js         the language server for Node (`--stdio`, or started by the extension)
 *   server.worker.js  the same in a web worker
 *   cli.js            the command line, and rule-pages.json, which it reads for `explain` and `rules`
 *   core.js           `makeBench`, for measuring the core alone
 *   client.cjs, client.browser.cjs   the extension, on the desktop and in the browser
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { leanSources, rulePages, rulePagesFile } from './build/lean-sources.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const development = process.argv.includes('--development');

/**
 * The oldest hosts that we ship to: VS Code 1.100 runs Node 20, and so may the machine that runs the command line.
 * `module` first: the `main` of jsonc-parser is a UMD module, whose own requires esbuild can't see.
 */
const node: BuildOptions = { platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
/** What it globs with asks for `import.meta.url`, which a bundle that is no ES module lacks. */
const commandLine: BuildOptions = {
  ...node,
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: "#!/usr/bin/env node\nconst bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
};
const browser: BuildOptions = { platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] };

const bundles: readonly { readonly entry: string; readonly file: string; readonly options: BuildOptions }[] = [
  { entry: 'server/src/main/node-server.ts', file: 'server.js', options: node },
  { entry: 'server/src/main/worker-server.ts', file: 'server.worker.js', options: { ...browser, format: 'iife' } },
  {
    entry: 'server/src/main/command-line.ts',
    file: 'cli.js',
    options: commandLine,
  },
  { entry: 'server/src/main/bench-core.ts', file: 'core.js', options: node },
  { entry: 'client/src/extension.node.ts', file: 'client.cjs', options: { ...node, external: ['vscode'] } },
  {
    entry: 'client/src/extension.browser.ts',
    file: 'client.browser.cjs',
    options: { ...browser, format: 'cjs', external: ['vscode'] },
  },
];

async function bundle({ entry, file, options }: (typeof bundles)[number]): Promise<Metafile> {
  const { metafile } = await build({
    ...options,
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: join('dist', file),
    bundle: true,
    metafile: true,
    logLevel: 'warning',
    minify: !development,
    sourcemap: development,
    // With source maps the lines must be where they are.
    plugins: development ? [] : [leanSources(file === 'cli.js' ? 'in a file' : 'left out')],
    legalComments: 'none',
    // An error prints the line that it comes from: not half a megabyte of it.
    lineLimit: 200,
    // The protocol brings a copy of its own, of another patch version; one is enough.
    alias: { 'vscode-languageserver-types': join(root, 'node_modules/vscode-languageserver-types/lib/esm/main.js') },
    charset: 'ascii',
  });
  if (!development) escapeLetters(join(dist, file));
  return metafile;
}

/**
 * One letter beyond ASCII makes V8 keep, and read, the whole bundle at two bytes a letter. esbuild leaves those in patterns
 * and in `String.raw`, which here is for patterns alone: there the escape means the same.
 */
function escapeLetters(path: string): void {
  const text = readFileSync(path, 'utf8');
  const escaped = text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  if (escaped !== text) writeFileSync(path, escaped);
}

/** The licence of every package that a bundle holds a part of: most ask that their notice goes with the copy. */
function thirdPartyNotices(metafiles: readonly Metafile[]): string {
  const packages = new Set(
    metafiles.flatMap(({ outputs }) =>
      Object.values(outputs).flatMap(({ inputs }) =>
        Object.keys(inputs).flatMap((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
      ),
    ),
  );
  const notices = [...packages].sort().map((folder) => {
    const file = readdirSync(join(root, folder)).find((name) => /^licen[cs]e/i.test(name));
    const { license }: { license?: string } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const text = file ? readFileSync(join(root, folder, file), 'utf8') : `Licence: ${license ?? 'not stated'}`;
    return `${folder.split('node_modules/').at(-1) ?? folder}\n\n${text.trim()}\n`;
  });
  return `The bundles hold parts of these packages.\n\n${notices.join('\n----------\n\n')}`;
}

mkdirSync(dist, { recursive: true });
const present = bundles.filter(({ entry }) => existsSync(join(root, entry)));
const attempts = await Promise.allSettled(present.map(bundle));
const metafiles = attempts.flatMap((attempt) => (attempt.status === 'fulfilled' ? [attempt.value] : []));
// esbuild has said why, with the place; the others are built all the same.
if (metafiles.length < present.length) process.exitCode = 1;
// The sources are ES modules, the bundles are not: Node decides by the nearest package.json.
writeFileSync(join(dist, 'package.json'), '{ "type": "commonjs" }\n');
writeFileSync(join(dist, rulePagesFile), await rulePages());
writeFileSync(join(dist, 'third-party-notices.txt'), thirdPartyNotices(metafiles));

// What an earlier build left and this one did not write would be packaged with the rest.
const written = new Set([
  'package.json',
  'third-party-notices.txt',
  rulePagesFile,
  ...present.flatMap(({ file }) => (development ? [file, `${file}.map`] : [file])),
]);
for (const file of readdirSync(dist)) if (!written.has(file)) rmSync(join(dist, file), { recursive: true });

for (const { file } of present.filter((_, index) => attempts[index]?.status === 'fulfilled')) {
  const size = statSync(join(dist, file)).size / 1024;
  console.log(`${`dist/${file}`.padEnd(28)}${size.toFixed(1).padStart(7)} KiB`);
}
for (const { entry, file } of bundles.filter((wanted) => !present.includes(wanted))) {
  console.error(`dist/${file} cannot be built: there is no ${entry}`);
  process.exitCode = 1;
}
