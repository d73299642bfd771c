import {
  CompletionRequest,
  CompletionResolveRequest,
  CodeActionRequest,
  CodeActionResolveRequest,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  type CodeAction,
  type CompletionItem,
  type Connection,
  type DocumentDiagnosticReport,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { cleanText } from '../features/clean-text.ts';
import { codeActionKinds, codeActions, resolveCodeAction } from '../features/code-actions.ts';
import { completion, resolveCompletion } from '../features/completion.ts';
import { documentSymbols, flatSymbols } from '../features/document-symbols.ts';
import { foldingRanges } from '../features/folding.ts';
import { hover } from '../features/hover.ts';
import { inlayHints } from '../features/inlay-hints.ts';
import { newStatement } from '../features/new-statement.ts';
import { offeredParagraphs } from '../features/offered-paragraphs.ts';
import { spanOf } from '../features/ranges.ts';
import type { View } from '../features/view.ts';
import type { Client } from './client.ts';
import type { DiagnosticsChannel } from './diagnostics-channel.ts';
import type { Environment } from './environment.ts';
import { guarded, invalidParams } from './guard.ts';
import {
  actionDataIn,
  contextIn,
  newStatementIn,
  ownUriIn,
  positionIn,
  previousResultIdIn,
  rangeIn,
  uriIn,
} from './params.ts';
import type { CustomRequests } from './protocol.ts';

/** What the handlers may use. */
export interface Service {
  readonly client: Client;
  readonly environment: Environment;
  readonly diagnostics: DiagnosticsChannel;
  /** Undefined for a document that is not open, or too long. */
  view(uri: string): Promise<View | undefined>;
  dueDateHints(uri: string): Promise<boolean>;
}

/** One feature of the protocol: what the server says of it, and how it is served. */
interface Feature {
  capabilities(client: Client): ServerCapabilities;
  serve(connection: Connection, service: Service): void;
}

const none = (): ServerCapabilities => ({});

const diagnostics: Feature = {
  capabilities: (client) =>
    client.pullsDiagnostics
      ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }
      : {},
  serve(connection, { client, diagnostics: channel }) {
    if (!client.pullsDiagnostics) return;
    const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const report = guarded(connection.console, DocumentDiagnosticRequest.method, nothing, (params: unknown, token) =>
      channel.report(uriIn(params), previousResultIdIn(params), token),
    );
    connection.onRequest(DocumentDiagnosticRequest.type, report);
  },
};

const codeAction: Feature = {
  capabilities: ({ resolvesActions }) => ({
    codeActionProvider: { codeActionKinds: [...codeActionKinds], ...(resolvesActions && { resolveProvider: true }) },
  }),
  serve(connection, service) {
    const log = connection.console;
    const list = guarded(log, CodeActionRequest.method, [], async (params: unknown): Promise<CodeAction[]> => {
      const uri = uriIn(params);
      const range = rangeIn(params);
      const { diagnostics: sent, only } = contextIn(params);
      const view = await service.view(uri);
      return view
        ? codeActions(view, {
            span: spanOf(view, range),
            diagnostics: sent,
            only,
            lazy: service.client.resolvesActions,
          })
        : [];
    });
    const resolve = async (action: CodeAction): Promise<CodeAction> => {
      const data = actionDataIn(action.data);
      const view = data && (await service.view(data.uri));
      const edit = view && resolveCodeAction(view, data);
      return edit ? { ...action, edit } : action;
    };
    connection.onRequest(CodeActionRequest.type, list);
    connection.onRequest(CodeActionResolveRequest.type, (action, token) =>
      guarded(log, CodeActionResolveRequest.method, action, resolve)(action, token),
    );
  },
};

