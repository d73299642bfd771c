import {
  EventEmitter,
  Range,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
  type Disposable,
  type TreeDataProvider,
} from 'vscode';
import { languageId } from '../client-options.ts';
import type { CommandContext } from '../commands/command-context.ts';
import { RemediesReader, type Board, type BoardItem } from './remedies-reader.ts';
import { whenQuiet } from './when-quiet.ts';

const viewId = 'decisionStatement.remedies';

interface Group {
  readonly group: BoardItem['group'];
  readonly items: readonly BoardItem[];
}
type Node = Group | BoardItem;

/**
 * What the statements of the workspace still have to be chased for: overdue, due this week, later, without a date. It only
 * shows; whether something was done is known to the case system alone.
 */
export function showRemedies({ server, log }: CommandContext): readonly Disposable[] {
  const reader = new RemediesReader(server);
  const changed = new EventEmitter<undefined>();
  let board: Board | undefined;
  let stale = true;
  let reading: Promise<void> | undefined;
  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    async getChildren(node) {
      if (node) return 'items' in node ? [...node.items] : [];
      await (reading ?? (stale ? read() : undefined));
      return groupsOf(board?.items ?? []);
    },
    getTreeItem: (node) => ('items' in node ? groupItem(node) : boardItem(node)),
    getParent: (node) =>
      'items' in node ? undefined : groupsOf(board?.items ?? []).find(({ items }) => items.includes(node)),
  };
  const view = window.createTreeView(viewId, { treeDataProvider: provider, showCollapseAll: true });

  function read(): Promise<void> {
    stale = false;
    const work = async (): Promise<void> => {
      try {
        const answer = await reader.read((words) => (view.message = words));
        if (answer) {
          board = answer;
          view.message = shortcomings(answer);
        }
      } catch (error) {
        log.error(`${viewId} failed`, error instanceof Error ? error.message : String(error));
        view.message = 'The remedies could not be read. The log says why; Refresh tries again.';
      }
    };
    const current = Promise.resolve(window.withProgress({ location: { viewId } }, work)).finally(() => {
      if (reading === current) reading = undefined;
    });
    reading = current;
    return current;
  }
  /** Nobody looks, so nobody waits. */
  function giveUp(): void {
    if (reading) stale = true;
    reader.cancel();
  }
  async function refresh(): Promise<void> {
    await read();
    changed.fire(undefined);
  }
  const soon = whenQuiet(() => {
    if (view.visible) void refresh();
  });
  const outdated = (): void => {
    stale = true;
    soon.start();
  };
  const files = workspace.createFileSystemWatcher('**/*.{decision,decision.md,decision.txt}');
  return [
    view,
    changed,
    soon,
    files,
    { dispose: () => reader.cancel() },
    files.onDidChange(outdated),
    files.onDidCreate(outdated),
    files.onDidDelete(outdated),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document.languageId === languageId) outdated();
    }),
    workspace.onDidCloseTextDocument(({ languageId: language }) => {
      if (language === languageId) outdated();
    }),
    workspace.onDidChangeWorkspaceFolders(outdated),
    server.onDidChangeState((state) => {
      if (state === 'running' && board) outdated();
    }),
    view.onDidChangeVisibility(({ visible }) => {
      if (!visible) giveUp();
      else if (stale) void refresh();
    }),
    // A day has passed, or the case system was open meanwhile.
    window.onDidChangeWindowState(({ focused }) => {
      if (focused && board) outdated();
    }),
    refreshes.event(() => void refresh()),
  ];
}

const refreshes = new EventEmitter<undefined>();

/** The command of the button above the view. */
export const refreshRemedies = (): void => refreshes.fire(undefined);

/** Empty where there are none. */
function shortcomings({ unread, complete }: Board): string {
  const words = [
    ...(complete ? [] : ['This workspace holds more statements than are read here; some are missing.']),
    ...(unread === 0 ? [] : [unread === 1 ? 'One file could not be read.' : `${unread} files could not be read.`]),
  ];
  return words.join(' ');
}

const groups: Readonly<Record<BoardItem['group'], { readonly title: string; readonly icon: string }>> = {
  overdue: { title: 'Overdue', icon: 'warning' },
  'this-week': { title: 'Due this week', icon: 'clock' },
  later: { title: 'Later', icon: 'calendar' },
  'no-date': { title: 'No date', icon: 'question' },
};
const order = ['overdue', 'this-week', 'later', 'no-date'] as const;

const groupsOf = (items: readonly BoardItem[]): Group[] =>
  order
    .map((group) => ({ group, items: items.filter((item) => item.group === group) }))
    .filter((each) => each.items.length > 0);

function groupItem({ group, items }: Group): TreeItem {
  const { title, icon } = groups[group];
  const item = new TreeItem(title, TreeItemCollapsibleState.Expanded);
  item.id = group;
  item.iconPath = new ThemeIcon(icon);
  item.description = String(items.length);
  item.accessibilityInformation = { label: `${title}: ${items.length === 1 ? '1 action' : `${items.length} actions`}` };
  return item;
}

/** The date first, since a narrow side bar cuts off what comes last. */
function boardItem({ uri, range: { start, end }, when, text, statement, reference }: BoardItem): TreeItem {
  const item = new TreeItem(capital(when), TreeItemCollapsibleState.None);
  item.description = [reference, text].filter(Boolean).join(' · ');
  item.tooltip = [text, [statement, when].filter(Boolean).join(', ')].join('\n\n');
  item.accessibilityInformation = { label: [capital(when), text, statement].filter(Boolean).join('. ') };
  const selection = new Range(start.line, start.character, end.line, end.character);
  item.command = { command: 'vscode.open', title: 'Open', arguments: [Uri.parse(uri), { selection }] };
  return item;
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
