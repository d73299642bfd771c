import { env, Uri, window, workspace } from 'vscode';
import type { CustomRequests } from '../../../server/src/lsp/protocol.ts';
import { activeStatement, ask, type CommandContext } from './command-context.ts';

type Params = CustomRequests['decisionStatement/exportRemedies']['params'];
type FileFormat = Exclude<Params['format'], 'case-system'>;

const shownForMilliseconds = 4000;

const fileKinds: Readonly<Record<FileFormat, { readonly title: string; readonly filters: Record<string, string[]> }>> =
  {
    ics: { title: 'Save remedies calendar', filters: { Calendar: ['ics'] } },
    csv: { title: 'Save remedies table', filters: { 'Table for a spreadsheet': ['csv'] } },
  };

/** Of the statement that the person writes. A keybinding may name the file: `"args": { "target": "file:///…" }`. */
export const saveRemediesCalendar = (context: CommandContext, argument: unknown): Promise<void> =>
  saveOfStatement(context, 'ics', argument);
export const saveRemediesTable = (context: CommandContext, argument: unknown): Promise<void> =>
  saveOfStatement(context, 'csv', argument);

/** Of every statement in the workspace. */
export const saveAllRemediesCalendar = (context: CommandContext, argument: unknown): Promise<void> =>
  save(context, { format: 'ics' }, workspace.workspaceFolders?.[0]?.uri, argument);
export const saveAllRemediesTable = (context: CommandContext, argument: unknown): Promise<void> =>
  save(context, { format: 'csv' }, workspace.workspaceFolders?.[0]?.uri, argument);

/** The personal remedy as one block, and each service improvement as its own, to be pasted into the remedies screen. */
export async function copyRemediesForCaseSystem(context: CommandContext): Promise<void> {
  const editor = activeStatement();
  if (editor === undefined) return;
  const answer = await exportOf(context, { format: 'case-system', uri: editor.document.uri.toString() });
  if (answer === undefined) return;
  await env.clipboard.writeText(answer.text);
  window.setStatusBarMessage('Copied the remedies for the case system', shownForMilliseconds);
}

async function saveOfStatement(context: CommandContext, format: FileFormat, argument: unknown): Promise<void> {
  const document = activeStatement()?.document;
  if (document === undefined) return;
  const folder = document.isUntitled
    ? workspace.workspaceFolders?.[0]?.uri
    : Uri.joinPath(document.uri, '..').with({ query: '', fragment: '' });
  await save(context, { format, uri: document.uri.toString() }, folder, argument);
}

async function save(
  context: CommandContext,
  params: Params & { readonly format: FileFormat },
  folder: Uri | undefined,
  argument: unknown,
): Promise<void> {
  const answer = await exportOf(context, params);
  if (answer === undefined) return;
  const { title, filters } = fileKinds[params.format];
  const target =
    givenTarget(argument) ??
    (await window.showSaveDialog({
      title,
      filters,
      ...(folder !== undefined && { defaultUri: Uri.joinPath(folder, answer.name) }),
    }));
  if (target === undefined) return;
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(answer.text));
  } catch (error) {
    context.log.error('A file could not be saved', error instanceof Error ? error.message : String(error));
    void window.showErrorMessage(
      'The file could not be saved there. Choose another folder, or close the file elsewhere.',
    );
    return;
  }
  window.setStatusBarMessage(`Saved ${target.path.slice(target.path.lastIndexOf('/') + 1)}`, shownForMilliseconds);
}

function givenTarget(argument: unknown): Uri | undefined {
  if (typeof argument !== 'object' || argument === null || !('target' in argument)) return undefined;
  return typeof argument.target === 'string' ? Uri.parse(argument.target) : undefined;
}

async function exportOf(
  context: CommandContext,
  params: Params,
): Promise<{ readonly text: string; readonly name: string } | undefined> {
  const answer = await ask(context, 'decisionStatement/exportRemedies', params);
  if (answer === undefined || !('refusal' in answer)) return answer;
  void window.showInformationMessage(answer.refusal);
  return undefined;
}
