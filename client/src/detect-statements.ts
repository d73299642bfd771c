import { languages, workspace, type Disposable, type TextDocument } from 'vscode';
import { languageId } from './client-options.ts';

const ordinaryLanguages = new Set(['plaintext', 'markdown']);
const linesLookedAt = 12;

/**
 * VS Code looks at a first line only where no extension of a file name matches, so `.txt` and `.md` are never claimed.
 * Who wants them taken for statements switches `decisionStatement.detect` on; "Change Language Mode" works in any case.
 */
export function detectStatements(): readonly Disposable[] {
  const consider = (document: TextDocument): void => {
    if (!ordinaryLanguages.has(document.languageId)) return;
    if (!workspace.getConfiguration('decisionStatement', document).get('detect', false)) return;
    if (beginsLikeStatement(firstLines(document))) void languages.setTextDocumentLanguage(document, languageId);
  };
  workspace.textDocuments.forEach(consider);
  return [
    workspace.onDidOpenTextDocument(consider),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('decisionStatement.detect')) workspace.textDocuments.forEach(consider);
    }),
  ];
}

function firstLines(document: TextDocument): readonly string[] {
  return Array.from({ length: Math.min(document.lineCount, linesLookedAt) }, (_, line) => document.lineAt(line).text);
}

const stageLine = /^[#*\s]*The Ombudsm[ae]n['’‘]s (?:draft|final) decision\b/i;
const titleLine = /\(\d{2} ?\d{3} ?\d{3}[a-c]?\)\s*\**$/;
const headerLine = /^[*\s]*(?:Category|Decision|Decision date|Complaint reference|Complaint against)\s*:/i;

/** Two different signs of a statement's head; one alone also opens letters and minutes about a statement. */
export function beginsLikeStatement(lines: readonly string[]): boolean {
  return [stageLine, titleLine, headerLine].filter((sign) => lines.some((line) => sign.test(line))).length >= 2;
}
