/**
 * Which configuration holds for a draft: the nearest `.decision-statement.json` upward from it, and the files that it
 * extends. Reads through an interface, so that the command line, a desktop editor and a browser find the same.
 */
import {
  configurationFileName,
  ignoreFileName,
  defaultConfiguration,
  extendConfiguration,
  type Configuration,
} from './configuration.ts';
import type { ConfigurationProblem } from './configuration-problem.ts';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { IgnoreFile } from './ignore-file.ts';
import type { FileReader } from './file-reader.ts';
import { filesNamed } from './named-files.ts';
import { folderOf, isAbsolute, isInside, locationIn } from './location.ts';
import type { ParsedConfiguration } from './parse-configuration.ts';
import type { ConfigurationFile } from './schema.ts';

export type { FileReader } from './file-reader.ts';

export interface ConfigurationScope {
  /** The workspace's folders and the user's own: only files below them may be extended, beside those below the extending file. */
  readonly folders: readonly string[];
  /** The folder that `~/` means in `extends`. */
  readonly home?: string | undefined;
}

export interface LoadedConfiguration {
  readonly configuration: Configuration;
  /** Locations of the files that it comes from: the nearest first, then those that it extends. */
  readonly sources: readonly string[];
  readonly problems: readonly ConfigurationProblem[];
  /** The one beside the configuration; without a configuration, the nearest upward. */
  readonly ignoreFile?: IgnoreFile | undefined;
  /** The office's own files that the patterns of `configuration` name. */
  readonly officeFiles?: OfficeFileNames | undefined;
  /** The built-in catalogue with what the office adds; undefined when it adds nothing. */
  readonly catalogue?: Catalogue | undefined;
}

/** Locations, those of extended files first. */
export interface OfficeFileNames {
  readonly catalogue: readonly string[];
  readonly paragraphs: readonly string[];
}

export interface ConfigurationFinder {
  /** The configuration of a draft; the default one where no file is found. Files are read once. */
  forFile(location: string): Promise<LoadedConfiguration>;
  /** The configuration in the nearest file of this folder or one above. */
  forFolder(folder: string): Promise<LoadedConfiguration>;
  /** The configuration in this very file; undefined when there is none. */
  fromFile(location: string): Promise<LoadedConfiguration | undefined>;
}

export const noConfiguration: LoadedConfiguration = { configuration: defaultConfiguration, sources: [], problems: [] };

