import { expect, it } from 'vitest';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import { documentHighlights } from '../../server/src/features/document-highlight.ts';
import { marked } from './view.ts';

/** What is highlighted, with its line; `=` marks where it is introduced or what is pointed to. */
function highlighted(textWithCaret: string): string[] {
  const { view, text, position } = marked(textWithCaret);
  const { lines } = view.snapshot.statement;
  return documentHighlights(view, position).map(({ range, kind }) => {
    const words = text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end));
    return `${range.start.line}${kind === DocumentHighlightKind.Write ? '=' : ':'} ${words}`;
  });
}

const draft = `The complaint

1. The complainant, whom I shall call Mr X, complains. Ms D agrees.

The Ombudsman’s role and powers

2. We consider fault. (Local Government Act 1974, sections 26(1) and 26A(1), as amended)
3. We must not look into paragraph 1 late. (Local Government Act 1974, section 26B)
4. We look at merits. (Local Government Act 1974, section 26A(1))

What I found

5. As I said in paragraph 3, Mr X’s wall fell. Mr X rebuilt it.
6. See paragraphs 1 and 3.
`;
const at = (words: string): string[] => highlighted(draft.replace(words, words.replace(/^./u, '$&|')));

it('marks every mention of a person, possessives too, and where the person is introduced', () => {
  const mentions = ['2= Mr X', '12: Mr X', '12: Mr X'];
  expect(at('Mr X’s wall')).toEqual(mentions);
  expect(at('Mr X, complains')).toEqual(mentions);
  expect(at('Ms D')).toEqual(['2= Ms D']);
});

it('marks a provision wherever it is cited, and a law wherever it is named', () => {
  expect(at('26A(1), as')).toEqual(['6: 26A(1)', '8: 26A(1)']);
  expect(at('26B')).toEqual(['7: 26B']);
  const laws = ['6= Local Government Act 1974', '7: Local Government Act 1974', '8: Local Government Act 1974'];
  expect(at('Local Government Act 1974, section 26A(1)')).toEqual(laws);
});

it('marks the paragraph that a reference points to, and the other references to it', () => {
  const third = 'We must not look into paragraph 1 late. (Local Government Act 1974, section 26B)';
  expect(at('paragraph 3, Mr')).toEqual([`7= ${third}`, '12: paragraph 3', '13: paragraphs 1 and 3']);
});

it('marks nothing in other prose', () => {
  expect(at('wall fell')).toEqual([]);
  expect(highlighted('|')).toEqual([]);
});
