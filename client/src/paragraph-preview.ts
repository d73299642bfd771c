import { ThemeColor, window, type Disposable, type Range, type TextEditor } from 'vscode';

/**
 * Shows a paragraph behind the line where it would stand, as long as somebody looks through the list. Nothing is written
 * to the draft.
 */
export interface ParagraphPreview extends Disposable {
  /** @param text the paragraph in plain words; undefined shows nothing. */
  show(text: string | undefined): void;
}

export function previewParagraphs(editor: TextEditor, line: Range): ParagraphPreview {
  const decoration = window.createTextEditorDecorationType({
    after: { color: new ThemeColor('editorGhostText.foreground'), fontStyle: 'italic', margin: '0 0 0 1ch' },
  });
  return {
    show(text) {
      const contentText = text?.replace(/\s+/g, ' ');
      editor.setDecorations(
        decoration,
        contentText === undefined ? [] : [{ range: line, renderOptions: { after: { contentText } } }],
      );
    },
    dispose: () => decoration.dispose(),
  };
}
