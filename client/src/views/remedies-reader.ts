import { CancellationTokenSource } from 'vscode';
import { WorkDoneProgress } from 'vscode-languageclient';
import type { CustomRequests } from '../../../server/src/lsp/protocol.ts';
import type { LazyServer } from '../lazy-server.ts';

const method: keyof CustomRequests = 'decisionStatement/workspaceRemedies';

export type Board = CustomRequests['decisionStatement/workspaceRemedies']['result'];
export type BoardItem = Board['items'][number];

/** Asks the server for the remedies of the workspace. A newer question makes it give up the older one. */
export class RemediesReader {
  readonly #server: LazyServer;
  #running: CancellationTokenSource | undefined;
  #asked = 0;

  constructor(server: LazyServer) {
    this.#server = server;
  }

  /**
   * @param tell is given how far it has come, in words.
   * @returns undefined when a newer question has taken its place; rejects when the server can't answer.
   */
  async read(tell: (words: string) => void): Promise<Board | undefined> {
    this.cancel();
    const source = new CancellationTokenSource();
    this.#running = source;
    const workDoneToken = `decisionStatement.remedies.${++this.#asked}`;
    const client = await this.#server.ready();
    const progress = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
      if (value.kind === 'report' && value.message !== undefined) tell(value.message);
    });
    try {
      return await client.sendRequest<Board>(method, { workDoneToken }, source.token);
    } catch (error) {
      if (source.token.isCancellationRequested) return undefined;
      throw error;
    } finally {
      progress.dispose();
      if (this.#running === source) this.#running = undefined;
      source.dispose();
    }
  }

  cancel(): void {
    this.#running?.cancel();
    this.#running = undefined;
  }
}
