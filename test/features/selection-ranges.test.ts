import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver-types';
import { selectionRanges } from '../../server/src/features/selection-ranges.ts';
import { seedText } from '../kit/core.ts';
import { marked, viewOf } from './view.ts';

/** What is selected, step by step. */
function grown(textWithCaret: string): string[] {
  const { view, text, position } = marked(textWithCaret);
  const { lines } = view.snapshot.statement;
  const steps: string[] = [];
  for (let at: SelectionRange | undefined = selectionRanges(view, [position])[0]; at; at = at.parent)
    steps.push(text.slice(lines.offsetAt(at.range.start), lines.offsetAt(at.range.end)));
  return steps;
}

const draft = `Somewhere Valley Council (23 010 031)

Decision : Upheld

Summary: We upheld it. It agreed.

What I found

The assessment

1. It wrote. Mr X’s letter said:
• this was new; and
• that was old.
(Housing Act 1996, section 184)

What happened

2. Nothing.

Final decision

3. Fault.
`;
const at = (words: string): string[] => grown(draft.replace(words, words.replace(/^./u, '$&|')));

it('grows from the word to the statement', () => {
  const [first, ...rest] = at('letter said').map((step) => step.split('\n').map((line) => line.slice(0, 40)));
  expect(first).toEqual(['letter']);
  expect(rest.map((lines) => [lines[0], lines.length])).toEqual([
    ['Mr X’s letter said:', 1],
    ['It wrote. Mr X’s letter said:', 1],
    ['1. It wrote. Mr X’s letter said:', 4],
    ['The assessment', 6],
    ['What I found', 12],
    ['Somewhere Valley Council (23 010 031)', 23],
  ]);
});

it('grows from a list item to its paragraph', () => {
  expect(at('was new').slice(0, 3)).toEqual(['was', 'this was new; and', '• this was new; and']);
  expect(at('was new')[3]).toMatch(/^1\. It wrote[^]*section 184\)$/);
});

it('takes an apostrophe as part of the word', () => {
  expect(at('X’s')[0]).toBe('X’s');
});

it('grows in the header, the summary, headings and citation lines', () => {
  expect(at('Valley Council').slice(0, 3)).toEqual([
    'Valley',
    'Somewhere Valley Council',
    'Somewhere Valley Council (23 010 031)',
  ]);
  expect(at('Upheld').slice(0, 2)).toEqual(['Upheld', 'Decision : Upheld']);
  expect(at('It agreed').slice(0, 4)).toEqual([
    'It',
    'It agreed.',
    'We upheld it. It agreed.',
    'Summary: We upheld it. It agreed.',
  ]);
  expect(at('What happened').slice(0, 3)).toEqual(['What', 'What happened', 'What happened\n\n2. Nothing.']);
  expect(at('Housing Act').slice(0, 2)).toEqual(['Housing', '(Housing Act 1996, section 184)']);
});

it('always grows, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(seedText('24-020-172'), seedText('20-003-902'), '', 'x', '\r\n1. a'),
      fc.nat(),
      (text, n) => {
        const view = viewOf(text);
        const offset = n % (text.length + 1);
        const position = view.snapshot.statement.lines.positionAt(offset);
        const { lines } = view.snapshot.statement;
        let inner = { start: offset, end: offset };
        for (let step: SelectionRange | undefined = selectionRanges(view, [position])[0]; step; step = step.parent) {
          const outer = { start: lines.offsetAt(step.range.start), end: lines.offsetAt(step.range.end) };
          expect(outer.start).toBeLessThanOrEqual(inner.start);
          expect(outer.end).toBeGreaterThanOrEqual(inner.end);
          inner = outer;
        }
        expect(inner).toEqual({ start: 0, end: text.length });
      },
    ),
  );
});
