import { expect, it } from 'vitest';
import { citationIndex } from '../../server/src/features/citations/citation-index.ts';
import { seedText } from '../kit/core.ts';
import { viewOf } from './view.ts';

/** `title > name (heading): paragraphs`. */
const lines = (text: string): string[] =>
  citationIndex(viewOf(text)).flatMap(({ title, provisions }) =>
    provisions.map(({ name, places }) => `${title} > ${name}: ${places.map(({ paragraph }) => paragraph).join(' ')}`),
  );

it('gathers the citations of a statement by law, provision and paragraph', () => {
  expect(lines(seedText('20-008-394'))).toEqual([
    'Local Government Act 1974 > section 26(1): 3',
    'Local Government Act 1974 > section 26A(1): 3',
    'Local Government Act 1974 > section 30(1B): 4',
    'Local Government Act 1974 > section 34H(1): 4',
    'The Children Act 1989 Representations Procedure (England) Regulations 2006 > the instrument as a whole: 8',
    'Children Act 1989 > section 26(3): 9',
    'Children Act 1989 > Part 3: 9',
    expect.stringMatching(/^Getting the Best from Complaints.* > the guidance: 9 10$/),
  ]);
});

it('gives each place with its words, and where the provision can be read', () => {
  const text =
    'What I found\n\n1. Section 19 of the Education Act 1996 says what councils must do. They must do it.\n2. They did not. (Education Act 1996, section 19(1))\n';
  const [law] = citationIndex(viewOf(text));
  expect(law).toMatchObject({ id: 'ukpga/1996/56', kind: 'act', link: 'https://www.legislation.gov.uk/ukpga/1996/56' });
  expect(law?.provisions.map(({ link }) => link)).toEqual([
    'https://www.legislation.gov.uk/ukpga/1996/56/section/19',
    'https://www.legislation.gov.uk/ukpga/1996/56/section/19/1',
  ]);
  expect(law?.provisions.map(({ places }) => places.map(({ text: words, range }) => [words, range.start]))).toEqual([
    [['Section 19 of the Education Act 1996 says what councils must do.', { line: 2, character: 11 }]],
    [['They did not.', { line: 3, character: 46 }]],
  ]);
});

it('gathers judgments and other decisions of the Ombudsman at the end', () => {
  const text =
    'What I found\n\n1. R (X) v Devon [2022] EWHC 493 (Admin) says so.\n2. So does the Care Act 2014, and [2022] EWHC 493 (Admin) again.\n';
  expect(lines(text)).toEqual([
    'Care Act 2014 > the Act as a whole: 2',
    'Judgments and other decisions > [2022] EWHC 493 (Admin): 1 2',
  ]);
});

it('keeps what the catalogue does not know, under its own name, and sorts numbers as numbers', () => {
  const text =
    'What I found\n\n1. The Widgets Act 1901 applies.\n2. See sections 100, 21 and 9 of the Care Act 2014.\n';
  expect(lines(text)).toEqual([
    'Widgets Act 1901 > as a whole: 1',
    'Care Act 2014 > section 9: 2',
    'Care Act 2014 > section 21: 2',
    'Care Act 2014 > section 100: 2',
  ]);
});
