import {
  env,
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
import type { CustomRequests } from '../../../server/src/lsp/protocol.ts';
import { languageId } from '../client-options.ts';
import type { CommandContext } from '../commands/command-context.ts';
import { whenQuiet } from './when-quiet.ts';

const viewId = 'decisionStatement.citations';
const method: keyof CustomRequests = 'decisionStatement/citations';

type Law = CustomRequests['decisionStatement/citations']['result'][number];
type Provision = Law['provisions'][number];
type Place = Provision['places'][number];

interface LawNode {
  readonly kind: 'law';
  readonly uri: Uri;
  readonly law: Law;
}
interface ProvisionNode {
  readonly kind: 'provision';
  readonly of: LawNode;
  readonly provision: Provision;
}
interface PlaceNode {
  readonly kind: 'place';
  readonly of: ProvisionNode;
  readonly place: Place;
}
type Node = LawNode | ProvisionNode | PlaceNode;

/** What the statement in view cites: each law with its provisions, and where they stand. */
class CitationsTree implements TreeDataProvider<Node>, Disposable {
  readonly #context: CommandContext;
  readonly #changed = new EventEmitter<undefined>();
  readonly #view: TreeView<Node>;
  readonly #soon = whenQuiet(() => {
    if (this.#view.visible) this.#changed.fire(undefined);
  });
  #shown: TextDocument | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(context: CommandContext) {
    this.#context = context;
    this.#view = window.createTreeView(viewId, { treeDataProvider: this, showCollapseAll: true });
    this.#view.onDidChangeVisibility(() => this.#soon.start());
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node) return childrenOf(node);
    this.#shown = statementInView();
    const uri = this.#shown?.uri;
    this.#view.description = uri ? uri.path.slice(uri.path.lastIndexOf('/') + 1) : '';
    return uri ? (await this.#lawsOf(uri)).map((law): LawNode => ({ kind: 'law', uri, law })) : [];
  }

  getTreeItem(node: Node): TreeItem {
    return itemOf(node);
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
    for (const each of [this.#view, this.#soon, this.#changed]) each.dispose();
  }

  async #lawsOf(uri: Uri): Promise<readonly Law[]> {
    try {
      const client = await this.#context.server.ready();
      const laws = await client.sendRequest<readonly Law[]>(method, { uri: client.code2ProtocolConverter.asUri(uri) });
      this.#view.message = '';
      return laws;
    } catch (error) {
      this.#context.log.error(`${viewId} failed`, error instanceof Error ? error.message : String(error));
      this.#view.message = 'The citations of this statement could not be read. The log says why.';
      return [];
    }
  }
}

export function showCitations(context: CommandContext): readonly Disposable[] {
  const tree = new CitationsTree(context);
  return [
    tree,
    window.onDidChangeActiveTextEditor(() => tree.lookAgain()),
    workspace.onDidChangeTextDocument(({ document }) => tree.outdated(document)),
    workspace.onDidCloseTextDocument((document) => tree.outdated(document)),
    context.server.onDidChangeState((state) => {
      if (state === 'running') tree.restarted();
    }),
  ];
}

/** The law, or its provision, on the page that the catalogue names for it. Only when somebody asks for it. */
export async function openLegislation(_context: CommandContext, node: unknown): Promise<void> {
  const link = isNode(node) ? linkOf(node) : undefined;
  if (link !== undefined) await env.openExternal(Uri.parse(link));
}

const isNode = (value: unknown): value is LawNode | ProvisionNode =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  (value.kind === 'law' || value.kind === 'provision');

const linkOf = (node: LawNode | ProvisionNode): string | undefined =>
  node.kind === 'law' ? node.law.link : (node.provision.link ?? node.of.law.link);

/** Another kind of editor, such as the log's, may be the active one; then the statement beside it is meant. */
function statementInView(): TextDocument | undefined {
  const { activeTextEditor, visibleTextEditors } = window;
  return [activeTextEditor, ...visibleTextEditors].find((editor) => editor?.document.languageId === languageId)
    ?.document;
}

function childrenOf(node: Node): Node[] {
  if (node.kind === 'law')
    return node.law.provisions.map((provision): ProvisionNode => ({ kind: 'provision', of: node, provision }));
  if (node.kind === 'provision' && node.provision.places.length > 1)
    return node.provision.places.map((place): PlaceNode => ({ kind: 'place', of: node, place }));
  return [];
}

function itemOf(node: Node): TreeItem {
  if (node.kind === 'law') return lawItem(node);
  return node.kind === 'provision' ? provisionItem(node) : placeItem(node);
}

const icons: Readonly<Record<Law['kind'], string>> = {
  act: 'law',
  si: 'law',
  guidance: 'book',
  case: 'references',
  unknown: 'question',
};

function lawItem(node: LawNode): TreeItem {
  const { title, kind, provisions } = node.law;
  const item = new TreeItem(title, TreeItemCollapsibleState.Expanded);
  item.iconPath = new ThemeIcon(icons[kind]);
  item.tooltip = kind === 'unknown' ? `${title}\n\nThis is not in the catalogue of laws and guidance.` : title;
  const count = provisions.length === 1 ? '1 entry' : `${provisions.length} entries`;
  item.accessibilityInformation = { label: `${title}, ${count}${kind === 'unknown' ? ', not in the catalogue' : ''}` };
  item.contextValue = linkOf(node) === undefined ? 'law' : 'linked';
  return item;
}

function provisionItem(node: ProvisionNode): TreeItem {
  const { name, heading, places } = node.provision;
  const [first, ...others] = places;
  const label = capitalised(name);
  const item = new TreeItem(
    label,
    others.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
  );
  const where = paragraphWords(places);
  item.description = [where, heading].filter(Boolean).join(' · ');
  item.tooltip = [`${label}, ${node.of.law.title}`, heading, others.length === 0 ? first?.text : where]
    .filter(Boolean)
    .join('\n\n');
  item.accessibilityInformation = { label: [label, heading, where].filter(Boolean).join(', ') };
  item.contextValue = linkOf(node) === undefined ? 'provision' : 'linked';
  if (first) item.command = goTo(node.of.uri, first);
  return item;
}

function placeItem({ of, place }: PlaceNode): TreeItem {
  const where = capitalised(paragraphWords([place])) || 'Outside the numbered paragraphs';
  const item = new TreeItem(where);
  item.description = place.text;
  item.tooltip = place.text;
  item.accessibilityInformation = { label: `${where}. ${place.text}` };
  item.command = goTo(of.of.uri, place);
  return item;
}

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** `paragraph 3`, `paragraphs 3, 9`; empty where nothing is numbered. */
function paragraphWords(places: readonly Place[]): string {
  const numbers = [...new Set(places.flatMap(({ paragraph }) => paragraph ?? []))];
  if (numbers.length === 0) return '';
  return `paragraph${numbers.length === 1 ? '' : 's'} ${numbers.join(', ')}`;
}

function goTo(uri: Uri, { range: { start, end } }: Place): NonNullable<TreeItem['command']> {
  const selection = new Range(start.line, start.character, end.line, end.character);
  return { command: 'vscode.open', title: 'Go to it', arguments: [uri, { selection }] };
}
