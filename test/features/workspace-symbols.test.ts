import { expect, it } from 'vitest';
import { workspaceSymbols } from '../../server/src/features/workspace-symbols.ts';
import { seedText } from '../kit/core.ts';
import { viewOf } from './view.ts';

const views = [
  { ...viewOf(seedText('24-020-172')), uri: 'file:///b.decision' },
  { ...viewOf(seedText('24-006-339')), uri: 'file:///a.decision' },
  { ...viewOf('Nothing of the kind.\n'), uri: 'file:///c.txt' },
];
const found = (query: string): string[] =>
  workspaceSymbols(views, query).map(({ name, containerName }) => (containerName ? `${containerName}: ${name}` : name));

it('finds a statement by its body or its reference', () => {
  expect(found('redbridge')).toEqual(['London Borough of Redbridge (24 020 172)']);
  expect(found('24006339')).toEqual(['London Borough of Barnet (24 006 339)']);
  expect(workspaceSymbols(views, '24 006')[0]?.location).toEqual({
    uri: 'file:///a.decision',
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 37 } },
  });
});

it('finds sections and dated actions, with the statement that they are of', () => {
  const redbridge = 'London Borough of Redbridge (24 020 172)';
  expect(found('agac')).toEqual([`${redbridge}: Agreed action`]);
  expect(found('final decision')).toHaveLength(2);
  expect(found('statutory complaints procedure')).toEqual([
    expect.stringMatching(
      /^London Borough of Redbridge \(24 020 172\): Complete a Children Act .*… \(due Wed 22 Oct 2025\)$/,
    ),
  ]);
});

it('finds provisions by number and laws by name, in every open statement', () => {
  const upheld = { ...viewOf(seedText('20-008-394')), uri: 'file:///d.decision' };
  const all = (query: string): string[] => workspaceSymbols([...views, upheld], query).map(({ name }) => name);
  expect(all('s26A')).toEqual(['s26A(1), Local Government Act 1974 (paragraph 3)']);
  expect(all('section 26')).toEqual([
    's26(1), Local Government Act 1974 (paragraph 3)',
    's26A(1), Local Government Act 1974 (paragraph 3)',
    's26(3), Children Act 1989 (paragraph 9)',
  ]);
  expect(all('s24a(6)')).toEqual(['s24A(6), Local Government Act 1974 (paragraph 2)']);
  expect(all('reg 13')).toEqual([]);
  expect(all('representations procedure')).toEqual([
    'The Children Act 1989 Representations Procedure (England) Regulations 2006 (paragraph 8)',
  ]);
  expect(workspaceSymbols([upheld], 's26A')[0]).toMatchObject({
    containerName: 'London Borough of Redbridge (20 008 394)',
    location: { uri: 'file:///d.decision' },
  });
});

it('gives everything for an empty query, and no signature', () => {
  const all = found('');
  expect(all.length).toBeGreaterThan(12);
  expect(all.join()).not.toContain('on behalf of the Ombudsman');
  expect(found('zzz')).toEqual([]);
});
