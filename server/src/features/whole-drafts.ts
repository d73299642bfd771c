import { CompletionItemKind, InsertTextFormat, InsertTextMode, type CompletionItem } from 'vscode-languageserver-types';
import { profiles } from '../core/catalogue/schema.ts';
import { newStatement } from './new-statement.ts';
import { rangeOf } from './ranges.ts';
import { toSnippet } from './snippet.ts';
import type { View } from './view.ts';

/** In an empty document, a whole draft for each kind of decision; nothing elsewhere. */
export function wholeDrafts(view: View, options: { readonly snippets: boolean }): CompletionItem[] {
  const { text } = view.snapshot;
  if (text.trim() !== '') return [];
  const range = rangeOf(view, { start: 0, end: text.length });
  // A completion may not replace more than one line.
  if (range.end.line > 0) return [];
  return profiles.flatMap((profile, index) => {
    if (profile === 'report') return [];
    const draft = newStatement(profile, view.catalogue);
    return {
      label: `New statement: ${view.catalogue.profile(profile).title}`,
      kind: CompletionItemKind.File,
      detail: 'A whole draft with placeholders',
      sortText: `0${index}`,
      filterText: `new statement ${profile}`,
      insertTextFormat: options.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      insertTextMode: InsertTextMode.asIs,
      textEdit: { range, newText: options.snippets ? toSnippet(draft) : draft },
    };
  });
}
