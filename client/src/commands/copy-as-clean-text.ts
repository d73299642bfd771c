import { env, window } from 'vscode';
import { cleanTextRequest, type CleanTextParams, type WholeText } from '../protocol.ts';
import { activeStatement, ask, type CommandContext } from './command-context.ts';

const shownForMilliseconds = 4000;

/** The statement without the website's furniture and without comments for this tool, ready for Word or an e-mail. */
export async function copyAsCleanText(context: CommandContext): Promise<void> {
  const editor = activeStatement();
  if (editor === undefined) return;
  const params: CleanTextParams = { uri: editor.document.uri.toString() };
  const answer = await ask<WholeText>(context, cleanTextRequest, params);
  if (answer === undefined) return;
  await env.clipboard.writeText(answer.text);
  window.setStatusBarMessage('Copied the statement as clean text', shownForMilliseconds);
}
