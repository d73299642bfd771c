import assert from 'node:assert/strict';
import {
  commands,
  MarkdownString,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type InlayHint,
  type TextDocument,
  Range,
} from 'vscode';
import { closeAll, findingOf, openSeed, rangeOf } from './drafts.ts';

export async function hoverText(document: TextDocument, range: Range): Promise<string> {
  const hovers = await commands.executeCommand<readonly Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    range.start,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) =>
      content instanceof MarkdownString ? content.value : typeof content === 'string' ? content : content.value,
    )
    .join('\n');
}

export async function hintsOf(document: TextDocument): Promise<readonly string[]> {
  const whole = new Range(document.positionAt(0), document.lineAt(document.lineCount - 1).range.end);
  const hints = await commands.executeCommand<readonly InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    whole,
  );
  return hints.map(({ label }) => (typeof label === 'string' ? label : label.map((part) => part.value).join('')));
}

export function define(): void {
  suite('A statement can be read', () => {
    teardown(closeAll);

    test('a heading says what its section is for', async () => {
      const { document } = await openSeed('24-020-172');
      assert.match(await hoverText(document, rangeOf(document, 'Agreed action')), /\w{4}/);
    });

    test('a finding says why it matters', async () => {
      const { document } = await openSeed('24-020-172');
      const { range } = await findingOf(document, 'remedy/missing-deadline');
      assert.match(await hoverText(document, range), /deadline/i);
    });

    test('the outline names the sections', async () => {
      const { document } = await openSeed('24-020-172');
      const symbols = await commands.executeCommand<readonly DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      const all = JSON.stringify(symbols, ['name', 'children']);
      for (const heading of ['The complaint', 'My assessment', 'Agreed action', 'Final decision'])
        assert.ok(all.includes(heading), heading);
    });

    test('sections fold', async () => {
      const { document } = await openSeed('24-020-172');
      const ranges = await commands.executeCommand<readonly FoldingRange[]>(
        'vscode.executeFoldingRangeProvider',
        document.uri,
      );
      const heading = rangeOf(document, 'Agreed action').start.line;
      assert.ok(
        ranges.some(({ start, end }) => start === heading && end > heading),
        'Agreed action folds',
      );
    });

    test('an action shows the day on which it is due', async () => {
      const { document } = await openSeed('24-020-172');
      const hints = await hintsOf(document);
      // 65 working days after 22 July 2025, counted by hand with the summer bank holiday of 25 August.
      assert.ok(
        hints.some((hint) => /22 Oct(ober)? 2025/.test(hint)),
        hints.join('; '),
      );
    });
  });
}
