import type { CancellationToken } from 'vscode-languageserver';
import type { CalendarDate } from '../core/text/calendar.ts';
import type { View } from '../features/view.ts';
import type { Clock } from '../session/clock.ts';
import { folderOf, relativePath } from '../session/configuration/location.ts';
import type { FileReader } from '../session/configuration/file-reader.ts';
import { findStatements } from '../session/find-statements.ts';
import type { DocumentSettings } from '../session/settings.ts';
import type { Snapshots } from '../session/snapshots.ts';
import { textMark } from '../session/text-mark.ts';

/** How far a reading has come: statements looked at, of how many. */
export type ReportProgress = (done: number, all: number) => void;

export interface Collected<Value> {
  readonly values: readonly Value[];
  /** Files that are statements by name, and were too long or could not be read. */
  readonly unread: number;
  /** False when the workspace has more folders or statements than are looked at. */
  readonly complete: boolean;
}

/** What was made of each file last time, so that only changed files are understood again. Holds no text. */
export type Remembered<Value> = Map<
  string,
  {
    readonly mark: string;
    readonly settings: DocumentSettings;
    readonly today: CalendarDate;
    readonly values: readonly Value[];
  }
>;

export interface WorkspaceStatements {
  /**
   * Goes through every statement: the open ones as they are in the editor, the others as they are on disk.
   * @param work takes what is wanted from one of them.
   */
  collect<Value>(
    remembered: Remembered<Value>,
    work: (view: View) => readonly Value[],
    token: CancellationToken,
    report: ReportProgress,
  ): Promise<Collected<Value>>;
}

export interface WorkspaceStatementsOptions {
  readonly folders: readonly string[];
  /** Undefined where no file can be read; then there are the open statements alone. */
  readonly files: FileReader | undefined;
  readonly clock: Clock;
  readonly snapshots: Snapshots;
  readonly settings: (uri: string) => Promise<DocumentSettings>;
  readonly openViews: () => Promise<readonly View[]>;
}

/** Whoever types meanwhile is answered between two of these. */
const longestTurn = 15;

export function createWorkspaceStatements(options: WorkspaceStatementsOptions): WorkspaceStatements {
  const { folders, files, clock, snapshots, settings, openViews } = options;

  async function fromDisk<Value>(
    uri: string,
    remembered: Remembered<Value>,
    work: (view: View) => readonly Value[],
  ): Promise<readonly Value[] | undefined> {
    const text = await files?.read(uri);
    if (text === undefined) return undefined;
    const [held, mark, { today }] = [await settings(uri), textMark(text), snapshots];
    const last = remembered.get(uri);
    if (last && last.mark === mark && last.settings === held && last.today === today) return last.values;
    const view = snapshots.glance({ uri, version: 0, getText: () => text }, held);
    if (!view) return undefined;
    const values = work(view);
    remembered.set(uri, { mark, settings: held, today, values });
    return values;
  }

  return {
    async collect(remembered, work, token, report) {
      const stopped = (): boolean => token.isCancellationRequested;
      const open = await openViews();
      const opened = new Set(open.map(({ uri }) => placeOf(uri)));
      const found = files?.list
        ? await findStatements(outermost(folders), files.list, stopped)
        : { locations: [], complete: true };
      const closed = found.locations.filter((location) => !opened.has(placeOf(location)));
      forgetOthers(remembered, closed);
      const values = open.flatMap(work);
      let unread = 0;
      let turnBegan = clock.now();
      for (const [index, uri] of closed.entries()) {
        if (stopped()) break;
        const more = await fromDisk(uri, remembered, work).catch(() => undefined);
        if (more) values.push(...more);
        else unread++;
        if (clock.now() - turnBegan < longestTurn) continue;
        report(index + 1, closed.length);
        await new Promise<void>((resolve) => clock.soon(resolve));
        turnBegan = clock.now();
      }
      return { values, unread, complete: found.complete };
    },
  };
}

/** One file, however its URI is written. */
const placeOf = (uri: string): string => (folderOf(uri) === undefined ? uri : relativePath(uri, ''));

/** Folders of a workspace may lie in one another. */
const outermost = (folders: readonly string[]): readonly string[] =>
  folders.filter((folder) => !folders.some((other) => other !== folder && folder.startsWith(`${other}/`)));

function forgetOthers(remembered: Remembered<unknown>, kept: readonly string[]): void {
  const known = new Set(kept);
  for (const uri of remembered.keys()) if (!known.has(uri)) remembered.delete(uri);
}
