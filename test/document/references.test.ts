import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../server/src/core/catalogue/catalogue.ts';
import { parseStatement } from '../../server/src/core/document/parse-statement.ts';
import { recogniseReferences } from '../../server/src/core/document/references/recognise-references.ts';
import { writtenReferencesIn } from '../../server/src/core/document/references/written-references.ts';
import { foldTypography } from '../../server/src/core/text/typography.ts';
import { calendar, seeds, seedText } from '../kit/core.ts';

const referencesIn = (text: string): string[] =>
  writtenReferencesIn(foldTypography(text)).map(
    ({ span, targets }) => `${text.slice(span.start, span.end)}: ${targets.join(' ')}`,
  );

describe('references to paragraphs', () => {
  test.each<[text: string, references: string[]]>([
    ['I did not investigate the issues listed in Paragraph 1. The Council will.', ['Paragraph 1: 1']],
    ['(see paragraphs 2 and 3 above)', ['paragraphs 2 and 3: 2 3']],
    ['(paragraphs 2, 4 and 6–8)', ['paragraphs 2, 4 and 6–8: 2 4 6 7 8']],
    ['in paragraphs 2 to 5 we explain', ['paragraphs 2 to 5: 2 3 4 5']],
    ['as paragraph 2 explained', ['paragraph 2: 2']],
    ['as paragraph\u00A02 explained', ['paragraph\u00A02: 2']],
    ['paragraphs 2, and paragraph 7', ['paragraphs 2, and paragraph 7: 2 7']],
    ['paras. 3 & 4, and para 9', ['paras. 3 & 4: 3 4', 'para 9: 9']],
    ['paragraph two above', ['paragraph two: 2']],
    ['paragraph 3 of this statement; paragraph 4 of my decision', ['paragraph 3: 3', 'paragraph 4: 4']],
    ['as set out in the guidance (see paragraph 9)', ['paragraph 9: 9']],
    ['paragraphs 1 to 999', ['paragraphs 1 to 999: 1 999']],
    ['paragraphs 9 to 7', ['paragraphs 9 to 7: 9 7']],
    // Of Acts, guidance and other documents.
    ['paragraph 5(2) of Schedule 5', []],
    ['paragraph 3.2 of the guidance', []],
    ['(Local Government Act 1974, Schedule 5, paragraph 3, as amended)', []],
    ['(Local Government Act 1974, Schedule 5/5A, paragraph 1/3, as amended)', []],
    ['paragraph 5A schedule 5', []],
    ['paragraph 12 of the officer’s report', []],
    ['paragraph 3 in the report; the NPPF paragraph 174; the Code, paragraph 9', []],
    ['(National Planning Policy Framework, paragraph 11)', []],
    ['section 24A(6) and paragraph 3', []],
    ['paragraph 4 to Schedule 2; paragraphs 2 and 3 of Schedule 5', []],
    ['the letter said “see paragraph 4 of this note” and no more', []],
    ['three paragraphs later; a paragraph; paragraph breaks', []],
  ])('%s', (text, references) => {
    expect(referencesIn(text)).toEqual(references);
  });

  test('of the seeds: only the one in the last section of the third', () => {
    const found = seeds.flatMap((seed) => {
      const text = seedText(seed);
      return recogniseReferences(parseStatement(text, { catalogue: builtInCatalogue, calendar })).map((reference) => {
        expect(text.slice(reference.span.start, reference.span.end)).toBe(reference.text);
        return [seed, reference.paragraph.number, reference.text, reference.targets];
      });
    });
    expect(found).toEqual([['20-008-394', 33, 'Paragraph 1', [1]]]);
  });

  test('stay inside any text, and point at whole numbers', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'paragraph',
            'paragraphs',
            '3',
            '12',
            'and',
            'to',
            ',',
            '-',
            '(',
            ')',
            'of',
            'Schedule 5',
            'two',
          ),
        ),
        (parts) => {
          const text = parts.join(' ');
          for (const { span, targets } of writtenReferencesIn(text)) {
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(targets.every((target) => Number.isInteger(target) && target > 0)).toBe(true);
            expect(targets.length).toBeGreaterThan(0);
          }
        },
      ),
    );
  });

  test('take a time that grows with the text', () => {
    const started = performance.now();
    for (const unit of ['paragraph 3, ', 'paragraphs ', '3 and ', '(A ', 'paragraphs 1 to 500 '])
      writtenReferencesIn(unit.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
