import {
  CodeActionRequest,
  CodeActionResolveRequest,
  CompletionRequest,
  CompletionResolveRequest,
  type CodeAction,
  type CompletionItem,
} from 'vscode-languageserver';
import { codeActionKinds, codeActions, resolveCodeAction } from '../features/code-actions.ts';
import { completion } from '../features/completion/completion.ts';
import { resolveStandardParagraph } from '../features/completion/standard-paragraph-items.ts';
import { spanOf } from '../features/ranges.ts';
import { silenceActions } from '../features/silence-actions.ts';
import type { Feature } from './feature.ts';
import { guarded } from './guard.ts';
import { actionDataIn, contextIn, isAfterTrigger, positionIn, rangeIn, uriIn } from './params.ts';

export const codeAction: Feature = {
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
      if (!view) return [];
      const asked = { span: spanOf(view, range), diagnostics: sent, only, lazy: service.client.resolvesActions };
      const asks = service.client.options.silences === true;
      return [...codeActions(view, asked), ...silenceActions(view, asked, { asks })];
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

export const completions: Feature = {
  // A caseworker who writes prose is not interrupted: a bracket brings up the citation that its paragraph lacks, else nothing.
  capabilities: () => ({ completionProvider: { resolveProvider: true, triggerCharacters: ['('] } }),
  serve(connection, service) {
    const log = connection.console;
    const { snippets, documentationFormat } = service.client;
    const { standardParagraphs } = service.environment.catalogue;
    const list = guarded(log, CompletionRequest.method, [], async (params: unknown): Promise<CompletionItem[]> => {
      const position = positionIn(params);
      const view = await service.view(uriIn(params));
      return view ? completion(view, position, { snippets, afterBracket: isAfterTrigger(params) }) : [];
    });
    connection.onRequest(CompletionRequest.type, list);
    connection.onRequest(CompletionResolveRequest.type, (item, token) =>
      guarded(log, CompletionResolveRequest.method, item, (asked: CompletionItem) =>
        resolveStandardParagraph(asked, standardParagraphs, documentationFormat),
      )(item, token),
    );
  },
};
