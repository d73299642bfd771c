import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Connection,
} from 'vscode-languageserver';
import { configurationFileName, ignoreFileName } from '../session/configuration/configuration.ts';
import type { Client } from './client.ts';
import { settingsSection } from './settings-source.ts';

/** Asks to be told of changed settings and configuration files, where the client can be asked. */
export function registerWatchers(connection: Connection, client: Client): void {
  const failed = (): void => connection.console.warn('The client does not watch settings or configuration files.');
  if (client.registersConfiguration)
    connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection }).catch(failed);
  if (client.registersWatchers)
    connection.client
      .register(DidChangeWatchedFilesNotification.type, {
        watchers: watched.map((name) => ({ globPattern: `**/${name}` })),
      })
      .catch(failed);
}

/** Once a configuration names files of the office, they are watched too: whatever their folder, they end in one of these. */
export function createOfficeWatchers(connection: Connection, client: Client): (named: boolean) => void {
  let registered = false;
  return (named) => {
    if (!named || registered || !client.registersWatchers) return;
    registered = true;
    connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*.{json,md}' }] })
      .catch(() => connection.console.warn('The client does not watch the office’s own files.'));
  };
}

const watched: readonly string[] = [configurationFileName, ignoreFileName];

export const watchesConfiguration = (uri: string): boolean => watched.some((name) => uri.endsWith(`/${name}`));
