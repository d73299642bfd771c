/** More than 250 citations, slips and look-alikes, each with what a person says that it is. */
import { describe, expect, test } from 'vitest';
import { snapshotOf } from '../kit/core.ts';
import { brackets, slips } from './citation-table/brackets.ts';
import { caseReferences } from './citation-table/case-references.ts';
import { guidance, issuers } from './citation-table/guidance.ts';
import { lookAlikes } from './citation-table/look-alikes.ts';
import { practice } from './citation-table/practice.ts';
import { bare, obliques, prose } from './citation-table/prose.ts';
import type { Row } from './citation-table/row.ts';

const inPowers = (text: string): string => `## The Ombudsman’s role and powers\n\n${text}\n`;
const inFindings = (text: string): string => `## What I found\n\n${text}\n`;
const factsOf = (draft: string) => snapshotOf(draft).facts;
const found = (draft: string) => factsOf(draft).citations.map(({ text, id, provisions }) => ({ text, id, provisions }));
const named = (rows: readonly Row[]) => rows.map(({ draft, wanted }) => [draft, wanted] as const);

test('the table is as long as it says', () => {
  const rows = [brackets, slips, prose, practice, obliques, bare, guidance].flat().length;
  expect(rows + issuers.length + lookAlikes.length + caseReferences.length).toBeGreaterThan(250);
});

describe.each([
  ['in brackets', brackets],
  ['with a slip', slips],
] as const)('citations %s', (_, table) => {
  test.each(named(table))('%s', (text, wanted) => {
    expect(found(inPowers(text))).toEqual(wanted);
  });
});

describe.each([
  ['in prose', prose],
  ['as they come', practice],
  ['by an oblique name', obliques],
  ['without a name', bare],
  ['of guidance', guidance],
] as const)('citations %s', (_, table) => {
  test.each(named(table))('%s', (text, wanted) => {
    expect(found(inFindings(text))).toEqual(wanted);
  });
});

test('typing a space or a mark in another way makes no difference', () => {
  for (const { draft } of [brackets, slips, prose, practice, obliques, bare, guidance].flat()) {
    const typed = draft.replace(/ /g, '\u00a0').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/–/g, '-');
    const plain = (text: string) => found(inFindings(text)).map(({ id, provisions }) => [id, ...provisions]);
    expect(plain(typed), draft).toEqual(plain(draft));
  }
});

test.each(lookAlikes)('not a citation: %s', (text) => {
  expect(found(inFindings(text))).toEqual([]);
});

test.each(issuers)('who publishes it: %s', (text, issuer, right) => {
  const [citation] = factsOf(inFindings(text)).citations;
  expect(citation).toBeDefined();
  expect([citation?.issuer?.text, citation?.issuer?.right]).toEqual([issuer, right]);
});

test.each(caseReferences.map(([text, ...wanted]) => [text, wanted] as const))('cases: %s', (text, wanted) => {
  expect(factsOf(inFindings(text)).caseReferences.map((each) => [each.kind, each.text])).toEqual(wanted);
});

