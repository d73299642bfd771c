import { Range, Selection, TextEditorRevealType, type TextEditor } from 'vscode';
import type { Range as ProtocolRange } from 'vscode-languageclient';

/** Selects a place that the server named, and brings it into sight. */
export function reveal(editor: TextEditor, { start, end }: ProtocolRange): void {
  const range = new Range(start.line, start.character, end.line, end.character);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
