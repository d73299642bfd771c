import type { Severity } from '../core/rules/define-rule.ts';
import type { Diagnosis, RunResult } from '../core/rules/run-rules.ts';
import type { LinePosition } from '../core/text/line-index.ts';
import type { Span } from '../core/text/span.ts';
import type { Snapshot } from '../core/snapshot/snapshot.ts';
import type { Profile } from '../core/catalogue/schema.ts';
import type { Stage } from '../core/document/model.ts';

/** Zero-based lines and UTF-16 characters. */
export interface JsonRange {
  readonly start: LinePosition;
  readonly end: LinePosition;
}

/** One finding, as other programs read it. */
export interface DiagnosticReport {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: JsonRange;
  /** Null outside numbered paragraphs. */
  readonly paragraph: number | null;
  /** The office's decision standard. */
  readonly standard: number;
  readonly fixes: readonly { readonly title: string; readonly safe: boolean }[];
  readonly related: readonly { readonly message: string; readonly range: JsonRange }[];
}

/** One draft's findings: an element of `files` in `check --format json`, a line in `ndjson`. */
export interface FileReport {
  readonly path: string;
  readonly stage: Stage;
  readonly profile: Profile;
  readonly joint: boolean;
  readonly diagnostics: readonly DiagnosticReport[];
  readonly suppressed: number;
  readonly baselined: number;
}

export const rangeOf = ({ statement }: Snapshot, { start, end }: Span): JsonRange => ({
  start: statement.lines.positionAt(start),
  end: statement.lines.positionAt(end),
});

export function reportFile(path: string, snapshot: Snapshot, { diagnoses, suppressed }: RunResult): FileReport {
  const { stage, profile, joint } = snapshot.classification;
  const diagnostics = diagnoses.map((diagnosis) => reportDiagnosis(snapshot, diagnosis));
  // Baselines are not built yet.
  return { path, stage, profile, joint, diagnostics, suppressed: suppressed.length, baselined: 0 };
}

const reportDiagnosis = (snapshot: Snapshot, diagnosis: Diagnosis): DiagnosticReport => ({
  code: diagnosis.code,
  severity: diagnosis.severity,
  message: diagnosis.message,
  range: rangeOf(snapshot, diagnosis.span),
  paragraph: diagnosis.paragraph ?? null,
  standard: diagnosis.standard,
  fixes: (diagnosis.fixes?.() ?? []).map(({ title, safe }) => ({ title, safe })),
  related: diagnosis.related.map(({ text, span }) => ({ message: text, range: rangeOf(snapshot, span) })),
});

export type Totals = { readonly files: number } & Readonly<Record<Severity, number>>;
export const noTotals: Totals = { files: 0, error: 0, warning: 0, information: 0, hint: 0 };

export function addToTotals(totals: Totals, { diagnostics }: FileReport): Totals {
  const counted = { ...totals, files: totals.files + 1 };
  for (const { severity } of diagnostics) counted[severity]++;
  return counted;
}
