import { dirname, join, relative } from 'node:path';
import type { Ignore } from 'ignore';
import type { Files } from '../io.ts';
import type { Problems } from '../problems.ts';

const draftName = /\.decision(?:\.md|\.txt)?$/i;

/** One `.gitignore` and the folder that its patterns start from. */
interface IgnoreFile {
  readonly folder: string;
  readonly patterns: Ignore;
}

/**
 * The drafts in a folder and below, as paths from it with forward slashes. Hidden folders, `node_modules` and what
 * `.gitignore` files leave out are not entered; a folder that was named itself always is.
 */
export async function draftsInFolder(folder: string, files: Files, problems: Problems): Promise<readonly string[]> {
  const drafts: string[] = [];

  async function walk(current: string, above: readonly IgnoreFile[]): Promise<void> {
    let entries: ReturnType<Files['list']>;
    try {
      entries = files.list(current);
    } catch {
      problems.report(`the folder ${current} can’t be read`);
      return;
    }
    const own = entries.some(({ name }) => name === '.gitignore') ? await ignoreFileIn(current, files) : undefined;
    const ignoreFiles = own ? [...above, own] : above;
    for (const { name, kind } of entries) {
      const path = join(current, name);
      const wanted = kind === 'folder' ? name !== 'node_modules' : draftName.test(name);
      if (!wanted || name.startsWith('.') || isIgnored(path, kind === 'folder', ignoreFiles)) continue;
      if (kind === 'folder') await walk(path, ignoreFiles);
      else drafts.push(relative(folder, path).replaceAll('\\', '/'));
    }
  }

  const above = await ignoreFilesAbove(folder, files);
  await walk(folder, isIgnored(folder, true, above) ? [] : above);
  return drafts;
}

/** Those of the repository that the folder lies in, outermost first. */
async function ignoreFilesAbove(folder: string, files: Files): Promise<readonly IgnoreFile[]> {
  const folders: string[] = [];
  for (let current = folder; files.kindOf(join(current, '.git')) === undefined;) {
    const parent = dirname(current);
    if (parent === current) return [];
    folders.unshift(parent);
    current = parent;
  }
  const found = await Promise.all(folders.map((each) => ignoreFileIn(each, files)));
  return found.filter((each) => each !== undefined);
}

async function ignoreFileIn(folder: string, files: Files): Promise<IgnoreFile | undefined> {
  const path = join(folder, '.gitignore');
  if (files.kindOf(path) !== 'file') return undefined;
  const { default: createIgnore } = await import('ignore');
  const patterns = createIgnore({ allowRelativePaths: true });
  try {
    return { folder, patterns: patterns.add(new TextDecoder().decode(files.read(path))) };
  } catch {
    // A .gitignore that nobody may read leaves nothing out.
    return undefined;
  }
}

/** The innermost file that says something about a path decides. */
function isIgnored(path: string, isFolder: boolean, ignoreFiles: readonly IgnoreFile[]): boolean {
  for (const { folder, patterns } of ignoreFiles.toReversed()) {
    const fromThere = relative(folder, path).replaceAll('\\', '/');
    const { ignored, unignored } = patterns.test(isFolder ? `${fromThere}/` : fromThere);
    if (ignored || unignored) return ignored;
  }
  return false;
}
