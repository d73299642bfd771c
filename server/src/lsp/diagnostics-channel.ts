import {
  DiagnosticSeverity,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { diagnosticSource, diagnosticsOf, sameDiagnostics } from '../features/diagnostics.ts';
import type { View } from '../features/view.ts';
import type { Clock } from '../session/clock.ts';
import type { Client } from './client.ts';
import { quiet } from './quiet.ts';
import type { TextEditMade } from './text-sync.ts';

export interface DiagnosticsChannelOptions {
  readonly connection: Connection;
  readonly client: Client;
  readonly clock: Clock;
  readonly rulePages: string;
  readonly document: (uri: string) => TextDocument | undefined;
  /** Undefined for a document that is too long to be checked. */
  readonly view: (document: TextDocument) => Promise<View | undefined>;
}

export interface DiagnosticsChannel {
  /** Answers a pull. */
  report(
    uri: string,
    previousResultId: string | undefined,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport>;
  opened(uri: string): void;
  edited(edit: TextEditMade): void;
  closed(uri: string): void;
  /** Settings or configuration changed: every answer may be another. */
  refresh(): void;
  /** Nobody has typed in the document for a while: its answer may be another. */
  settled(uri: string): Promise<void>;
}

interface Sent {
  readonly resultId: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly view: View | undefined;
  /** Lines edited since; undefined when line ends have moved, so that the client's own marks may have, too. */
  touched: Set<number> | undefined;
}

/** Findings to the client: pulled where the client can, else pushed, never both; a burst of edits is answered once. */
export function createDiagnosticsChannel(options: DiagnosticsChannelOptions): DiagnosticsChannel {
  const { connection, client, clock } = options;
  const sent = new Map<string, Sent>();
  const waiting = new Set<string>();
  let results = 0;

  async function latest(document: TextDocument): Promise<Sent> {
    const { uri } = document;
    const view = await options.view(document);
    const before = sent.get(uri);
    if (before && before.view === view && view !== undefined) return before;
    const diagnostics = view ? fit(client, diagnosticsOf(view, options.rulePages)) : [tooLong];
    const same = before !== undefined && isUnmoved(before) && sameDiagnostics(before.diagnostics, diagnostics);
    const now: Sent = {
      resultId: same ? before.resultId : String(++results),
      diagnostics,
      view,
      touched: same ? before.touched : new Set(),
    };
    sent.set(uri, now);
    return now;
  }

  async function push(uri: string): Promise<void> {
    const document = options.document(uri);
    if (!document) return;
    const before = sent.get(uri)?.resultId;
    const { version } = document;
    const { diagnostics, resultId } = await latest(document);
    if (document.version === version && resultId !== before)
      await connection.sendDiagnostics({ uri, version, diagnostics: [...diagnostics] });
  }

  function pushSoon(uri: string): void {
    if (client.pullsDiagnostics || waiting.has(uri)) return;
    waiting.add(uri);
    void quiet(clock, () => options.document(uri)?.version).then(() => {
      waiting.delete(uri);
      return push(uri).catch(() => connection.console.error('The findings could not be sent.'));
    });
  }

  return {
    async report(uri, previousResultId, token) {
      const document = options.document(uri);
      if (!document) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      const { version } = document;
      await quiet(clock, () => (token.isCancellationRequested ? -1 : document.version));
      if (token.isCancellationRequested)
        throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
      if (document.version !== version) throw outdated();
      const { resultId, diagnostics } = await latest(document);
      if (document.version !== version) throw outdated();
      return resultId === previousResultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
        : { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...diagnostics] };
    },
    opened: pushSoon,
    edited({ document, line }) {
      const before = sent.get(document.uri);
      if (line === undefined) {
        if (before) before.touched = undefined;
      } else before?.touched?.add(line);
      pushSoon(document.uri);
    },
    closed(uri) {
      sent.delete(uri);
      if (!client.pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    refresh() {
      if (!client.pullsDiagnostics) for (const uri of sent.keys()) pushSoon(uri);
      else if (client.refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(() => undefined);
    },
    async settled(uri) {
      if (!client.pullsDiagnostics) return push(uri);
      const document = options.document(uri);
      const before = sent.get(uri);
      if (!document || !before || !client.refreshesDiagnostics) return;
      const view = await options.view(document);
      const now = view ? fit(client, diagnosticsOf(view, options.rulePages)) : [tooLong];
      if (!sameDiagnostics(before.diagnostics, now))
        await connection.languages.diagnostics.refresh().catch(() => undefined);
    },
  };
}

/** The client's marks stand where it was last told: no line end has moved, and no edited line bears one. */
function isUnmoved({ diagnostics, touched }: Sent): boolean {
  if (!touched) return false;
  return !diagnostics.some(({ range }) =>
    [...touched].some((line) => range.start.line <= line && line <= range.end.line),
  );
}

const outdated = (): ResponseError<{ retriggerRequest: boolean }> =>
  new ResponseError(LSPErrorCodes.ServerCancelled, 'The document has changed since.', { retriggerRequest: true });

const tooLong: Diagnostic = {
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: DiagnosticSeverity.Information,
  source: diagnosticSource,
  message: 'This document is too long to be checked while you type. Split it, or check it with the command line.',
};

/** Leaves out what a client says it can't show. */
function fit(client: Client, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (client.relatedInformation && client.codeDescription) return diagnostics;
  return diagnostics.map(({ relatedInformation, codeDescription, ...rest }) => ({
    ...rest,
    ...(client.relatedInformation && relatedInformation && { relatedInformation }),
    ...(client.codeDescription && codeDescription && { codeDescription }),
  }));
}
