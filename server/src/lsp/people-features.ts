import {
  ErrorCodes,
  LinkedEditingRangeRequest,
  PrepareRenameRequest,
  RenameRequest,
  ResponseError,
} from 'vscode-languageserver';
import { linkedEditing } from '../features/people/linked-editing.ts';
import { prepareRename, rename } from '../features/people/rename.ts';
import type { Feature } from './feature.ts';
import { guarded } from './guard.ts';
import { newNameIn, positionIn, uriIn } from './params.ts';

export const renames: Feature = {
  capabilities: ({ preparesRename }) => ({ renameProvider: preparesRename ? { prepareProvider: true } : true }),
  serve(connection, service) {
    const log = connection.console;
    connection.onRequest(
      PrepareRenameRequest.type,
      guarded(log, PrepareRenameRequest.method, null, async (params: unknown) => {
        const position = positionIn(params);
        const view = await service.view(uriIn(params));
        return (view && prepareRename(view, position)) ?? null;
      }),
    );
    connection.onRequest(
      RenameRequest.type,
      guarded(log, RenameRequest.method, null, async (params: unknown) => {
        const position = positionIn(params);
        const newName = newNameIn(params);
        const view = await service.view(uriIn(params));
        if (!view) return null;
        const edit = rename(view, position, newName);
        if ('refusal' in edit) throw new ResponseError(ErrorCodes.InvalidRequest, edit.refusal);
        return edit;
      }),
    );
  },
};

export const linkedEdits: Feature = {
  capabilities: () => ({ linkedEditingRangeProvider: true }),
  serve(connection, service) {
    connection.onRequest(
      LinkedEditingRangeRequest.type,
      guarded(connection.console, LinkedEditingRangeRequest.method, null, async (params: unknown) => {
        const position = positionIn(params);
        const view = await service.view(uriIn(params));
        return (view && linkedEditing(view, position)) ?? null;
      }),
    );
  },
};
