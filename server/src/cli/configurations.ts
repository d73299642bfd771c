import { dirname, join, resolve, sep } from 'node:path';
import { defaultConfiguration, type Configuration } from '../session/configuration/configuration.ts';
import {
  createConfigurationFinder,
  type FileReader,
  type LoadedConfiguration,
} from '../session/configuration/find-configuration.ts';
import { decodeText } from './inputs/decode-text.ts';
import type { Input } from './inputs/find-inputs.ts';
import type { CommandLineIo } from './io.ts';
import type { Problems } from './problems.ts';

export interface Configurations {
  of(input: Input): Promise<Configuration>;
}

/** `--config FILE` holds for every draft; `--no-config` is false; undefined looks for the nearest file upward. */
export type ConfigOption = string | false | undefined;

/** A path as the configuration knows it: only Windows uses the backslash between folders. */
const toLocation = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path);

export function createConfigurations(option: ConfigOption, io: CommandLineIo, problems: Problems): Configurations {
  if (option === false) return { of: async () => defaultConfiguration };
  const finder = createConfigurationFinder(readerOf(io), {
    folders: [repositoryOf(io.cwd, io), io.home].map(toLocation),
    home: toLocation(io.home),
  });
  const reported = new Set<string>();
  const use = ({ configuration, problems: found }: LoadedConfiguration): Configuration => {
    for (const { location, range, message } of found) {
      const place = `${location}:${range.start.line + 1}:${range.start.character + 1}: ${message}`;
      if (!reported.has(place)) problems.report(place);
      reported.add(place);
    }
    return configuration;
  };
  const fromNamedFile = async (file: string): Promise<Configuration> => {
    const loaded = await finder.fromFile(toLocation(resolve(io.cwd, file)));
    if (loaded) return use(loaded);
    problems.report(`there is no configuration file ${file}, so the standard settings apply`);
    return defaultConfiguration;
  };
  let named: Promise<Configuration> | undefined;
  return {
    of: async (input) =>
      option === undefined ? use(await finder.forFile(toLocation(input.file))) : (named ??= fromNamedFile(option)),
  };
}

/** The repository that the folder lies in: the command line's workspace. Without one, the folder itself. */
function repositoryOf(folder: string, { files }: CommandLineIo): string {
  for (let current = folder; ; current = dirname(current)) {
    if (files.kindOf(join(current, '.git')) !== undefined) return current;
    if (dirname(current) === current) return folder;
  }
}

const readerOf = ({ files }: CommandLineIo): FileReader => ({
  read(location) {
    if (files.kindOf(location) !== 'file') return undefined;
    const decoded = decodeText(files.read(location));
    if ('text' in decoded) return decoded.text;
    throw new Error(decoded.refusal);
  },
});
