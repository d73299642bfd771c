/** One slip put into a clean seed, and what a reviewer would say about it. */
import type { Seed } from '../kit/core.ts';
import { seedText } from '../kit/core.ts';
import { expectationOf, type Expectation } from '../seeds/expectation.ts';
import { markLines, type MarkedLine } from '../seeds/mark-lines.ts';

export interface Wanted {
  /** One code, or several that will do, parted by `|`. */
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  /** Zero-based lines on any of which the finding may begin; undefined where any place will do. */
  readonly at?: readonly number[];
  /** Words that the finding's span must share text with. */
  readonly words?: string;
  /** Other words that will do. */
  readonly or?: string;
  /** How many such findings: one unless said otherwise. */
  readonly least?: number;
  readonly most?: number;
}

export interface Breakage {
  readonly seed: Seed;
  readonly name: string;
  readonly text: string;
  /** Exactly these at warning and above, over the rules that have landed. */
  readonly wanted: readonly Wanted[];
}

/** A seed read by hand, ready to be broken. */
export interface Source {
  readonly seed: Seed;
  readonly expected: Expectation;
  readonly lines: readonly MarkedLine[];
  readonly raw: readonly string[];
  /** The slips that the seed itself has, which every breakage keeps unless it removes their place. */
  readonly own: readonly Wanted[];
}

const ownSlips: Readonly<Partial<Record<Seed, readonly Wanted[]>>> = {
  '20-003-902': [{ code: 'people/unintroduced', severity: 'warning', words: 'Ms C' }],
  '24-020-172': [{ code: 'remedy/missing-deadline', severity: 'warning', words: 'Pay Miss X £300' }],
};

export function sourceOf(seed: Seed): Source {
  const expected = expectationOf(seed);
  const lines = markLines(seedText(seed), expected);
  return { seed, expected, lines, raw: lines.map(({ raw }) => raw), own: ownSlips[seed] ?? [] };
}

export const breakage = (
  source: Source,
  name: string,
  raw: readonly string[],
  wanted: readonly Wanted[],
): Breakage => ({
  seed: source.seed,
  name,
  text: raw.join('\n'),
  wanted,
});

/** The lines with line `at` rewritten. */
export const rewritten = (source: Source, at: number, change: (raw: string) => string): readonly string[] =>
  source.raw.map((raw, index) => (index === at ? change(raw) : raw));

export interface Block {
  readonly kind: string;
  readonly start: number;
  /** After the section's last line: headings of the next section, or the furniture after the signature. */
  readonly end: number;
}

/** Lines of each section, its trailing blank and furniture lines included. */
export function blocksOf({ lines, expected }: Source): readonly Block[] {
  const starts = lines.flatMap(({ kind }, at) => (kind === 'heading' || kind === 'signature' ? [at] : []));
  return starts.map((start, index) => {
    const kind = expected.sections[index]?.kind ?? '';
    const next = starts[index + 1];
    return { kind, start, end: next ?? (lines[start + 1]?.kind === 'blank' ? start + 2 : start + 1) };
  });
}
