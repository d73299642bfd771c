import type { Severity } from '../../core/rules/define-rule.ts';
import type { DiagnosticReport, Totals } from '../file-report.ts';
import type { CheckOutput } from './check-output.ts';
import { counted, printable, wrap, type Paint } from './plain-text.ts';

const colours = { error: 'red', warning: 'yellow', information: 'cyan', hint: 'gray' } as const satisfies Record<
  Severity,
  string
>;
const severityWidth = 'information'.length;

/** For people: findings under their draft's name, `line:column` from 1 as editors count, and a summary. */
export function prettyOutput(paint: Paint, width: number | undefined): CheckOutput {
  return {
    add({ path, diagnostics }) {
      if (diagnostics.length === 0) return '';
      const places = diagnostics.map(({ range: { start } }) => `${start.line + 1}:${start.character + 1}`);
      const placeWidth = Math.max(...places.map((place) => place.length));
      const lines = diagnostics.map((diagnostic, index) =>
        describe(diagnostic, (places[index] ?? '').padStart(placeWidth), paint, width),
      );
      return `${paint('underline', printable(path))}\n${lines.join('')}\n`;
    },
    finish: (totals) => summarise(totals, paint),
  };
}

function describe(diagnostic: DiagnosticReport, place: string, paint: Paint, width: number | undefined): string {
  const { severity, code, message, paragraph } = diagnostic;
  const indent = ' '.repeat(2 + place.length + 2 + severityWidth + 2);
  const where = paragraph === null ? code : `${code}, paragraph ${paragraph}`;
  const text = wrap(printable(message), indent, width);
  const coloured = paint(colours[severity], severity.padEnd(severityWidth));
  return `  ${paint('gray', place)}  ${coloured}  ${text}\n${indent}${paint('gray', where)}\n`;
}

function summarise(totals: Totals, paint: Paint): string {
  const kinds = (['error', 'warning', 'information', 'hint'] as const).filter((severity) => totals[severity] > 0);
  const files = counted(totals.files, 'statement');
  if (kinds.length === 0)
    return totals.files === 0
      ? 'No statement was checked.\n'
      : `${paint('green', `${files} checked, nothing found.`)}\n`;
  const numbers = kinds.map((severity) => paint(colours[severity], nameOf(severity, totals[severity])));
  return `${files} checked: ${numbers.join(', ')}.\n${paint('gray', 'decision-statement explain CODE says more about a finding.')}\n`;
}

const nameOf = (severity: Severity, count: number): string =>
  severity === 'information' ? `${count} for information` : counted(count, severity);
