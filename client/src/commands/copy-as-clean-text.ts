import { env, window } from 'vscode';
import { activeStatement, ask, type CommandContext } from './command-context.ts';

const shownForMilliseconds = 4000;

/** The statement without the website's furniture and without comments for this tool, ready for Word or an e-mail. */
export async function copyAsCleanText(context: CommandContext): Promise<void> {
  const editor = activeStatement();
  if (editor === undefined) return;
  const answer = await ask(context, 'decisionStatement/cleanText', { uri: editor.document.uri.toString() });
  if (answer === undefined) return;
  await env.clipboard.writeText(answer.text);
  window.setStatusBarMessage('Copied the statement as clean text', shownForMilliseconds);
}
