import {
  languages,
  LanguageStatusSeverity,
  Uri,
  window,
  workspace,
  type Disposable,
  type LanguageStatusItem,
} from 'vscode';
import { selector } from './client-options.ts';
import type { LazyServer, ServerState } from './lazy-server.ts';
import { profileTitles } from './profile-titles.ts';
import type { StatementStatus } from '../../server/src/lsp/protocol.ts';

/**
 * Two entries behind the braces in the status bar: what the statement is taken for, which opens the log, and the state
 * of the server, which restarts it.
 */
export function showStatus(server: LazyServer): readonly Disposable[] {
  const known = new Map<string, StatementStatus>();
  const statement = statusItem('statement', 'Statement', { command: 'decisionStatement.showLog', title: 'Open Log' });
  const health = statusItem('server', 'Checking', { command: 'decisionStatement.restartServer', title: 'Restart' });
  const refresh = (): void => {
    describeStatement(statement, statementInView(known));
    describeServer(health, server.state);
  };
  refresh();
  return [
    statement,
    health,
    server.onDidChangeState(refresh),
    server.onDidReportStatus((status) => {
      known.set(Uri.parse(status.uri).toString(), status);
      refresh();
    }),
    window.onDidChangeActiveTextEditor(refresh),
    workspace.onDidCloseTextDocument((document) => known.delete(document.uri.toString())),
  ];
}

/** The log counts as an editor too, and is often the active one when somebody looks here. */
function statementInView(known: ReadonlyMap<string, StatementStatus>): StatementStatus | undefined {
  const { activeTextEditor, visibleTextEditors } = window;
  const editors = activeTextEditor ? [activeTextEditor, ...visibleTextEditors] : visibleTextEditors;
  return editors.map(({ document }) => known.get(document.uri.toString())).find((status) => status !== undefined);
}

function statusItem(id: string, name: string, command: LanguageStatusItem['command']): LanguageStatusItem {
  const item = languages.createLanguageStatusItem(`decisionStatement.${id}`, selector);
  item.name = name;
  item.command = command;
  return item;
}

function describeStatement(item: LanguageStatusItem, status: StatementStatus | undefined): void {
  if (status === undefined) {
    item.text = 'Not read yet';
    item.detail = '';
  } else {
    item.text = `${status.stage === 'final' ? 'Final' : 'Draft'}: ${profileTitles[status.profile].title}${status.joint ? ', joint' : ''}`;
    item.detail =
      status.configuration === undefined
        ? 'No office configuration'
        : workspace.asRelativePath(Uri.parse(status.configuration));
  }
  item.accessibilityInformation = { label: `Decision statement. ${item.text}. ${item.detail ?? ''}` };
}

const serverTexts: Readonly<Record<ServerState, string>> = {
  waiting: 'Waiting',
  starting: 'Starting',
  running: 'Checking as you type',
  failed: 'Stopped: nothing is checked',
};

function describeServer(item: LanguageStatusItem, state: ServerState): void {
  item.text = serverTexts[state];
  item.busy = state === 'starting';
  item.severity = state === 'failed' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
  item.accessibilityInformation = { label: `Decision statements. ${item.text}` };
}
