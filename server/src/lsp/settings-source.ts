import type { Connection } from 'vscode-languageserver';
import type { Clock } from '../session/clock.ts';
import { configurationFileName, ignoreFileName } from '../session/configuration/configuration.ts';
import { folderOf, isInside, locationIn } from '../session/configuration/location.ts';
import { mayConcern } from '../session/configuration/match-files.ts';
import {
  createConfigurationFinder,
  noConfiguration,
  type ConfigurationFinder,
  type LoadedConfiguration,
} from '../session/configuration/find-configuration.ts';
import {
  defaultSettings,
  parseSettings,
  settingsFor,
  type DocumentSettings,
  type Settings,
} from '../session/settings.ts';
import { fileReader } from './client-files.ts';
import type { Client } from './client.ts';
import type { Environment } from './environment.ts';
import { describeError } from './guard.ts';
import { createNamesKeys } from './names-keys.ts';

export const settingsSection = 'decisionStatement';
/** A client that said that it gives its configuration, and then does not, must not hold up the first answer for ever. */
const patience = 1_000;

export interface SettingsSource {
  /** What holds for a document; the same object until something changes. */
  forDocument(uri: string): Promise<DocumentSettings>;
  /** The files in which findings of this document are silenced; undefined where no file can be read. */
  filesFor(uri: string): Promise<OfficeFiles | undefined>;
  /** True for a file that the office's configuration names, or may name when it is made. */
  isOfficeFile(uri: string): boolean;
  /** A client that sends its settings instead of being asked for them. */
  receive(given: unknown): void;
  /** Forgets what it knows: settings or configuration files have changed. */
  forget(): void;
  close(uri: string): void;
}

/** A file as it is, or as it would be made. */
export interface OfficeFile {
  readonly uri: string;
  /** Undefined when there is none yet. */
  readonly text: string | undefined;
}

export interface OfficeFiles {
  readonly configuration: OfficeFile;
  readonly ignoreFile: OfficeFile;
}

export interface SettingsSourceOptions {
  readonly connection: Connection;
  readonly client: Client;
  readonly environment: Environment;
  /** The settings came after the answer that they should have shaped. */
  readonly onLate: () => void;
  /** Every configuration that was read, with its problems. */
  readonly onConfiguration: (loaded: LoadedConfiguration) => void;
}

export function createSettingsSource(options: SettingsSourceOptions): SettingsSource {
  const { connection, client, environment, onLate, onConfiguration } = options;
  const known = new Map<string, Promise<DocumentSettings>>();
  let sent = parse(connection, client.options.settings);
  let finder = createFinder(options);
  let namesKeys = createNamesKeys(options);
  const patterns = new Set<string>();

  async function load(uri: string): Promise<DocumentSettings> {
    const reading = finder ? finder.forFile(uri).catch(() => noConfiguration) : noConfiguration;
    const late = async (settings: Settings): Promise<void> => {
      known.set(
        uri,
        Promise.resolve(settingsFor(settings, await reading, uri, await namesKeys.read(settings.namesKey))),
      );
      onLate();
    };
    const [settings, loaded] = await Promise.all([
      client.givesConfiguration ? inTime(environment.clock, ask(uri), late) : sent,
      reading,
    ]);
    for (const pattern of patternsOf(loaded)) patterns.add(pattern);
    onConfiguration(loaded);
    return settingsFor(settings, loaded, uri, await namesKeys.read(settings.namesKey));
  }

  async function ask(uri: string): Promise<Settings> {
    try {
      const given: unknown = await connection.workspace.getConfiguration({ scopeUri: uri, section: settingsSection });
      return parse(connection, given);
    } catch (error) {
      connection.console.warn(`workspace/configuration failed: ${describeError(error)}`);
      return defaultSettings;
    }
  }

  return {
    forDocument(uri) {
      let settings = known.get(uri);
      if (!settings) known.set(uri, (settings = load(uri)));
      return settings;
    },
    async filesFor(uri) {
      const reader = fileReader(options.connection, options.client, options.environment);
      const folder = client.folders.find((each) => isInside(uri, each)) ?? folderOf(uri);
      if (!reader || folder === undefined) return undefined;
      const { configuration, ignoreFile } = await this.forDocument(uri);
      const beside = folderOf(configuration ?? '') ?? folder;
      const read = async (location: string): Promise<OfficeFile> => ({
        uri: location,
        text: await reader.read(location),
      });
      return {
        configuration: await read(configuration ?? locationIn(folder, configurationFileName)),
        ignoreFile: await read(ignoreFile ?? locationIn(beside, ignoreFileName)),
      };
    },
    isOfficeFile: (uri) => [...patterns].some((pattern) => mayConcern(pattern, uri)),
    receive(given) {
      sent = parse(connection, given);
      known.clear();
    },
    forget() {
      patterns.clear();
      finder = createFinder(options);
      namesKeys = createNamesKeys(options);
      known.clear();
    },
    close: (uri) => void known.delete(uri),
  };
}

/** Names and patterns of the office's own files, as locations. */
export const patternsOf = ({ configuration: { catalogue, paragraphs } }: LoadedConfiguration): readonly string[] => [
  ...catalogue,
  ...paragraphs,
];

function createFinder(options: SettingsSourceOptions): ConfigurationFinder | undefined {
  const { home } = options.environment;
  const reader = fileReader(options.connection, options.client, options.environment);
  const folders = [...options.client.folders, ...(home === undefined ? [] : [home])];
  return reader && createConfigurationFinder(reader, { folders, home });
}

function parse(connection: Connection, given: unknown): Settings {
  const { settings, refused } = parseSettings(given);
  for (const name of refused)
    connection.console.warn(`The setting ${settingsSection}.${name} has a value that is of no use; the default holds.`);
  return settings;
}

/** The settings when they come in time, else the defaults now; what comes later is handed on. */
function inTime(
  clock: Clock,
  asked: Promise<Settings>,
  late: (settings: Settings) => Promise<void>,
): Promise<Settings> {
  return new Promise((resolve) => {
    let waiting = true;
    const timer = clock.after(patience, () => {
      waiting = false;
      resolve(defaultSettings);
    });
    void asked.then((settings) => {
      timer.cancel();
      if (waiting) resolve(settings);
      else void late(settings);
    });
  });
}
