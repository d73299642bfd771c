import { describe, expect, it } from 'vitest';
import { readinessReport } from '../../server/src/features/readiness/readiness-report.ts';
import { viewOf } from './view.ts';

const statement = (rest: string): string => `Somewhere Valley Council (23-010-031)

Category : Housing > Homelessness

Decision : Not upheld

Decision date : 31 Jun 2024

The Ombudsman's final decision:

Summary: We found no fault by the Council.

${rest}`;

describe('the short report', () => {
  it('puts what blocks first, in ten lines or fewer, each with its place', () => {
    const report = readinessReport(viewOf(statement('The complaint\n\n1. Mr X complains about the Council.\n')));
    expect(report.ready).toBe(false);
    expect(report.verdict).toMatch(/^Not ready to issue: \d+ things block it/);
    expect(report.lines.length).toBeLessThanOrEqual(8);
    const states = report.lines.map(({ state }) => state);
    expect(states).toEqual([...states].sort((a, b) => rank[a] - rank[b]));
    expect(report.lines[0]).toMatchObject({ state: 'blocks', range: { start: { line: 0 } } });
    expect(report.lines.at(-1)).toMatchObject({ state: 'clear' });
    expect(report.lines.at(-1)).not.toHaveProperty('range');
  });

  it('names a statement without a header', () => {
    expect(readinessReport(viewOf('1. Mr X complains.\n')).title).toBe('Untitled statement');
  });
});

const rank = { blocks: 0, look: 1, clear: 2 };
