/** The setting `decisionStatement.severity` in package.json: each rule by its code, so that VS Code offers and explains it. */
import { readFileSync } from 'node:fs';
import type { Rule } from '../../server/src/core/rules/define-rule.ts';
import { severityProperties } from './configuration-schema.ts';

interface Setting {
  properties?: object;
  additionalProperties?: unknown;
}
interface SettingsGroup {
  readonly properties: Record<string, Setting>;
}
interface Manifest {
  readonly contributes?: { readonly configuration?: SettingsGroup | readonly SettingsGroup[] };
}

/** The text of package.json with the rules of today; all else as it is. */
export function manifestFile(path: string, rules: readonly Rule[]): string {
  const manifest: Manifest = JSON.parse(readFileSync(path, 'utf8'));
  for (const group of [manifest.contributes?.configuration ?? []].flat()) {
    const setting = group.properties['decisionStatement.severity'];
    if (!setting) continue;
    const { additionalProperties } = setting;
    delete setting.additionalProperties;
    Object.assign(setting, { properties: severityProperties(rules, 'markdownDescription'), additionalProperties });
  }
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
