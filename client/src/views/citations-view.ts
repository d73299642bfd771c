import { env, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, type Disposable } from 'vscode';
import type { CustomRequests } from '../../../server/src/lsp/protocol.ts';
import type { CommandContext } from '../commands/command-context.ts';
import { capitalised, goTo, paragraphWords } from './place-words.ts';
import { showStatementView } from './statement-tree.ts';

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
export const showCitations = (context: CommandContext): Disposable =>
  showStatementView<'decisionStatement/citations', Node>(context, {
    id: 'decisionStatement.citations',
    method: 'decisionStatement/citations',
    rootsOf: (laws, uri) => laws.map((law): LawNode => ({ kind: 'law', uri, law })),
    childrenOf,
    itemOf,
    failed: 'The citations of this statement could not be read. The log says why.',
  });

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
  if (first) item.command = goTo(node.of.uri, first.range);
  return item;
}

function placeItem({ of, place }: PlaceNode): TreeItem {
  const where = capitalised(paragraphWords([place])) || 'Outside the numbered paragraphs';
  const item = new TreeItem(where);
  item.description = place.text;
  item.tooltip = place.text;
  item.accessibilityInformation = { label: `${where}. ${place.text}` };
  item.command = goTo(of.of.uri, place.range);
  return item;
}
