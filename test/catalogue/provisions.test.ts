/** What the catalogue knows of single provisions, and above all what it does not claim to know. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../server/src/core/catalogue/catalogue.ts';
import { statuteProvisions } from '../../server/src/core/catalogue/provision-rows.ts';
import { root } from '../kit/core.ts';

const lga = 'ukpga/1974/7';
const care = 'ukpga/2014/23';
const procedure = 'uksi/2006/1738';

describe('a provision', () => {
  test('has a heading, a gist, its status, its evidence and the day it was checked', () => {
    expect(builtInCatalogue.provision(lga, '24A(6)')).toMatchObject({
      id: '24A(6)',
      status: 'in force',
      evidence: 'page',
    });
    expect(builtInCatalogue.provision(lga, '24A(6)')?.gist).toMatch(/discretion/i);
    expect(builtInCatalogue.provision(lga, '24A(6)')?.checked).toMatch(/^20\d\d-\d\d-\d\d$/);
  });
  test('that has no row of its own is told by the section that it stands in', () => {
    expect(builtInCatalogue.provision(lga, '34B(8)(a)')?.id).toBe('34B(8)');
    expect(builtInCatalogue.provision(care, '42(9)')?.id).toBe('42');
  });
  test('that nobody has a row for is undefined', () => {
    expect(builtInCatalogue.provision(lga, '99')).toBeUndefined();
    expect(builtInCatalogue.provision('ukpga/1900/1', '1')).toBeUndefined();
    expect(builtInCatalogue.provisions('ukpga/1900/1')).toEqual([]);
  });
  test('that was repealed says so', () => {
    expect(builtInCatalogue.provision(lga, '24')).toMatchObject({ status: 'repealed', evidence: 'page' });
  });
});

test.each([
  [lga, '24A(6)', 'listed'],
  [lga, '24A(1)', 'listed'],
  [lga, '24A(8)', 'absent'],
  [lga, '24B', 'absent'],
  [lga, '26E', 'absent'],
  [lga, '34U', 'absent'],
  [lga, '34B(12)', 'absent'],
  [lga, '26(6)(d)', 'absent'],
  [lga, '26(6)(c)', 'listed'],
  [lga, '30(1E)', 'absent'],
  [lga, 'Schedule 5A paragraph 9', 'absent'],
  [lga, 'Schedule 5A paragraph 4', 'listed'],
  // No complete list holds these: nobody may be told that they do not exist.
  [lga, '30(8)', 'unsure'],
  [lga, '26(14)', 'unsure'],
  [lga, '31C', 'unsure'],
  [lga, '35', 'unsure'],
  [lga, '1', 'unsure'],
  [lga, 'Schedule 5 paragraph 5B', 'unsure'],
  [lga, 'Schedule 9 paragraph 1', 'unsure'],
  [lga, 'Part 3A', 'unsure'],
  [lga, '34H(10)', 'unsure'],
  [care, '34', 'listed'],
  [care, '19A', 'absent'],
  [care, '400', 'unsure'],
  [procedure, 'regulation 17', 'listed'],
  [procedure, 'regulation 40', 'absent'],
  ['ukpga/2017/13', '14', 'absent'],
  ['ukpga/1989/41', '200', 'unsure'],
  ['guidance/working-together', 'paragraph 3', 'unsure'],
])('%s %s is %s', (statute, provision, standing) => {
  expect(builtInCatalogue.provisionStanding(statute, provision)).toBe(standing);
});

test('each file names what it read wherever its row may accuse', () => {
  const folder = join(root, 'server/src/core/catalogue/data/provisions');
  for (const file of readdirSync(folder)) {
    const { provisions, lists } = statuteProvisions.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    for (const { id, evidence, page } of provisions) {
      if (evidence === 'page') expect(page, `${file} ${id}`).toMatch(/^https?:\/\//);
    }
    for (const { of, page } of lists) expect(page, `${file} ${of}`).toMatch(/^https?:\/\//);
  }
});