const startOfFile = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export function createConfigurationFinder(reader: FileReader, scope: ConfigurationScope): ConfigurationFinder {
  const byFolder = new Map<string, Promise<LoadedConfiguration>>();

  async function search(folder: string): Promise<LoadedConfiguration> {
    const found = await load(locationIn(folder, configurationFileName), []);
    return withIgnoreFile(found ? await withOffice(found, folder) : await above(folder), folder);
  }

  async function above(folder: string): Promise<LoadedConfiguration> {
    const parent = folderOf(folder);
    return parent === undefined || parent === folder ? noConfiguration : finder.forFolder(parent);
  }

  async function withOffice(loaded: LoadedConfiguration, folder: string): Promise<LoadedConfiguration> {
    const { catalogue = [], paragraphs = [] } = loaded.officeFiles ?? {};
    const { words, bodies } = loaded.configuration;
    if (catalogue.length + paragraphs.length + words.length + bodies.length === 0) return loaded;
    const { loadOffice } = await import('./load-office.ts');
    const office = await loadOffice({ catalogue, paragraphs, words, bodies, folder }, reader);
    return { ...loaded, catalogue: office.catalogue, problems: [...loaded.problems, ...office.problems] };
  }

  async function withIgnoreFile(loaded: LoadedConfiguration, folder: string): Promise<LoadedConfiguration> {
    const location = locationIn(folder, ignoreFileName);
    try {
      const text = await reader.read(location);
      if (text === undefined) return loaded;
      const { parseIgnoreFile } = await import('./ignore-file.ts');
      const { file, problems } = parseIgnoreFile(text, location);
      return { ...loaded, ignoreFile: file, problems: [...loaded.problems, ...problems] };
    } catch {
      const message = 'This file of silenced findings is there but can’t be read, so all of them are heard.';
      return { ...loaded, problems: [...loaded.problems, { location, range: startOfFile, message }] };
    }
  }

  async function load(location: string, chain: readonly string[]): Promise<LoadedConfiguration | undefined> {
    let text: string | undefined;
    try {
      text = await reader.read(location);
    } catch {
      const message = 'This configuration file is there but can’t be read, so the standard settings apply.';
      return { ...noConfiguration, sources: [location], problems: [{ location, range: startOfFile, message }] };
    }
    if (text === undefined) return undefined;
    // Loaded with the first file that is found: most drafts have none, and never pay for the validation.
    const { parseConfiguration } = await import('./parse-configuration.ts');
    return extend(parseConfiguration(text, location), location, [...chain, location]);
  }

  async function extend(
    parsed: ParsedConfiguration,
    location: string,
    chain: readonly string[],
  ): Promise<LoadedConfiguration> {
    const folder = folderOf(location) ?? '';
    const problems = [...parsed.problems];
    const sources = [location];
    const officeFiles: Record<keyof OfficeFileNames, string[]> = { catalogue: [], paragraphs: [] };
    let base = defaultConfiguration;
    const named = parsed.file.extends ?? [];
    for (const [index, path] of (typeof named === 'string' ? [named] : named).entries()) {
      const target = targetOf(path, folder);
      const refusal = refusalOf(target, folder, chain);
      const loaded = refusal === undefined ? await load(target, chain) : undefined;
      if (loaded) {
        base = extendConfiguration(base, loaded.configuration);
        officeFiles.catalogue.push(...(loaded.officeFiles?.catalogue ?? []));
        officeFiles.paragraphs.push(...(loaded.officeFiles?.paragraphs ?? []));
        sources.push(...loaded.sources);
        problems.push(...loaded.problems);
      } else {
        const place = typeof named === 'string' ? ['extends'] : ['extends', index];
        problems.push(
          parsed.problemAt(
            place,
            refusal ?? `There is no file “${path}” to extend. The path is taken from this file’s folder.`,
          ),
        );
      }
    }
    for (const list of ['catalogue', 'paragraphs'] as const)
      officeFiles[list].push(
        ...(await filesNamed(parsed, list, problems, {
          reader,
          locate: (path) => targetOf(path, folder),
          isAllowed: (target) => isAllowed(target, folder),
        })),
      );
    return { configuration: extendConfiguration(base, located(parsed.file, folder)), sources, problems, officeFiles };
  }

  const targetOf = (path: string, folder: string): string => {
    if (scope.home !== undefined && /^~[/\\]/.test(path)) return locationIn(scope.home, path.slice(2));
    return isAbsolute(path) ? path.replaceAll('\\', '/') : locationIn(folder, path);
  };

  const isAllowed = (target: string, folder: string): boolean =>
    [folder, ...scope.folders].some((allowed) => isInside(target, allowed));

  function refusalOf(target: string, folder: string, chain: readonly string[]): string | undefined {
    if (chain.includes(target)) return 'This file is extended by itself, so the line is ignored. Delete it.';
    return isAllowed(target, folder)
      ? undefined
      : 'Only files in the workspace or in your own home folder may be extended. Copy the file there, or delete this line.';
  }

  const finder: ConfigurationFinder = {
    forFile: async (location) => {
      const folder = folderOf(location);
      return folder === undefined ? noConfiguration : finder.forFolder(folder);
    },
    forFolder: (folder) => {
      let known = byFolder.get(folder);
      if (!known) byFolder.set(folder, (known = search(folder)));
      return known;
    },
    fromFile: async (location) => {
      const loaded = await load(location, []);
      const folder = folderOf(location) ?? '';
      return loaded && withIgnoreFile(await withOffice(loaded, folder), folder);
    },
  };
  return finder;
}

/** What a file says, its patterns taken from its own folder. */
function located(file: ConfigurationFile, folder: string): Partial<Configuration> {
  const inFolder = (pattern: string): string =>
    isAbsolute(pattern) ? pattern.replaceAll('\\', '/') : locationIn(folder, pattern);
  const { paragraphs, catalogue, words, bodies, stage, severity, templateSlips } = file;
  return {
    ...(stage && { stage }),
    ...(severity && { severity }),
    ...(templateSlips !== undefined && { templateSlips }),
    paragraphs: (paragraphs ?? []).map(inFolder),
    catalogue: (catalogue ?? []).map(inFolder),
    words: words ?? [],
    bodies: bodies ?? [],
  };
}
