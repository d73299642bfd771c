/** Text in, values out: the one place where the features' tests make a view. `|` marks the caret. */
import type { Position } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import type { SnapshotOptions } from '../../server/src/core/snapshot/snapshot.ts';
import { builtInCatalogue } from '../../server/src/core/catalogue/catalogue.ts';
import { completion } from '../../server/src/features/completion/completion.ts';
import type { View } from '../../server/src/features/view.ts';
import { snapshotOf } from '../kit/core.ts';

export const uri = 'file:///draft.decision';

export function viewOf(text: string, options: Partial<SnapshotOptions> = {}): View {
  const snapshot = snapshotOf(text, options);
  return {
    uri,
    version: 1,
    snapshot,
    catalogue: builtInCatalogue,
    columns: 'utf-16',
    get diagnoses() {
      return snapshot.diagnose().diagnoses;
    },
  };
}

export interface Marked {
  readonly text: string;
  readonly position: Position;
  readonly view: View;
}

export function marked(textWithCaret: string): Marked {
  const at = textWithCaret.indexOf('|');
  if (at < 0) throw new Error('The text has no caret: mark it with |.');
  const text = textWithCaret.slice(0, at) + textWithCaret.slice(at + 1);
  const view = viewOf(text);
  return { text, view, position: view.snapshot.statement.lines.positionAt(at) };
}

/** What is offered at the caret: labels in the order in which an editor sorts them. */
export function offered(textWithCaret: string): string[] {
  return itemsAt(textWithCaret).map(({ label }) => label);
}

export function itemsAt(textWithCaret: string, snippets = false): CompletionItem[] {
  const { view, position } = marked(textWithCaret);
  return completion(view, position, { snippets }).sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
}

/** The text after somebody has chosen the item with this label. */
export function afterChoosing(textWithCaret: string, label: string): string {
  const { text } = marked(textWithCaret);
  const item = itemsAt(textWithCaret).find((each) => each.label === label);
  if (!item?.textEdit || !('range' in item.textEdit)) throw new Error(`not offered: ${label}`);
  return applied(text, [item.textEdit]);
}

export const applied = (text: string, edits: readonly TextEdit[]): string =>
  TextDocument.applyEdits(TextDocument.create(uri, 'decision-statement', 1, text), [...edits]);
