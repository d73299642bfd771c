import { readinessLines, verdict, type ReadinessLine } from '../../features/readiness/readiness-lines.ts';
import type { ReadyReport } from './ready-report.ts';
import { counted, printable, type Paint, type Style } from './plain-text.ts';

const colours = { blocks: 'red', look: 'cyan', clear: 'gray' } as const satisfies Record<ReadinessLine['state'], Style>;

/** Ten lines or fewer for each statement: the verdict, then each decision standard under which something was found. */
export function readyPretty(reports: readonly ReadyReport[], paint: Paint, width: number | undefined): string {
  if (reports.length === 0) return 'No statement was looked at.\n';
  const blocks = reports.map((report) => describe(report, paint, width));
  return reports.length === 1 ? blocks.join('') : `${blocks.join('\n')}\n${summary(reports)}\n`;
}

function describe({ path, readiness }: ReadyReport, paint: Paint, width: number | undefined): string {
  const title = `${paint('underline', printable(path))}  ${printable(readiness.title)}`;
  const head = paint(readiness.ready ? 'green' : 'red', `${verdict(readiness)}.`);
  const lines = readinessLines(readiness).map(({ state, text, detail }) => {
    const words = shortened(detail === '' ? text : `${text}. ${printable(detail)}`, width);
    return `  ${paint(colours[state], words)}\n`;
  });
  return `${title}\n${head}\n${lines.join('')}`;
}

/** One line stays one line on a terminal. */
function shortened(text: string, width: number | undefined): string {
  const room = (width ?? Infinity) - 2;
  if (room < 20 || text.length <= room) return text;
  return `${text.slice(0, room - 1).trimEnd()}…`;
}

function summary(reports: readonly ReadyReport[]): string {
  const ready = reports.filter(({ readiness }) => readiness.ready).length;
  return `${counted(reports.length, 'statement')}: ${ready} ready, ${reports.length - ready} not.`;
}
