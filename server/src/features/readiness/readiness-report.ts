import type { Range } from 'vscode-languageserver-types';
import { rangeOf } from '../ranges.ts';
import type { View } from '../view.ts';
import { readinessLines, verdict, type ReadinessLine } from './readiness-lines.ts';
import { readinessOf } from './readiness.ts';

/** The short report with its places as an editor counts them. */
export interface PlacedReport {
  readonly title: string;
  readonly verdict: string;
  readonly ready: boolean;
  readonly lines: readonly (Omit<ReadinessLine, 'span'> & { readonly range?: Range })[];
}

export function readinessReport(view: View): PlacedReport {
  const readiness = readinessOf(view.snapshot, view.diagnoses);
  const lines = readinessLines(readiness).map(({ span, ...line }) => ({
    ...line,
    ...(span && { range: rangeOf(view, span) }),
  }));
  return { title: readiness.title, verdict: verdict(readiness), ready: readiness.ready, lines };
}
