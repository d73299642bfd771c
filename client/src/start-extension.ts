import { commands, languages, window, workspace, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { clientOptions, selector } from './client-options.ts';
import { promoteToFinal, returnToDraft } from './commands/change-stage.ts';
import { copyAsCleanText } from './commands/copy-as-clean-text.ts';
import {
  copyRemediesForCaseSystem,
  saveAllRemediesCalendar,
  saveAllRemediesTable,
  saveRemediesCalendar,
  saveRemediesTable,
} from './commands/export-remedies.ts';
import { insertStandardParagraph } from './commands/insert-standard-paragraph.ts';
import { newStatement } from './commands/new-statement.ts';
import { openRulePage } from './commands/open-rule-page.ts';
import { ready } from './commands/ready.ts';
import { restartServer } from './commands/restart-server.ts';
import { showLog } from './commands/show-log.ts';
import { silence } from './commands/silence.ts';
import type { CommandContext } from './commands/command-context.ts';
import { detectStatements } from './detect-statements.ts';
import { LazyServer } from './lazy-server.ts';
import { showStatus } from './status.ts';
import { showCast } from './views/cast-view.ts';
import { openLegislation, showCitations } from './views/citations-view.ts';
import { showRemedies } from './views/remedies-view.ts';

export type MakeClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

const handlers = {
  newStatement,
  insertStandardParagraph,
  copyAsCleanText,
  ready,
  promoteToFinal,
  returnToDraft,
  restartServer,
  openRulePage,
  showLog,
  silence,
  copyRemediesForCaseSystem,
  saveRemediesCalendar,
  saveRemediesTable,
  saveAllRemediesCalendar,
  saveAllRemediesTable,
  openLegislation,
};

let running: LazyServer | undefined;

/** Everything that Node and the browser share. The server itself starts with the first statement that is opened. */
export function startExtension(extension: ExtensionContext, makeClient: MakeClient): void {
  const log = window.createOutputChannel('Decision Statements', { log: true });
  const server = new LazyServer(() =>
    makeClient('decisionStatement', 'Decision Statements', clientOptions(extension, log)),
  );
  running = server;
  const context: CommandContext = { extension, server, log };
  extension.subscriptions.push(
    log,
    ...Object.entries(handlers).map(([name, handler]) =>
      commands.registerCommand(`decisionStatement.${name}`, (argument: unknown) => handler(context, argument)),
    ),
    ...showStatus(server),
    ...detectStatements(),
    ...showRemedies(context),
    showCitations(context),
    ...showCast(context),
    workspace.onDidOpenTextDocument((document) => {
      if (languages.match(selector, document) > 0) startQuietly(server);
    }),
  );
  if (workspace.textDocuments.some((document) => languages.match(selector, document) > 0)) startQuietly(server);
}

/** VS Code waits for this before it ends the extension host. */
export async function stopExtension(): Promise<void> {
  await running?.stop();
  running = undefined;
}

/** Nobody asked for it, so a failure goes to the log and the language status alone; the client has written it there. */
function startQuietly(server: LazyServer): void {
  server.ready().catch(() => undefined);
}
