import type { Connection } from 'vscode-languageserver';
import type { FileReader } from '../session/configuration/file-reader.ts';
import type { FolderEntry } from '../session/configuration/match-files.ts';
import type { Client } from './client.ts';
import type { Environment } from './environment.ts';
import type { ClientRequests } from './protocol.ts';

const readFile: keyof ClientRequests = 'decisionStatement/readFile';
const listFolder: keyof ClientRequests = 'decisionStatement/listFolder';

/** The server's own way to files where it has one, else the client's, which also knows virtual file systems. */
export function fileReader(
  connection: Connection,
  client: Client,
  { files }: Pick<Environment, 'files'>,
): FileReader | undefined {
  if (client.options.readsFiles !== true) return files;
  return {
    read: async (uri) => {
      if (files && uri.startsWith('file:')) return files.read(uri);
      const text: unknown = await connection.sendRequest(readFile, { uri });
      return typeof text === 'string' ? text : undefined;
    },
    list: async (uri) => {
      if (files?.list && uri.startsWith('file:')) return files.list(uri);
      const entries: unknown = await connection.sendRequest(listFolder, { uri });
      return Array.isArray(entries) ? entries.filter(isFolderEntry) : [];
    },
  };
}

const isFolderEntry = (entry: unknown): entry is FolderEntry =>
  typeof entry === 'object' &&
  entry !== null &&
  'name' in entry &&
  typeof entry.name === 'string' &&
  'kind' in entry &&
  (entry.kind === 'file' || entry.kind === 'folder');
