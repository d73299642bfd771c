/** A rule's metadata in words, the same in the terminal and on the rule's page. */
import type { ConfiguredSeverity, RuleMeta, SeverityByStage } from '../core/rules/define-rule.ts';
import { decisionStandards } from '../features/decision-standards.ts';

export const severityAt = (severity: SeverityByStage, stage: 'draft' | 'final'): ConfiguredSeverity =>
  typeof severity === 'string' ? severity : severity[stage];

/** `error`, or `information in a draft, error in a final decision`. */
export function severityWords({ severity }: RuleMeta<string>): string {
  const [draft, final] = [severityAt(severity, 'draft'), severityAt(severity, 'final')];
  if (draft === final) return draft === 'off' ? 'off, until a configuration switches it on' : draft;
  return `${draft} in a draft, ${final} in a final decision`;
}

export const standardWords = ({ standard }: RuleMeta<string>): string => `${standard} (${decisionStandards[standard]})`;

export const fixWords: Readonly<Record<RuleMeta<string>['fix'], string>> = {
  none: 'None: only the writer can mend this.',
  safe: 'The light bulb offers one that keeps the meaning, so it may be applied to a whole draft at once.',
  review: 'The light bulb offers one to read before you accept it: it changes what the draft says.',
};

/** The configuration that gives a rule another severity, as it stands in `.decision-statement.json`. */
export const configurationFor = (code: string, severity: ConfiguredSeverity): string =>
  `{ "severity": { "${code}": "${severity}" } }`;
