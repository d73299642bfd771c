import type { CalendarDate, TemporalNamespace } from '../core/text/calendar.ts';

/** Where text goes: a terminal, a pipe or a file. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Width of the terminal; undefined elsewhere. */
  readonly columns: number | undefined;
}

export type FileKind = 'file' | 'folder';

/** The file system. Paths are absolute, in the machine's own form. */
export interface Files {
  /** Throws, with a `code` such as `ENOENT` or `EACCES`, when the file can't be read. */
  read(path: string): Uint8Array;
  /** Undefined when there is nothing there. Whatever can be read and is no folder is a file. */
  kindOf(path: string): FileKind | undefined;
  /** What is in the folder; links to folders are left out, so that no walk goes round in circles. */
  list(folder: string): readonly { readonly name: string; readonly kind: FileKind }[];
  /** Files that the pattern names, relative to the folder, or absolute where the pattern is; with forward slashes. */
  match(pattern: string, folder: string): Promise<readonly string[]>;
  /**
   * Puts the text into the file at once: whoever reads it sees the old text or the new, never half of it, and a failure
   * leaves the old. Throws, with a `code`, when it can't be written.
   */
  write(path: string, text: string): void;
}

/** All that the command line needs from its surroundings, handed in by the main and by tests. */
export interface CommandLineIo {
  readonly cwd: string;
  /** The user's own folder. */
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly files: Files;
  readStdin(): Promise<Uint8Array>;
  /** The one clock; asked only when `--today` is not given. */
  today(): CalendarDate;
  temporal(): TemporalNamespace;
  version(): string;
  /** Speaks the language server protocol until the client says goodbye. */
  startLanguageServer(): void;
}

/** 0: nothing to report; 1: findings at or above `--fail-on`; 2: something could not be done. */
export type ExitStatus = 0 | 1 | 2;
