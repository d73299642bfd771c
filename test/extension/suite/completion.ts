import assert from 'node:assert/strict';
import { commands, CompletionItemKind, type CompletionList, type TextEditor } from 'vscode';
import { closeAll, openDraft, rangeOf, seedText, untilStopsAre } from './drafts.ts';

/** What is offered on a new line after the line that holds `text`. */
async function offeredAfter(editor: TextEditor, text: string): Promise<readonly string[]> {
  const { end } = editor.document.lineAt(rangeOf(editor.document, text).start).range;
  await editor.edit((edit) => edit.insert(end, '\n'));
  const list = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    editor.document.uri,
    end.translate(1).with({ character: 0 }),
  );
  // The editor hides this kind, as the setting `editor.snippetSuggestions` asks it to; this call does not.
  assert.ok(
    list.items.every(({ kind }) => kind !== CompletionItemKind.Snippet),
    'none is hidden by a setting',
  );
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

export function define(): void {
  suite('Standard paragraphs are offered', () => {
    teardown(closeAll);

    test('in their own section, and other ones in another', async () => {
      const editor = await openDraft(await seedText('24-020-172'));
      await untilStopsAre(editor.document, ['remedy/missing-deadline']);
      const inAction = await offeredAfter(editor, 'Pay Miss X £300');
      const inPowers = await offeredAfter(editor, 'Under our information sharing agreement');
      assert.ok(inAction.length > 0, 'something under Agreed action');
      assert.ok(inPowers.length > 0, 'something under role and powers');
      const [first] = inAction;
      assert.ok(
        first !== undefined && !inPowers.includes(first),
        `${String(first)} is not offered under role and powers`,
      );
    });
  });
}
