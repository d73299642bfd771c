// The same suite in desktop VS Code: node test/extension/electron.mjs
// @vscode/test-electron downloads the editor, or takes the one named in VSCODE_EXECUTABLE. Where neither can be had this
// says so and ends with status 3: it is never counted, and the workbench run (scripts/host/run-suite.mjs) counts instead.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { bundleSuite, seedDrafts } from '../../scripts/host/bundle-suite.mjs';
import { packagedExtension, restrictedMode, temporaryWorkspace } from '../../scripts/host/host.mjs';
import { readResults, reportSuite } from '../../scripts/host/suite-report.mjs';
import { root } from '../../scripts/host/workbench.mjs';

const notRun = 3;

async function desktopEditor() {
  if (process.env.VSCODE_EXECUTABLE) return process.env.VSCODE_EXECUTABLE;
  try {
    return await downloadAndUnzipVSCode({
      version: process.argv[2] ?? 'stable',
      cachePath: join(root, '.vscode-host/desktop'),
    });
  } catch (error) {
    console.error(`NOT RUN: desktop VS Code could not be downloaded (${error.message}).`);
    console.error(
      'NOT RUN: name an installed one in VSCODE_EXECUTABLE, or rely on the workbench run: node scripts/host/run-suite.mjs',
    );
    return undefined;
  }
}

/** Electron needs a screen on Linux; a machine without one may have the means to make one up. */
function runUnderScreen() {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return;
  const again = spawnSync('xvfb-run', ['-a', process.execPath, ...process.argv.slice(1)], { stdio: 'inherit' });
  if (!again.error) process.exit(again.status ?? 1);
  console.error('NOT RUN: desktop VS Code needs a screen, and there is neither one nor xvfb-run to make one up.');
  process.exit(notRun);
}

const executable = await desktopEditor();
if (!executable) process.exit(notRun);
runUnderScreen();

const home = mkdtempSync(join(tmpdir(), 'decision-desktop-'));
const workspace = temporaryWorkspace(seedDrafts);
const resultFile = join(root, 'test/.artifacts/desktop-suite.json');
const options = [
  `--extensions-dir=${join(home, 'extensions')}`,
  `--user-data-dir=${join(home, 'data')}`,
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** VS Code's command line. */
function code(...more) {
  const [cli, ...args] = resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true });
  const shell = process.platform === 'win32';
  return spawnSync(cli, [...args, ...options, ...more], { encoding: 'utf8', shell });
}

function clean() {
  workspace.remove();
  rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

const version = code('--version');
if (version.status !== 0) {
  clean();
  console.error(`NOT RUN: ${executable} does not start here: ${version.stderr || version.error}`);
  process.exit(notRun);
}
let endedWell = false;
try {
  mkdirSync(join(root, 'test/.artifacts'), { recursive: true });
  rmSync(resultFile, { force: true });
  mkdirSync(join(home, 'data/User'), { recursive: true });
  writeFileSync(join(home, 'data/User/settings.json'), JSON.stringify(restrictedMode));
  const { driver, tests } = await bundleSuite();
  const installed = code('--install-extension', packagedExtension());
  if (installed.status !== 0) throw new Error(`The packaged extension could not be installed: ${installed.stderr}`);
  await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: driver,
    extensionTestsPath: tests,
    reuseMachineInstall: true,
    launchArgs: [workspace.folder, ...options, '--disable-gpu'],
    extensionTestsEnv: { TEST_RESULT_FILE: resultFile },
  });
  endedWell = true;
} catch (error) {
  console.error(error.message);
} finally {
  clean();
}
process.exit(reportSuite(readResults(resultFile), endedWell));
