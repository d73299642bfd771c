// A person's way through the product, by keyboard, in the real workbench with the packaged extension: with the server as a
// process, as on the desktop, in the newest VS Code and in the oldest; and in the newest with the extension and its server
// in web workers, as in VS Code for the Web.
//   node scripts/host/walk.mjs [--screenshots FOLDER] [--host NAME]
// Without the option the pictures go to test/.artifacts/walk, so that a test run never changes the repository.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Person } from '../../test/walk/person.mjs';
import { officeStatements } from '../../test/walk/office-statements.mjs';
import { walkThroughEarlyRemedy } from '../../test/walk/early-remedy.mjs';
import { walkThroughRemedies } from '../../test/walk/remedies.mjs';
import { walkThroughIssuing, walkThroughPeople } from '../../test/walk/second-reader.mjs';
import { launchChromium } from './chromium.mjs';
import { packagedExtension, startWorkbench, temporaryWorkspace } from './host.mjs';
import { codeServers, root } from './workbench.mjs';

const { values } = parseArgs({ options: { screenshots: { type: 'string' }, host: { type: 'string' } } });
const artifacts = join(root, 'test/.artifacts');
const seed = '24-020-172';
const upheld = '20-008-394';
const family = '20-003-902';

/** As much of the screen for the text as a person who writes would give it. */
const settings = {
  'editor.minimap.enabled': false,
  'editor.fontSize': 15,
  'editor.lineHeight': 1.5,
  'workbench.layoutControl.enabled': false,
  'breadcrumbs.enabled': false,
};

const hosts = [
  {
    name: 'newest',
    codeServer: codeServers.newest,
    serverProcesses: 1,
    pictures: resolve(values.screenshots ?? join(artifacts, 'walk')),
    settings,
  },
  {
    name: 'newest, in web workers',
    codeServer: codeServers.newest,
    serverProcesses: 0,
    pictures: join(artifacts, 'walk-web'),
    settings: { ...settings, 'remote.extensionKind': { 'decision-statements.decision-statements': ['web'] } },
  },
  {
    name: 'oldest',
    codeServer: codeServers.oldest,
    serverProcesses: 1,
    pictures: join(artifacts, 'walk-oldest'),
    settings,
  },
];

let clean = async () => {};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => void clean().finally(() => process.exit(1)));

let passed = 0;
let failed = 0;

/** The steps build on one another, so after a failure the rest of them are not tried. */
function stepsOf(host, person) {
  let broken = false;
  return async (name, act) => {
    if (broken) return;
    const start = performance.now();
    try {
      await act();
      passed++;
      console.log(`ok   ${host.name}: ${name} (${Math.round(performance.now() - start)} ms)`);
    } catch (error) {
      broken = true;
      failed++;
      console.log(`FAIL ${host.name}: ${name}\n${String(error.message).replace(/^/gm, '       ')}`);
      await person.picture('failure').catch(() => undefined);
      console.log(`       ${join(host.pictures, 'failure.png')} shows the window.`);
    }
  };
}

async function walkIn(host) {
  mkdirSync(host.pictures, { recursive: true });
  const workspace = temporaryWorkspace(
    Object.fromEntries([seed, upheld, family].map((name) => [`${name}.decision`, join(root, `seeds/${name}.txt`)])),
  );
  for (const [name, text] of Object.entries(officeStatements())) writeFileSync(join(workspace.folder, name), text);
  let workbench;
  let browser;
  clean = async () => {
    await browser?.close().catch(() => undefined);
    await workbench?.stop();
    workspace.remove();
  };
  try {
    workbench = await startWorkbench({
      codeServer: host.codeServer,
      workspace: workspace.folder,
      vsix: packagedExtension(),
      settings: host.settings,
    });
    browser = await launchChromium();
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${workbench.url}/?${new URLSearchParams({ folder: workspace.folder })}`);
    const person = new Person(page, host.pictures);
    const step = stepsOf(host, person);
    await walkThroughEarlyRemedy(person, step, `${seed}.decision`);
    await walkThroughRemedies(person, step, `${upheld}.decision`);
    await walkThroughPeople(person, step, `${family}.decision`);
    await walkThroughIssuing(person, step, '26-007-301.decision');
    // Otherwise two walks could go the same way unseen.
    await step('the server was where it should be', () => {
      const processes = workbench.commandLines().filter((line) => line.includes('dist/server.js'));
      assert.equal(processes.length, host.serverProcesses);
    });
  } catch (error) {
    failed++;
    console.error(error.message);
  } finally {
    await clean();
  }
}

for (const host of hosts.filter(({ name }) => !values.host || name === values.host)) await walkIn(host);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
