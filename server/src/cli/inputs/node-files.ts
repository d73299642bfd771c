import {
  chmodSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, sep } from 'node:path';
import type { FileKind, Files } from '../io.ts';

const statKind = (path: string): FileKind | undefined => {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && (stats.isDirectory() ? 'folder' : 'file');
};

/** The machine's file system. Nothing is loaded for patterns until one is met. */
export const nodeFiles: Files = {
  read: (path) => readFileSync(path),
  kindOf(path) {
    try {
      return statKind(path);
    } catch {
      // A name that can't be one here (too long, a file taken for a folder, not allowed to look): nothing to be found.
      return undefined;
    }
  },
  list: (folder) =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry): { name: string; kind: FileKind }[] => {
      const { name } = entry;
      if (entry.isDirectory()) return [{ name, kind: 'folder' }];
      const isLinkToFolder = entry.isSymbolicLink() && nodeFiles.kindOf(join(folder, name)) !== 'file';
      return isLinkToFolder ? [] : [{ name, kind: 'file' }];
    }),
  write(path, text) {
    // A link stays a link: the file that it leads to is written.
    const target = statKind(path) === undefined ? path : realpathSync(path);
    const mode = statSync(target, { throwIfNoEntry: false })?.mode;
    const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    try {
      writeFileSync(draft, text, { flush: true });
      if (mode !== undefined) chmodSync(draft, mode);
      renameSync(draft, target);
    } catch (error) {
      rmSync(draft, { force: true });
      throw error;
    }
  },
  async match(pattern, folder) {
    const { glob } = await import('tinyglobby');
    const slashed = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
    return glob(slashed, {
      cwd: folder,
      absolute: isAbsolute(pattern),
      expandDirectories: false,
      followSymbolicLinks: false,
      ignore: slashed.includes('node_modules') ? [] : ['**/node_modules/**'],
    });
  },
};
