/** The language server in a web worker, for VS Code in the browser. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from '../lsp/server.ts';
import { createEnvironment } from './environment.ts';
import { createClock } from './timers.ts';

declare const self: DedicatedWorkerGlobalScope;

// A message to oneself waits behind those that have arrived, without the delay that nested timers are given.
const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();

startServer(
  createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)),
  createEnvironment({
    clock: createClock((run) => {
      waiting.push(run);
      port2.postMessage(undefined);
    }),
    files: undefined,
    home: undefined,
  }),
);
