import { readdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { describeError } from '../lsp/guard.ts';
import { startServer } from '../lsp/server.ts';
import { compilePatternsOnce } from './compile-patterns-once.ts';
import type { FolderEntry } from '../session/configuration/match-files.ts';
import { createClock } from './timers.ts';
import { createEnvironment } from './environment.ts';

/** Reads the way to the client from the command line, as language servers do: `--stdio`, `--node-ipc`, `--socket=PORT`. */
export function serveNode(): void {
  compilePatternsOnce();
  const connection = createConnection();
  // What slips through every guard costs one answer, not the session.
  process.on('unhandledRejection', (error) => connection.console.error(`Unhandled: ${describeError(error)}`));
  startServer(
    connection,
    createEnvironment({
      clock: createClock((run) => void setImmediate(run)),
      files: { read: readConfiguration, list: listFolder },
      home: pathToFileURL(homedir()).href,
    }),
  );
}

/** Only files of this machine are read; a draft in another file system is checked without the office's configuration. */
async function readConfiguration(uri: string): Promise<string | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return await readFile(fileURLToPath(uri), 'utf8');
  } catch (error) {
    const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

async function listFolder(uri: string): Promise<readonly FolderEntry[]> {
  if (!uri.startsWith('file:')) return [];
  try {
    const entries = await readdir(fileURLToPath(uri), { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, kind: entry.isDirectory() ? 'folder' : 'file' }));
  } catch {
    return [];
  }
}
