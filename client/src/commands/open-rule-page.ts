import { commands, languages, Uri, window, workspace, type Diagnostic } from 'vscode';
import { rulePages } from '../client-options.ts';
import { activeStatement, type CommandContext } from './command-context.ts';

const ruleCode = /^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/;

/** The page of the rule that is named, or of the finding at the cursor, as it is shipped with the extension. */
export async function openRulePage(context: CommandContext, argument: unknown): Promise<void> {
  const code = typeof argument === 'string' ? argument : await codeAtCursor();
  if (code === undefined) return;
  const page = ruleCode.test(code) ? Uri.joinPath(rulePages(context.extension), `${code}.md`) : undefined;
  if (page === undefined || !(await exists(page))) {
    void window.showErrorMessage(`There is no page about a rule "${code}".`);
    return;
  }
  await commands.executeCommand('markdown.showPreview', page);
}

async function exists(page: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(page);
    return true;
  } catch {
    return false;
  }
}

async function codeAtCursor(): Promise<string | undefined> {
  const editor = activeStatement();
  if (editor === undefined) return undefined;
  const findings = languages.getDiagnostics(editor.document.uri).filter((finding) => ruleCode.test(codeOf(finding)));
  const here = findings.filter((finding) => finding.range.contains(editor.selection.active));
  const codes = [...new Set((here.length > 0 ? here : findings).map(codeOf))];
  if (here.length > 0 && codes.length === 1) return codes[0];
  if (codes.length > 0) return window.showQuickPick(codes, { title: 'Open rule page', placeHolder: 'Which finding?' });
  void window.showInformationMessage('This statement has no findings, so there is no rule to read about.');
  return undefined;
}

function codeOf(finding: Diagnostic): string {
  const code = typeof finding.code === 'object' ? finding.code.value : finding.code;
  return String(code ?? '');
}
