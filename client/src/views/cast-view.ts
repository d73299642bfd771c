import { commands, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Disposable, type Uri } from 'vscode';
import type { CustomRequests } from '../../../server/src/lsp/protocol.ts';
import type { CommandContext } from '../commands/command-context.ts';
import { renamePerson } from '../commands/rename-person.ts';
import { capitalised, goTo, paragraphWords } from './place-words.ts';
import { showStatementView } from './statement-tree.ts';

type Cast = CustomRequests['decisionStatement/cast']['result'];
type Member = Cast['people'][number];
type Place = Member['places'][number];

interface KindNode {
  readonly kind: Member['kind'];
  readonly uri: Uri;
  readonly people: readonly Member[];
}
interface PersonNode {
  readonly uri: Uri;
  readonly person: Member;
}
interface PlaceNode {
  readonly of: PersonNode;
  readonly place: Place;
}
type Node = KindNode | PersonNode | PlaceNode;

/** Who is in the statement in view, by kind: who each is, where introduced, and every place that names them. */
export function showCast(context: CommandContext): readonly Disposable[] {
  const view = showStatementView<'decisionStatement/cast', Node>(context, {
    id: 'decisionStatement.cast',
    method: 'decisionStatement/cast',
    rootsOf,
    childrenOf,
    itemOf,
    messageOf: ({ people, nextLetter }) =>
      people.length === 0 || nextLetter === undefined ? '' : `Next free letter: ${nextLetter}`,
    failed: 'The people of this statement could not be read. The log says why.',
  });
  // From a row's own menu the row is handed in; from the view's title whoever is chosen is meant.
  const rename = (row: unknown): Promise<void> => renamePerson(context, labelOf(row) ?? labelOf(view.chosen()));
  return [view, commands.registerCommand('decisionStatement.renamePerson', rename)];
}

/** Also of a place of a person; undefined for a kind, and for whatever a keybinding gives. */
function labelOf(row: unknown): string | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const person: unknown = Reflect.get('of' in row ? Object(row.of) : row, 'person');
  const label: unknown = typeof person === 'object' && person !== null ? Reflect.get(person, 'label') : undefined;
  return typeof label === 'string' ? label : undefined;
}

function rootsOf({ people }: Cast, uri: Uri): Node[] {
  const kinds = [...new Set(people.map(({ kind }) => kind))];
  return kinds.map((kind): KindNode => ({ kind, uri, people: people.filter((person) => person.kind === kind) }));
}

function childrenOf(node: Node): Node[] {
  if ('people' in node) return node.people.map((person): PersonNode => ({ uri: node.uri, person }));
  return 'person' in node ? node.person.places.map((place): PlaceNode => ({ of: node, place })) : [];
}

function itemOf(node: Node): TreeItem {
  if ('people' in node) return kindItem(node);
  return 'person' in node ? personItem(node) : placeItem(node);
}

const kinds: Readonly<Record<Member['kind'], { readonly title: string; readonly icon: string }>> = {
  adult: { title: 'Adults', icon: 'person' },
  child: { title: 'Children', icon: 'smiley' },
  officer: { title: 'Officers', icon: 'account' },
  organisation: { title: 'Organisations', icon: 'organization' },
  other: { title: 'Others', icon: 'question' },
};

function kindItem({ kind, people }: KindNode): TreeItem {
  const { title } = kinds[kind];
  const item = new TreeItem(title, TreeItemCollapsibleState.Expanded);
  item.description = String(people.length);
  item.accessibilityInformation = { label: `${title}, ${people.length}` };
  return item;
}

function personItem({ uri, person }: PersonNode): TreeItem {
  const { label, kind, relation, introduced, renames, main, places } = person;
  const item = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
  const often = timesWords(places.length);
  item.iconPath = new ThemeIcon(kinds[kind].icon);
  item.description = [relation, introduced, often].filter(Boolean).join(' · ');
  item.tooltip = [relation ? `${label}, ${relation}` : label, `${introduced}. Named ${often}.`, paragraphsOf(places)]
    .filter(Boolean)
    .join('\n\n');
  item.accessibilityInformation = {
    label: [label, relation, introduced, `named ${often}`].filter(Boolean).join(', '),
  };
  item.contextValue = renames ? 'renames' : 'person';
  item.command = goTo(uri, main);
  return item;
}

const timesWords = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);
const paragraphsOf = (places: readonly Place[]): string => capitalised(paragraphWords(places));

const outside: Readonly<Record<Place['where'], string>> = {
  summary: 'Summary',
  heading: 'Heading',
  paragraph: 'Outside the numbered paragraphs',
};

function placeItem({ of, place }: PlaceNode): TreeItem {
  const where = paragraphsOf([place]) || outside[place.where];
  const item = new TreeItem(where);
  item.description = place.text;
  item.tooltip = place.text;
  item.accessibilityInformation = { label: `${where}. ${place.text}` };
  item.contextValue = of.person.renames ? 'renames' : 'place';
  item.command = goTo(of.uri, place.range);
  return item;
}
