/** One person at one draft: starts a server, opens the draft, types in its middle, and asks for what an editor asks for. */
import { middleOf, typed, type Place } from './drafts.ts';
import { JsonRpcClient, type Answer } from './json-rpc-client.ts';

const uri = 'file:///drafts/draft.decision';

/** What Visual Studio Code says of itself, as far as it changes what a server does. */
const capabilities = {
  general: { positionEncodings: ['utf-16'] },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
  },
  textDocument: {
    synchronization: { dynamicRegistration: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
    diagnostic: { dynamicRegistration: true, relatedInformation: true, codeDescriptionSupport: true },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

const reply = (method: string, params: unknown): unknown =>
  method === 'workspace/configuration' ? (params as { items: readonly unknown[] }).items.map(() => null) : null;

export interface DiagnosticsAnswer extends Answer {
  /** How many stand now: where the server says that nothing has changed, as many as before. */
  readonly findings: number;
}

/** The time that something took, in milliseconds. */
export interface Timed<Result> {
  readonly took: number;
  readonly answer: Result;
}

export class EditingSession {
  readonly #client: JsonRpcClient;
  #version = 1;
  readonly #begin: Place;
  #caret: Place;
  #resultId: string | undefined;
  #findings = 0;

  private constructor(client: JsonRpcClient, text: string) {
    this.#client = client;
    this.#begin = middleOf(text);
    this.#caret = this.#begin;
  }

  /** Start-up as a person meets it, each counted from the moment that the process is asked for. */
  static async start(
    command: readonly [string, ...string[]],
    text: string,
  ): Promise<{ readonly session: EditingSession; readonly initialized: number; readonly diagnosed: number }> {
    const client = new JsonRpcClient(command, reply);
    const workspaceFolders = [{ uri: 'file:///work', name: 'work' }];
    try {
      const introduction = { processId: process.pid, rootUri: 'file:///work', capabilities, workspaceFolders };
      const initialized = await client.request('initialize', introduction);
      client.notify('initialized', {});
      const textDocument = { uri, languageId: 'decision-statement', version: 1, text };
      client.notify('textDocument/didOpen', { textDocument });
      const session = new EditingSession(client, text);
      const { at } = await session.diagnostics();
      return { session, initialized: initialized.at - client.started, diagnosed: at - client.started };
    } catch (error) {
      client.kill();
      throw error;
    }
  }

  get pid(): number {
    return this.#client.pid;
  }

  /** Types one letter, and waits for the findings of the text with it. */
  async key(): Promise<Timed<DiagnosticsAnswer>> {
    const begun = performance.now();
    this.#type();
    const answer = await this.diagnostics();
    return { took: answer.at - begun, answer };
  }

  /**
   * Types faster than anybody is answered; like an editor, takes back each question when the next key makes it out of
   * date. Gives the time from the last key to its findings, and how many of the questions were answered.
   */
  async burst(keys: number): Promise<Timed<number>> {
    const answers: Promise<DiagnosticsAnswer>[] = [];
    let takeBack: (() => void) | undefined;
    let begun = 0;
    for (let key = 0; key < keys; key++) {
      takeBack?.();
      begun = performance.now();
      this.#type();
      const { answer, cancel } = this.#ask();
      answers.push(answer);
      takeBack = cancel;
    }
    const all = await Promise.all(answers);
    return { took: (all.at(-1)?.at ?? begun) - begun, answer: all.filter(({ error }) => error === undefined).length };
  }

  /** A question at the caret (the draft's middle), at rest or straight after a key. */
  async ask(method: 'completion' | 'hover' | 'documentSymbol', after: 'rest' | 'key'): Promise<number> {
    const begun = performance.now();
    if (after === 'key') this.#type();
    const { at, error } = await this.#client.request(`textDocument/${method}`, {
      textDocument: { uri },
      ...(method !== 'documentSymbol' && { position: this.#caret }),
    });
    if (error) throw new Error(`${method}: ${error.message}`);
    return at - begun;
  }

  async diagnostics(): Promise<DiagnosticsAnswer> {
    const answer = await this.#ask().answer;
    if (answer.error) throw new Error(`diagnostics: ${answer.error.message}`);
    return answer;
  }

  stop(): Promise<void> {
    return this.#client.stop();
  }

  kill(): void {
    this.#client.kill();
  }

  #type(): void {
    const end = this.#caret;
    const letter = typed[end.character - this.#begin.character];
    const start = letter === undefined ? this.#begin : end;
    this.#version++;
    this.#caret = letter === undefined ? start : { line: end.line, character: end.character + 1 };
    this.#client.notify('textDocument/didChange', {
      textDocument: { uri, version: this.#version },
      contentChanges: [{ range: { start, end }, text: letter ?? '' }],
    });
  }

  #ask(): { readonly answer: Promise<DiagnosticsAnswer>; readonly cancel: () => void } {
    const { answer, cancel } = this.#client.cancellable('textDocument/diagnostic', {
      textDocument: { uri },
      ...(this.#resultId !== undefined && { previousResultId: this.#resultId }),
    });
    const read = async (): Promise<DiagnosticsAnswer> => {
      const given = await answer;
      const report = given.result as { readonly items?: readonly unknown[]; readonly resultId?: string } | undefined;
      if (report?.resultId !== undefined) this.#resultId = report.resultId;
      this.#findings = report?.items?.length ?? this.#findings;
      return { ...given, findings: this.#findings };
    };
    return { answer: read(), cancel };
  }
}
