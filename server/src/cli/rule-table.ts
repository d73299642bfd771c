/** Every rule as one Markdown table: what `rules --format md` prints, and the index of the rule pages. */
import type { Rule } from '../core/rules/define-rule.ts';
import { severityWords } from './rule-words.ts';

/** @param linkTo the address of a rule's page, where the table is printed beside the pages. */
export function ruleTable(rules: readonly Rule[], linkTo?: (code: string) => string): string {
  const rows = rules.map(({ meta }) => {
    const name = linkTo ? `[${meta.code}](${linkTo(meta.code)})` : meta.code;
    return `| ${[name, meta.title, severityWords(meta), String(meta.standard), fixColumn[meta.fix]].map(cell).join(' | ')} |`;
  });
  return [
    '| Rule | What a statement should do | Severity | Standard | Fix |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

const fixColumn = { none: '', safe: 'yes', review: 'to review' } as const;
const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
