/**
 * `npm run dependencies [FOLDER]`: does every import go down the layers? (.dependency-cruiser.cjs holds the rules.)
 * Also fails when the tool did not see every source file: with a compiler that it can't use it sees none and reports success.
 */
import { createRequire } from 'node:module';
import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cruise, type ICruiseOptions } from 'dependency-cruiser';

const root = resolve(process.argv[2] ?? join(import.meta.dirname, '..'));
process.chdir(root);

const { options, ...ruleSet }: { options: ICruiseOptions } & ICruiseOptions['ruleSet'] = createRequire(import.meta.url)(
  join(root, '.dependency-cruiser.cjs'),
);
const { output } = await cruise(['server/src', 'client/src'], { ...options, ruleSet, validate: true });
if (typeof output === 'string') throw new Error(output);
const { modules, summary } = output;

const onDisk = globSync('{server,client}/src/**/*.ts');
const seen = new Set(modules.map(({ source }) => source));
const unseen = onDisk.filter((file) => !seen.has(file.replaceAll('\\', '/')));
for (const { from, to, rule, comment } of summary.violations) {
  console.error(`${rule.name}: ${from} -> ${to}${comment ? ` (${comment})` : ''}`);
}
for (const file of unseen) console.error(`not seen by dependency-cruiser: ${file}`);
console.log(
  `${onDisk.length - unseen.length} modules, ${summary.totalDependenciesCruised ?? 0} dependencies, ${summary.violations.length} against the rules`,
);
if (onDisk.length === 0 || unseen.length > 0 || summary.violations.length > 0) process.exitCode = 1;
