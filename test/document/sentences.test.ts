import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceSpans, sentencesOf } from '../../server/src/core/document/sentences.ts';

const sentences = (text: string): string[] => sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each<[text: string, sentences: string[]]>([
    ['One. Two. Three', ['One.', 'Two.', 'Three']],
    ['Mr. X and Dr. B met. They agreed.', ['Mr. X and Dr. B met.', 'They agreed.']],
    ['He complained about Y. She is his daughter.', ['He complained about Y.', 'She is his daughter.']],
    [
      'See s. 17 and para. 3.2 of No. 5, e.g. Part 3. Then stop.',
      ['See s. 17 and para. 3.2 of No. 5, e.g. Part 3.', 'Then stop.'],
    ],
    [
      'Homes Ltd. Care runs it. Homes Ltd. The Council pays.',
      ['Homes Ltd. Care runs it.', 'Homes Ltd.', 'The Council pays.'],
    ],
    [
      'We must decide. (Local Government Act 1974, section 34(3), as amended)',
      ['We must decide.', '(Local Government Act 1974, section 34(3), as amended)'],
    ],
    ['He said "go away." She left.', ['He said "go away."', 'She left.']],
    [
      'It paid £1.50 (that is all). Why? We asked! it said nothing.',
      ['It paid £1.50 (that is all).', 'Why?', 'We asked! it said nothing.'],
    ],
    [
      'It came at 3 p.m. on Friday. It left at 5 p.m. The end.',
      ['It came at 3 p.m. on Friday.', 'It left at 5 p.m.', 'The end.'],
    ],
    ['  spaced  out.\nNext line.  ', ['spaced  out.', 'Next line.']],
    ['It waited... Then it replied.', ['It waited...', 'Then it replied.']],
    ['Mr Y v. Borough. Later (2 May) it ended.', ['Mr Y v. Borough.', 'Later (2 May) it ended.']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('goes through prose and items in text order, in offsets of the paragraph', () => {
    const source = '1. It found: • a. b. • c';
    const item = (start: number, end: number, items: readonly never[] = []) => ({
      span: { start: start - 2, end },
      marker: '•',
      prose: { start, end },
      items,
    });
    const shape = {
      source,
      folded: source,
      marker: '1.',
      prose: { start: 3, end: 12 },
      citationLines: [],
      items: [item(15, 20), item(23, 24)],
    };
    expect(sentencesOf(shape).map(({ start, end }) => source.slice(start, end))).toEqual(['It found:', 'a. b.', 'c']);
  });

  test('are ordered, not empty and hold every letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('.', ' ', 'A', 'b', '\n', '"', '(', ')', 'Mr') }), (text) => {
        expect(sentences(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(sentences(text)).not.toContain('');
      }),
    );
  });

  test('takes a time that grows with the text', () => {
    const started = performance.now();
    for (const unit of ['.', '. ', 'a', '.)', 'Mr. A']) sentenceSpans(unit.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
