/**
 * `node scripts/bootstrap.mjs SCRIPT [ARG...]`: installs what the lock file names when it is not there, then runs SCRIPT
 * with the project's own Node. The one script that must work before an install: Node 20, no packages.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** The first Node that runs our TypeScript scripts without a flag. */
const oldest = { major: 22, minor: 18 };

/** The package that holds this machine's Node, as `optionalDependencies` of package.json names it. */
const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const broughtNode = join(root, 'node_modules', nodePackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/**
 * Whether node_modules holds exactly what package-lock.json names for this machine. npm writes its own record at the end of
 * an install, so an install that was broken off does not count.
 */
function isInstalled() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const there = JSON.parse(readFileSync(record, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const ours = `node_modules/${nodePackage}`;
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    if (place === '') return true;
    if (there[place] === undefined) return optional === true && place !== ours;
    return there[place].version === version && existsSync(join(root, place));
  });
}

function install() {
  console.log('Installing what package-lock.json names (warnings about the engine are harmless) …');
  const inUse = process.execPath.startsWith(join(root, 'node_modules') + sep);
  if (inUse && process.platform === 'win32') {
    // Windows cannot replace a program that runs: this very process is the project's Node.
    throw new Error(
      'The packages have changed. Close what runs from node_modules, then run: npm ci --ignore-scripts\nand start again.',
    );
  }
  const npm = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const viaNpm = /npm(-cli)?\.js$/.test(process.env.npm_execpath ?? '') ? process.env.npm_execpath : undefined;
  // npm starts us with its own path and Node in the environment; without it, whatever `npm` is on the PATH.
  if (viaNpm) execFileSync(process.env.npm_node_execpath ?? process.execPath, [viaNpm, ...npm], options());
  else execFileSync('npm', npm, { ...options(), shell: process.platform === 'win32' });
}

const options = () => ({ cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, NODE_ENV: '' } });

/** `v22.18.0` and later. */
function isNewEnough(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return major > oldest.major || (major === oldest.major && minor >= oldest.minor);
}

function versionOf(node) {
  try {
    return execFileSync(node, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

/** The brought Node; where there is none, or it cannot run here (musl), the one that runs this, if it is new enough. */
function projectNode() {
  const brought = versionOf(broughtNode);
  if (brought && isNewEnough(brought)) return broughtNode;
  if (isNewEnough(process.version)) return process.execPath;
  throw new Error(
    [
      `This project needs Node ${oldest.major}.${oldest.minor} or later, and this is Node ${process.version} on ${process.platform} ${process.arch}.`,
      'It brings its own Node 24 for Linux (x64 and arm64, glibc) and Windows (x64) only: there is no such package for macOS.',
      `Please install Node ${oldest.major}.${oldest.minor} or later from https://nodejs.org, and run the same command again.`,
    ].join('\n'),
  );
}

function run(node, script, args) {
  // npm put the folder of the older Node before ours on the PATH of a first run; tools that a script starts need ours first.
  const separator = process.platform === 'win32' ? ';' : ':';
  const folders = [join(root, 'node_modules', '.bin'), dirname(node), process.env.PATH];
  const env = { ...process.env, PATH: folders.join(separator) };
  const child = spawn(node, [join(root, script), ...args], { cwd: root, stdio: 'inherit', env });
  // Ctrl-C reaches the whole group, `kill` only us: either way the child ends first, and we with its status.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // Told to end, npm ends its shell and not what that runs: then our parent is another process than before.
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref();
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}

const [script, ...args] = process.argv.slice(2);
try {
  if (!script) throw new Error('usage: node scripts/bootstrap.mjs SCRIPT [ARG...]');
  if (!isInstalled()) install();
  run(projectNode(), script, args);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
