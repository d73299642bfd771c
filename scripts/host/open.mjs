// Opens the packaged extension in a workbench for a person: `node scripts/host/open.mjs [FOLDER [FILE]]`.
// Prints `Ready: http://127.0.0.1:PORT`; ends on Ctrl-C, or when it is told to, and leaves nothing.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packagedExtension, startWorkbench } from './host.mjs';
import { root } from './workbench.mjs';

const folder = resolve(process.argv[2] ?? join(root, 'docs/sample'));
const file =
  process.argv[3] ??
  readdirSync(folder)
    .map((name) => join(folder, name))
    .find((name) => /\.decision(\.\w+)?$/.test(name));

let workbench;
let ending = false;

async function end(status) {
  if (ending) return;
  ending = true;
  await workbench?.stop();
  process.exit(status);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(0));

try {
  const started = await startWorkbench({ workspace: folder, file, vsix: packagedExtension() });
  workbench = started;
  // Asked to end while it was starting: `end` had nothing to stop then.
  if (ending) await started.stop().then(() => process.exit(0));
  console.log(`Ready: ${started.url}`);
  console.log('Open it in a browser. Ctrl-C ends it.');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
