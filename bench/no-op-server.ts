/**
 * The floor: a language server on the same library as ours that does nothing. `--findings=K` has it answer K findings,
 * always the same, so that what is left over ours is not the payload.
 */
import {
  createConnection,
  DiagnosticSeverity,
  DocumentDiagnosticReportKind,
  TextDocuments,
  TextDocumentSyncKind,
  type Diagnostic,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const count = Number(process.argv.find((arg) => arg.startsWith('--findings='))?.slice('--findings='.length) ?? 0);
const findings: Diagnostic[] = Array.from({ length: count }, (_, index) => ({
  range: { start: { line: index, character: 4 }, end: { line: index, character: 24 } },
  severity: DiagnosticSeverity.Warning,
  code: 'structure/duplicate-section',
  codeDescription: { href: 'https://example.org/docs/rules/structure/duplicate-section.md' },
  source: 'No operation',
  message:
    'A message as long as they are on the whole, so that as many bytes travel and have to be read at the other end.',
  data: { key: `structure/duplicate-section@${index}:4+20` },
}));

const connection = createConnection();
const documents = new TextDocuments(TextDocument);
let pulls = false;

connection.onInitialize(({ capabilities }) => {
  pulls = capabilities.textDocument?.diagnostic !== undefined;
  return {
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      completionProvider: {},
      hoverProvider: true,
      documentSymbolProvider: true,
      diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
    },
  };
});
connection.onCompletion(() => []);
connection.onHover(() => null);
connection.onDocumentSymbol(() => []);
connection.languages.diagnostics.on(() => ({ kind: DocumentDiagnosticReportKind.Full, items: findings }));
documents.onDidChangeContent(({ document: { uri, version } }) => {
  if (!pulls) void connection.sendDiagnostics({ uri, version, diagnostics: findings });
});
documents.listen(connection);
connection.listen();
