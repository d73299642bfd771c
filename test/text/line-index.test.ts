import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLineIndex } from '../../server/src/core/text/line-index.ts';

const texts = fc.array(fc.constantFrom('\n', '\r', '\r\n', 'a', '’', '𝕏', ' ')).map((parts) => parts.join(''));
/** Another hand's reading of the same rules. */
const documentOf = (text: string): TextDocument => TextDocument.create('test:', 'plaintext', 1, text);

test('lines end where an editor ends them', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const index = createLineIndex(text);
      const document = documentOf(text);
      expect(index.lineCount).toBe(document.lineCount);
      for (let line = 0; line < index.lineCount; line++) {
        const { start, end } = index.lineSpan(line);
        expect(start).toBe(document.offsetAt({ line, character: 0 }));
        expect(text.slice(start, end)).toBe(text.split(/\r\n|\r|\n/)[line]);
      }
    }),
  );
});

test('offsets become positions, and positions offsets', () => {
  fc.assert(
    fc.property(texts, fc.nat(40), fc.nat(12), fc.nat(12), (text, offset, line, character) => {
      const index = createLineIndex(text);
      const document = documentOf(text);
      const inside = Math.min(offset, text.length);
      // Between the two halves of a line end the editor's document stands before it; ours counts on.
      if (text.slice(inside - 1, inside + 1) !== '\r\n')
        expect(index.positionAt(offset)).toEqual(document.positionAt(offset));
      expect(index.offsetAt({ line, character })).toBe(document.offsetAt({ line, character }));
    }),
  );
});
