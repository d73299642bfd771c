import {
  DefinitionRequest,
  DocumentHighlightRequest,
  ReferencesRequest,
  SelectionRangeRequest,
  WorkspaceSymbolRequest,
  type DocumentHighlight,
  type Location,
  type LocationLink,
  type SelectionRange,
  type SymbolInformation,
} from 'vscode-languageserver';
import { definition, plainLocations } from '../features/definition.ts';
import { documentHighlights } from '../features/document-highlight.ts';
import { references } from '../features/references.ts';
import { selectionRanges } from '../features/selection-ranges.ts';
import { workspaceSymbols } from '../features/workspace-symbols.ts';
import type { Feature } from './feature.ts';
import { guarded } from './guard.ts';
import { includesDeclaration, positionIn, positionsIn, queryIn, uriIn } from './params.ts';

export const definitions: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  serve(connection, service) {
    const find = async (params: unknown): Promise<Location[] | LocationLink[]> => {
      const position = positionIn(params);
      const view = await service.view(uriIn(params));
      const found = view ? definition(view, position) : [];
      return service.client.definitionLinks ? found : plainLocations(found);
    };
    connection.onRequest(DefinitionRequest.type, guarded(connection.console, DefinitionRequest.method, [], find));
  },
};

export const referencesTo: Feature = {
  capabilities: () => ({ referencesProvider: true }),
  serve(connection, service) {
    const list = async (params: unknown): Promise<Location[]> => {
      const position = positionIn(params);
      const includeDeclaration = includesDeclaration(params);
      const view = await service.view(uriIn(params));
      return view ? references(view, position, { includeDeclaration }) : [];
    };
    connection.onRequest(ReferencesRequest.type, guarded(connection.console, ReferencesRequest.method, [], list));
  },
};

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
