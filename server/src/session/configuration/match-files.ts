// Which files a pattern of the configuration names: `office/*.json`, `paragraphs/**/*.md`.
import { folderOf, isInside, isUri } from './location.ts';

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** What is in a folder; nothing when there is no such folder. */
export type ListFolder = (folder: string) => readonly FolderEntry[] | Promise<readonly FolderEntry[]>;

/** `**` goes no deeper: a pattern at the root of a disk would otherwise read all of it. */
const depth = 6;

export const isPattern = (location: string): boolean => location.includes('*');

/** True where a file that is made, changed or deleted may alter what the pattern names. */
export const mayConcern = (pattern: string, location: string): boolean => isInside(location, fixedPart(pattern));

function fixedPart(pattern: string): string {
  let part = pattern;
  while (isPattern(part)) part = folderOf(part) ?? '';
  return part;
}

/** @returns locations in the order of their names. A pattern without a star is a file, there or not. */
export async function matchFiles(pattern: string, list: ListFolder): Promise<readonly string[]> {
  if (!isPattern(pattern)) return [pattern];
  const folder = fixedPart(pattern);
  const rest = pattern.slice(folder.length).split('/').filter(Boolean);
  return [...new Set(await walk(folder, rest, list, depth))].sort();
}

async function walk(
  folder: string,
  [first, ...rest]: readonly string[],
  list: ListFolder,
  left: number,
): Promise<readonly string[]> {
  if (first === undefined || left === 0) return [];
  const entries = (await list(folder)).filter(({ name }) => !name.startsWith('.') && name !== 'node_modules');
  const found: string[] = first === '**' ? [...(await walk(folder, rest, list, left))] : [];
  const matches = matcher(isUri(folder) ? decodeURIComponent(first) : first);
  for (const { name, kind } of entries) {
    const location = `${folder.replace(/\/$/, '')}/${isUri(folder) ? encodeURIComponent(name) : name}`;
    if (first === '**') {
      if (kind === 'folder') found.push(...(await walk(location, [first, ...rest], list, left - 1)));
    } else if (rest.length > 0) {
      if (kind === 'folder' && matches(name)) found.push(...(await walk(location, rest, list, left)));
    } else if (kind === 'file' && matches(name)) found.push(location);
  }
  return found;
}

/** A star stands for any part of a name; each part is looked for behind the last, so that no pattern is slow. */
function matcher(segment: string): (name: string) => boolean {
  const parts = segment.split('*');
  const [start = '', ...others] = parts;
  const end = others.pop();
  return (name) => {
    if (end === undefined) return name === start;
    if (!name.startsWith(start) || !name.endsWith(end) || name.length < start.length + end.length) return false;
    let at = start.length;
    for (const part of others) {
      const next = name.indexOf(part, at);
      if (next === -1 || next + part.length > name.length - end.length) return false;
      at = next + part.length;
    }
    return true;
  };
}
