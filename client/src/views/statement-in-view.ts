import { window, type TextDocument } from 'vscode';
import { languageId } from '../client-options.ts';

/** Another kind of editor, such as the log's, may be the active one; then the statement beside it is meant. */
export function statementInView(): TextDocument | undefined {
  const { activeTextEditor, visibleTextEditors } = window;
  return [activeTextEditor, ...visibleTextEditors].find((editor) => editor?.document.languageId === languageId)
    ?.document;
}
