/** Each line of the header dropped or spoilt, and the summary dropped. */
import type { LineKind } from '../seeds/mark-lines.ts';
import { breakage, rewritten, type Breakage, type Source, type Wanted } from './breakage.ts';

const misspelt: Readonly<Record<string, readonly string[]>> = {
  Upheld: ['Uphedl', 'Uphelp', 'Partly upheld'],
  'Not upheld': ['Not uphled', 'Not upheld in part'],
  'Closed after initial enquiries': ['Closed after inital enquiries', 'Closed'],
};

function at(source: Source, kind: LineKind): number {
  const found = source.lines.findIndex((line) => line.kind === kind);
  if (found < 0) throw new Error(`the seed has no ${kind}`);
  return found;
}

function dropped(source: Source, kind: LineKind, wanted: readonly Wanted[]): Breakage {
  const line = at(source, kind);
  return breakage(
    source,
    `${kind} line dropped`,
    source.raw.filter((_, index) => index !== line),
    [...wanted, ...source.own],
  );
}

function valued(source: Source, kind: LineKind, value: string, wanted: readonly Wanted[]): Breakage {
  const raw = rewritten(source, at(source, kind), (line) => line.replace(/: .*$/, `: ${value}`));
  return breakage(source, `${kind} reads “${value}”`, raw, [...wanted, ...source.own]);
}

function reference(source: Source, written: string, wanted: readonly Wanted[]): Breakage {
  const raw = rewritten(source, at(source, 'title'), (line) => line.replace(/\(.*\)/, `(${written})`));
  return breakage(source, `reference reads “${written}”`, raw, [...wanted, ...source.own]);
}

export function breakHeader(source: Source): readonly Breakage[] {
  const { outcome, reference: written } = source.expected.header;
  const outcomeLine = at(source, 'outcome');
  const dateLine = at(source, 'date');
  const unknown = (severity: Wanted['severity']): Wanted => ({
    code: 'header/unknown-outcome',
    severity,
    at: [outcomeLine],
  });
  const invalid: Wanted = { code: 'header/invalid-date', severity: 'error', at: [dateLine] };
  const malformed: Wanted = { code: 'header/malformed-reference', severity: 'warning', at: [0] };
  const complaint = source.lines.findIndex(({ kind }) => kind === 'heading');
  return [
    dropped(source, 'title', [{ code: 'header/missing-title', severity: 'error', at: [0] }]),
    reference(source, written.replaceAll(' ', '-'), [malformed]),
    reference(source, written.replaceAll(' ', ''), [malformed]),
    reference(source, written.replace(/^(\d\d) (\d{3}) /, '$1 $2'), [malformed]),
    reference(source, `${written}a`, []),
    dropped(source, 'category', [{ code: 'header/missing-category', severity: 'warning', at: [0] }]),
    dropped(source, 'outcome', [{ code: 'header/missing-outcome', severity: 'error', at: [0] }]),
    ...(misspelt[outcome] ?? []).map((value) => valued(source, 'outcome', value, [unknown('error')])),
    valued(source, 'outcome', '', [
      { code: 'header/missing-outcome|header/unknown-outcome', severity: 'error', at: [0, outcomeLine] },
    ]),
    valued(source, 'outcome', outcome.toUpperCase(), [unknown('warning')]),
    valued(source, 'outcome', outcome.toLowerCase(), [unknown('warning')]),
    dropped(source, 'date', [{ code: 'header/missing-decision-date', severity: 'error', at: [0] }]),
    valued(source, 'date', '31 Jun 2024', [invalid]),
    valued(source, 'date', '29 Feb 2023', [invalid]),
    valued(source, 'date', 'some time soon', [invalid]),
    valued(source, 'date', '', [{ code: 'header/missing-decision-date', severity: 'error', at: [dateLine] }]),
    valued(source, 'category', '', [
      { code: 'header/missing-category', severity: 'warning', at: [at(source, 'category')] },
    ]),
    valued(source, 'date', '5 February 2020', []),
    valued(source, 'date', '18-Feb-2021', []),
    dropped(source, 'stage', []),
    dropped(source, 'summary', [{ code: 'summary/missing', severity: 'error', at: [complaint - 1] }]),
  ];
}
