import { schemaVersion, toJson, toolName } from '../json.ts';
import type { FileReport } from '../file-report.ts';
import type { CheckOutput } from './check-output.ts';

/** One value for the whole run, in the order of the published interface. */
export function jsonOutput(version: string): CheckOutput {
  const files: FileReport[] = [];
  return {
    add(report) {
      files.push(report);
      return '';
    },
    finish: (totals) => toJson({ schemaVersion, tool: { name: toolName, version }, files, totals }),
  };
}

/** One line a draft, as soon as it is checked. */
export const ndjsonOutput: CheckOutput = {
  add: (report) => `${JSON.stringify(report)}\n`,
  finish: () => '',
};
