import type { Stage } from '../../core/document/model.ts';
import type { ConfiguredSeverity } from '../../core/rules/define-rule.ts';

export const configurationFileName = '.decision-statement.json';
export const ignoreFileName = '.decision-statement.ignore.json';

/** What the office's configuration files say together. Patterns are absolute locations. */
export interface Configuration {
  readonly stage: Stage | 'auto';
  /** By rule code. */
  readonly severity: Readonly<Record<string, ConfiguredSeverity>>;
  readonly templateSlips: boolean;
  readonly paragraphs: readonly string[];
  readonly catalogue: readonly string[];
  readonly words: readonly string[];
  readonly bodies: readonly string[];
}

/** What holds where no file says anything. */
export const defaultConfiguration: Configuration = {
  stage: 'auto',
  severity: {},
  templateSlips: false,
  paragraphs: [],
  catalogue: [],
  words: [],
  bodies: [],
};

const union = (base: readonly string[], added: readonly string[]): readonly string[] => [
  ...new Set([...base, ...added]),
];

/** The file nearer to the draft wins key by key and rule by rule; lists add up. */
export function extendConfiguration(base: Configuration, nearer: Partial<Configuration>): Configuration {
  return {
    stage: nearer.stage ?? base.stage,
    severity: { ...base.severity, ...nearer.severity },
    templateSlips: nearer.templateSlips ?? base.templateSlips,
    paragraphs: union(base.paragraphs, nearer.paragraphs ?? []),
    catalogue: union(base.catalogue, nearer.catalogue ?? []),
    words: union(base.words, nearer.words ?? []),
    bodies: union(base.bodies, nearer.bodies ?? []),
  };
}
