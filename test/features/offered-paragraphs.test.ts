import { expect, it } from 'vitest';
import { offeredParagraphs } from '../../server/src/features/offered-paragraphs.ts';
import { seedText } from '../kit/core.ts';
import { marked } from './view.ts';

const offeredAt = (textWithCaret: string) => {
  const { view, position } = marked(textWithCaret);
  return offeredParagraphs(view, position);
};
const seed = seedText('24-020-172');

it('offers what belongs in the section, numbered or marked as the next paragraph, from anywhere in it', () => {
  const without = seed.replace(/^- We investigate complaints.*\n/m, '');
  const [first] = offeredAt(without.replace('- Under our information', '- Under our |information'));
  expect(first).toMatchObject({ id: 'power-early-remedy', section: 'The Ombudsman’s role and powers' });
  expect(first?.body).toMatch(/^- We investigate .*\$0$/);
  expect(first?.detail).toMatch(/^We investigate/);
});

it('leaves out a statement of powers that the section has already', () => {
  const offered = offeredAt(seed.replace('- Under our information', '- Under our |information'));
  expect(offered.map(({ id }) => id)).not.toContain('power-early-remedy');
  expect(offered.map(({ id }) => id)).toContain('power-merits');
});

it('offers everything for this kind of decision where nothing belongs', () => {
  const offered = offeredAt(`${seed}|`);
  expect(offered[0]).toMatchObject({ id: 'summary-early-remedy', section: 'Summary' });
  expect(offered[0]?.body).toMatch(/^Summary: /);
  expect(new Set(offered.map(({ section }) => section)).size).toBeGreaterThan(5);
  expect(offered.map(({ id }) => id)).not.toContain('decision-not-upheld');
});
