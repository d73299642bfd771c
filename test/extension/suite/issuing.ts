import assert from 'node:assert/strict';
import { commands, extensions, languages, type TextDocument } from 'vscode';
import {
  closeAll,
  codeOf,
  eventually,
  extensionId,
  findingOf,
  openDraft,
  openSeed,
  replace,
  seedText,
  untilRead,
} from './drafts.ts';

const draft = `Somewhere Council (23 018 475)

Category : Planning > Enforcement

Decision : Upheld

The Ombudsman’s draft decision

Summary: Mr X complained about a fence. We intend to find fault by the Council.

The complaint

1. Mr X complains the Council took a year to look at his neighbour’s fence. He says this caused him distress.

How I considered this complaint

2. I spoke to Mr X and considered the Council’s comments.

3. Mr X and the Council now have an opportunity to comment on my draft decision. I will consider any comments before making a final decision.

What I found

4. The Council waited a year before it visited. That was fault.

Draft decision

5. I intend to uphold the complaint. I found fault causing injustice.
`;

const stageFindings = (document: TextDocument): readonly string[] =>
  languages
    .getDiagnostics(document.uri)
    .map(codeOf)
    .filter((code) => code.includes('stage'));

export function define(): void {
  suite('Issuing a statement', () => {
    teardown(closeAll);

    test('a title line that is changed by hand leaves a finding', async () => {
      const editor = await openDraft(draft);
      await untilRead(editor.document);
      assert.deepEqual(stageFindings(editor.document), []);
      await replace(editor, 'The Ombudsman’s draft decision', 'The Ombudsman’s final decision');
      await findingOf(editor.document, 'header/stage-mismatch');
    });

    test('Promote to Final changes the formulas with it, and leaves none', async () => {
      const { document } = await openDraft(draft);
      await untilRead(document);
      await commands.executeCommand('decisionStatement.promoteToFinal', { decisionDate: '2025-07-22', review: false });
      const text = document.getText();
      for (const words of [
        'The Ombudsman’s final decision',
        'Decision date : 22 Jul 2025',
        'I have upheld the complaint',
      ])
        assert.ok(text.includes(words), `${words} in ${text}`);
      assert.doesNotMatch(text, /intend|now have an opportunity/);
      await untilRead(document);
      assert.deepEqual(stageFindings(document), []);
    });

    test('Return to Draft takes a final decision back, and one undo gives it again', async () => {
      const final = await seedText('24-020-172');
      const { document } = await openDraft(final);
      await untilRead(document);
      await commands.executeCommand('decisionStatement.returnToDraft', { review: false });
      assert.match(document.getText(), /draft decision/i);
      assert.doesNotMatch(document.getText(), /^Decision date : 22 Jul 2025/m);
      await untilRead(document);
      assert.deepEqual(stageFindings(document), []);
      await commands.executeCommand('undo');
      assert.equal(document.getText(), final);
    });

    test('Ready to issue? lists what holds it up; a line leads to its first finding', async () => {
      const editor = await openSeed('24-020-172');
      const { range } = await findingOf(editor.document, 'remedy/missing-deadline');
      const asked = commands.executeCommand('decisionStatement.ready');
      await eventually('the first line chosen', async () => {
        await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return editor.selection.start.line > 0 || undefined;
      });
      await asked;
      assert.ok(editor.selection.start.isEqual(range.start), `${editor.selection.start.line}`);
      assert.equal(editor.document.isDirty, false);
    });

    test('all of it is there under its name, and Ready to issue? has a key', async () => {
      const known = await commands.getCommands(true);
      for (const name of ['ready', 'promoteToFinal', 'returnToDraft', 'renamePerson'])
        assert.ok(known.includes(`decisionStatement.${name}`), name);
      const extension = extensions.getExtension(extensionId);
      const keys: readonly { command: string; key: string; mac: string; when: string }[] =
        extension?.packageJSON.contributes.keybindings;
      assert.deepEqual(
        keys.filter(({ command }) => command === 'decisionStatement.ready'),
        [
          {
            command: 'decisionStatement.ready',
            key: 'ctrl+alt+r',
            mac: 'cmd+alt+r',
            when: 'editorTextFocus && editorLangId == decision-statement',
          },
        ],
      );
    });
  });
}
