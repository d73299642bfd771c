import assert from 'node:assert/strict';
import {
  commands,
  extensions,
  Uri,
  workspace,
  type CodeLens,
  type DocumentHighlight,
  type SelectionRange,
  type SemanticTokens,
  type SemanticTokensLegend,
  type SymbolInformation,
  type TextEdit,
} from 'vscode';
import { closeAll, eventually, extensionId, openDraft, openSeed, rangeOf, untilRead } from './drafts.ts';

const sloppy = 'What I found\n\n1. Mr X  wrote , twice.\n2. Ms Y  rang.\n';
const tidy = 'What I found\n\n1. Mr X wrote, twice.\n2. Ms Y rang.\n';

export function define(): void {
  suite('A statement can be tidied', () => {
    teardown(closeAll);

    test('Format Document mends the form and is undone in one step', async () => {
      const { document } = await openDraft(sloppy);
      await untilRead(document);
      await commands.executeCommand('editor.action.formatDocument');
      assert.equal(document.getText(), tidy);
      await commands.executeCommand('undo');
      assert.equal(document.getText(), sloppy);
    });

    test('a new line tidies the one before it', async () => {
      const { document } = await openDraft(sloppy);
      await untilRead(document);
      const edits = await commands.executeCommand<readonly TextEdit[]>(
        'vscode.executeFormatOnTypeProvider',
        document.uri,
        document.lineAt(3).range.start,
        '\n',
        { tabSize: 2, insertSpaces: true },
      );
      assert.deepEqual(
        edits.map(({ range, newText }) => [range.start.line, newText]),
        [
          [2, ''],
          [2, ''],
        ],
      );
    });
  });

  suite('A writer finds the way', () => {
    teardown(closeAll);

    test('mentions of a person are marked', async () => {
      const { document } = await openSeed('24-020-172');
      await untilRead(document);
      const marks = await commands.executeCommand<readonly DocumentHighlight[]>(
        'vscode.executeDocumentHighlights',
        document.uri,
        rangeOf(document, 'Miss X says').start,
      );
      assert.ok(marks.length > 5, `${marks.length} marks`);
      for (const { range } of marks) assert.match(document.getText(range), /^Miss X(?:[’']s)?$/);
    });

    test('a selection grows from the word to the section', async () => {
      const { document } = await openSeed('24-020-172');
      await untilRead(document);
      const [selection] = await commands.executeCommand<readonly SelectionRange[]>(
        'vscode.executeSelectionRangeProvider',
        document.uri,
        [rangeOf(document, 'reflect the injustice').start],
      );
      const steps: string[] = [];
      for (let step = selection; step; step = step.parent) steps.push(document.getText(step.range));
      assert.equal(steps[0], 'reflect');
      assert.ok(steps.some((step) => step.startsWith('Agreed action\n')));
      assert.equal(steps.at(-1), document.getText());
    });

    test('open statements are found by reference', async () => {
      const { document } = await openSeed('24-020-172');
      await untilRead(document);
      const symbols = await commands.executeCommand<readonly SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        '24 020 172',
      );
      assert.deepEqual(
        symbols.map(({ name }) => name),
        ['London Borough of Redbridge (24 020 172)'],
      );
    });

    test('the agreed actions are summed up above their section', async () => {
      const { document } = await openSeed('24-020-172');
      const lenses = await eventually('the lens', async () => {
        const found = await commands.executeCommand<readonly CodeLens[]>(
          'vscode.executeCodeLensProvider',
          document.uri,
          10,
        );
        return found.length > 0 ? found : undefined;
      });
      assert.deepEqual(
        lenses.map(({ command, range }) => [range.start.line, command?.title]),
        [
          [
            rangeOf(document, 'Agreed action').start.line,
            '2 actions · £300 to pay · last due Wed 22 Oct 2025 · 1 without a deadline',
          ],
        ],
      );
    });

    test('what is understood is coloured', async () => {
      const { document } = await openSeed('24-020-172');
      await untilRead(document);
      const legend = await commands.executeCommand<SemanticTokensLegend>(
        'vscode.provideDocumentSemanticTokensLegend',
        document.uri,
      );
      assert.deepEqual(legend.tokenTypes, ['variable', 'number', 'parameter', 'property', 'heading', 'citation']);
      const tokens = await commands.executeCommand<SemanticTokens>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      );
      assert.ok(tokens.data.length > 100);
    });

    test('the walkthrough has its pictures', async () => {
      const extension = extensions.getExtension(extensionId);
      assert.ok(extension);
      const { walkthroughs } = extension.packageJSON.contributes;
      for (const { media } of walkthroughs[0].steps) {
        // Read, not asked for its size: in VS Code for the Web every file of an extension says that it has none.
        const picture = await workspace.fs.readFile(Uri.joinPath(extension.extensionUri, media.image));
        assert.ok(picture.length > 0, media.image);
        assert.match(media.altText, /\w{4}/);
      }
    });
  });
}
