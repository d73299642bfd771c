import { isAbsolute, resolve } from 'node:path';
import { nearestName } from '../../core/text/nearest-name.ts';
import type { CommandLineIo } from '../io.ts';
import type { Problems } from '../problems.ts';
import { draftsInFolder } from './drafts-in-folder.ts';

/** A draft to read. */
export interface Input {
  /** As given, and below a folder that was given. */
  readonly path: string;
  /** Absolute; of standard input, where its name puts it. */
  readonly file: string;
  readonly stdin: boolean;
}

export interface FindInputsOptions {
  readonly stdinFilename: string | undefined;
  /** The long options of the command, so that a slip in one can be told from a file. */
  readonly optionNames: readonly string[];
}

/** The drafts that the arguments name, in path order, each once. What names none is reported. */
export async function findInputs(
  args: readonly string[],
  options: FindInputsOptions,
  io: CommandLineIo,
  problems: Problems,
): Promise<readonly Input[]> {
  const found = new Map<string, Input>();
  for (const arg of args) {
    for (const input of await inputsOf(arg, options, io, problems)) {
      const key = input.stdin ? '-' : input.file;
      if (!found.has(key)) found.set(key, input);
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

async function inputsOf(
  arg: string,
  { stdinFilename, optionNames }: FindInputsOptions,
  io: CommandLineIo,
  problems: Problems,
): Promise<readonly Input[]> {
  const { cwd, files } = io;
  const toInput = (path: string): Input => ({ path, file: resolve(cwd, path), stdin: false });
  if (arg === '-') return [{ path: stdinFilename ?? '-', file: resolve(cwd, stdinFilename ?? 'stdin'), stdin: true }];
  if (arg === '') {
    problems.report('an empty path names no file. Leave it out to check the current folder.');
    return [];
  }
  const kind = files.kindOf(resolve(cwd, arg));
  if (kind === 'file') return [toInput(arg)];
  if (kind === 'folder') {
    const drafts = await draftsInFolder(resolve(cwd, arg), files, problems);
    if (drafts.length === 0) {
      io.stderr.write(`decision-statement: there are no .decision, .decision.md or .decision.txt files in ${arg}\n`);
    }
    return drafts.map((draft) => toInput(below(arg, draft)));
  }
  if (arg.startsWith('-')) {
    const near = nearestName(arg.split('=')[0] ?? arg, optionNames);
    problems.report(`unknown option ${arg}${near ? `. Did you mean ${near}?` : '. See --help.'}`);
    return [];
  }
  if (!isPattern(arg)) {
    problems.report(`there is no file or folder ${arg}`);
    return [];
  }
  const matches = await files.match(arg, cwd);
  if (matches.length === 0) problems.report(`no file matches ${arg}`);
  const prefix = /^\.[\\/]/.test(arg) ? './' : '';
  return matches.map((match) => toInput(isAbsolute(match) ? match : prefix + match));
}

/** Whether an argument is a pattern: asked only where nothing of that very name exists. */
export const isPattern = (arg: string): boolean => /[*?{}[\]]|[@!+]\(/.test(arg);

/** The current folder, unless it was given by name, is left out of the path. */
const below = (folder: string, draft: string): string =>
  folder === currentFolder ? draft : /[\\/]$/.test(folder) ? folder + draft : `${folder}/${draft}`;

const currentFolder = '.';
