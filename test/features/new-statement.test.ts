import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../server/src/core/catalogue/catalogue.ts';
import { newStatement } from '../../server/src/features/new-statement.ts';
import { findingsOf, snapshotOf } from '../kit/core.ts';

const profiles = ['closed', 'early-remedy', 'upheld', 'not-upheld', 'ended'] as const;

describe.each(profiles)('a new %s statement', (profile) => {
  const text = newStatement(profile, builtInCatalogue);

  it('has no finding above information', () => {
    expect(findingsOf(text).filter((finding) => !/^(?:information|hint) /.test(finding))).toEqual([]);
  });

  it('is read as the draft that was asked for', () => {
    expect(snapshotOf(text).classification).toEqual({ stage: 'draft', profile, joint: false });
    expect(snapshotOf(newStatement(profile, builtInCatalogue, { joint: true })).classification).toEqual({
      stage: 'draft',
      profile,
      joint: true,
    });
  });

  it('numbers its paragraphs straight through', () => {
    const numbers = [...text.matchAll(/^(\d+)\. /gm)].map((match) => Number(match[1]));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(snapshotOf(text).statement.paragraphCount).toBe(numbers.length);
  });
});

it('states each power with its citation', () => {
  for (const profile of ['closed', 'early-remedy', 'upheld', 'not-upheld'] as const) {
    const { powers } = snapshotOf(newStatement(profile, builtInCatalogue)).facts;
    expect(powers.length, profile).toBeGreaterThan(0);
    for (const power of powers) expect(power.citations.length, `${profile}: ${power.id}`).toBeGreaterThan(0);
  }
});

it('puts in what is known', () => {
  const text = newStatement('upheld', builtInCatalogue, {
    body: 'Leeds City Council',
    reference: '25 001 002',
    category: 'Housing > Homelessness',
    complainant: 'Ms Y',
  });
  expect(text).toMatch(/^Leeds City Council \(25 001 002\)\n\nCategory : Housing > Homelessness\n/);
  expect(text).toContain('pay Ms Y £');
  expect(text).not.toContain('Mr X');
});

it('gives every action of an agreed remedy its deadline', () => {
  for (const profile of ['early-remedy', 'upheld'] as const) {
    const actions = snapshotOf(newStatement(profile, builtInCatalogue)).facts.actions.filter(
      ({ kind }) => kind !== 'evidence',
    );
    expect(actions.map(({ kind, deadline }) => [kind, deadline.kind])).toEqual([
      ['apology', 'period'],
      ['payment', 'period'],
    ]);
  }
});

it('begins a section only with paragraphs for its own kind of decision', () => {
  for (const row of builtInCatalogue.standardParagraphs)
    for (const profile of row.skeleton) expect(row.profiles, row.id).toContain(profile);
});

it('sets paragraphs of one section close together, and sub-headings apart', () => {
  const text = newStatement('upheld', builtInCatalogue);
  expect(text).toMatch(
    /\n\nWhat I found\n\nWhat happened\n\n5\. [^\n]*\n\nAnalysis\n\n6\. [^\n]*\n7\. [^\n]*\n8\. [^\n]*\n\nAgreed action\n\n9\. /,
  );
});
