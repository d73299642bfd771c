import {
  CodeLensRefreshRequest,
  ErrorCodes,
  ResponseError,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeResult,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { calendarDateIn } from './calendar-date.ts';
import type { View } from '../features/view.ts';
import { Snapshots } from '../session/snapshots.ts';
import { fileReader } from './client-files.ts';
import { readClient, type Client } from './client.ts';
import { createConfigurationProblems } from './configuration-problems.ts';
import { createDiagnosticsChannel } from './diagnostics-channel.ts';
import type { Environment } from './environment.ts';
import type { Service } from './feature.ts';
import { capabilitiesOf, serveFeatures } from './features.ts';
import { describeError } from './guard.ts';
import { createSettingsSource, patternsOf, settingsSection } from './settings-source.ts';
import { createStatus } from './status.ts';
import { textSync, type TextEditMade } from './text-sync.ts';
import { createOfficeWatchers, registerWatchers, watchesConfiguration } from './watchers.ts';
import { createWorkspaceStatements } from './workspace-statements.ts';

/** Serves one client until it leaves. All that the server knows hangs on this call; nothing is kept in globals. */
export function startServer(connection: Connection, environment: Environment): void {
  let service: RunningService | undefined;
  let client: Client | undefined;
  const documents = new TextDocuments(
    textSync(
      () => client?.columns ?? 'utf-16',
      (edit) => service?.edited(edit),
    ),
  );

  connection.onInitialize((params): InitializeResult => {
    if (service) throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.');
    client = readClient(params);
    service = createService(connection, environment, client, documents);
    serveFeatures(connection, service);
    return {
      capabilities: {
        positionEncoding: client.columns,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        ...capabilitiesOf(client),
      },
      serverInfo: { name: environment.name, version: environment.version },
    };
  });
  connection.onInitialized(() => {
    if (client) registerWatchers(connection, client);
  });
  connection.onDidChangeConfiguration(({ settings }: { readonly settings: unknown }) => service?.configured(settings));
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => watchesConfiguration(uri) || service?.isOfficeFile(uri))) service?.refresh();
  });
  connection.onShutdown(() => service?.dispose());
  documents.onDidOpen(({ document }) => service?.opened(document));
  documents.onDidClose(({ document }) => service?.closed(document.uri));
  documents.listen(connection);
  connection.listen();
}

interface RunningService extends Service {
  opened(document: TextDocument): void;
  edited(edit: TextEditMade): void;
  closed(uri: string): void;
  configured(settings: unknown): void;
  isOfficeFile(uri: string): boolean;
  refresh(): void;
  dispose(): void;
}

function createService(
  connection: Connection,
  environment: Environment,
  client: Client,
  documents: TextDocuments<TextDocument>,
): RunningService {
  const today = calendarDateIn(client.options.today);
  const configurationProblems = createConfigurationProblems(connection);
  const watchOfficeFiles = createOfficeWatchers(connection, client);
  const status = createStatus(connection, client);
  const settings = createSettingsSource({
    connection,
    client,
    environment,
    onLate: () => diagnostics.refresh(),
    onConfiguration: (loaded) => {
      watchOfficeFiles(patternsOf(loaded).length > 0);
      configurationProblems.show(loaded);
    },
  });
  const snapshots = new Snapshots({
    catalogue: environment.catalogue,
    calendar: environment.calendar,
    clock: environment.clock,
    today: () => today ?? environment.today(),
    columns: () => client.columns,
    onCrash: (code, error) =>
      connection.console.error(`The rule ${code} failed and is left out: ${describeError(error)}`),
    onSettled: (uri) => void diagnostics.settled(uri).catch(() => undefined),
  });
  const view = async (document: TextDocument): Promise<View | undefined> => {
    const held = await settings.forDocument(document.uri);
    const made = snapshots.view(document, held);
    if (made) status.show(made, held);
    return made;
  };
  const diagnostics = createDiagnosticsChannel({
    connection,
    client,
    clock: environment.clock,
    rulePages: client.options.rulePages ?? environment.rulePages,
    document: (uri) => documents.get(uri),
    view,
  });
  const refresh = (): void => {
    diagnostics.refresh();
    if (client.refreshesInlayHints) connection.languages.inlayHint.refresh().catch(() => undefined);
    if (client.refreshesCodeLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
  };

  const openViews = async (): Promise<readonly View[]> =>
    (await Promise.all(documents.all().map(view))).filter((each) => each !== undefined);
  const statements = createWorkspaceStatements({
    folders: client.folders,
    files: fileReader(connection, client, environment),
    clock: environment.clock,
    snapshots,
    settings: (uri) => settings.forDocument(uri),
    openViews,
  });
  const closed: ((uri: string) => void)[] = [];

  return {
    client,
    environment,
    diagnostics,
    view: async (uri) => {
      const document = documents.get(uri);
      return document && view(document);
    },
    settings: (uri) => settings.forDocument(uri),
    officeFiles: (uri) => settings.filesFor(uri),
    openViews,
    today: () => snapshots.today,
    statements,
    onClosed: (listener) => void closed.push(listener),
    opened: (document) => diagnostics.opened(document.uri),
    edited(edit) {
      if (edit.span) snapshots.changed(edit.document, edit.span);
      diagnostics.edited(edit);
    },
    closed(uri) {
      snapshots.close(uri);
      diagnostics.closed(uri);
      settings.close(uri);
      status.close(uri);
      for (const listener of closed) listener(uri);
    },
    configured(given) {
      if (client.givesConfiguration) settings.forget();
      else
        settings.receive(typeof given === 'object' && given !== null ? Reflect.get(given, settingsSection) : undefined);
      refresh();
    },
    isOfficeFile: (uri) => settings.isOfficeFile(uri),
    refresh() {
      configurationProblems.clear();
      settings.forget();
      refresh();
    },
    dispose: () => snapshots.dispose(),
  };
}
