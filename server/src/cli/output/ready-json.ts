import type { Diagnosis } from '../../core/rules/run-rules.ts';
import type { Snapshot } from '../../core/snapshot/snapshot.ts';
import type { ReadyReport } from './ready-report.ts';
import { rangeOf } from '../file-report.ts';
import { schemaVersion, toJson, toolName } from '../json.ts';

/** `ready --format json`: for each statement the seven standards, each finding with its place. */
export function readyJson(reports: readonly ReadyReport[], version: string): string {
  const files = reports.map(({ path, snapshot, readiness: { standards, ...rest } }) => ({
    path,
    ...rest,
    standards: standards.map(({ standard, name, blocking, toLookAt, hints }) => ({
      standard,
      name,
      blocking: blocking.map((diagnosis) => findingOf(snapshot, diagnosis)),
      toLookAt: toLookAt.map((diagnosis) => findingOf(snapshot, diagnosis)),
      hints,
    })),
  }));
  const ready = files.filter((file) => file.ready).length;
  const totals = { files: files.length, ready, notReady: files.length - ready };
  return toJson({ schemaVersion, tool: { name: toolName, version }, files, totals });
}

const findingOf = (snapshot: Snapshot, { code, severity, message, paragraph, span }: Diagnosis) => ({
  code,
  severity,
  message,
  paragraph: paragraph ?? null,
  range: rangeOf(snapshot, span),
});
