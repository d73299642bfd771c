import { resolve } from 'node:path';
import { builtInCatalogue } from '../../core/catalogue/catalogue.ts';
import { newStatement, type NewProfile } from '../../features/new-statement.ts';
import type { CommandLineIo, ExitStatus } from '../io.ts';
import { readChoice } from '../options.ts';
import { writeText } from '../output/write-text.ts';
import type { Problems } from '../problems.ts';

/** As written on the command line; nothing is checked yet. */
export interface NewOptions {
  readonly profile?: string;
  readonly joint?: boolean;
  readonly body?: string;
  readonly reference?: string;
  readonly category?: string;
  readonly complainant?: string;
  readonly out?: string;
  readonly force?: boolean;
}

const profiles = ['closed', 'early-remedy', 'upheld', 'not-upheld', 'ended'] as const satisfies readonly NewProfile[];

/** Begins a statement of one kind of decision: on the output, or in a new file. */
export function newDraft(options: NewOptions, io: CommandLineIo, problems: Problems): ExitStatus {
  if (options.profile === undefined) {
    problems.report(`--profile says which kind of decision to begin: ${profiles.join(', ')}.`);
    return 2;
  }
  const profile = readChoice('--profile', options.profile, profiles, problems);
  if (!profile) return 2;
  const { joint, body, reference, category, complainant } = options;
  if (reference !== undefined && !/^\d{2} \d{3} \d{3}[a-z]?$/.test(reference)) {
    problems.report(
      `--reference can’t be ${reference}: it is a case reference such as "23 010 031", in quotation marks.`,
    );
    return 2;
  }
  const text = newStatement(profile, builtInCatalogue, { joint, body, reference, category, complainant });
  if (options.out === undefined) io.stdout.write(text);
  else writeNew({ path: options.out, force: options.force ?? false, text }, io, problems);
  return 0;
}

interface NewFile {
  readonly path: string;
  readonly force: boolean;
  readonly text: string;
}

function writeNew({ path, force, text }: NewFile, io: CommandLineIo, problems: Problems): void {
  const file = resolve(io.cwd, path);
  const kind = io.files.kindOf(file);
  if (kind === 'folder') problems.report(`--out ${path} is a folder: give the name of a file in it.`);
  else if (kind === 'file' && !force)
    problems.report(`${path} is there already and stays as it is. Give another name, or --force to replace it.`);
  else writeText({ path, file, text }, io, problems);
}
