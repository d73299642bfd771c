import {
  DocumentHighlightRequest,
  SelectionRangeRequest,
  WorkspaceSymbolRequest,
  type DocumentHighlight,
  type SelectionRange,
  type SymbolInformation,
} from 'vscode-languageserver';
import { documentHighlights } from '../features/document-highlight.ts';
import { selectionRanges } from '../features/selection-ranges.ts';
import { workspaceSymbols } from '../features/workspace-symbols.ts';
import type { Feature } from './feature.ts';
import { guarded } from './guard.ts';
import { positionIn, positionsIn, queryIn, uriIn } from './params.ts';

export const highlights: Feature = {
  capabilities: () => ({ documentHighlightProvider: true }),
  serve(connection, service) {
    const list = async (params: unknown): Promise<DocumentHighlight[]> => {
      const position = positionIn(params);
      const view = await service.view(uriIn(params));
      return view ? documentHighlights(view, position) : [];
    };
    connection.onRequest(
      DocumentHighlightRequest.type,
      guarded(connection.console, DocumentHighlightRequest.method, [], list),
    );
  },
};

export const selections: Feature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  serve(connection, service) {
    const list = async (params: unknown): Promise<SelectionRange[]> => {
      const positions = positionsIn(params);
      const view = await service.view(uriIn(params));
      return view ? selectionRanges(view, positions) : [];
    };
    connection.onRequest(
      SelectionRangeRequest.type,
      guarded(connection.console, SelectionRangeRequest.method, [], list),
    );
  },
};

export const workspaceSymbol: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  serve(connection, service) {
    const list = async (params: unknown): Promise<SymbolInformation[]> =>
      workspaceSymbols(await service.openViews(), queryIn(params));
    connection.onRequest(
      WorkspaceSymbolRequest.type,
      guarded(connection.console, WorkspaceSymbolRequest.method, [], list),
    );
  },
};
