/** Statements of our own making, in every profile, layout and stage. */
import { describe, expect, test } from 'vitest';
import { judge } from './judge.ts';
import { knownDefects } from './known-defects.ts';
import { landedCodes } from './landed.ts';
import { ownStatements } from './statements.ts';
import { snapshotOf } from '../kit/core.ts';

const statements = ownStatements();

describe('the collection', () => {
  test('has at least sixty-two, many of them with slips, hardly any of them a stub', () => {
    expect(statements.length).toBeGreaterThanOrEqual(62);
    const broken = statements.filter((one) => !one.clean);
    expect(broken.length).toBeGreaterThanOrEqual(30);
    expect(statements.length - broken.length).toBeGreaterThanOrEqual(30);
    expect(statements.filter(({ text }) => text.split(/\s+/).length >= 350).length).toBeGreaterThanOrEqual(54);
  });

  test('covers every profile, every layout, both stages, joint working and ten services', () => {
    const seen = statements.map(({ text }) => snapshotOf(text));
    const profiles = new Set<string>(seen.map(({ classification }) => classification.profile));
    expect([...profiles].sort()).toEqual(['closed', 'early-remedy', 'ended', 'not-upheld', 'report', 'upheld']);
    expect(new Set<string>(seen.map(({ statement }) => statement.layout))).toEqual(
      new Set(['published', 'markdown', 'office']),
    );
    expect(new Set<string>(seen.map(({ classification }) => classification.stage))).toEqual(
      new Set(['draft', 'final']),
    );
    expect(seen.filter(({ classification }) => classification.joint).length).toBeGreaterThanOrEqual(2);
    const services = new Set(seen.flatMap(({ statement }) => statement.header.category?.value?.join(' > ') ?? []));
    expect(services.size).toBeGreaterThanOrEqual(10);
  });

  test('has a slip for nearly every rule of the groups header, summary, structure and suppression', () => {
    const labelled = new Set(statements.flatMap(({ wanted }) => wanted.flatMap(({ code }) => code.split('|'))));
    const landed = landedCodes.filter((code) => /^(?:header|summary|structure|suppression)\//.test(code));
    // Off unless it is switched on, so no statement is labelled for it.
    expect(landed.filter((code) => !labelled.has(code))).toEqual(['structure/inconsistent-numbering']);
  });
});

test.each(statements)('$name', (statement) => {
  expect(judge(statement)).toEqual({ missing: [], unexpected: knownDefects[statement.name] ?? [] });
});
