/**
 * `npm test`: every check and every test, the real editor's included. Goes on after a failure, so that one run tells all,
 * and ends with the line `N passed, N failed`. `--without-editor` (`npm run check`) leaves the real editor out.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { endAll, runNode, runScript, type CommandResult } from './steps/run-command.ts';
import {
  asOneCheck,
  fromClosingLine,
  fromGrammarTest,
  fromVitestReport,
  settle,
  sum,
  type Tally,
} from './steps/tally.ts';

interface Step {
  readonly name: string;
  readonly run: () => Promise<CommandResult>;
  readonly count: (result: CommandResult) => Tally;
  /** It may be that this machine can't do it: it says NOT RUN and why, and is counted neither way. */
  readonly mayNotRun?: boolean;
}

const artifacts = join(import.meta.dirname, '../test/.artifacts');
const vitestReport = join(artifacts, 'vitest.json');
/** The exit status of a runner that could not run at all on this machine. */
const notRun = 3;
const withEditor = !process.argv.includes('--without-editor');
const started = performance.now();

const check = (name: string, script: string, ...args: string[]): Step => ({
  name,
  run: () => runScript(script, args, { minutes: 5 }),
  count: asOneCheck,
});

/** A runner of ours that closes with `N passed, N failed`. */
const suite = (name: string, script: string, ...args: string[]): Step => ({
  name,
  run: () => runNode([script, ...args], { minutes: 8 }),
  count: fromClosingLine,
});

function nodeVersion(): CommandResult {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const ok = major > 22 || (major === 22 && minor >= 18);
  return {
    ok,
    output: ok ? '' : `The tools need Node 22.18 or later, and this is ${process.version}: start with npm test.`,
  };
}

// The longest part: it downloads while the checks compute.
const host = withEditor ? runNode(['scripts/host/install.mjs'], { minutes: 15, inBackground: true }) : undefined;

const steps: readonly Step[] = [
  { name: `Node ${process.version}`, run: () => Promise.resolve(nodeVersion()), count: asOneCheck },
  check('generated files are fresh', 'generate', '--check'),
  check('build', 'build'),
  check('package', 'vsix'),
  check('format', 'format:check'),
  check('lint', 'lint'),
  check('dead code', 'dead-code'),
  check('dependency direction', 'dependencies'),
  check('types', 'typecheck'),
  check('bank holidays', 'bank-holidays'),
  {
    name: 'unit, property, server and command-line tests',
    run: () => {
      rmSync(vitestReport, { force: true });
      return runScript('test:unit', ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`], {
        minutes: 10,
      });
    },
    count: () => fromVitestReport(vitestReport),
  },
  { ...check('grammar', 'test:grammar'), count: fromGrammarTest },
  ...(host
    ? [
        { name: 'install the hosts', run: () => host, count: asOneCheck },
        suite('suite in the newest VS Code', 'scripts/host/run-suite.mjs', 'newest'),
        suite('suite in the oldest VS Code', 'scripts/host/run-suite.mjs', 'oldest'),
        suite('suite in VS Code for the Web', 'scripts/host/run-web-suite.mjs'),
        suite('walks in VS Code', 'scripts/host/walk.mjs'),
        suite('the server in Neovim', 'scripts/host/run-other-editor.mjs', 'neovim'),
        suite('the server in Emacs', 'scripts/host/run-other-editor.mjs', 'emacs'),
        { ...suite('suite in desktop VS Code', 'test/extension/electron.mjs'), mayNotRun: true },
      ]
    : []),
];

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

function describe({ passed, failed, skipped }: Tally): string {
  if (passed + failed + skipped === 1) return '';
  return ` (${passed} passed${failed > 0 ? `, ${failed} FAILED` : ''}${skipped > 0 ? `, ${skipped} skipped` : ''})`;
}

/** Prints the step's name and time, and of a failure everything that was said. */
async function report(step: Step): Promise<Tally> {
  const from = performance.now();
  process.stdout.write(`${step.name} … `);
  const result = await step.run();
  if (step.mayNotRun && result.status === notRun) {
    console.log(`NOT RUN, and not counted, ${seconds(from)}`);
    console.log(result.output.trimEnd().replace(/^/gm, '  | '));
    return { passed: 0, failed: 0, skipped: 0 };
  }
  const counted = step.count(result);
  const tally = settle(result, counted);
  console.log(`${tally.failed > 0 ? 'FAILED' : 'ok'}${describe(tally)}, ${seconds(from)}`);
  if (tally.failed > 0) console.log(result.output.trimEnd().replace(/^/gm, '  | '));
  else for (const [line] of result.output.matchAll(/^(?:NOT RUN|WARNING) .*$/gm)) console.log(`  | ${line}`);
  if (counted.passed + counted.failed === 0) console.log('  | No test was run, which counts as a failure.');
  return tally;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    endAll();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  });
}

mkdirSync(artifacts, { recursive: true });
const tallies: Tally[] = [];
const failures: string[] = [];
for (const step of steps) {
  const tally = await report(step);
  tallies.push(tally);
  if (tally.failed > 0) failures.push(step.name);
}
const total = sum(tallies);
console.log(`\n${steps.length} steps, ${seconds(started)}`);
if (failures.length > 0) console.log(`Failed: ${failures.join('; ')}`);
if (total.skipped > 0) console.log(`Skipped tests: ${total.skipped}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
