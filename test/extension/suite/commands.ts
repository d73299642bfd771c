import assert from 'node:assert/strict';
import {
  commands,
  ConfigurationTarget,
  env,
  languages,
  Selection,
  TabInputWebview,
  window,
  workspace,
  type TextDocument,
} from 'vscode';
import {
  closeAll,
  eventually,
  findingOf,
  openDraft,
  openSeed,
  rangeOf,
  seedText,
  stops,
  untilStopsAre,
} from './drafts.ts';

export function define(): void {
  suite('Commands', () => {
    teardown(closeAll);

    for (const profile of ['closed', 'early-remedy', 'upheld', 'not-upheld', 'ended']) {
      test(`a new statement (${profile}) is an untitled document with nothing to stop at`, async () => {
        await commands.executeCommand('decisionStatement.newStatement', { profile });
        const document = await eventually('the document', () => untitled());
        await eventually(
          'its placeholders reported',
          () => languages.getDiagnostics(document.uri).length > 0 || undefined,
        );
        assert.deepEqual(stops(document), []);
        assert.match(document.getText(), /‹[^›]+›/);
      });
    }

    test('a standard paragraph goes below the line of the cursor', async () => {
      const editor = await openDraft(await seedText('24-020-172'));
      const line = editor.document.lineAt(
        rangeOf(editor.document, 'I considered the Ombudsman’s Assessment Code.').start,
      );
      editor.selection = new Selection(line.range.end, line.range.end);
      const before = editor.document.lineCount;
      const inserting = commands.executeCommand('decisionStatement.insertStandardParagraph');
      await eventually('the list of paragraphs', async () => {
        await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return editor.document.lineCount > before || undefined;
      });
      await inserting;
      assert.equal(editor.document.lineAt(line.lineNumber).text, line.text);
      assert.ok(editor.document.lineAt(line.lineNumber + 1).text.length > 10);
    });

    test('clean text has no furniture and no comments for this tool', async () => {
      const text = await seedText('23-010-031');
      const marked = text.replace(
        /^The complaint$/m,
        '<!-- decision-ignore structure/web-furniture: copied -->\nThe complaint',
      );
      await openDraft(marked);
      await commands.executeCommand('decisionStatement.copyAsCleanText');
      const copied = await env.clipboard.readText();
      assert.match(copied, /The complaint/);
      assert.doesNotMatch(copied, /Back to top|decision-ignore/);
    });

    test('the page of a rule opens, of the one named and of the finding at the cursor', async () => {
      await commands.executeCommand('decisionStatement.openRulePage', 'remedy/missing-deadline');
      await eventually('a preview', () => previews() > 0 || undefined);
      await closeAll();
      const editor = await openSeed('24-020-172');
      await untilStopsAre(editor.document, ['remedy/missing-deadline']);
      const { range } = await findingOf(editor.document, 'remedy/missing-deadline');
      editor.selection = new Selection(range.start, range.start);
      await commands.executeCommand('decisionStatement.openRulePage');
      await eventually('a preview', () => previews() > 0 || undefined);
    });

    test('after a restart the findings come back', async () => {
      const { document } = await openSeed('24-020-172');
      await untilStopsAre(document, ['remedy/missing-deadline']);
      await commands.executeCommand('decisionStatement.restartServer');
      await untilStopsAre(document, ['remedy/missing-deadline']);
    });

    test('with detection on, a text file that begins like a statement becomes one', async () => {
      const settings = workspace.getConfiguration('decisionStatement');
      await settings.update('detect', true, ConfigurationTarget.Global);
      try {
        const plain = await workspace.openTextDocument({
          language: 'plaintext',
          content: await seedText('24-020-172'),
        });
        await eventually('the language', () => languageOf(plain) === 'decision-statement' || undefined);
        const letter = await workspace.openTextDocument({
          language: 'plaintext',
          content: 'Dear Mr X\n\nDecision : Upheld',
        });
        assert.equal(letter.languageId, 'plaintext');
      } finally {
        await settings.update('detect', undefined, ConfigurationTarget.Global);
      }
    });
  });
}

function untitled(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document?.isUntitled === true && document.languageId === 'decision-statement' ? document : undefined;
}

/** A document object changes its language in place, or is replaced by one with the same address. */
function languageOf(document: TextDocument): string | undefined {
  return workspace.textDocuments.find((open) => open.uri.toString() === document.uri.toString())?.languageId;
}

function previews(): number {
  return window.tabGroups.all.flatMap((group) => group.tabs).filter(({ input }) => input instanceof TabInputWebview)
    .length;
}
