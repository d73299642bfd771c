import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { positionOf } from '../../server/src/features/ranges.ts';
import type { ColumnUnit } from '../../server/src/features/view.ts';
import { textSync, type TextEditMade } from '../../server/src/lsp/text-sync.ts';
import { viewOf } from '../features/view.ts';

const marks = fc.array(fc.constantFrom('a', '’', '£', '😀', '\n', '\r\n', ' '), { maxLength: 20 });
const text = marks.map((parts) => parts.join(''));
/** Where a caret may stand: not inside a character or a line end. */
const isPlace = (whole: string, at: number): boolean =>
  !/[\udc00-\udfff]/.test(whole[at] ?? '') && !(whole[at] === '\n' && whole[at - 1] === '\r');

it('keeps the text in step whatever the client counts, and says what the edit touched', () => {
  fc.assert(
    fc.property(
      text,
      text,
      fc.nat(25),
      fc.nat(25),
      fc.constantFrom<ColumnUnit>('utf-16', 'utf-8', 'utf-32'),
      (before, piece, a, b, columns) => {
        const [start, end] = [Math.min(a, b, before.length), Math.min(Math.max(a, b), before.length)];
        fc.pre(isPlace(before, start) && isPlace(before, end));
        const view = { ...viewOf(before), columns };
        const edits: TextEditMade[] = [];
        const sync = textSync(
          () => columns,
          (edit) => edits.push(edit),
        );
        const range = { start: positionOf(view, start), end: positionOf(view, end) };
        const document = sync.update(sync.create('file:///a', 'x', 1, before), [{ range, text: piece }], 2);
        expect(document.getText()).toBe(before.slice(0, start) + piece + before.slice(end));
        expect(document.version).toBe(2);
        expect(edits[0]?.span).toEqual({ start, end: start + piece.length });
        expect(edits[0]?.line === undefined).toBe(/[\r\n]/.test(before.slice(start, end) + piece));
      },
    ),
  );
});

it('takes a whole text with an empty range, as some clients send it', () => {
  const edits: TextEditMade[] = [];
  const sync = textSync(
    () => 'utf-16',
    (edit) => edits.push(edit),
  );
  const whole: object = { range: null, text: 'anew' };
  const document = sync.update(TextDocument.create('file:///a', 'x', 1, 'old'), [whole as { text: string }], 2);
  expect(document.getText()).toBe('anew');
  expect(edits).toMatchObject([{ span: undefined, line: undefined }]);
});
