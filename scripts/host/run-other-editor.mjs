// Tries the packaged server in an editor of another family, set up by the very lines that docs/hosts.md gives its users.
//   node scripts/host/run-other-editor.mjs neovim|emacs
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { packagedExtension, temporaryWorkspace } from './host.mjs';
import { programs } from './install-programs.mjs';
import { unpackVsix } from './unpack-vsix.mjs';
import { ownNode, root } from './workbench.mjs';

const limit = 120_000;
const seed = '24-020-172';
const pathInDocs = '/path/to/dist/server.js';

const editors = {
  neovim: {
    block: 'lua',
    command: (config, draft) => [
      'nvim',
      ['--headless', '-u', config, '-i', 'NONE', '-n', draft, '-c', `luafile ${join(root, 'test/hosts/neovim.lua')}`],
    ],
  },
  emacs: {
    block: 'elisp',
    command: (config, draft) => [
      'emacs',
      ['--batch', '--load', join(root, 'test/hosts/emacs.el'), '--funcall', 'try-decision-statements', config, draft],
    ],
  },
};

/** The lines of docs/hosts.md for this editor, with the server's path put in. */
function configuration(block, server) {
  const [, lines] =
    new RegExp(`^\`\`\`${block}\\n(.*?)^\`\`\`$`, 'ms').exec(readFileSync(join(root, 'docs/hosts.md'), 'utf8')) ?? [];
  if (lines?.split(pathInDocs).length !== 2)
    throw new Error(`docs/hosts.md has no block of ${block} that names ${pathInDocs} once.`);
  return lines.replace(pathInDocs, server);
}

/** The editor's exit status; its output goes beside ours. */
function runEditor([command, args], home, cwd) {
  const env = {
    ...process.env,
    PATH: `${dirname(ownNode())}${delimiter}${process.env.PATH}`,
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_DATA_HOME: join(home, 'share'),
    XDG_STATE_HOME: join(home, 'state'),
    XDG_CACHE_HOME: join(home, 'cache'),
    LC_ALL: 'C.UTF-8',
  };
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'], timeout: limit });
    child.on('error', reject);
    child.on('close', (status, signal) => {
      if (signal) console.log(`\nFAIL ${command} was ended by ${signal}, at the latest after ${limit / 1000} s`);
      resolve(status ?? 1);
    });
  });
}

const name = process.argv[2] ?? '';
const editor = editors[name];
if (!editor) {
  console.error(`Name one of: ${Object.keys(editors).join(', ')}.`);
  process.exit(2);
}
const home = mkdtempSync(join(tmpdir(), `decision-${name}-`));
const workspace = temporaryWorkspace({ [`${seed}.decision`]: join(root, `seeds/${seed}.txt`) });
try {
  if (!programs[name].isThere())
    throw new Error(`${programs[name].title} is not installed. Run \`node scripts/host/install.mjs ${name}\` first.`);
  unpackVsix(packagedExtension(), join(home, 'extension'));
  const config = join(home, `configuration.${editor.block}`);
  writeFileSync(config, configuration(editor.block, join(home, 'extension/dist/server.js')));
  const draft = join(workspace.folder, `${seed}.decision`);
  process.exitCode = await runEditor(editor.command(config, draft), home, workspace.folder);
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
} finally {
  workspace.remove();
  rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
