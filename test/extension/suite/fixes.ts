import assert from 'node:assert/strict';
import { CodeActionKind, commands, Range, workspace, type CodeAction, type TextDocument } from 'vscode';
import { closeAll, findingOf, openDraft, replace, seedText, untilStopsAre } from './drafts.ts';

const resolveAll = 20;

/** The quick fixes that the light bulb offers for the finding with this code. */
async function quickFixes(document: TextDocument, code: string): Promise<readonly CodeAction[]> {
  const { range } = await findingOf(document, code);
  const actions = await commands.executeCommand<readonly CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    CodeActionKind.QuickFix.value,
    resolveAll,
  );
  assert.ok(actions.length > 0, `a quick fix for ${code}`);
  return actions;
}

async function apply(action: CodeAction | undefined): Promise<void> {
  assert.ok(action?.edit, 'the fix has an edit');
  assert.ok(await workspace.applyEdit(action.edit), 'the edit applies');
}

export function define(): void {
  suite('The light bulb mends', () => {
    teardown(closeAll);

    test('a remedy without a deadline, by a choice of deadlines', async () => {
      const { document } = await openDraft(await seedText('24-020-172'));
      const fixes = await quickFixes(document, 'remedy/missing-deadline');
      const oneMonth = fixes.find((fix) => /one month/i.test(fix.title));
      assert.ok(fixes.length >= 2, fixes.map((fix) => fix.title).join('; '));
      await apply(oneMonth);
      await untilStopsAre(document, []);
      assert.match(document.getText(), /£300.*within one month/);
    });

    test('a missing citation', async () => {
      const text = (await seedText('24-020-172')).replace(
        'Pay Miss X £300',
        'Pay Miss X, within one month of our final decision, £300',
      );
      const editor = await openDraft(text);
      await replace(editor, ' (Local Government Act 1974, section 24A(7), as amended)', '');
      await untilStopsAre(editor.document, ['citation/missing']);
      await apply((await quickFixes(editor.document, 'citation/missing'))[0]);
      await untilStopsAre(editor.document, []);
      assert.match(editor.document.getText(), /\(Local Government Act 1974, section 24A\(7\)/);
    });

    test('a missing section', async () => {
      const text = await seedText('24-006-339');
      const { document } = await openDraft(
        text.slice(0, text.search(/^.*How I considered this complaint.*$/m)) +
          text.slice(text.search(/^.*My assessment.*$/m)),
      );
      await untilStopsAre(document, ['structure/missing-section']);
      await apply((await quickFixes(document, 'structure/missing-section'))[0]);
      await untilStopsAre(document, []);
      assert.match(document.getText(), /How I considered this complaint[\s\S]+My assessment/);
    });

    test('all that keeps the meaning at once, on request', async () => {
      const text = await seedText('24-006-339');
      const { document } = await openDraft(text.replace(/^Final decision$/m, 'Final decison'));
      await untilStopsAre(document, ['structure/misspelt-heading']);
      const kind = CodeActionKind.SourceFixAll.append('decisionStatement');
      const whole = new Range(0, 0, document.lineCount, 0);
      const [action] = await commands.executeCommand<readonly CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        whole,
        kind.value,
        resolveAll,
      );
      await apply(action);
      await untilStopsAre(document, []);
      assert.match(document.getText(), /^Final decision$/m);
    });

    test('and one step back undoes it', async () => {
      const text = await seedText('24-020-172');
      const { document } = await openDraft(text);
      const before = document.getText();
      await apply((await quickFixes(document, 'remedy/missing-deadline'))[0]);
      assert.notEqual(document.getText(), before);
      await commands.executeCommand('undo');
      assert.equal(document.getText(), before);
    });
  });
}
