/** The sections of our own clean statements dropped, moved, emptied, misspelt and doubled, in all three layouts. */
import type { Wanted } from './breakage.ts';
import type { OwnStatement } from './statements.ts';

type Kind =
  | 'complaint'
  | 'investigated'
  | 'powers'
  | 'considered'
  | 'findings'
  | 'assessment'
  | 'action'
  | 'decision'
  | 'not-investigated'
  | 'signature';

const names: readonly (readonly [RegExp, Kind])[] = [
  [/^The complaint$/, 'complaint'],
  [/^What I have (?:and have not )?investigated$/, 'investigated'],
  [/^The Ombudsm[ae]n['’]s role and powers$/, 'powers'],
  [/^How I considered this complaint$/, 'considered'],
  [/^What I found$/, 'findings'],
  [/^My assessment$/, 'assessment'],
  [/^(?:Agreed actions?|Action|Recommended action)$/, 'action'],
  [/^(?:Final|Draft) decision$/, 'decision'],
  [/^Parts of the complaint that I did not investigate$/, 'not-investigated'],
  [/^Investigator['’]s (?:draft )?decision on behalf of the Ombudsm[ae]n$/, 'signature'],
];

interface Block {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

export interface OwnBreakage {
  readonly name: string;
  readonly text: string;
  readonly wanted: readonly Wanted[];
}

const kindOf = (line: string): Kind | undefined =>
  names.find(([pattern]) => pattern.test(line.replace(/^#{2,3} /, '')))?.[1];

/** A contents list names the headings once before; the last of a name is the heading. */
function blocksOf(lines: readonly string[]): readonly Block[] {
  const last = new Map<Kind, number>();
  lines.forEach((line, at) => {
    const kind = kindOf(line);
    if (kind) last.set(kind, at);
  });
  const plain = lines.findLastIndex((line) => /^(?:#{2,3} )?Decision$/.test(line));
  if (!last.has('decision') && plain >= 0) last.set('decision', plain);
  const starts = [...last].sort(([, one], [, other]) => one - other);
  return starts.map(([kind, start], index) => ({ kind, start, end: starts[index + 1]?.[1] ?? start + 1 }));
}

interface Work {
  readonly name: string;
  readonly lines: readonly string[];
  readonly draft: boolean;
  readonly closed: boolean;
  readonly joint: boolean;
}

function dropped({ name, lines, draft, closed }: Work, { kind, start, end }: Block): OwnBreakage {
  const missing: Wanted = { code: 'structure/missing-section', severity: 'error' };
  const unsaid: Wanted = { code: 'remedy/missing-section', severity: 'warning', at: [start] };
  // The care provider's own findings have a part called Action, which is taken for the section when that is gone.
  const standsIn = kind === 'action' && name.startsWith('care-provider-');
  // Nor does anyone miss the actions of another body under a header that is not upheld.
  const notUpheld = kind === 'action' && name.startsWith('joint-') && name.includes('-not-upheld.');
  const silent =
    standsIn ||
    notUpheld ||
    kind === 'investigated' ||
    kind === 'not-investigated' ||
    ((kind === 'assessment' || kind === 'findings') && closed);
  const unsigned: readonly Wanted[] = draft ? [] : [{ code: 'structure/missing-signature', severity: 'warning' }];
  const text = lines.filter((_, at) => at < start || at >= end).join('\n');
  const wanted: readonly Wanted[] = silent
    ? []
    : kind === 'signature'
      ? unsigned
      : kind === 'action'
        ? [unsaid]
        : [missing];
  return { name: `${kind} dropped`, text, wanted };
}

function emptied({ lines, draft }: Work, { kind, start, end }: Block): OwnBreakage {
  const text = lines.filter((line, at) => at <= start || at >= end || line === '').join('\n');
  return {
    name: `${kind} emptied`,
    text,
    wanted: [{ code: 'structure/empty-section', severity: draft ? 'warning' : 'error', at: [start] }],
  };
}

function transposed(heading: string): string {
  const longest = heading.split(/[^A-Za-z]+/).reduce((one, other) => (other.length > one.length ? other : one), '');
  const at = [...longest].findIndex((letter, index) => index > 0 && letter !== longest[index + 1]);
  const exchanged = `${longest.slice(0, at)}${longest[at + 1] ?? ''}${longest[at] ?? ''}${longest.slice(at + 2)}`;
  return heading.replace(longest, exchanged);
}

function misspelt({ lines }: Work, { kind, start }: Block): OwnBreakage {
  const text = lines.map((line, at) => (at === start ? transposed(line) : line)).join('\n');
  return {
    name: `${kind} misspelt`,
    text,
    wanted: [{ code: 'structure/misspelt-heading', severity: 'warning', at: [start] }],
  };
}

function doubled({ lines, joint }: Work, { kind, start, end }: Block): OwnBreakage {
  const code = kind === 'signature' ? 'structure/duplicate-signature' : 'structure/duplicate-section';
  const gap = lines[end - 1] === '' || lines[start - 1] !== '' ? [] : [''];
  const text = [...lines.slice(0, end), ...gap, ...lines.slice(start, end), ...lines.slice(end)].join('\n');
  const wanted: Wanted = { code, severity: 'warning', at: [end + gap.length] };
  return { name: `${kind} doubled`, text, wanted: joint && kind === 'action' ? [] : [wanted] };
}

const either: readonly (readonly [Kind, Kind])[] = [
  ['investigated', 'powers'],
  ['decision', 'not-investigated'],
];
const maySwap = (one: Kind, other: Kind): boolean =>
  either.some(([first, second]) => (one === first && other === second) || (one === second && other === first));

function swapped({ lines }: Work, first: Block, second: Block): OwnBreakage {
  const [one, two] = [lines.slice(first.start, first.end), lines.slice(second.start, second.end)];
  const gap = two.at(-1) === '' || lines[first.start - 1] !== '' ? [] : [''];
  const text = [...lines.slice(0, first.start), ...two, ...gap, ...one, ...lines.slice(second.end)].join('\n');
  const at = [first.start, first.start + two.length + gap.length];
  const misplaced: Wanted = { code: 'structure/misplaced-section', severity: 'warning', at };
  return {
    name: `${first.kind} and ${second.kind} swapped`,
    text,
    wanted: maySwap(first.kind, second.kind) ? [] : [misplaced],
  };
}

export function breakOwn({ name, text }: OwnStatement): readonly OwnBreakage[] {
  const lines = text.split('\n');
  const blocks = blocksOf(lines);
  const work: Work = {
    name,
    lines,
    draft: name.includes('-draft.'),
    closed: name.includes('-closed.'),
    joint: name.startsWith('joint-'),
  };
  // Where a sub-heading "Decision" may take its place, or the assessment stands in it, losing it is more than one slip.
  const whole = blocks.filter(
    ({ kind }) => !(kind === 'decision' && /^(?:planning|premature|leaseholder)-/.test(name)),
  );
  return [
    ...whole.map((block) => dropped(work, block)),
    ...whole.filter(({ kind }) => kind !== 'signature').map((block) => emptied(work, block)),
    ...blocks.map((block) => misspelt(work, block)),
    ...blocks.map((block) => doubled(work, block)),
    ...blocks.flatMap((block, at) => {
      const next = blocks[at + 1];
      return next ? [swapped(work, block, next)] : [];
    }),
  ];
}
