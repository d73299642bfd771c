import { CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError, type RemoteConsole } from 'vscode-languageserver';

/** What may be said of an error in a log: its kind and where it arose. Its message may quote the document, so it stays out. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return 'an unknown error';
  const places = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s*at /.test(line))
    .slice(0, 6);
  return [error.name, ...places].join('\n');
}

export const invalidParams = (what: string): ResponseError => new ResponseError(ErrorCodes.InvalidParams, what);

/**
 * A handler whose failure costs one answer and never the server: it is logged, and the client gets the empty result.
 * A deliberate `ResponseError` goes through.
 */
export function guarded<Params, Result>(
  log: RemoteConsole,
  method: string,
  empty: Result,
  handle: (params: Params, token: CancellationToken) => Promise<Result> | Result,
): (params: Params, token?: CancellationToken) => Promise<Result> {
  return async (params, token = CancellationToken.None) => {
    try {
      const result = await handle(params, token);
      if (token.isCancellationRequested)
        throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
      return result;
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      log.error(`${method} failed: ${describeError(error)}`);
      return empty;
    }
  };
}