describe('a citation says', () => {
  test.each([
    ['The Care Act 2014 applies.', 'title', 'Care Act 2014'],
    ['Section 9 of the Care Act applies.', 'short-title', 'Care Act'],
    ['It must assess (s9 CA 2014).', 'alias', 'CA 2014'],
    ['The Care Act 2015 applies.', 'near-miss', 'Care Act 2015'],
    ['The Cares Act 2014 applies.', 'near-miss', 'Cares Act 2014'],
    ['The Children & Family Act 2014 applies.', 'near-miss', 'Children & Family Act 2014'],
    ['The Childrens Act 1989 applies.', 'near-miss', 'Childrens Act 1989'],
    ['The Children Act 1998 applies.', 'near-miss', 'Children Act 1998'],
    ['The Mental Capacity Act 2015 applies.', 'near-miss', 'Mental Capacity Act 2015'],
    ['The Town and Country Plannning Act 1990 applies.', 'near-miss', 'Town and Country Plannning Act 1990'],
    ['The Children’s Act 1989 applies.', 'near-miss', 'Children’s Act 1989'],
    ['The Human Right Act 1998 applies.', 'near-miss', 'Human Right Act 1998'],
    ['The Highway Act 1980 applies.', 'near-miss', 'Highway Act 1980'],
    ['The Equalities Act 2010 applies.', 'near-miss', 'Equalities Act 2010'],
    ['The Education Act 1966, section 19, applies.', 'near-miss', 'Education Act 1966'],
    ['The Town adn Country Planning Act 1990 applies.', 'near-miss', 'Town adn Country Planning Act 1990'],
    ['The Care Act 2041 applies.', 'near-miss', 'Care Act 2041'],
    ['The Care Act 2104 applies.', 'near-miss', 'Care Act 2104'],
    // It may be a law to come.
    ['The Care Act 2032 applies.', 'title', 'Care Act 2032'],
    ['The Act applies.', 'oblique', 'Act'],
    ['The Local Government Act 2010 applies.', 'title', 'Local Government Act 2010'],
    ['The Children Act 1975 applied.', 'title', 'Children Act 1975'],
    ['The Equality Act 2006 applied.', 'title', 'Equality Act 2006'],
  ])('how it names its law: %s', (text, form, name) => {
    const [citation] = factsOf(inFindings(text)).citations;
    expect([citation?.name?.form, citation?.name?.text]).toEqual([form, name]);
    expect(form === 'near-miss' ? citation?.id : 'ukpga/').toMatch(/^ukpga\//);
  });

  test('which Act is meant behind a statement of powers, whatever its year', () => {
    const behind = (year: number) =>
      factsOf(inPowers(`We may act. (Local Government Act ${String(year)}, section 24A(6), as amended)`)).citations[0];
    expect(behind(1972)).toMatchObject({ id: 'ukpga/1974/7', name: { form: 'near-miss' } });
    expect(behind(1978)).toMatchObject({ id: 'ukpga/1974/7', name: { form: 'near-miss' } });
    expect(behind(1974)).toMatchObject({ id: 'ukpga/1974/7', name: { form: 'title' } });
    const [other] = factsOf(inFindings('It met in private (Local Government Act 1972, section 100A).')).citations;
    expect(other).toMatchObject({ id: 'ukpga/1972/70', name: { form: 'title' } });
  });

  test('which laws a name could mean', () => {
    const [, , act] = factsOf(
      inFindings('The Children Act 1989 and the Care Act 2014 apply. The Act says so.'),
    ).citations;
    expect(act?.candidates).toEqual(['ukpga/1989/41', 'ukpga/2014/23']);
    const [short] = factsOf(inFindings('The Children Act says so.')).citations;
    expect(short?.candidates).toEqual(['ukpga/1989/41', 'ukpga/2004/31']);
    const [sure] = factsOf(inFindings('The Care Act 2014 says so.')).citations;
    expect(sure?.candidates).toEqual([]);
  });

  test('where its name was given its meaning', () => {
    const draft = inFindings(
      'The Care Act 2014 (“the Act”) applies.\n\nSection 9 of the Act says so. The Freedom of Information Act 2000 (FOIA) does too.\n\nFOIA says so.',
    );
    const { citations } = factsOf(draft);
    const meaning = citations.map(({ definedAt }) => definedAt && draft.slice(definedAt.start, definedAt.end));
    expect(meaning).toEqual([undefined, 'Care Act 2014', undefined, 'Freedom of Information Act 2000']);
  });

  test('where each provision, its bracket and “as amended” stand', () => {
    const draft = inPowers(
      'We may act. (Local Government Act 1974, sections 24A(6), 26(6)(a) and (c) and Schedule 5 paragraph 1, as amended)',
    );
    const [citation] = factsOf(draft).citations;
    const at = (span: { readonly start: number; readonly end: number } | undefined) =>
      span && draft.slice(span.start, span.end);
    expect(citation?.cited.map(({ provision, text }) => [provision, text])).toEqual([
      ['24A(6)', '24A(6)'],
      ['26(6)(a)', '26(6)(a)'],
      ['26(6)(c)', '(c)'],
      ['Schedule 5 paragraph 1', 'Schedule 5 paragraph 1'],
    ]);
    for (const each of citation?.cited ?? []) expect(at(each.span)).toBe(each.text);
    expect(at(citation?.amended)).toBe('as amended');
    expect(at(citation?.bracket)).toMatch(/^\(Local Government Act 1974.*as amended\)$/);
  });

  test('what a range holds, in one place', () => {
    const [citation] = factsOf(inFindings('Sections 9 to 12 of the Care Act 2014 apply.')).citations;
    expect(citation?.cited.map(({ provision, text }) => [provision, text])).toEqual([
      ['9', '9'],
      ['10', '9 to 12'],
      ['11', '9 to 12'],
      ['12', '12'],
    ]);
  });
});
