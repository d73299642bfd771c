import { FileSystemError, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClientRequests } from '../../server/src/lsp/protocol.ts';

type ReadFile = ClientRequests['decisionStatement/readFile'];
const method: keyof ClientRequests = 'decisionStatement/readFile';

/**
 * Reads the office's configuration for the server, which in a browser, or beside a draft in a virtual file system, has no
 * way to it.
 */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(method, async ({ uri }: ReadFile['params']): Promise<ReadFile['result']> => {
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri)));
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  });
}

/** A folder that is not there, or a draft that has never been saved and so is in none, has no file either. */
function isMissing(error: unknown): boolean {
  return error instanceof FileSystemError && ['FileNotFound', 'FileNotADirectory', 'Unavailable'].includes(error.code);
}
