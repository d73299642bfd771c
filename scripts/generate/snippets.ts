import { readFileSync } from 'node:fs';
import type { StandardParagraphRow } from '../../server/src/core/catalogue/schema.ts';
import { toSnippet } from '../../server/src/features/snippet.ts';

export const snippetsPath = 'snippets/decision-statement.code-snippets';

/**
 * The standard paragraphs for editors without the server. VS Code is not given this file: there the server offers them,
 * so nothing is offered twice.
 */
export function snippetsFile(standardParagraphs: string): string {
  const rows: readonly StandardParagraphRow[] = JSON.parse(readFileSync(standardParagraphs, 'utf8'));
  const snippets = Object.fromEntries(rows.map((row) => [`${row.section}: ${row.title}`, snippetOf(row)]));
  return `${JSON.stringify(snippets, null, 2)}\n`;
}

function snippetOf(row: StandardParagraphRow): object {
  const body = row.section === 'summary' ? `Summary: ${row.body}` : row.body;
  return {
    prefix: row.prefix,
    scope: 'decision-statement,markdown,plaintext',
    body: toSnippet(body).split('\n'),
    description: `From decision ${row.source.seed.replaceAll('-', ' ')}`,
  };
}
