import { commands, Range, window } from 'vscode';
import type { CustomRequests } from '../../../server/src/lsp/protocol.ts';
import { statementInView } from '../views/statement-in-view.ts';
import { activeStatement, ask, type CommandContext } from './command-context.ts';

type Member = CustomRequests['decisionStatement/cast']['result']['people'][number];

/**
 * Goes to where a person is introduced, and opens the editor's own rename there.
 * @param label of the person; without one, whoever asks is asked whom they mean.
 */
export async function renamePerson(context: CommandContext, label: string | undefined): Promise<void> {
  const document = statementInView() ?? activeStatement()?.document;
  if (document === undefined) return;
  // Asked anew: a row of the view may be older than the text.
  const cast = await ask(context, 'decisionStatement/cast', { uri: document.uri.toString() });
  if (cast === undefined) return;
  const people = cast.people.filter(({ renames }) => renames);
  const person = people.find((each) => each.label === label) ?? (await choose(people));
  const place = person && firstOf(person);
  if (place === undefined) return;
  const { start, end } = place.range;
  const selection = new Range(start.line, start.character, end.line, end.character);
  await window.showTextDocument(document, { selection });
  await commands.executeCommand('editor.action.rename', [document.uri, selection.start]);
}

/** Where it is introduced, so that the text tells who is about to be renamed. */
const firstOf = ({ places, main }: Member): Member['places'][number] | undefined =>
  places.find(({ range }) => range.start.line === main.start.line && range.start.character === main.start.character) ??
  places[0];

async function choose(people: readonly Member[]): Promise<Member | undefined> {
  if (people.length === 0) {
    void window.showInformationMessage('Nobody in this statement has a label that could be renamed.');
    return undefined;
  }
  const items = people.map((person) => ({ label: person.label, description: person.relation ?? '', person }));
  const chosen = await window.showQuickPick(items, { title: 'Rename a person', placeHolder: 'Whom?' });
  return chosen?.person;
}
