import assert from 'node:assert/strict';
import { commands, extensions, languages, Uri, window, workspace } from 'vscode';
import { closeAll, eventually, extensionId, findingOf, inBrowserAlone, openSeed } from './drafts.ts';
import { doNotRun } from './not-run.ts';

export function define(): void {
  suite('Activation', () => {
    teardown(closeAll);

    test('a .decision file is a decision statement, and starts the extension', async () => {
      const extension = extensions.getExtension(extensionId);
      assert.ok(extension, 'installed');
      const { document } = await openSeed('24-020-172');
      assert.equal(document.languageId, 'decision-statement');
      await eventually('activation', () => extension.isActive || undefined);
    });

    test('Markdown and text files are statements by their double extension', async () => {
      const { document } = await openSeed('24-020-172');
      for (const [name, language] of [
        ['a.decision.md', 'decision-statement'],
        ['a.decision.txt', 'decision-statement'],
        ['a.md', 'markdown'],
        ['a.txt', 'plaintext'],
      ] as const) {
        const file = Uri.joinPath(document.uri, '..', name);
        await workspace.fs.writeFile(file, new TextEncoder().encode('Decision : Upheld'));
        assert.equal((await workspace.openTextDocument(file)).languageId, language, name);
        await workspace.fs.delete(file);
      }
    });

    test('nobody has to trust the folder first', async function () {
      if (inBrowserAlone) return doNotRun(this, 'VS Code trusts folders in virtual file systems such as this one');
      assert.equal(workspace.isTrusted, false, 'the runner opens the folder in Restricted Mode');
      const { document } = await openSeed('24-020-172');
      await findingOf(document, 'remedy/missing-deadline');
    });

    test('the language is known, and a text file is not claimed', async () => {
      assert.ok((await languages.getLanguages()).includes('decision-statement'));
      const plain = await workspace.openTextDocument({ language: 'plaintext', content: 'Decision : Upheld' });
      assert.equal(plain.languageId, 'plaintext');
    });

    test('every command is there', async () => {
      const known = new Set(await commands.getCommands(true));
      for (const name of [
        'newStatement',
        'insertStandardParagraph',
        'copyAsCleanText',
        'restartServer',
        'openRulePage',
        'showLog',
      ]) {
        assert.ok(known.has(`decisionStatement.${name}`), name);
      }
    });

    test('prose is left in peace: no suggestions while typing, long lines wrap', async () => {
      const { document } = await openSeed('24-020-172');
      const editor = workspace.getConfiguration('editor', document);
      assert.equal(editor.get('wordWrap'), 'on');
      assert.deepEqual(editor.get('quickSuggestions'), { other: 'off', comments: 'off', strings: 'off' });
      assert.equal(editor.get('snippetSuggestions'), 'none');
      assert.equal(window.activeTextEditor?.document, document);
    });
  });
}
