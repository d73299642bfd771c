import type { CommandLineIo, ExitStatus } from '../io.ts';
import type { Problems } from '../problems.ts';

export interface LanguageServerOptions {
  readonly stdio?: true;
  readonly nodeIpc?: true;
  readonly socket?: string;
}

/** Starts the language server; it reads the way to its client from the same arguments, and ends the process itself. */
export function languageServer(options: LanguageServerOptions, io: CommandLineIo, problems: Problems): ExitStatus {
  const ways = [options.stdio, options.nodeIpc, options.socket].filter((way) => way !== undefined);
  if (ways.length !== 1) {
    problems.report('lsp needs one way to talk to its client: --stdio, --node-ipc or --socket=PORT');
    return 2;
  }
  if (options.socket !== undefined && !isPort(options.socket)) {
    problems.report(`--socket can’t be ${options.socket}: it is a port number from 1 to 65535.`);
    return 2;
  }
  io.startLanguageServer();
  return 0;
}

const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
