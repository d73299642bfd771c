import assert from 'node:assert/strict';
import {
  commands,
  languages,
  type Position,
  Range,
  Selection,
  Uri,
  window,
  workspace,
  type Diagnostic,
  DiagnosticSeverity,
  type TextDocument,
  type TextEditor,
} from 'vscode';

export const extensionId = 'decision-statements.decision-statements';

/** No Node anywhere: the extension host is a worker of the page. */
export const inBrowserAlone = typeof process === 'undefined';

/** Ample for a machine that does much else; what is waited for usually comes at once. */
const patience = 40_000;
const pause = 40;
const ampleTime = 1_000;

/** Waits until `probe` gives something; fails with what it was waiting for. */
export async function eventually<Value>(
  what: string,
  probe: () => Value | undefined | Promise<Value | undefined>,
): Promise<Value> {
  for (const end = Date.now() + patience; Date.now() < end;) {
    const value = await probe();
    if (value !== undefined && value !== false) return value;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new Error(`Never came: ${what}`);
}

/** One of the seeds, which the runner has copied into the workspace as `<reference>.decision`. */
export async function openSeed(reference: string): Promise<TextEditor> {
  const [folder] = workspace.workspaceFolders ?? [];
  assert.ok(folder, 'the runner opens a folder');
  return window.showTextDocument(Uri.joinPath(folder.uri, `${reference}.decision`));
}

export async function seedText(reference: string): Promise<string> {
  const [folder] = workspace.workspaceFolders ?? [];
  assert.ok(folder, 'the runner opens a folder');
  return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(folder.uri, `${reference}.decision`)));
}

/** An untitled statement: the seeds' files stay as they are. */
export async function openDraft(content: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument({ language: 'decision-statement', content }));
}

export async function closeAll(): Promise<void> {
  await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await commands.executeCommand('workbench.action.closeAllEditors');
}

export function codeOf(finding: Diagnostic): string {
  return String(typeof finding.code === 'object' ? finding.code.value : finding.code);
}

/** Codes at warning and above, in order; what a reviewer would stop at. */
export function stops(document: TextDocument): readonly string[] {
  return languages
    .getDiagnostics(document.uri)
    .filter((finding) => finding.severity <= DiagnosticSeverity.Warning)
    .map(codeOf)
    .sort();
}

export async function untilStopsAre(document: TextDocument, wanted: readonly string[]): Promise<void> {
  const expected = [...wanted].sort().join(' ');
  try {
    await eventually('the findings', () => stops(document).join(' ') === expected || undefined);
  } catch {
    assert.equal(stops(document).join(' '), expected);
  }
}

/** Until the server has read the document, and has had ample time to say what it finds: for drafts in which it finds nothing. */
export async function untilRead(document: TextDocument): Promise<void> {
  await eventually('the outline', async () => {
    const symbols = await commands.executeCommand<readonly unknown[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    return symbols.length > 0 || undefined;
  });
  await new Promise((resolve) => setTimeout(resolve, ampleTime));
}

export function findingOf(document: TextDocument, code: string): Promise<Diagnostic> {
  return eventually(code, () => languages.getDiagnostics(document.uri).find((finding) => codeOf(finding) === code));
}

/** Where `text` stands first, whole. */
export function rangeOf(document: TextDocument, text: string): Range {
  const offset = document.getText().indexOf(text);
  assert.ok(offset >= 0, `the draft holds "${text}"`);
  return new Range(document.positionAt(offset), document.positionAt(offset + text.length));
}

export async function replace(editor: TextEditor, text: string, replacement: string): Promise<void> {
  const range = rangeOf(editor.document, text);
  assert.ok(await editor.edit((edit) => edit.replace(range, replacement)), 'the edit applies');
}

/** As a person types: key by key through the editor, at `position`. */
export async function typeAt(editor: TextEditor, position: Position, text: string): Promise<void> {
  editor.selection = new Selection(position, position);
  for (const key of text) await commands.executeCommand('type', { text: key });
}
