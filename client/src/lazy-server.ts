import { EventEmitter, type Disposable } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { answerFileRequests } from './answer-file-requests.ts';
import type { CustomNotifications, StatementStatus } from '../../server/src/lsp/protocol.ts';

const statusNotification: keyof CustomNotifications = 'decisionStatement/status';

export type ServerState = 'waiting' | 'starting' | 'running' | 'failed';

/**
 * The one server of this window, started when it is first needed: looking at a Markdown file must not cost a process.
 * Listeners outlive a restart.
 */
export class LazyServer implements Disposable {
  readonly #makeClient: () => BaseLanguageClient;
  readonly #stateChanged = new EventEmitter<ServerState>();
  readonly #statusReported = new EventEmitter<StatementStatus>();
  #client: BaseLanguageClient | undefined;
  #started: Promise<BaseLanguageClient> | undefined;

  readonly onDidChangeState = this.#stateChanged.event;
  readonly onDidReportStatus = this.#statusReported.event;
  state: ServerState = 'waiting';

  constructor(makeClient: () => BaseLanguageClient) {
    this.#makeClient = makeClient;
  }

  /** Starts the server unless it runs; rejects when it can't be started. */
  ready(): Promise<BaseLanguageClient> {
    this.#started ??= this.#start();
    return this.#started;
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.ready();
  }

  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    this.#started = undefined;
    if (client?.needsStop() === true) await client.stop();
  }

  dispose(): void {
    this.#stateChanged.dispose();
    this.#statusReported.dispose();
  }

  async #start(): Promise<BaseLanguageClient> {
    const client = keepSilent(this.#makeClient());
    this.#client = client;
    client.onDidChangeState((change) => {
      if (client === this.#client) this.#setState(stateOf(change.newState));
    });
    answerFileRequests(client);
    client.onNotification(statusNotification, (status: StatementStatus) => this.#statusReported.fire(status));
    await client.start();
    return client;
  }

  #setState(state: ServerState): void {
    this.state = state;
    this.#stateChanged.fire(state);
  }
}

/** The library pops up some failures whatever its options say. The log and the language status tell them here. */
function keepSilent(client: BaseLanguageClient): BaseLanguageClient {
  const log = client.error.bind(client);
  client.error = (message, data) => log(message, data, false);
  return client;
}

function stateOf(state: State): ServerState {
  if (state === State.Starting) return 'starting';
  return state === State.Running ? 'running' : 'failed';
}
