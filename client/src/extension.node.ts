import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startExtension, stopExtension } from './start-extension.ts';

/** Desktop and remote VS Code: the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  // Megabytes for what is made and thrown away at every key: with V8's own choice a thousand keys leave 30 to 100 MB more,
  // and are answered no sooner.
  const run = { ...server, options: { execArgv: ['--max-semi-space-size=8'] } };
  const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  startExtension(context, (id, name, options) => new LanguageClient(id, name, { run, debug }, options));
}

export function deactivate(): Promise<void> {
  return stopExtension();
}
