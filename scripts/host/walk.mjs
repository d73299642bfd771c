// A person's way through the product, by keyboard, in the real workbench with the packaged extension.
//   node scripts/host/walk.mjs [--screenshots FOLDER]
// Without the option the pictures go to test/.artifacts/walk, so that a test run never changes the repository.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Person } from '../../test/walk/person.mjs';
import { walkThroughEarlyRemedy } from '../../test/walk/early-remedy.mjs';
import { launchChromium } from './chromium.mjs';
import { packagedExtension, startWorkbench, temporaryWorkspace } from './host.mjs';
import { root } from './workbench.mjs';

const { values } = parseArgs({ options: { screenshots: { type: 'string' } } });
const pictures = resolve(values.screenshots ?? join(root, 'test/.artifacts/walk'));
const seed = '24-020-172';

/** As much of the screen for the text as a person who writes would give it. */
const settings = {
  'editor.minimap.enabled': false,
  'editor.fontSize': 15,
  'editor.lineHeight': 1.5,
  'workbench.layoutControl.enabled': false,
  'breadcrumbs.enabled': false,
};

let workbench;
let browser;
let workspace;

async function clean() {
  await browser?.close().catch(() => undefined);
  await workbench?.stop();
  workspace?.remove();
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => void clean().finally(() => process.exit(1)));

let passed = 0;
let failed = 0;
let person;

/** The steps build on one another, so after a failure the rest are not tried. */
async function step(name, act) {
  if (failed > 0) return;
  const start = performance.now();
  try {
    await act();
    passed++;
    console.log(`ok   ${name} (${Math.round(performance.now() - start)} ms)`);
  } catch (error) {
    failed++;
    console.log(`FAIL ${name}\n${String(error.message).replace(/^/gm, '       ')}`);
    await person?.picture('failure').catch(() => undefined);
    console.log(`       ${join(pictures, 'failure.png')} shows the window.`);
  }
}

try {
  mkdirSync(pictures, { recursive: true });
  workspace = temporaryWorkspace({ [`${seed}.decision`]: join(root, `seeds/${seed}.txt`) }, 'drafts');
  workbench = await startWorkbench({ workspace: workspace.folder, vsix: packagedExtension(), settings });
  browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.mouse.move(640, 780);
  await page.goto(`${workbench.url}/?${new URLSearchParams({ folder: workspace.folder })}`);
  person = new Person(page, pictures);
  await walkThroughEarlyRemedy(person, step, `${seed}.decision`);
} catch (error) {
  failed++;
  console.error(error.message);
} finally {
  await clean();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
