import type { Connection } from 'vscode-languageserver';
import type { NamesKey } from '../core/rules/names-key.ts';
import { isUri } from '../session/configuration/location.ts';
import { parseNamesKey } from '../session/configuration/names-key.ts';
import { fileReader } from './client-files.ts';
import type { Client } from './client.ts';
import type { Environment } from './environment.ts';

/** The user's private names keys, each read once. */
export interface NamesKeys {
  /** @param path as the setting gives it: a path, one that begins with `~/`, or a URI; empty for none. */
  read(path: string): Promise<NamesKey | undefined>;
}

interface NamesKeysOptions {
  readonly connection: Connection;
  readonly client: Client;
  readonly environment: Environment;
}

export function createNamesKeys({ connection, client, environment }: NamesKeysOptions): NamesKeys {
  const known = new Map<string, Promise<NamesKey | undefined>>();
  const files = fileReader(connection, client, environment);

  async function load(path: string): Promise<NamesKey | undefined> {
    const uri = uriOf(path, environment.home);
    try {
      const text = uri === undefined ? undefined : await files?.read(uri);
      if (text === undefined) {
        connection.console.warn('The names key of the settings is not there, so real names are not looked for.');
        return undefined;
      }
      const { key, problems } = parseNamesKey(text, uri ?? path);
      // How many, and never what: the file is about people.
      if (problems.length > 0) connection.console.warn(`The names key has ${problems.length} entries of no use.`);
      return key;
    } catch {
      connection.console.warn('The names key of the settings can’t be read, so real names are not looked for.');
      return undefined;
    }
  }

  return {
    async read(path) {
      if (path === '') return undefined;
      let key = known.get(path);
      if (!key) known.set(path, (key = load(path)));
      return key;
    },
  };
}

/** Undefined for a relative path: a key beside the drafts would be one that a workspace can put there. */
function uriOf(path: string, home: string | undefined): string | undefined {
  if (isUri(path)) return path;
  const written = path.replaceAll('\\', '/');
  const encoded = (parts: string): string => parts.split('/').map(encodeURIComponent).join('/');
  if (written.startsWith('~/')) return home && `${home.replace(/\/$/, '')}/${encoded(written.slice(2))}`;
  if (/^[a-z]:\//i.test(written)) return `file:///${written.slice(0, 1)}%3A/${encoded(written.slice(3))}`;
  return written.startsWith('/') ? `file://${encoded(written)}` : undefined;
}
