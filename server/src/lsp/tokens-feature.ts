import {
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type SemanticTokens,
  type SemanticTokensDelta,
} from 'vscode-languageserver';
import { spanOf } from '../features/ranges.ts';
import { semanticTokens, tokenEdits, tokenLegend } from '../features/semantic-tokens.ts';
import type { Feature } from './feature.ts';
import { guarded } from './guard.ts';
import { previousResultIdIn, rangeIn, uriIn } from './params.ts';

interface Answer {
  readonly resultId: string;
  readonly data: number[];
}

export const tokens: Feature = {
  capabilities: () => ({ semanticTokensProvider: { legend: tokenLegend, full: { delta: true }, range: true } }),
  serve(connection, service) {
    const log = connection.console;
    /** The last answer for each open document, which the next one may be told apart from. */
    const answers = new Map<string, Answer>();
    let answered = 0;
    service.onClosed((uri) => void answers.delete(uri));

    const answer = async (uri: string): Promise<Answer> => {
      const view = await service.view(uri);
      const made = { resultId: String(++answered), data: view ? semanticTokens(view) : [] };
      if (view) answers.set(uri, made);
      return made;
    };
    const full = (params: unknown): Promise<SemanticTokens> => answer(uriIn(params));
    const delta = async (params: unknown): Promise<SemanticTokens | SemanticTokensDelta> => {
      const uri = uriIn(params);
      const before = answers.get(uri);
      const after = await answer(uri);
      if (!before || before.resultId !== previousResultIdIn(params)) return after;
      return { resultId: after.resultId, edits: tokenEdits(before.data, after.data) };
    };
    const part = async (params: unknown): Promise<SemanticTokens> => {
      const range = rangeIn(params);
      const view = await service.view(uriIn(params));
      return { data: view ? semanticTokens(view, spanOf(view, range)) : [] };
    };
    const nothing: SemanticTokens = { data: [] };
    connection.onRequest(SemanticTokensRequest.type, guarded(log, SemanticTokensRequest.method, nothing, full));
    connection.onRequest(
      SemanticTokensDeltaRequest.type,
      guarded<unknown, SemanticTokens | SemanticTokensDelta>(log, SemanticTokensDeltaRequest.method, nothing, delta),
    );
    connection.onRequest(
      SemanticTokensRangeRequest.type,
      guarded(log, SemanticTokensRangeRequest.method, nothing, part),
    );
  },
};
