import { CompletionItemKind, languages, MarkdownString, type Hover, type Position, type TextDocument } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** Where VS Code differs from the editors in general that the server answers. */
export const middleware: Middleware = {
  /**
   * `editor.snippetSuggestions: none`, which keeps other people's snippets out of prose, hides every suggestion of the
   * kind Snippet, ours included. They are whole paragraphs anyway: the kind Text fits them.
   */
  async provideCompletionItem(document, position, context, token, next) {
    const answer = await next(document, position, context, token);
    const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
    for (const item of items) if (item.kind === CompletionItemKind.Snippet) item.kind = CompletionItemKind.Text;
    return answer;
  },

  async provideHover(document, position, token, next) {
    const hover = await next(document, position, token);
    return hover && withoutKnownMessages(hover, document, position);
  },
};

/** VS Code writes the message of a finding above our hover itself; the reason and the rule are what is new below it. */
function withoutKnownMessages(hover: Hover, document: TextDocument, position: Position): Hover {
  const messages = languages
    .getDiagnostics(document.uri)
    .filter(({ range }) => range.contains(position))
    .map(({ message }) => `**${message}**\n\n`);
  for (const content of hover.contents)
    if (content instanceof MarkdownString)
      content.value = messages.reduce((text, message) => text.replace(message, ''), content.value);
  return hover;
}
