import { describe, expect, it } from 'vitest';
import { cast } from '../../server/src/features/people/cast.ts';
import { seedText } from '../kit/core.ts';
import { viewOf } from './view.ts';

const statement = (...paragraphs: string[]): string =>
  [
    'Somewhere Council (23 000 001)',
    "The Ombudsman's final decision:",
    'Summary: Ms D complained about her mother’s care.',
    'The complaint',
    '1. The complainant, whom I call Ms D, complains for her late mother, Mrs E. Ms D has a son, Y.',
    'What I found',
    ...paragraphs,
  ].join('\n');

/** `label (kind, relation): introduced: paragraphs` with `-` outside them. */
const lines = (text: string): string[] =>
  cast(viewOf(text)).people.map(
    ({ label, kind, relation, introduced, places }) =>
      `${label} (${kind}${relation === undefined ? '' : `, ${relation}`}): ${introduced}: ${places.map(({ paragraph }) => paragraph ?? '-').join(' ')}`,
  );

describe('the cast', () => {
  it('is listed by kind, each with relation, introduction and places, bare letters of children too', () => {
    expect(lines(statement('2. Officer K rang Ms D. Y’s school wrote to Officer K.'))).toEqual([
      'Ms D (adult, complainant): Introduced in paragraph 1: - 1 1 2',
      'Mrs E (adult, late mother): Introduced in paragraph 1: 1',
      'Y (child, son): Introduced in paragraph 1: 1 2',
      'Officer K (officer): First named in paragraph 2: 2 2',
    ]);
  });

  it('has a dropped title among the places of the person, not as another person', () => {
    expect(lines(statement('2. The Council wrote to Ms D about D’s complaint.'))).toEqual([
      'Ms D (adult, complainant): Introduced in paragraph 1: - 1 1 2 2',
      'Mrs E (adult, late mother): Introduced in paragraph 1: 1',
      'Y (child, son): Introduced in paragraph 1: 1',
    ]);
  });

  it('tells the next free letter, and who has no letter to change', () => {
    const view = viewOf(statement('2. Mr B moved to a home (the Care Provider). The Care Provider wrote to Mr B.'));
    const { people, nextLetter } = cast(view);
    expect(nextLetter).toBe('C');
    expect(people.map(({ label, renames }) => [label, renames])).toEqual([
      ['Ms D', true],
      ['Mrs E', true],
      ['Mr B', true],
      ['Y', true],
      ['the Care Provider', false],
    ]);
    expect(cast(viewOf('What I found\n\n1. Nobody is named.\n'))).toEqual({ people: [], nextLetter: 'B' });
  });

  it('gives each place whole words of its own line, the label early among them', () => {
    const [first] = cast(viewOf(statement())).people;
    expect(first?.places.map(({ text }) => text)).toEqual([
      'Summary: Ms D complained about her mother’s care.',
      '…whom I call Ms D, complains for her late mother, Mrs E. Ms D has a son, Y.',
      '…her late mother, Mrs E. Ms D has a son, Y.',
    ]);
    const [long] = cast(viewOf(`What I found\n\n1. Mr X rang. ${'The Council considered it. '.repeat(9)}\n`)).people;
    expect(long?.places[0]?.text).toMatch(/^Mr X rang\. The Council.*\w…$/);
  });

  it('names every person of a seed as often as the text does', () => {
    const counts = Object.fromEntries(
      cast(viewOf(seedText('20-003-902'))).people.map(({ label, places }) => [label, places.length]),
    );
    expect(counts).toMatchObject({ 'Mr X': 46, 'Ms D': 14, 'Ms C': 1, 'Child B': 23 });
  });
});
