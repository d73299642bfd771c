/** The core in this process, without a server around it: what is the text's own cost? */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import type { Bench, StageTimes } from '../server/src/main/bench-core.ts';
import { draftOf, middleOf, seeds, typed, wordsIn } from './drafts.ts';
import { median } from './statistics.ts';

export interface CoreFigures {
  readonly draft: string;
  readonly words: number;
  /** Medians in milliseconds. */
  readonly parse: number;
  readonly facts: Readonly<Record<string, number>>;
  readonly rules: number;
  readonly total: number;
  /** 10^6 bytes of UTF-8 a second. */
  readonly speed: number;
}

const bundle: { makeBench(): Promise<Bench> } = createRequire(import.meta.url)('../dist/core.js');
const budget = 1_000;

/** How many findings a text has: the no-op server is to answer as many. */
export async function countFindings(): Promise<(text: string) => number> {
  const bench = await bundle.makeBench();
  return (text) => bench.lint(text);
}

/** Whole drafts, nothing kept from one to the next; warm, until a second is spent on each. */
export async function measureWhole(lengths: readonly number[]): Promise<readonly CoreFigures[]> {
  const bench = await bundle.makeBench();
  const drafts = [
    ...seeds.map((path) => ({ name: basename(path), text: readFileSync(path, 'utf8') })),
    ...lengths.map((words) => ({ name: `${words} words`, text: draftOf(words) })),
  ];
  return drafts.map(({ name, text }) =>
    figuresOf(
      name,
      text,
      spend(() => bench.stages(text)),
    ),
  );
}

/** Letter after letter typed in the middle, with what the version before left. */
export async function measureTyping(lengths: readonly number[]): Promise<readonly CoreFigures[]> {
  const bench = await bundle.makeBench();
  return lengths.map((words) => {
    const text = draftOf(words);
    const { line, character } = middleOf(text);
    const before = [...text.split('\n').slice(0, line), ''].join('\n').length + character;
    const cache = bench.createCache();
    let letters = 0;
    const times = spend(() => {
      letters = (letters + 1) % typed.length;
      return bench.stages(text.slice(0, before) + typed.slice(0, letters) + text.slice(before), cache);
    });
    return figuresOf(`${words} words, a key`, text, times);
  });
}

/** Runs for the budget after a tenth of it to warm up. */
function spend(run: () => StageTimes): readonly StageTimes[] {
  const begun = performance.now();
  const times: StageTimes[] = [];
  while (performance.now() < begun + budget || times.length < 5) {
    const each = run();
    if (performance.now() > begun + budget / 10) times.push(each);
  }
  return times;
}

function figuresOf(draft: string, text: string, times: readonly StageTimes[]): CoreFigures {
  const middle = (of: (each: StageTimes) => number): number => median(times.map(of)) ?? Number.NaN;
  const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
  const kinds = Object.keys(times[0]?.facts ?? {}) as (keyof StageTimes['facts'])[];
  const total = middle(({ parse, facts, rules }) => parse + sum(Object.values(facts)) + rules);
  return {
    draft,
    words: wordsIn(text),
    parse: middle(({ parse }) => parse),
    facts: Object.fromEntries(kinds.map((kind) => [kind, middle(({ facts }) => facts[kind])])),
    rules: middle(({ rules }) => rules),
    total,
    speed: Buffer.byteLength(text) / 1e6 / (total / 1e3),
  };
}
