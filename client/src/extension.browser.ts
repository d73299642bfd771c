import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { startExtension, stopExtension } from './start-extension.ts';

/** VS Code in the browser: the server is a worker of the extension host's. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.worker.js').toString(true);
  startExtension(context, (id, name, options) => {
    return new LanguageClient(id, name, () => Promise.resolve(new Worker(script)), options);
  });
}

export function deactivate(): Promise<void> {
  return stopExtension();
}
