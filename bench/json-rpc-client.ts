/** A language client reduced to what a measurement needs: no package in between, and every message's time of arrival. */
import { spawn, type ChildProcess } from 'node:child_process';

/** An answer, and when its last byte arrived, in milliseconds of `performance.now()`; it is parsed after that. */
export interface Answer {
  readonly at: number;
  readonly result: unknown;
  readonly error: { readonly code: number; readonly message: string } | undefined;
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: Answer['error'];
}

/** What the client says to a server's own requests. */
export type Reply = (method: string, params: unknown) => unknown;

const headEnd = Buffer.from('\r\n\r\n');

/** Cuts a stream of bytes into the bodies of messages. */
function createFramer(onBody: (body: string, at: number) => void): (chunk: Buffer) => void {
  let held: Buffer[] = [];
  let length = 0;
  /** Bytes that are needed before it is worth looking again. */
  let needed = 0;
  return (chunk) => {
    const at = performance.now();
    held.push(chunk);
    length += chunk.length;
    while (length >= needed) {
      const bytes = held.length === 1 && held[0] ? held[0] : Buffer.concat(held);
      held = [bytes];
      const head = bytes.indexOf(headEnd);
      if (head === -1) return;
      const size = Number(/content-length: *(\d+)/i.exec(bytes.toString('latin1', 0, head))?.[1]);
      const start = head + headEnd.length;
      needed = start + size;
      if (length < needed) return;
      held = [bytes.subarray(needed)];
      length -= needed;
      needed = 0;
      onBody(bytes.toString('utf8', start, start + size), at);
    }
  };
}

export class JsonRpcClient {
  /** When the process was asked for. */
  readonly started = performance.now();
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>();
  readonly #reply: Reply;
  #lastId = 0;
  #ended: string | undefined;

  constructor(command: readonly [string, ...string[]], reply: Reply) {
    const [program, ...args] = command;
    this.#reply = reply;
    this.#child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#child.stdin?.on('error', () => undefined);
    this.#child.stdout?.on(
      'data',
      createFramer((body, at) => this.#receive(JSON.parse(body) as Message, at)),
    );
    this.#child.on('error', (error) => this.#end(error.message));
    this.#child.on('exit', (code, signal) => this.#end(`the server ended (${signal ?? code})`));
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  request(method: string, params: unknown): Promise<Answer> {
    const { answer } = this.cancellable(method, params);
    return answer;
  }

  cancellable(method: string, params: unknown): { readonly answer: Promise<Answer>; readonly cancel: () => void } {
    const id = ++this.#lastId;
    const answer = new Promise<Answer>((resolve, reject) => {
      if (this.#ended !== undefined) reject(new Error(this.#ended));
      else this.#waiting.set(id, { resolve, reject });
    });
    this.#send({ id, method, params });
    return { answer, cancel: () => this.notify('$/cancelRequest', { id }) };
  }

  async stop(): Promise<void> {
    const exit = new Promise((resolve) => this.#child.once('exit', resolve));
    if (this.#ended !== undefined) return;
    await this.request('shutdown', undefined);
    this.notify('exit', undefined);
    await exit;
  }

  /** At once, for when a measurement failed. */
  kill(): void {
    this.#child.kill('SIGKILL');
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #receive({ id, method, params, result, error }: Message, at: number): void {
    if (method !== undefined) {
      if (id !== undefined) this.#send({ id, result: this.#reply(method, params) ?? null });
    } else if (typeof id === 'number') {
      this.#waiting.get(id)?.resolve({ at, result, error });
      this.#waiting.delete(id);
    }
  }

  #end(why: string): void {
    this.#ended ??= why;
    for (const waiting of this.#waiting.values()) waiting.reject(new Error(why));
    this.#waiting.clear();
  }
}
