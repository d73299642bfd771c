// The same suite in desktop VS Code: node test/extension/electron.mjs
// @vscode/test-electron downloads the editor, or takes the one named in VSCODE_EXECUTABLE. Where neither can be had this
// says so and ends with status 3: it is never counted, and the workbench run (scripts/host/run-suite.mjs) counts instead.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { bundleSuite, seedDrafts } from '../../scripts/host/bundle-suite.mjs';
import { packagedExtension, temporaryWorkspace } from '../../scripts/host/host.mjs';
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

const executable = await desktopEditor();
if (!executable) process.exit(notRun);

const home = mkdtempSync(join(tmpdir(), 'decision-desktop-'));
const workspace = temporaryWorkspace(seedDrafts);
const resultFile = join(root, 'test/.artifacts/desktop-suite.json');
const folders = [`--extensions-dir=${join(home, 'extensions')}`, `--user-data-dir=${join(home, 'data')}`];
let endedWell = false;
try {
  mkdirSync(join(root, 'test/.artifacts'), { recursive: true });
  rmSync(resultFile, { force: true });
  const { driver, tests } = await bundleSuite();
  const [cli, ...args] = resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true });
  const installed = spawnSync(cli, [...args, ...folders, '--install-extension', packagedExtension()], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (installed.status !== 0) throw new Error('The packaged extension could not be installed.');
  await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: driver,
    extensionTestsPath: tests,
    reuseMachineInstall: true,
    launchArgs: [
      workspace.folder,
      ...folders,
      '--disable-workspace-trust',
      '--disable-gpu',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    extensionTestsEnv: { TEST_RESULT_FILE: resultFile },
  });
  endedWell = true;
} catch (error) {
  console.error(error.message);
} finally {
  workspace.remove();
  rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
process.exit(reportSuite(readResults(resultFile), endedWell));
