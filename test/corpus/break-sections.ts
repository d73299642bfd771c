/** Each section dropped, moved, emptied, misspelt, doubled. */
import { blocksOf, breakage, rewritten, type Block, type Breakage, type Source, type Wanted } from './breakage.ts';

const misspellings: Readonly<Record<string, readonly string[]>> = {
  complaint: ['The compliant', 'The complant', 'Teh complaint'],
  powers: ['The Ombudsman’s roel and powers', 'The Ombudsmans role and powers', 'The Ombudsman’s role and power'],
  considered: [
    'How I consider this complaint',
    'How I considered this complant',
    'How I considerd this complaint',
    'How I considered the complaint',
  ],
  assessment: ['My assesment', 'My assessmnet', 'My asessment'],
  findings: ['What I fuond', 'What I foud', 'What I find'],
  action: ['Agreed actoin', 'Agred action', 'Agree action'],
  decision: ['Final decison', 'Fianl decision', 'Final desicion'],
  'not-investigated': [
    'Parts of the complaint that I did not investigated',
    'Parts of the compliant that I did not investigate',
  ],
  signature: [
    "Investigator's decison on behalf of the Ombudsman",
    "Investigator's decision on behalf of the Ombusdman",
  ],
};

/** The seed's own slips, less those in the section that a breakage takes away. */
const kept = ({ own }: Source, block: Block): readonly Wanted[] =>
  own.filter(({ code }) => block.kind !== (code.startsWith('remedy/') ? 'action' : 'findings'));

function wantedWithout(source: Source, block: Block, next: number | undefined): readonly Wanted[] {
  const missing: Wanted = { code: 'structure/missing-section', severity: 'error' };
  switch (block.kind) {
    case 'action':
      // The seeds with actions say elsewhere that the body agreed to them.
      return [{ code: 'remedy/missing-section', severity: 'warning', ...(next !== undefined && { at: [next] }) }];
    case 'not-investigated':
      return [];
    case 'signature':
      return [{ code: 'structure/missing-signature', severity: 'warning' }];
    case 'assessment':
      // A short closure may give its reasons in the final decision; both closures among the seeds do ("because").
      return source.expected.profile === 'closed' ? [] : [missing];
    case 'decision':
      return [missing];
    default:
      return [next === undefined ? missing : { ...missing, at: [next] }];
  }
}

function drop(source: Source, block: Block): Breakage {
  const raw = source.raw.filter((_, at) => at < block.start || at >= block.end);
  const wanted = [...wantedWithout(source, block, block.start), ...kept(source, block)];
  return breakage(source, `${block.kind} dropped`, raw, wanted);
}

function swap(source: Source, first: Block, second: Block): Breakage {
  const { raw } = source;
  const [before, one, two, after] = [
    raw.slice(0, first.start),
    raw.slice(first.start, first.end),
    raw.slice(second.start, second.end),
    raw.slice(second.end),
  ];
  const either = first.kind === 'decision' && second.kind === 'not-investigated';
  const misplaced: Wanted = {
    code: 'structure/misplaced-section',
    severity: 'warning',
    at: [first.start, first.start + two.length],
  };
  const name = `${first.kind} and ${second.kind} swapped`;
  return breakage(source, name, [...before, ...two, ...one, ...after], [...(either ? [] : [misplaced]), ...source.own]);
}

function empty(source: Source, block: Block): Breakage {
  const raw = source.raw.filter((_, at) => at <= block.start || at >= block.end || source.lines[at]?.kind === 'blank');
  const wanted: Wanted = { code: 'structure/empty-section', severity: 'error', at: [block.start] };
  return breakage(source, `${block.kind} emptied`, raw, [wanted, ...kept(source, block)]);
}

function misspell(source: Source, block: Block, heading: string): Breakage {
  const wanted: Wanted = { code: 'structure/misspelt-heading', severity: 'warning', at: [block.start] };
  return breakage(
    source,
    `${block.kind} headed “${heading}”`,
    rewritten(source, block.start, () => heading),
    [wanted, ...source.own],
  );
}

function duplicate(source: Source, block: Block): Breakage {
  const { raw } = source;
  const copied = [...raw.slice(0, block.end), ...raw.slice(block.start, block.end), ...raw.slice(block.end)];
  const code = block.kind === 'signature' ? 'structure/duplicate-signature' : 'structure/duplicate-section';
  const second: Wanted = { code, severity: 'warning', at: [block.end] };
  // What is said about a doubled section's content may wait until the copy is gone.
  const own = source.own.map((slip) => (block.kind === 'action' ? { ...slip, least: 0 } : slip));
  return breakage(source, `${block.kind} doubled`, copied, [second, ...own]);
}

function doubleHeading(source: Source, block: Block): Breakage {
  const { raw } = source;
  const gap = raw[block.start + 1] === '' ? [''] : [];
  const copied = [...raw.slice(0, block.start + 1), ...gap, ...raw.slice(block.start)];
  const at = [block.start, block.start + 1 + gap.length];
  return breakage(source, `${block.kind}: heading alone doubled`, copied, [
    { code: 'structure/duplicate-section', severity: 'warning', at },
    ...source.own,
  ]);
}

export function breakSections(source: Source): readonly Breakage[] {
  const blocks = blocksOf(source);
  const bodies = blocks.filter(({ kind }) => kind !== 'signature');
  return [
    ...blocks.map((block) => drop(source, block)),
    ...blocks.flatMap((block, at) => {
      const next = blocks[at + 1];
      return next ? [swap(source, block, next)] : [];
    }),
    ...bodies.map((block) => empty(source, block)),
    ...blocks.flatMap((block) => (misspellings[block.kind] ?? []).map((heading) => misspell(source, block, heading))),
    ...blocks.map((block) => duplicate(source, block)),
    ...bodies.map((block) => doubleHeading(source, block)),
  ];
}
