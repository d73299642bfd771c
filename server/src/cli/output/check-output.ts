import type { FileReport, Totals } from '../file-report.ts';

/** A format of `check`: each draft is added in path order, and what is returned is printed at once. */
export interface CheckOutput {
  add(report: FileReport): string;
  finish(totals: Totals): string;
}
