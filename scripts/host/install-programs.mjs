// The programs that npm does not have. Debian's packages bring them; elsewhere they are installed by hand.
import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.mjs';
import { run } from './run.mjs';

/** Whether a program can be run with these arguments, and answers that all is well. */
const answers = (command, args) => spawnSync(command, args, { stdio: 'ignore', timeout: 30_000 }).status === 0;

const needsEglot = '(progn (package-initialize) (require (quote eglot)))';

/**
 * By the name that install.mjs takes: what it is for people, whether it is there, and Debian's packages for it, in groups
 * of which the next is only installed when the program still is not there: from Emacs 29 on, Eglot is part of Emacs, and
 * the package is gone from newer Debians.
 */
export const programs = {
  chromium: {
    title: 'Chromium or Chrome (or name one in CHROMIUM_PATH)',
    isThere: () => findChromium() !== undefined,
    packages: [['chromium', 'fonts-liberation']],
  },
  neovim: {
    title: 'Neovim 0.7 or later',
    isThere: () => answers('nvim', ['--version']),
    packages: [['neovim']],
  },
  emacs: {
    title: 'Emacs 28 or later with Eglot',
    isThere: () => answers('emacs', ['--batch', '--eval', needsEglot]),
    packages: [['emacs-nox'], ['elpa-eglot']],
  },
};

/** Installs those of the named programs that the machine lacks. */
export async function installPrograms(names) {
  const missing = names.filter((name) => !programs[name].isThere());
  for (const name of names.filter((each) => !missing.includes(each))) console.log(`Program: ${name} is there.`);
  if (missing.length === 0) return;
  const packages = missing.flatMap((name) => programs[name].packages.flat());
  const lack = `Missing: ${missing.map((name) => programs[name].title).join('; ')}.`;
  if (process.platform !== 'linux' || !answers('apt-get', ['--version']))
    throw new Error(`${lack} There is no apt-get to install it with: install it by hand, and run this again.`);
  if (process.getuid?.() !== 0)
    throw new Error(
      `${lack} Installing it needs root: run \`sudo apt-get install --no-install-recommends ${packages.join(' ')}\`, and this again.`,
    );
  console.log(`Program: installing ${missing.join(', ')} with apt-get`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  const problems = [];
  // One at a time: a package that can't be had must not keep the others out.
  for (const name of missing)
    await installProgram(name, env).catch((error) => problems.push(`${name}: ${error.message}`));
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

async function installProgram(name, env) {
  const { packages, isThere } = programs[name];
  for (const group of packages) {
    await run(
      'apt-get',
      ['install', '-y', '-qq', '-o', 'DPkg::Lock::Timeout=300', '--no-install-recommends', ...group],
      { env },
    );
    if (isThere()) return;
  }
  throw new Error(`apt-get installed ${packages.flat().join(', ')}, and it does not run.`);
}
