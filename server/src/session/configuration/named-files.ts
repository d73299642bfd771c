/** The office's own files, as one list of a configuration names them. */
import type { ConfigurationProblem } from './configuration-problem.ts';
import type { FileReader } from './file-reader.ts';
import { isPattern, matchFiles } from './match-files.ts';
import type { ParsedConfiguration } from './parse-configuration.ts';

export interface NamedFilesContext {
  readonly reader: FileReader;
  /** The location that a path in the configuration means. */
  readonly locate: (path: string) => string;
  readonly isAllowed: (location: string) => boolean;
}

/** What names no file is reported at its place in the configuration. */
export async function filesNamed(
  parsed: ParsedConfiguration,
  list: 'catalogue' | 'paragraphs',
  problems: ConfigurationProblem[],
  { reader, locate, isAllowed }: NamedFilesContext,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [index, path] of (parsed.file[list] ?? []).entries()) {
    const target = locate(path);
    const files = isAllowed(target) ? await matching(target, reader) : notAllowed;
    if (typeof files === 'string') problems.push(parsed.problemAt([list, index], files));
    else if (files.length > 0) found.push(...files);
    else {
      const message = `No file is called “${path}”. The path is taken from this file’s folder.`;
      problems.push(parsed.problemAt([list, index], message));
    }
  }
  return found;
}

const notAllowed =
  'Only files in the workspace or in your own home folder can be used. Copy them there, or delete this line.';

/** Locations, or why there can be none. */
async function matching(target: string, reader: FileReader): Promise<readonly string[] | string> {
  try {
    if (!isPattern(target)) return (await reader.read(target)) === undefined ? [] : [target];
    return reader.list
      ? await matchFiles(target, reader.list)
      : 'Patterns can’t be followed here. Name the files one by one.';
  } catch {
    return [];
  }
}
