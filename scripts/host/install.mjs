// Installs the hosts that the tests and `npm start` run in: workbenches from the npm registry, programs from Debian.
// Only what is missing is installed, and a second run does nothing. Runs on plain Node 20 after `npm ci`.
//   node scripts/host/install.mjs [newest|oldest|web|chromium|neovim|emacs ...]       without a name: all of them
import { installPrograms, programs } from './install-programs.mjs';
import { installWorkbench } from './install-workbench.mjs';
import { codeServers, webWorkbench } from './workbench.mjs';

// In the order in which the tests need them.
const workbenches = { ...codeServers, web: webWorkbench };
const known = [...Object.keys(workbenches), ...Object.keys(programs)];
const wanted = process.argv.length > 2 ? process.argv.slice(2) : known;

async function workbenchesInTurn() {
  for (const [name, workbench] of Object.entries(workbenches))
    if (wanted.includes(name)) await installWorkbench(workbench);
}

const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')} to install. There are: ${known.join(', ')}.`);
  process.exit(2);
}
// npm and apt wait for different things. What one of them can't do must not keep the other from its work.
const done = await Promise.allSettled([
  workbenchesInTurn(),
  installPrograms(Object.keys(programs).filter((name) => wanted.includes(name))),
]);
for (const { reason } of done.filter(({ status }) => status === 'rejected')) {
  console.error(`\n${reason.message}`);
  process.exitCode = 1;
}
