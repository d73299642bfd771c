/** What silences a finding, as an edit: in the ignore file, in the configuration, or in the draft itself. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { fingerprintMaterial } from '../core/rules/fingerprint.ts';
import type { Diagnosis } from '../core/rules/run-rules.ts';
import { commentEdit, findingWithKey, type SilenceArgument } from '../features/silence-actions.ts';
import type { View } from '../features/view.ts';
import { folderOf, relativePath } from '../session/configuration/location.ts';
import type { Service } from './feature.ts';
import type { CustomRequests } from './protocol.ts';
import type { OfficeFile } from './settings-source.ts';

type Answer = CustomRequests['decisionStatement/silence']['result'];
type Asked = SilenceArgument & { readonly reason: string };

export async function silenceEdit(service: Service, view: View, asked: Asked): Promise<Answer> {
  const finding = findingWithKey(view, asked.key);
  if (!finding) return { refusal: 'The finding is no longer there, so there is nothing to silence.' };
  const files = await service.officeFiles(view.uri);
  const { silenceWith } = await service.settings(view.uri);
  if (asked.scope === 'office')
    return files
      ? { edit: await officeEdit(files.configuration, finding, asked.reason) }
      : { refusal: 'Save the draft in a folder first: the office’s configuration lies beside the drafts.' };
  // A draft that was never saved has no file beside it, and no name by which one could know it.
  if (!files || silenceWith === 'comment') return { edit: commentEdit(view, finding, asked.scope, asked.reason) };
  return { edit: await ignoreFileEdit(service, view, { file: files.ignoreFile, finding, asked }) };
}

async function officeEdit(file: OfficeFile, { code }: Diagnosis, reason: string): Promise<WorkspaceEdit> {
  const { switchOff } = await import('../session/configuration/write-silence.ts');
  return fileEdit(file, switchOff(file.text, code, reason));
}

interface IgnoreEdit {
  readonly file: OfficeFile;
  readonly finding: Diagnosis;
  readonly asked: Asked;
}

async function ignoreFileEdit(
  { environment }: Service,
  view: View,
  { file, finding, asked }: IgnoreEdit,
): Promise<WorkspaceEdit> {
  // Nobody pays for the hash who silences nothing.
  const { parseIgnoreFile } = await import('../session/configuration/ignore-file.ts');
  const { addIgnored } = await import('../session/configuration/write-silence.ts');
  const { createKeyedHash } = await import('../core/rules/keyed-hash.ts');
  const known = parseIgnoreFile(file.text ?? '', file.uri).file.key;
  const key = known === '' ? environment.randomKey() : known;
  const fingerprint = createKeyedHash(key)(fingerprintMaterial(view.snapshot.statement, finding));
  const text = addIgnored(file.text, key, {
    code: finding.code,
    file: relativePath(view.uri, folderOf(file.uri) ?? ''),
    ...(asked.scope === 'here' && { fingerprint }),
    ...(asked.reason.trim() !== '' && { reason: asked.reason.trim() }),
  });
  return fileEdit(file, text);
}

/** The whole text at once: the file is small, and a client applies it whatever it has made of the old. */
function fileEdit({ uri, text }: OfficeFile, newText: string): WorkspaceEdit {
  const old = TextDocument.create(uri, 'jsonc', 0, text ?? '');
  const range = { start: { line: 0, character: 0 }, end: old.positionAt(old.getText().length) };
  const edit = { range, newText };
  if (text !== undefined) return { changes: { [uri]: [edit] } };
  return {
    documentChanges: [
      { kind: 'create', uri, options: { ignoreIfExists: true } },
      { textDocument: { uri, version: null }, edits: [edit] },
    ],
  };
}
