import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import type { Severity } from '../core/rules/define-rule.ts';
import type { Diagnosis } from '../core/rules/run-rules.ts';
import { rangeOf } from './ranges.ts';
import type { View } from './view.ts';

export const diagnosticSource = 'Decision Statements';

/** What travels in `Diagnostic.data`: enough to find the finding again in the same version, and no text. */
export interface DiagnosticData {
  readonly key: string;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** @param rulePages the address under which every rule has its page, `…/remedy/missing-deadline.md`. */
export function diagnosticsOf(view: View, rulePages: string): Diagnostic[] {
  return view.diagnoses.map((diagnosis) => diagnosticOf(view, diagnosis, rulePages));
}

export function diagnosticOf(view: View, diagnosis: Diagnosis, rulePages: string): Diagnostic {
  const data: DiagnosticData = { key: keyOf(view, diagnosis) };
  const diagnostic: Diagnostic = {
    range: rangeOf(view, diagnosis.span),
    severity: severities[diagnosis.severity],
    code: diagnosis.code,
    codeDescription: { href: rulePage(rulePages, diagnosis.code) },
    source: diagnosticSource,
    message: diagnosis.message,
    data,
  };
  if (diagnosis.related.length > 0)
    diagnostic.relatedInformation = diagnosis.related.map((related) => ({
      location: { uri: view.uri, range: rangeOf(view, related.span) },
      message: related.text,
    }));
  return diagnostic;
}

/** The same finding has the same key as long as it stands at the same line and column, whatever happens on other lines. */
export function keyOf({ snapshot: { statement } }: View, { code, span }: Diagnosis): string {
  const { line, character } = statement.lines.positionAt(span.start);
  return `${code}@${line}:${character}+${span.end - span.start}`;
}

/** The key in what a client sent back as `Diagnostic.data`; undefined when the client drops or changes it. */
export function keyIn(data: unknown): string | undefined {
  return typeof data === 'object' && data !== null && 'key' in data && typeof data.key === 'string'
    ? data.key
    : undefined;
}

export const rulePage = (rulePages: string, code: string): string => `${rulePages.replace(/\/$/, '')}/${code}.md`;

/** True when a client that shows `before` need not be sent `after`. */
export function sameDiagnostics(before: readonly Diagnostic[], after: readonly Diagnostic[]): boolean {
  return before.length === after.length && before.every((one, index) => sameDiagnostic(one, after[index]));
}

function sameDiagnostic(a: Diagnostic, b: Diagnostic | undefined): boolean {
  return (
    b !== undefined &&
    a.code === b.code &&
    a.severity === b.severity &&
    a.message === b.message &&
    a.range.start.line === b.range.start.line &&
    a.range.start.character === b.range.start.character &&
    a.range.end.line === b.range.end.line &&
    a.range.end.character === b.range.end.character &&
    (a.relatedInformation === b.relatedInformation ||
      JSON.stringify(a.relatedInformation) === JSON.stringify(b.relatedInformation))
  );
}
