import { Uri, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { CloseAction, ErrorAction, RevealOutputChannelOn } from 'vscode-languageclient';
import type { ErrorHandler, LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/lsp/protocol.ts';
import { middleware } from './middleware.ts';

export const languageId = 'decision-statement';

/** Every scheme: a draft in a virtual workspace, or never saved, is checked like any other. */
export const selector = [{ language: languageId }];

/** Where the rules' pages lie in the installed extension. */
export function rulePages(context: ExtensionContext): Uri {
  return Uri.joinPath(context.extensionUri, 'docs', 'rules');
}

export function clientOptions(context: ExtensionContext, log: LogOutputChannel): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    rulePages: rulePages(context).toString(),
    readsFiles: true,
    silences: true,
  };
  return {
    documentSelector: selector,
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions,
    initializationFailedHandler: (error) => {
      log.error(error instanceof Error ? error : String(error));
      return false;
    },
    errorHandler: quietErrorHandler(() => performance.now()),
    middleware,
    diagnosticPullOptions: { onChange: true, onSave: false, onFocus: true },
    markdown: { isTrusted: false, supportHtml: false },
  };
}

const restartWindowInMilliseconds = 180_000;
const restartLimit = 4;

/**
 * After a crash the server is started again without a word. When it keeps crashing it stays down, and the language
 * status says so and offers the restart: a pop-up would only interrupt somebody who is writing.
 */
export function quietErrorHandler(now: () => number): ErrorHandler {
  let crashes: readonly number[] = [];
  return {
    // When a server dies, several messages on their way to it fail before it is known to be gone. To shut down on them
    // would be to give up the restart that follows.
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => {
      crashes = [...crashes.filter((time) => now() - time < restartWindowInMilliseconds), now()];
      return { action: crashes.length > restartLimit ? CloseAction.DoNotRestart : CloseAction.Restart, handled: true };
    },
  };
}
