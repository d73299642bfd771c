import { Uri, workspace, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import type { MessageTransports } from 'vscode-languageclient';
import { startExtension, stopExtension } from './start-extension.ts';

/** VS Code in the browser: the server is a worker of the extension host's. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.worker.js');
  startExtension(context, (id, name, options) => new LanguageClient(id, name, () => startWorker(script), options));
}

export function deactivate(): Promise<void> {
  return stopExtension();
}

/**
 * By way of its text: VS Code refuses to start a worker from the address of an extension that a remote machine holds. And
 * with its streams: what the extension host calls `Worker` makes objects that the library would not know for workers.
 */
async function startWorker(script: Uri): Promise<MessageTransports> {
  const text = await workspace.fs.readFile(script);
  const address = URL.createObjectURL(new Blob([new Uint8Array(text)], { type: 'text/javascript' }));
  const worker = new Worker(address);
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
