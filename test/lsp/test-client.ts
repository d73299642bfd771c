/** A client and a server of this process, joined by two streams: what a real editor does, without a child process. */
import { PassThrough } from 'node:stream';
import {
  createConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type CodeAction,
  type CompletionItem,
  type Diagnostic,
  type InitializeResult,
  type PublishDiagnosticsParams,
  type TextDocumentContentChangeEvent,
  type TextEdit,
} from 'vscode-languageserver/node';
import { createMessageConnection, type MessageConnection } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { builtInCatalogue } from '../../server/src/core/catalogue/catalogue.ts';
import type { Environment } from '../../server/src/lsp/environment.ts';
import { startServer } from '../../server/src/lsp/server.ts';
import type { Clock } from '../../server/src/session/clock.ts';
import { calendar, today } from '../kit/core.ts';

export const uri = 'file:///drafts/statement.txt';

/** What VS Code says of itself, as far as the server looks. */
export const editorCapabilities: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  workspace: {
    configuration: true,
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: true, relatedInformation: true, codeDescriptionSupport: true },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
    hover: { contentFormat: ['markdown'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** Time that passes when a test says so; turns pass by themselves. */
export class TestClock implements Clock {
  #now = 0;
  #timers = new Set<{ readonly at: number; readonly run: () => void }>();
  now(): number {
    return this.#now;
  }
  after(milliseconds: number, run: () => void): { cancel(): void } {
    const timer = { at: this.#now + milliseconds, run };
    this.#timers.add(timer);
    return { cancel: () => void this.#timers.delete(timer) };
  }
  soon(run: () => void): void {
    setImmediate(run);
  }
  pass(milliseconds: number): void {
    this.#now += milliseconds;
    for (const timer of [...this.#timers].sort((a, b) => a.at - b.at))
      if (timer.at <= this.#now && this.#timers.delete(timer)) timer.run();
  }
}

export interface TestClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** What stands under `decisionStatement`; a function is asked each time. */
  readonly settings?: () => unknown;
  readonly environment?: Partial<Environment>;
  readonly workspaceFolders?: readonly { uri: string; name: string }[] | null;
}

export class TestClient {
  readonly clock = new TestClock();
  readonly pushed: PublishDiagnosticsParams[] = [];
  readonly logged: string[] = [];
  readonly registered: string[] = [];
  readonly statuses: unknown[] = [];
  refreshes = 0;
  initialized: InitializeResult = { capabilities: {} };
  readonly connection: MessageConnection;
  #document = TextDocument.create(uri, 'plaintext', 0, '');
  readonly #options: TestClientOptions;

  constructor(options: TestClientOptions = {}) {
    this.#options = options;
    const [up, down] = [new PassThrough(), new PassThrough()];
    startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), {
      name: 'test',
      version: '0',
      catalogue: builtInCatalogue,
      calendar,
      clock: this.clock,
      today: () => today,
      randomKey: () => '5e'.repeat(32),
      files: undefined,
      home: undefined,
      rulePages: 'https://example.org/rules',
      ...options.environment,
    });
    this.connection = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    this.connection.onNotification(
      'textDocument/publishDiagnostics',
      (params: PublishDiagnosticsParams) => void this.pushed.push(params),
    );
    this.connection.onNotification(
      'window/logMessage',
      ({ message }: { message: string }) => void this.logged.push(message),
    );
    this.connection.onNotification('decisionStatement/status', (status: unknown) => void this.statuses.push(status));
    this.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => options.settings?.() ?? null),
    );
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      return null;
    });
    this.connection.onRequest(
      'client/registerCapability',
      ({ registrations }: { registrations: { method: string }[] }) => {
        this.registered.push(...registrations.map(({ method }) => method));
        return null;
      },
    );
    this.connection.listen();
  }

  async start(): Promise<this> {
    const { capabilities = editorCapabilities, initializationOptions, workspaceFolders = null } = this.#options;
    this.initialized = await this.request('initialize', {
      processId: null,
      rootUri: null,
      capabilities,
      initializationOptions,
      workspaceFolders,
    });
    await this.connection.sendNotification('initialized', {});
    return this;
  }

  // The wire has no types: each call says what it expects.
  request<Result>(method: string, params: unknown): Promise<Result> {
    return this.connection.sendRequest(method, params);
  }
  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  async open(text: string, languageId = 'decision-statement'): Promise<void> {
    this.#document = TextDocument.create(uri, languageId, 1, text);
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }
  /** Puts `newText` in the place of `length` code units from `offset`. */
  async edit(offset: number, length: number, newText: string): Promise<void> {
    const range = { start: this.#document.positionAt(offset), end: this.#document.positionAt(offset + length) };
    await this.change([{ range, text: newText }]);
  }
  async change(contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    TextDocument.update(this.#document, contentChanges, this.#document.version + 1);
    await this.notify('textDocument/didChange', {
      textDocument: { uri, version: this.#document.version },
      contentChanges,
    });
  }
  get text(): string {
    return this.#document.getText();
  }
  positionOf(needle: string, after = 0): { line: number; character: number } {
    const at = this.text.indexOf(needle);
    if (at < 0) throw new Error(`not in the text: ${needle}`);
    return this.#document.positionAt(at + after);
  }

  pull(previousResultId?: string): Promise<{ kind: string; resultId: string; items: Diagnostic[] }> {
    return this.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
  }
  at<Result>(method: string, position: { line: number; character: number }): Promise<Result> {
    return this.request(method, { textDocument: { uri }, position });
  }
  async completions(position: { line: number; character: number }): Promise<CompletionItem[]> {
    return this.at('textDocument/completion', position);
  }
  actions(range: Diagnostic['range'], context: { diagnostics: Diagnostic[]; only?: string[] }): Promise<CodeAction[]> {
    return this.request('textDocument/codeAction', { textDocument: { uri }, range, context });
  }
  resolve(action: CodeAction): Promise<CodeAction> {
    return this.request('codeAction/resolve', action);
  }
  /** Applies the edits to the open document, as an editor would: all at once, and tells the server. */
  async apply(edits: readonly TextEdit[]): Promise<void> {
    const text = TextDocument.applyEdits(this.#document, [...edits]);
    await this.change([{ text }]);
  }

  /** Lets everything that is under way come to its end. */
  async calm(): Promise<void> {
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
  }

  async stop(): Promise<void> {
    await this.request('shutdown', undefined);
    this.connection.dispose();
  }
}

export const startClient = (options?: TestClientOptions): Promise<TestClient> => new TestClient(options).start();
