import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startExtension, stopExtension } from './start-extension.ts';

/** Desktop and remote VS Code: the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  // As server/src/main/compile-patterns-once.ts says why; by argument, because Electron takes no flags later.
  const run = { ...server, options: { execArgv: ['--no-regexp-tier-up'] } };
  const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  startExtension(context, (id, name, options) => new LanguageClient(id, name, { run, debug }, options));
}

export function deactivate(): Promise<void> {
  return stopExtension();
}
