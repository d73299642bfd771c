import { dirname, join, resolve, sep } from 'node:path';
import { builtInCatalogue, type Catalogue } from '../core/catalogue/catalogue.ts';
import type { IgnoredFindings } from '../core/rules/suppressions.ts';
import { defaultConfiguration, type Configuration } from '../session/configuration/configuration.ts';
import {
  createConfigurationFinder,
  noConfiguration,
  type FileReader,
  type LoadedConfiguration,
} from '../session/configuration/find-configuration.ts';
import { decodeText } from './inputs/decode-text.ts';
import type { Input } from './inputs/find-inputs.ts';
import type { CommandLineIo } from './io.ts';
import type { Problems } from './problems.ts';

/** What the office's files say of one draft. */
export interface DraftConfiguration {
  readonly configuration: Configuration;
  readonly ignored: IgnoredFindings | undefined;
  readonly catalogue: Catalogue;
}

export interface Configurations {
  of(input: Input): Promise<DraftConfiguration>;
}

/** `--config FILE` holds for every draft; `--no-config` is false; undefined looks for the nearest file upward. */
export type ConfigOption = string | false | undefined;

/** A path as the configuration knows it: only Windows uses the backslash between folders. */
const toLocation = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path);

export function createConfigurations(option: ConfigOption, io: CommandLineIo, problems: Problems): Configurations {
  if (option === false) {
    const draft = { configuration: defaultConfiguration, ignored: undefined, catalogue: builtInCatalogue };
    return { of: async () => draft };
  }
  const finder = createConfigurationFinder(readerOf(io), {
    folders: [repositoryOf(io.cwd, io), io.home].map(toLocation),
    home: toLocation(io.home),
  });
  const reported = new Set<string>();
  const use = (loaded: LoadedConfiguration, input: Input): DraftConfiguration => {
    for (const { location, range, message } of loaded.problems) {
      const place = `${location}:${range.start.line + 1}:${range.start.character + 1}: ${message}`;
      if (!reported.has(place)) problems.report(place);
      reported.add(place);
    }
    return {
      configuration: loaded.configuration,
      ignored: loaded.ignoreFile?.ignoredIn(toLocation(input.file)),
      catalogue: loaded.catalogue ?? builtInCatalogue,
    };
  };
  const fromNamedFile = async (file: string): Promise<LoadedConfiguration> => {
    const loaded = await finder.fromFile(toLocation(resolve(io.cwd, file)));
    if (loaded) return loaded;
    problems.report(`there is no configuration file ${file}, so the standard settings apply`);
    return noConfiguration;
  };
  let named: Promise<LoadedConfiguration> | undefined;
  return {
    of: async (input) =>
      use(
        option === undefined ? await finder.forFile(toLocation(input.file)) : await (named ??= fromNamedFile(option)),
        input,
      ),
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
  list: (folder) => (files.kindOf(folder) === 'folder' ? files.list(folder) : []),
});
