import { Uri, window, workspace } from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient';
import type { CustomRequests } from '../../../server/src/lsp/protocol.ts';
import { ask, type CommandContext } from './command-context.ts';

type Params = CustomRequests['decisionStatement/silence']['params'];
type Asked = Omit<Params, 'reason'>;

const titles: Readonly<Record<Params['scope'], string>> = {
  here: 'Silence here',
  file: 'Silence in this file',
  office: 'Silence in the office’s configuration',
};

/** Started by the light bulb, with the finding as its argument; a test gives the reason too. */
export async function silence(context: CommandContext, argument: unknown): Promise<void> {
  const asked = askedIn(argument);
  if (asked === undefined) return;
  const reason = givenReason(argument) ?? (await askForReason(asked.scope));
  if (reason === undefined) return;
  await saveOfficeFiles();
  const answer = await ask(context, 'decisionStatement/silence', { ...asked, reason });
  if (answer === undefined) return;
  if ('refusal' in answer) void window.showInformationMessage(answer.refusal);
  else await apply(context, answer.edit, asked.uri);
}

function askedIn(argument: unknown): Asked | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  if (!('uri' in argument) || !('key' in argument) || !('scope' in argument)) return undefined;
  const { uri, key, scope } = argument;
  if (typeof uri !== 'string' || typeof key !== 'string') return undefined;
  return scope === 'here' || scope === 'file' || scope === 'office' ? { uri, key, scope } : undefined;
}

const givenReason = (argument: unknown): string | undefined =>
  typeof argument === 'object' && argument !== null && 'reason' in argument && typeof argument.reason === 'string'
    ? argument.reason
    : undefined;

async function askForReason(scope: Params['scope']): Promise<string | undefined> {
  const reason = await window.showInputBox({
    title: titles[scope],
    prompt: 'Why is this right as it stands? Whoever reads the file next will see it. Name nobody.',
    placeHolder: 'Agreed with the Council in comments on the draft',
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? 'A few words are enough, but there must be a reason.' : undefined),
  });
  return reason?.trim();
}

const isOfficeFile = (path: string): boolean => /\/\.decision-statement(?:\.ignore)?\.json$/.test(path);

/** The server reads what is saved, and changes what it has read. */
async function saveOfficeFiles(): Promise<void> {
  const dirty = workspace.textDocuments.filter(({ isDirty, uri }) => isDirty && isOfficeFile(uri.path));
  for (const document of dirty) await document.save();
}

async function apply(context: CommandContext, edit: WorkspaceEdit, draft: string): Promise<void> {
  const client = await context.server.ready();
  const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  const files = converted.entries().flatMap(([uri]) => (isSame(uri, draft) ? [] : [uri]));
  if (!(await workspace.applyEdit(converted))) {
    void window.showErrorMessage('The change could not be made, so the finding stays.');
    return;
  }
  for (const uri of files) await (await workspace.openTextDocument(uri)).save();
  // Files outside the workspace are watched by nobody.
  const changes = files.map((uri) => ({ uri: client.code2ProtocolConverter.asUri(uri), type: 2 }));
  if (changes.length > 0) await client.sendNotification('workspace/didChangeWatchedFiles', { changes });
}

const isSame = (uri: Uri, other: string): boolean => uri.toString() === Uri.parse(other).toString();
