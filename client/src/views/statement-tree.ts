import {
  EventEmitter,
  window,
  workspace,
  type Disposable,
  type TextDocument,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  type Uri,
} from 'vscode';
import type { CustomRequests } from '../../../server/src/lsp/protocol.ts';
import type { CommandContext } from '../commands/command-context.ts';
import { statementInView } from './statement-in-view.ts';
import { whenQuiet } from './when-quiet.ts';

/** A view of the statement in front of the person: what it asks the server, and what it makes of the answer. */
export interface StatementView<Method extends keyof CustomRequests, Node> {
  readonly id: string;
  readonly method: Method;
  readonly rootsOf: (answer: CustomRequests[Method]['result'], uri: Uri) => Node[];
  readonly childrenOf: (node: Node) => Node[];
  readonly itemOf: (node: Node) => TreeItem;
  /** Above the rows; empty for nothing. */
  readonly messageOf?: (answer: CustomRequests[Method]['result']) => string;
  /** In place of the rows. */
  readonly failed: string;
}

/** Follows the statement in view, and its text once nobody types. */
class StatementTree<Method extends keyof CustomRequests, Node> implements TreeDataProvider<Node>, Disposable {
  readonly #context: CommandContext;
  readonly #parts: StatementView<Method, Node>;
  readonly #changed = new EventEmitter<undefined>();
  readonly #soon = whenQuiet(() => {
    if (this.view.visible) this.#changed.fire(undefined);
  });
  #shown: TextDocument | undefined;

  readonly view: TreeView<Node>;
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(context: CommandContext, parts: StatementView<Method, Node>) {
    this.#context = context;
    this.#parts = parts;
    this.view = window.createTreeView(parts.id, { treeDataProvider: this, showCollapseAll: true });
    this.view.onDidChangeVisibility(() => this.#soon.start());
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node) return this.#parts.childrenOf(node);
    this.#shown = statementInView();
    const uri = this.#shown?.uri;
    this.view.description = uri ? uri.path.slice(uri.path.lastIndexOf('/') + 1) : '';
    if (uri) return this.#rootsOf(uri);
    this.view.message = '';
    return [];
  }

  getTreeItem(node: Node): TreeItem {
    return this.#parts.itemOf(node);
  }

  /** Another statement may be in view, or none. */
  lookAgain(): void {
    if (statementInView() !== this.#shown) this.#soon.start();
  }

  outdated(document: TextDocument): void {
    if (document === this.#shown) this.#soon.start();
  }

  restarted(): void {
    this.#soon.start();
  }

  dispose(): void {
    for (const each of [this.view, this.#soon, this.#changed]) each.dispose();
  }

  async #rootsOf(uri: Uri): Promise<Node[]> {
    const { id, method, rootsOf, messageOf, failed } = this.#parts;
    try {
      const client = await this.#context.server.ready();
      const params = { uri: client.code2ProtocolConverter.asUri(uri) };
      const answer = await client.sendRequest<CustomRequests[Method]['result']>(method, params);
      this.view.message = messageOf?.(answer) ?? '';
      return rootsOf(answer, uri);
    } catch (error) {
      this.#context.log.error(`${id} failed`, error instanceof Error ? error.message : String(error));
      this.view.message = failed;
      return [];
    }
  }
}

export interface ShownView<Node> extends Disposable {
  /** What the person has chosen in it, if anything. */
  chosen(): Node | undefined;
}

export function showStatementView<Method extends keyof CustomRequests, Node>(
  context: CommandContext,
  parts: StatementView<Method, Node>,
): ShownView<Node> {
  const tree = new StatementTree(context, parts);
  const held: readonly Disposable[] = [
    tree,
    window.onDidChangeActiveTextEditor(() => tree.lookAgain()),
    workspace.onDidChangeTextDocument(({ document }) => tree.outdated(document)),
    workspace.onDidCloseTextDocument((document) => tree.outdated(document)),
    context.server.onDidChangeState((state) => {
      if (state === 'running') tree.restarted();
    }),
  ];
  return {
    chosen: () => tree.view.selection[0],
    dispose: () => {
      for (const each of held) each.dispose();
    },
  };
}
