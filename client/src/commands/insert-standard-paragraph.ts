import { QuickPickItemKind, SnippetString, window, type QuickPickItem, type TextEditor } from 'vscode';
import type { CustomRequests } from '../../../server/src/lsp/protocol.ts';
import { previewParagraphs } from '../paragraph-preview.ts';
import { activeStatement, ask, type CommandContext } from './command-context.ts';

type OfferedParagraph = CustomRequests['decisionStatement/standardParagraphs']['result'][number];

/** A keybinding may name the paragraph itself: `"args": { "id": "…" }`. */
export async function insertStandardParagraph(context: CommandContext, argument: unknown): Promise<void> {
  const editor = activeStatement();
  if (editor === undefined) return;
  const { line, character } = editor.selection.active;
  // A plain one: to a worker, an object of VS Code's goes without the properties that are its getters.
  const place = { uri: editor.document.uri.toString(), position: { line, character } };
  const paragraphs = await ask(context, 'decisionStatement/standardParagraphs', place);
  if (paragraphs === undefined) return;
  const chosen = paragraphs.find((paragraph) => paragraph.id === givenId(argument)) ?? (await pick(editor, paragraphs));
  if (chosen !== undefined) await insertOnOwnLine(editor, chosen.body);
}

function givenId(argument: unknown): unknown {
  return typeof argument === 'object' && argument !== null && 'id' in argument ? argument.id : undefined;
}

interface ParagraphItem extends QuickPickItem {
  readonly paragraph?: OfferedParagraph;
}

function itemsOf(paragraphs: readonly OfferedParagraph[]): readonly ParagraphItem[] {
  return paragraphs.flatMap((paragraph, index): ParagraphItem[] => {
    const own: ParagraphItem = { label: paragraph.title, detail: paragraph.detail, paragraph };
    const separator = { label: paragraph.section, kind: QuickPickItemKind.Separator };
    return paragraph.section === paragraphs[index - 1]?.section ? [own] : [separator, own];
  });
}

/** The words of a snippet, its places to fill in as they are written: `${1:‹Mr X›}` is ‹Mr X›. */
const plainWords = (snippet: string): string =>
  snippet.replace(/\$\{\d+:([^}]*)\}|\$\d+/g, '$1').replace(/\\([$}\\])/g, '$1');

function pick(editor: TextEditor, paragraphs: readonly OfferedParagraph[]): Promise<OfferedParagraph | undefined> {
  const list = window.createQuickPick<ParagraphItem>();
  const preview = previewParagraphs(editor, editor.document.lineAt(editor.selection.active).range);
  list.title = 'Insert standard paragraph';
  list.placeholder = 'Type a word of it, such as "fault", "payment" or "24A"';
  list.matchOnDetail = true;
  list.items = itemsOf(paragraphs);
  return new Promise((resolve) => {
    list.onDidChangeActive(([item]) => preview.show(item?.paragraph && plainWords(item.paragraph.body)));
    list.onDidAccept(() => {
      resolve(list.activeItems[0]?.paragraph);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      preview.dispose();
      list.dispose();
    });
    list.show();
  });
}

/** A paragraph begins on a line of its own: in the middle of a text it goes below the line of the cursor. */
async function insertOnOwnLine(editor: TextEditor, body: string): Promise<void> {
  const line = editor.document.lineAt(editor.selection.active);
  if (line.isEmptyOrWhitespace) await editor.insertSnippet(new SnippetString(body), line.range);
  else await editor.insertSnippet(new SnippetString(`\n${body}`), line.range.end);
}
