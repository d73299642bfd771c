import { expect, it } from 'vitest';
import { foldingRanges } from '../../server/src/features/folding.ts';
import { seedText } from '../kit/core.ts';
import { viewOf } from './view.ts';

const foldsOf = (text: string): string[] => {
  const lines = text.split('\n');
  return foldingRanges(viewOf(text)).map(
    ({ startLine, endLine, kind }) =>
      `${lines[startLine]?.trim()} … ${lines[endLine]?.trim().slice(-12)}${kind ? ` (${kind})` : ''}`,
  );
};

it('folds sections and sub-sections to their last line with text', () => {
  expect(foldsOf(seedText('24-020-172'))).toEqual([
    'The complaint … ’ complaint.',
    'The Ombudsman’s role and powers … ls (Ofsted).',
    'How I considered this complaint … ssment Code.',
    'My assessment … vestigation.',
    'Background procedure … nel hearing.',
    'This case’s events … vestigation.',
    'Agreed action … nt properly.',
    'Final decision …  for Miss X.',
  ]);
});

it('folds the website’s furniture at the end as one', () => {
  const furniture = foldsOf(seedText('23-010-031')).filter((fold) => fold.endsWith('(comment)'));
  expect(furniture).toEqual(['Print this page … acy settings (comment)']);
});
