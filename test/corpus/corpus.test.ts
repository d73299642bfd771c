/** Statements of our own making, in every profile, layout and stage. */
import { describe, expect, test } from 'vitest';
import { compare } from './compare.ts';
import { alarms } from './landed.ts';
import { ownStatements } from './statements.ts';
import { snapshotOf } from '../kit/core.ts';

const statements = ownStatements();

describe('the collection', () => {
  test('has at least twelve, about half of them clean, none of them a stub', () => {
    expect(statements.length).toBeGreaterThanOrEqual(12);
    const clean = statements.filter((one) => one.clean);
    expect(clean.length).toBeGreaterThanOrEqual(6);
    expect(statements.length - clean.length).toBeGreaterThanOrEqual(6);
    expect(statements.filter(({ text }) => text.split(/\s+/).length >= 400).length).toBeGreaterThanOrEqual(12);
  });

  test('covers every profile but the report, every layout and both stages', () => {
    const seen = statements.map(({ text }) => snapshotOf(text));
    const profiles = new Set<string>(seen.map(({ classification }) => classification.profile));
    expect([...profiles].sort()).toEqual(['closed', 'early-remedy', 'ended', 'not-upheld', 'upheld']);
    expect(new Set<string>(seen.map(({ statement }) => statement.layout))).toEqual(
      new Set(['published', 'markdown', 'office']),
    );
    expect(new Set<string>(seen.map(({ classification }) => classification.stage))).toEqual(
      new Set(['draft', 'final']),
    );
  });
});

test.each(statements)('$name', ({ text, wanted }) => {
  expect(compare(text, alarms(text), wanted)).toEqual({ missing: [], unexpected: [] });
});
