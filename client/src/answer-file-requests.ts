import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClientRequests } from '../../server/src/lsp/protocol.ts';

type ReadFile = ClientRequests['decisionStatement/readFile'];
type ListFolder = ClientRequests['decisionStatement/listFolder'];
const readFile: keyof ClientRequests = 'decisionStatement/readFile';
const listFolder: keyof ClientRequests = 'decisionStatement/listFolder';

/**
 * Reads the office's configuration for the server, which in a browser, or beside a draft in a virtual file system, has no
 * way to it.
 */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(readFile, async ({ uri }: ReadFile['params']): Promise<ReadFile['result']> => {
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri)));
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  });
  client.onRequest(listFolder, async ({ uri }: ListFolder['params']): Promise<ListFolder['result']> => {
    try {
      const entries = await workspace.fs.readDirectory(Uri.parse(uri));
      return entries.map(([name, type]) => ({ name, kind: type & FileType.Directory ? 'folder' : 'file' }));
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  });
}

/** A folder that is not there, or a draft that has never been saved and so is in none, has no file either. */
function isMissing(error: unknown): boolean {
  return error instanceof FileSystemError && ['FileNotFound', 'FileNotADirectory', 'Unavailable'].includes(error.code);
}
