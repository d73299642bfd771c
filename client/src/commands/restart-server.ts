import { window } from 'vscode';
import type { CommandContext } from './command-context.ts';

export async function restartServer(context: CommandContext): Promise<void> {
  try {
    await context.server.restart();
  } catch (error) {
    context.log.error(error instanceof Error ? error : String(error));
    void window.showErrorMessage('The checks of decision statements could not be started again. The log says why.');
  }
}
