/** Figures as tables for people, in Markdown. */
import type { CommandFigures } from './measure-command-line.ts';
import type { CoreFigures } from './measure-core.ts';
import type { ServerFigures } from './measure-server.ts';
import { figure, median } from './statistics.ts';

/** One server at one draft in one round. */
export interface ServerRun {
  readonly round: number;
  readonly words: number;
  readonly server: string;
  readonly figures: ServerFigures;
}

export interface Results {
  readonly node: string;
  readonly date: string;
  readonly servers: readonly ServerRun[];
  readonly core: readonly CoreFigures[];
  readonly commandLine: readonly CommandFigures[];
}

type Metric = keyof ServerFigures;

const metrics: readonly (readonly [Metric, string])[] = [
  ['spawnToInitialize', 'spawn → initialize'],
  ['spawnToDiagnostics', 'spawn → first findings'],
  ['keyP50', 'key → findings, p50'],
  ['keyP95', 'p95'],
  ['keyP99', 'p99'],
  ['processorTimeAKey', 'processor ms a key'],
  ['burst', 'burst of 20: last key → findings'],
  ['burstAnswers', 'questions answered in it'],
  ['completion', 'completion'],
  ['completionAfterKey', 'completion straight after a key'],
  ['hover', 'hover'],
  ['hoverAfterKey', 'hover straight after a key'],
  ['symbols', 'document symbols'],
  ['symbolsAfterKey', 'document symbols straight after a key'],
  ['memory', 'resident MB after the keys'],
  ['findings', 'findings'],
];

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

/** Median of the rounds. */
function middle(runs: readonly ServerRun[], server: string, metric: Metric): number | undefined {
  const values = runs.filter((run) => run.server === server).flatMap(({ figures }) => figures[metric] ?? []);
  return median(values);
}

/** Median of the rounds' own ratios: what disturbs a round disturbs both sides of it. */
export function pairedRatio(
  runs: readonly ServerRun[],
  [above, below]: readonly [above: string, below: string],
  metric: Metric,
): number | undefined {
  const ratios = runs.flatMap(({ server, round, figures }) => {
    const other = runs.find((run) => run.server === below && run.round === round)?.figures[metric];
    const own = figures[metric];
    return server === above && own !== undefined && other ? [own / other] : [];
  });
  return median(ratios);
}

function serverTable(runs: readonly ServerRun[]): string {
  const names = [...new Set(runs.map(({ server }) => server))];
  const floors = names.filter((name) => name !== 'ours');
  const rows = metrics.map(([metric, label]) => [
    label,
    ...names.map((name) => figure(middle(runs, name, metric))),
    ...floors.map((floor) => (metric === 'findings' ? '' : figure(pairedRatio(runs, ['ours', floor], metric)))),
  ]);
  return table(['', ...names, ...floors.map((floor) => `ours ÷ ${floor}`)], rows);
}

function coreTable(figures: readonly CoreFigures[]): string {
  const kinds = Object.keys(figures[0]?.facts ?? {});
  const rows = figures.map(({ draft, words, parse, facts, rules, total, speed }) => [
    draft,
    String(words),
    figure(parse),
    ...kinds.map((kind) => figure(facts[kind])),
    figure(rules),
    figure(total),
    figure(speed),
  ]);
  return table(['ms', 'words', 'parse', ...kinds, 'rules', 'all', 'MB/s'], rows);
}

export function report({ node, servers, core, commandLine }: Results): string {
  const lengths = [...new Set(servers.map(({ words }) => words))];
  return [
    `Node ${node}; times in milliseconds; medians of the rounds, and of the rounds' ratios.`,
    ...lengths.map(
      (length) => `## Servers, ${length} words\n\n${serverTable(servers.filter(({ words }) => words === length))}`,
    ),
    `## The core alone\n\n${coreTable(core)}`,
    `## The command line, cold\n\n${table(
      ['', 'ms', '÷ node -e 0'],
      commandLine.map(({ command, took, ratio }) => [command, figure(took), figure(ratio)]),
    )}`,
  ].join('\n\n');
}