const completions: Feature = {
  // No trigger characters: a caseworker who writes prose is not interrupted.
  capabilities: () => ({ completionProvider: { resolveProvider: true } }),
  serve(connection, service) {
    const log = connection.console;
    const { snippets, documentationFormat } = service.client;
    const { standardParagraphs } = service.environment.catalogue;
    const list = guarded(log, CompletionRequest.method, [], async (params: unknown): Promise<CompletionItem[]> => {
      const position = positionIn(params);
      const view = await service.view(uriIn(params));
      return view ? completion(view, position, { snippets }) : [];
    });
    connection.onRequest(CompletionRequest.type, list);
    connection.onRequest(CompletionResolveRequest.type, (item, token) =>
      guarded(log, CompletionResolveRequest.method, item, (asked: CompletionItem) =>
        resolveCompletion(asked, standardParagraphs, documentationFormat),
      )(item, token),
    );
  },
};

const hovers: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  serve(connection, service) {
    connection.onRequest(
      HoverRequest.type,
      guarded(connection.console, HoverRequest.method, null, async (params: unknown) => {
        const position = positionIn(params);
        const view = await service.view(uriIn(params));
        return (view && hover(view, position, service.client.hoverFormat)) ?? null;
      }),
    );
  },
};

const symbols: Feature = {
  capabilities: () => ({ documentSymbolProvider: { label: 'Decision Statements' } }),
  serve(connection, service) {
    connection.onRequest(
      DocumentSymbolRequest.type,
      guarded(connection.console, DocumentSymbolRequest.method, [], async (params: unknown) => {
        const uri = uriIn(params);
        const view = await service.view(uri);
        const outline = view ? documentSymbols(view) : [];
        return service.client.nestedSymbols ? outline : flatSymbols(uri, outline);
      }),
    );
  },
};

const folding: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  serve(connection, service) {
    connection.onRequest(
      FoldingRangeRequest.type,
      guarded(connection.console, FoldingRangeRequest.method, [], async (params: unknown) => {
        const view = await service.view(uriIn(params));
        return view ? foldingRanges(view) : [];
      }),
    );
  },
};

const hints: Feature = {
  capabilities: () => ({ inlayHintProvider: true }),
  serve(connection, service) {
    connection.onRequest(
      InlayHintRequest.type,
      guarded(connection.console, InlayHintRequest.method, [], async (params: unknown) => {
        const uri = uriIn(params);
        const range = rangeIn(params);
        const view = (await service.dueDateHints(uri)) ? await service.view(uri) : undefined;
        return view ? inlayHints(view, spanOf(view, range)) : [];
      }),
    );
  },
};

type Method = keyof CustomRequests;

const ownRequests: Feature = {
  capabilities: none,
  serve(connection, service) {
    const { catalogue } = service.environment;
    const serve = <Name extends Method>(
      method: Name,
      empty: CustomRequests[Name]['result'],
      handle: (params: unknown) => Promise<CustomRequests[Name]['result']> | CustomRequests[Name]['result'],
    ): void => void connection.onRequest(method, guarded(connection.console, method, empty, handle));
    const openView = async (params: unknown): Promise<View> => {
      const view = await service.view(ownUriIn(params));
      if (!view) throw invalidParams('The document is not open, or too long to be read.');
      return view;
    };
    serve('decisionStatement/newStatement', { text: '' }, (params) => {
      const { profile, joint } = newStatementIn(params);
      return { text: newStatement(profile, catalogue, { joint }) };
    });
    serve('decisionStatement/standardParagraphs', [], async (params) => {
      const position = positionIn(params);
      return offeredParagraphs(await openView(params), position);
    });
    serve('decisionStatement/cleanText', { text: '' }, async (params) => ({ text: cleanText(await openView(params)) }));
  },
};

const features: readonly Feature[] = [
  diagnostics,
  codeAction,
  completions,
  hovers,
  symbols,
  folding,
  hints,
  ownRequests,
];

/** What the server says that it can do: exactly what the table above serves. */
export const capabilitiesOf = (client: Client): ServerCapabilities =>
  Object.assign({}, ...features.map((feature) => feature.capabilities(client)));

export function serveFeatures(connection: Connection, service: Service): void {
  for (const feature of features) feature.serve(connection, service);
}
