import type { CommandLineIo } from '../io.ts';
import type { Problems } from '../problems.ts';

export interface TextFile {
  /** As given on the command line, for messages. */
  readonly path: string;
  /** Absolute. */
  readonly file: string;
  readonly text: string;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder.',
  ENOTDIR: 'there is no such folder.',
  EACCES: 'you are not allowed to write there.',
  EPERM: 'you are not allowed to write there, or another program holds the file.',
  EBUSY: 'another program is using it.',
  EISDIR: 'it is a folder.',
  EROFS: 'the disk can’t be written to.',
  ENOSPC: 'the disk is full.',
};

/** False, and reported, when the file can't be written; it is then as it was. */
export function writeText({ path, file, text }: TextFile, { files }: CommandLineIo, problems: Problems): boolean {
  try {
    files.write(file, text);
    return true;
  } catch (error) {
    const code = String(error instanceof Error ? Reflect.get(error, 'code') : error);
    problems.report(`${path} can’t be written: ${reasons[code] ?? code}`);
    return false;
  }
}
