import fc from 'fast-check';
import { expect, it } from 'vitest';
import { offsetOf, positionOf } from '../../server/src/features/ranges.ts';
import type { ColumnUnit } from '../../server/src/features/view.ts';
import { viewOf } from './view.ts';

const at = (text: string, columns: ColumnUnit) => ({ ...viewOf(text), columns });

it('counts columns in the client’s own unit', () => {
  const text = 'a\n£😀x';
  const end = text.length;
  expect(positionOf(at(text, 'utf-16'), end)).toEqual({ line: 1, character: 4 });
  expect(positionOf(at(text, 'utf-32'), end)).toEqual({ line: 1, character: 3 });
  expect(positionOf(at(text, 'utf-8'), end)).toEqual({ line: 1, character: 7 });
  expect(offsetOf(at(text, 'utf-8'), { line: 1, character: 6 })).toBe(end - 1);
  expect(offsetOf(at(text, 'utf-8'), { line: 1, character: 4 })).toBe(3);
  expect(offsetOf(at(text, 'utf-32'), { line: 9, character: 9 })).toBe(end);
});

it('comes back to where it started', () => {
  const words = fc
    .array(fc.constantFrom('a', '’', '£', '😀', '\n', '\r\n', ' '), { maxLength: 30 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      words,
      fc.constantFrom<ColumnUnit>('utf-16', 'utf-8', 'utf-32'),
      fc.nat(40),
      (text, columns, wanted) => {
        const view = at(text, columns);
        // An offset inside a character or a line end is no place for a caret.
        const offset = Math.min(wanted, text.length);
        fc.pre(!/[\udc00-\udfff]/.test(text[offset] ?? '') && !(text[offset] === '\n' && text[offset - 1] === '\r'));
        expect(offsetOf(view, positionOf(view, offset))).toBe(offset);
      },
    ),
  );
});
