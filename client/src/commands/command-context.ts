import { window, type ExtensionContext, type LogOutputChannel, type TextEditor } from 'vscode';
import type { CustomRequests } from '../../../server/src/lsp/protocol.ts';
import { languageId } from '../client-options.ts';
import type { LazyServer } from '../lazy-server.ts';

/** What a command's handler may use. */
export interface CommandContext {
  readonly extension: ExtensionContext;
  readonly server: LazyServer;
  readonly log: LogOutputChannel;
}

/** The statement that the person is writing; says so, as the answer to the command, when there is none. */
export function activeStatement(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId === languageId) return editor;
  void window.showInformationMessage(
    'This works in a decision statement. Open one, or change the language of this file to Decision Statement.',
  );
  return undefined;
}

/** Asks the server; a failure is told, since somebody is waiting for the answer, and its details go to the log. */
export async function ask<Method extends keyof CustomRequests>(
  context: CommandContext,
  method: Method,
  params: CustomRequests[Method]['params'],
): Promise<CustomRequests[Method]['result'] | undefined> {
  try {
    const client = await context.server.ready();
    return await client.sendRequest<CustomRequests[Method]['result']>(method, params);
  } catch (error) {
    context.log.error(`${method} failed`, error instanceof Error ? error.message : String(error));
    void sayThatItFailed(context);
    return undefined;
  }
}

async function sayThatItFailed(context: CommandContext): Promise<void> {
  const openLog = 'Open Log';
  const chosen = await window.showErrorMessage(
    'The checks of decision statements did not answer. The log says why; restarting them may help.',
    openLog,
  );
  if (chosen === openLog) context.log.show();
}
