// Runs the suite of test/extension against the packaged .vsix in a real workbench.
//   node scripts/host/run-suite.mjs [newest|oldest]        VERBOSE=1 shows the extension host's console
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bundleSuite, seedDrafts } from './bundle-suite.mjs';
import { launchChromium } from './chromium.mjs';
import { packagedExtension, restrictedMode, startWorkbench, temporaryWorkspace } from './host.mjs';
import { readResults, reportSuite } from './suite-report.mjs';
import { namedCodeServer, root } from './workbench.mjs';

const limit = 240_000;
const artifacts = join(root, 'test/.artifacts');
const codeServer = namedCodeServer(process.argv[2]);
const resultFile = join(artifacts, `suite-${codeServer.name}.json`);
const picture = join(artifacts, `suite-${codeServer.name}.png`);

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

/** VS Code calls `codeAutomationExit` in the page: 0 when `run()` resolved, 1 when it rejected or could not be loaded. */
async function runInPage({ driver, tests }) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const ended = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
  await page.exposeFunction('codeAutomationLog', (_type, args) => process.env.VERBOSE && console.log(...args));
  const remote = (path) => `vscode-remote://${workbench.authority}${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(driver)],
    ['extensionTestsPath', remote(tests)],
  ];
  await page.goto(
    `${workbench.url}/?${new URLSearchParams({ folder: workspace.folder, payload: JSON.stringify(payload) })}`,
  );
  const code = await Promise.race([ended, sleep(limit, 'timeout')]);
  if (code !== 0) await page.screenshot({ path: picture }).catch(() => undefined);
  if (code === 'timeout')
    console.log(`The suite was still running after ${limit / 1000} s; ${picture} shows the window.`);
  return code === 0;
}

try {
  mkdirSync(artifacts, { recursive: true });
  rmSync(resultFile, { force: true });
  const suite = await bundleSuite();
  workspace = temporaryWorkspace(seedDrafts);
  workbench = await startWorkbench({
    codeServer,
    workspace: workspace.folder,
    vsix: packagedExtension(),
    env: { TEST_RESULT_FILE: resultFile },
    testDriver: true,
    // In a folder that nobody has said they trust, as a draft that came by e-mail is opened.
    settings: restrictedMode,
  });
  browser = await launchChromium();
  const endedWell = await runInPage(suite);
  await clean();
  process.exit(reportSuite(readResults(resultFile), endedWell, codeServer.vscodeVersion));
} catch (error) {
  await clean();
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
