// The statements of a workspace, found through whatever reads its file system.
import type { FolderEntry, ListFolder } from './configuration/match-files.ts';
import { isUri } from './configuration/location.ts';

/** No office has more of them in one folder; whoever opens a whole disk gets an answer all the same. */
export const mostStatements = 2_000;
const mostFolders = 5_000;
const deepest = 16;

const statementName = /\.decision(?:\.md|\.txt)?$/i;

export interface FoundStatements {
  /** Locations, in the order of folders and names. */
  readonly locations: readonly string[];
  /** False when there is more than is looked at. */
  readonly complete: boolean;
}

/** Hidden folders and `node_modules` are not entered. A folder that can't be listed is left out. */
export async function findStatements(
  folders: readonly string[],
  list: ListFolder,
  shouldStop: () => boolean,
): Promise<FoundStatements> {
  const locations = new Set<string>();
  let seen = 0;
  let complete = true;

  async function walk(folder: string, depth: number): Promise<void> {
    if (shouldStop()) return;
    if (seen >= mostFolders || locations.size >= mostStatements || depth > deepest) {
      complete = false;
      return;
    }
    seen++;
    for (const { name, kind } of await entriesOf(folder, list)) {
      const location = `${folder.replace(/\/$/, '')}/${isUri(folder) ? encodeURIComponent(name) : name}`;
      if (kind === 'folder') await walk(location, depth + 1);
      else if (locations.size < mostStatements) locations.add(location);
      else complete = false;
    }
  }

  for (const folder of folders) await walk(folder, 0);
  return { locations: [...locations], complete };
}

async function entriesOf(folder: string, list: ListFolder): Promise<readonly FolderEntry[]> {
  let entries: readonly FolderEntry[];
  try {
    entries = await list(folder);
  } catch {
    return [];
  }
  return entries
    .filter(({ name, kind }) =>
      kind === 'folder' ? !name.startsWith('.') && name !== 'node_modules' : statementName.test(name),
    )
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
