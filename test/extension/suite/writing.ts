import assert from 'node:assert/strict';
import { Position, type TextDocument } from 'vscode';
import { closeAll, openDraft, typeAt } from './drafts.ts';

const cases: readonly (readonly [line: string, begins: string])[] = [
  ['• apologise to Mr X', '• '],
  ['- pay Mr X £100', '- '],
  ['  a) one thing', '  b) '],
  ['9. I considered the complaint.', '10. '],
];

export function define(): void {
  suite('Enter goes on with a list', () => {
    teardown(closeAll);

    for (const [line, begins] of cases) {
      test(`after ${line}`, async () => {
        const document = await afterEnter(`The complaint\n${line}`);
        assert.equal(document.lineAt(2).text, begins);
      });
    }

    test('and stops after an empty item', async () => {
      const document = await afterEnter('The complaint\n• ');
      assert.equal(document.lineAt(2).text, '');
    });
  });
}

/** The draft after Enter at the end of its second line. */
async function afterEnter(content: string): Promise<TextDocument> {
  const editor = await openDraft(content);
  await typeAt(editor, new Position(1, editor.document.lineAt(1).text.length), '\n');
  return editor.document;
}
