import { publishedRuleCodes } from '../../core/rules/published-codes.ts';
import { rules } from '../../core/rules/registry.generated.ts';

const known: ReadonlySet<string> = new Set([...rules.map((rule) => rule.meta.code), ...publishedRuleCodes]);

export const isKnownRule = (code: string): boolean => known.has(code);
export const knownRuleCodes: readonly string[] = [...known].sort();
