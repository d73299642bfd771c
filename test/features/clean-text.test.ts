import { expect, it } from 'vitest';
import { cleanText } from '../../server/src/features/clean-text.ts';
import { seedText, seeds } from '../kit/core.ts';
import { viewOf } from './view.ts';

const clean = (text: string): string => cleanText(viewOf(text));

it('takes out the website’s furniture and leaves one blank line in its place', () => {
  const text = clean(seedText('23-010-031'));
  expect(text).not.toMatch(/Back to top|Print this page|cookies|Privacy/i);
  expect(text).toContain('in the first instance.\n\nFinal decision\n\n  1. We will not investigate');
  expect(text.endsWith("Investigator's decision on behalf of the Ombudsman\n")).toBe(true);
  expect(text).not.toMatch(/\n[ \t]*\n[ \t]*\n/);
});

it('takes out comments to this tool', () => {
  const text =
    'Barnet (24 006 339)\n\nThe complaint\n\n<!-- decision-ignore remedy/missing-deadline: agreed by phone -->\n1. Mr X complains.\n';
  expect(clean(text)).toBe('Barnet (24 006 339)\n\nThe complaint\n\n1. Mr X complains.\n');
});

it('changes no word of the statement, and nothing at all the second time', () => {
  for (const seed of seeds) {
    const once = clean(seedText(seed));
    expect(clean(once)).toBe(once);
    const paragraphs = (text: string): string[] =>
      viewOf(text).snapshot.statement.paragraphs.map(({ shape }) => shape.source.trim());
    expect(paragraphs(once)).toEqual(paragraphs(seedText(seed)));
  }
});

it('leaves a clean text as it is', () => {
  expect(clean(seedText('24-020-172'))).toBe(seedText('24-020-172'));
});
