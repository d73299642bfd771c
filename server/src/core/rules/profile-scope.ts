import type { Profile } from '../catalogue/schema.ts';
import type { RuleCode } from './define-rule.ts';

/** Public reports follow a template of their own: only what holds for any published text is looked at there. */
const inReports: readonly string[] = [
  'people/',
  'reference/',
  'language/',
  'term/',
  'suppression/',
  'header/missing-title',
  'structure/template-leftover',
];

export function appliesToProfile(code: RuleCode, profile: Profile): boolean {
  return profile !== 'report' || inReports.some((start) => code.startsWith(start));
}
