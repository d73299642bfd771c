import {
  commands,
  EventEmitter,
  Range,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
  type Disposable,
  type TextDocument,
  type TreeDataProvider,
  type TreeView,
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

/** What there is to chase in the workspace, as far as it is known here. It only shows; nothing is marked as done. */
class RemediesBoard implements TreeDataProvider<Node>, Disposable {
  readonly #context: CommandContext;
  readonly #reader: RemediesReader;
  readonly #changed = new EventEmitter<undefined>();
  readonly #view: TreeView<Node>;
  readonly #soon = whenQuiet(() => {
    if (this.#view.visible) void this.refresh();
  });
  #board: Board | undefined;
  #stale = true;
  #reading: Promise<void> | undefined;
  #lastTook = 0;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(context: CommandContext) {
    this.#context = context;
    this.#reader = new RemediesReader(context.server);
    this.#view = window.createTreeView(viewId, { treeDataProvider: this, showCollapseAll: true });
    this.#view.onDidChangeVisibility(({ visible }) => {
      if (!visible) this.#giveUp();
      else if (this.#stale) void this.refresh();
    });
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node) return 'items' in node ? [...node.items] : [];
    await (this.#reading ?? (this.#stale ? this.#read() : undefined));
    return groupsOf(this.#board?.items ?? []);
  }

  getTreeItem(node: Node): TreeItem {
    return 'items' in node ? groupItem(node) : boardItem(node);
  }

  async refresh(): Promise<void> {
    await this.#read();
    this.#changed.fire(undefined);
  }

  /** Something may have changed. The view follows once it is quiet; the longer a reading takes, the later. */
  outdated(): void {
    if (!this.#board) return;
    this.#stale = true;
    this.#soon.start(this.#lastTook * 4);
  }

  dispose(): void {
    this.#reader.cancel();
    for (const each of [this.#view, this.#soon, this.#changed]) each.dispose();
  }

  #read(): Promise<void> {
    this.#stale = false;
    const current = Promise.resolve(window.withProgress({ location: { viewId } }, () => this.#ask())).finally(() => {
      if (this.#reading === current) this.#reading = undefined;
    });
    this.#reading = current;
    return current;
  }

  async #ask(): Promise<void> {
    const began = performance.now();
    try {
      const answer = await this.#reader.read((words) => (this.#view.message = `Reading: ${words}`));
      if (!answer) return;
      this.#lastTook = performance.now() - began;
      this.#board = answer;
      this.#view.message = shortcomings(answer);
    } catch (error) {
      this.#context.log.error(`${viewId} failed`, error instanceof Error ? error.message : String(error));
      this.#view.message = 'The remedies could not be read. The log says why; Refresh tries again.';
    }
  }

  /** Nobody looks, so nobody waits. */
  #giveUp(): void {
    if (!this.#reading) return;
    this.#stale = true;
    this.#reader.cancel();
    this.#view.message = '';
  }
}

/** The Remedies view: overdue, due this week, later, without a date. Whether something was done, the case system knows. */
export function showRemedies(context: CommandContext): readonly Disposable[] {
  const board = new RemediesBoard(context);
  const outdated = (): void => board.outdated();
  const ofStatement = ({ languageId: language }: TextDocument): void => {
    if (language === languageId) outdated();
  };
  const files = workspace.createFileSystemWatcher('**/*.{decision,decision.md,decision.txt}');
  return [
    board,
    files,
    files.onDidChange(outdated),
    files.onDidCreate(outdated),
    files.onDidDelete(outdated),
    workspace.onDidChangeTextDocument(({ document }) => ofStatement(document)),
    workspace.onDidOpenTextDocument(ofStatement),
    workspace.onDidCloseTextDocument(ofStatement),
    workspace.onDidChangeWorkspaceFolders(outdated),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('decisionStatement')) outdated();
    }),
    context.server.onDidChangeState((state) => {
      if (state === 'running') outdated();
    }),
    // Meanwhile a day may have passed.
    window.onDidChangeWindowState(({ focused }) => {
      if (focused) outdated();
    }),
    commands.registerCommand('decisionStatement.refreshRemedies', () => board.refresh()),
  ];
}

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
