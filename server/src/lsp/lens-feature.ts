import { CodeLensRequest, CodeLensResolveRequest, type CodeLens } from 'vscode-languageserver';
import { codeLensCommand, codeLenses } from '../features/code-lens.ts';
import type { Feature } from './feature.ts';
import { guarded } from './guard.ts';
import { lensDataIn, uriIn } from './params.ts';

export const lenses: Feature = {
  capabilities: () => ({ codeLensProvider: { resolveProvider: true } }),
  serve(connection, service) {
    const log = connection.console;
    const list = async (params: unknown): Promise<CodeLens[]> => {
      const uri = uriIn(params);
      const { actionLenses } = await service.settings(uri);
      const view = actionLenses ? await service.view(uri) : undefined;
      return view ? codeLenses(view) : [];
    };
    const resolve = async (lens: CodeLens): Promise<CodeLens> => {
      const data = lensDataIn(lens.data);
      const view = data && (await service.view(data.uri));
      const command = view && codeLensCommand(view, data);
      return command ? { ...lens, command } : lens;
    };
    connection.onRequest(CodeLensRequest.type, guarded(log, CodeLensRequest.method, [], list));
    connection.onRequest(CodeLensResolveRequest.type, (lens, token) =>
      guarded(log, CodeLensResolveRequest.method, lens, resolve)(lens, token),
    );
  },
};
