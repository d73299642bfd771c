import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotationSpans } from '../../server/src/core/document/quotations.ts';
import { foldTypography } from '../../server/src/core/text/typography.ts';

const quoted = (text: string): string[] =>
  quotationSpans(foldTypography(text)).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  test.each<[text: string, quotations: string[]]>([
    ['He called it “unfair and rushed” in his letter.', ['“unfair and rushed”']],
    ['He called it "unfair and rushed" in his letter.', ['"unfair and rushed"']],
    ['We call this ‘fault’ and that ‘injustice’.', ['‘fault’', '‘injustice’']],
    ["We call this 'fault' and that 'injustice'.", ["'fault'", "'injustice'"]],
    ['The Councils’ officers and the parents’ views and the children’s needs.', []],
    ["It didn't reply, couldn't say why and the parents' view wasn't heard.", []],
    ['a complaints’ procedure and ‘a complaints’ procedure’ later', ['‘a complaints’ procedure’']],
    ['the ‘needs’ of the child and the ‘wants’ of the adult', ['‘needs’', '‘wants’']],
    ['the ‘needs’ of the child. The school’s reply (from its heads’) was late.', ['‘needs’']],
    ['Miss X ‘s son and ‘Miss C’ and Miss X‘s daughter', ['‘Miss C’']],
    ['in the ’90s, ’til then', []],
    ['He wrote “the Council’s ‘final’ word”.', ['“the Council’s ‘final’ word”']],
    ['He wrote ‘the Council said “no” twice’.', ['‘the Council said “no” twice’']],
    ['the assessment (“CAF”) and the plan (‘the Plan’)', ['“CAF”', '‘the Plan’']],
    [
      'It said: “we will pay you. You need do nothing.” Then it did nothing.',
      ['“we will pay you. You need do nothing.”'],
    ],
    ['It said “we will pay you. Then it stopped replying.', ['“we will pay you.']],
    ['Two: “one” and “two” and “three.”', ['“one”', '“two”', '“three.”']],
    ['• first, “never closed; • second, “closed”', ['“never closed; • second,', '“closed”']],
    ['a gap of 6" and nothing else', []],
    ['‘Why?’ she asked. ‘Because!’', ['‘Why?’', '‘Because!’']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test('tells words somebody said from a defined term', () => {
    const [term, words] = quotationSpans(`the "CAF" that he called "wholly and utterly one-sided"`);
    expect([term?.words, words?.words]).toEqual([1, 4]);
  });

  test('never overlap, and stay inside any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', "'", ' ', 's', 'A', '.', '\n', '(') }), (text) => {
        let end = 0;
        for (const quotation of quotationSpans(text)) {
          expect(quotation.start).toBeGreaterThanOrEqual(end);
          expect(quotation.end).toBeGreaterThan(quotation.start);
          end = quotation.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { examples: [['"\'"A\'']] },
    );
  });

  test('takes a time that grows with the text', () => {
    const started = performance.now();
    for (const unit of ['"a ', "'a ", `"'`, "s' b", '." '.repeat(2)]) quotationSpans(unit.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
