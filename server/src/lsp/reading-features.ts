import {
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  InlayHintResolveRequest,
  type DocumentDiagnosticReport,
  type InlayHint,
} from 'vscode-languageserver';
import { documentSymbols, flatSymbols } from '../features/document-symbols.ts';
import { foldingRanges } from '../features/folding.ts';
import { hover } from '../features/hover/hover.ts';
import { inlayHints, inlayHintTooltip } from '../features/inlay-hints.ts';
import { spanOf } from '../features/ranges.ts';
import type { Feature } from './feature.ts';
import { guarded } from './guard.ts';
import { hintDataIn, positionIn, previousResultIdIn, rangeIn, uriIn } from './params.ts';

export const diagnostics: Feature = {
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

export const hovers: Feature = {
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

export const symbols: Feature = {
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

export const folding: Feature = {
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

export const hints: Feature = {
  capabilities: ({ resolvesHints }) => ({ inlayHintProvider: resolvesHints ? { resolveProvider: true } : true }),
  serve(connection, service) {
    const log = connection.console;
    const list = async (params: unknown): Promise<InlayHint[]> => {
      const uri = uriIn(params);
      const range = rangeIn(params);
      const { inlayHints: kinds } = await service.settings(uri);
      const view = await service.view(uri);
      const found = view ? inlayHints(view, spanOf(view, range), kinds) : [];
      return service.client.resolvesHints ? found : Promise.all(found.map(withTooltip));
    };
    const withTooltip = async (hint: InlayHint): Promise<InlayHint> => {
      const data = hintDataIn(hint.data);
      const view = data && (await service.view(data.uri));
      const tooltip = view && inlayHintTooltip(view, data);
      return tooltip === undefined ? hint : { ...hint, tooltip };
    };
    connection.onRequest(InlayHintRequest.type, guarded(log, InlayHintRequest.method, [], list));
    connection.onRequest(InlayHintResolveRequest.type, (hint, token) =>
      guarded(log, InlayHintResolveRequest.method, hint, withTooltip)(hint, token),
    );
  },
};
