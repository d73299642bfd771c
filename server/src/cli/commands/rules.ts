import type { Rule } from '../../core/rules/define-rule.ts';
import { rules as allRules } from '../../core/rules/registry.generated.ts';
import type { CommandLineIo, ExitStatus } from '../io.ts';
import { schemaVersion, toJson, toolName } from '../json.ts';
import { readChoice } from '../options.ts';
import { counted, paintFor, type Paint } from '../output/plain-text.ts';
import type { Problems } from '../problems.ts';
import { ruleTable } from '../rule-table.ts';
import { severityAt, severityWords } from '../rule-words.ts';

/** Prints every rule that is built. */
export function rules(format: string, io: CommandLineIo, problems: Problems): ExitStatus {
  switch (readChoice('--format', format, ['pretty', 'json', 'md'], problems)) {
    case 'pretty':
      io.stdout.write(prettyRules(allRules, paintFor(io)));
      return 0;
    case 'json':
      io.stdout.write(toJson(jsonRules(allRules, io.version())));
      return 0;
    case 'md':
      io.stdout.write(ruleTable(allRules));
      return 0;
    case undefined:
      return 2;
  }
}

function prettyRules(shown: readonly Rule[], paint: Paint): string {
  const width = Math.max(0, ...shown.map(({ meta }) => meta.code.length));
  const lines = shown.map(
    ({ meta }) =>
      `${meta.code.padEnd(width)}  ${meta.title}\n${' '.repeat(width)}  ${paint('gray', severityWords(meta))}\n`,
  );
  return `${lines.join('')}\n${counted(shown.length, 'rule')}. decision-statement explain CODE says more about one.\n`;
}

const jsonRules = (shown: readonly Rule[], version: string) => ({
  schemaVersion,
  tool: { name: toolName, version },
  rules: shown.map(({ meta }) => ({
    code: meta.code,
    title: meta.title,
    why: meta.why,
    explanation: meta.explanation,
    source: meta.source,
    standard: meta.standard,
    severity: { draft: severityAt(meta.severity, 'draft'), final: severityAt(meta.severity, 'final') },
    fix: meta.fix,
    since: meta.since,
  })),
});
