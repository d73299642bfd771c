import assert from 'node:assert/strict';
import {
  commands,
  extensions,
  Selection,
  window,
  workspace,
  type CompletionList,
  type Location,
  type LocationLink,
  type Position,
  type TextDocument,
  type WorkspaceEdit,
} from 'vscode';
import {
  closeAll,
  eventually,
  extensionId,
  openDraft,
  openSeed,
  rangeOf,
  seedText,
  typeAt,
  untilRead,
} from './drafts.ts';
import { hoverText } from './reading.ts';

const family = '20-003-902';

const renaming = (document: TextDocument, place: Position, name: string): Thenable<WorkspaceEdit> =>
  commands.executeCommand<WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, place, name);

export function define(): void {
  suite('People', () => {
    teardown(closeAll);

    test('a rename changes every mention and nothing else, and back again gives the text as it was', async () => {
      const before = await seedText(family);
      const { document } = await openDraft(before);
      await untilRead(document);
      const to = async (from: string, name: string): Promise<void> => {
        assert.ok(await workspace.applyEdit(await renaming(document, rangeOf(document, from).start, name)));
        await untilRead(document);
      };
      await to('Mr X', 'Mr F');
      assert.equal(document.getText(), before.replaceAll('Mr X', 'Mr F'));
      await to('Mr F', 'Mr X');
      assert.equal(document.getText(), before);
    });

    test('a label that somebody else has is refused, and so is a real name', async () => {
      const { document } = await openSeed(family);
      await untilRead(document);
      const place = rangeOf(document, 'Mr X').start;
      await assert.rejects(async () => renaming(document, place, 'Ms D'), /somebody else/);
      await assert.rejects(async () => renaming(document, place, 'Mr Henderson'), /real name/);
      assert.equal(document.isDirty, false);
    });

    test('a label leads to the words that introduce it, and its hover says who it is', async () => {
      const { document } = await openSeed(family);
      await untilRead(document);
      const later = rangeOf(document, 'Ms D, school staff');
      const [place] = await commands.executeCommand<readonly (Location | LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        later.start,
      );
      assert.ok(place);
      const target = 'targetRange' in place ? place.targetRange : place.range;
      assert.equal(target.start.line, rangeOf(document, 'former partner, Ms D').start.line);
      assert.match(await hoverText(document, later), /\*\*Ms D\*\*: adult \(former partner\).*Named 14 times/);
    });

    test('with linked editing on, a letter that is typed over changes in every mention', async () => {
      const editor = await openDraft(await seedText('24-006-339'));
      const { document } = editor;
      await untilRead(document);
      const settings = workspace.getConfiguration('editor', { uri: document.uri, languageId: document.languageId });
      await settings.update('linkedEditing', true, true);
      try {
        const { end } = rangeOf(document, 'Mr X');
        editor.selection = new Selection(end, end);
        // The editor asks for the ranges once the caret rests.
        await untilRead(document);
        await typeAt(editor, end, '2');
        await eventually('all mentions changed', () => !/Mr X(?!2)/.test(document.getText()) || undefined);
      } finally {
        await settings.update('linkedEditing', undefined, true);
      }
    });

    test('a label that is begun is completed from the cast, with the next free letter behind it', async () => {
      const text = (await seedText(family)).replace('Mr X told Officer J', 'Mr ');
      const { document } = await openDraft(text);
      await untilRead(document);
      const place = rangeOf(document, 'Mr  that his son').start.translate(0, 'Mr '.length);
      const list = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        place,
      );
      const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      assert.ok(labels.includes('Mr X') && labels.includes('Mr F'), labels.join('; '));
    });

    test('the Cast view opens by command, and leads to the person who is to be renamed', async () => {
      const { document } = await openSeed(family);
      await untilRead(document);
      await commands.executeCommand('decisionStatement.cast.focus');
      await commands.executeCommand('decisionStatement.renamePerson', { person: { label: 'Ms D' } });
      const editor = await eventually('the text', () => window.activeTextEditor);
      assert.equal(editor.document.uri.toString(), document.uri.toString());
      const introduced = rangeOf(document, 'former partner, Ms D').end.translate(0, -'Ms D'.length);
      assert.ok(editor.selection.active.isEqual(introduced), JSON.stringify(editor.selection));
      await commands.executeCommand('cancelRenameInput');
      await commands.executeCommand('workbench.view.explorer');
    });

    test('only the person can name a key to real names, never a workspace', () => {
      const extension = extensions.getExtension(extensionId);
      assert.ok(extension);
      const sections: readonly { properties: Record<string, { scope?: string }> }[] =
        extension.packageJSON.contributes.configuration;
      const setting = sections.flatMap(({ properties }) => properties['decisionStatement.namesKey'] ?? []);
      assert.deepEqual(
        setting.map(({ scope }) => scope),
        ['application'],
      );
    });
  });
}
