import { QuickPickItemKind, window, workspace, type QuickPickItem } from 'vscode';
import { languageId } from '../client-options.ts';
import type { CustomRequests } from '../../../server/src/lsp/protocol.ts';
import { profileTitles, type Profile } from '../profile-titles.ts';
import { askCaseDetails } from './case-details.ts';
import { ask, type CommandContext } from './command-context.ts';

type NewStatementParams = CustomRequests['decisionStatement/newStatement']['params'];

/**
 * An untitled document with the profile's skeleton. A keybinding may name the profile itself:
 * `"args": { "profile": "closed", "joint": false }`.
 */
export async function newStatement(context: CommandContext, argument: unknown): Promise<void> {
  const params = givenParams(argument) ?? (await pickedParams());
  if (params === undefined) return;
  const answer = await ask(context, 'decisionStatement/newStatement', params);
  if (answer === undefined) return;
  const document = await workspace.openTextDocument({ language: languageId, content: answer.text });
  await window.showTextDocument(document);
}

/** A report has a structure of its own, which the office does not write from a skeleton. */
const offered = (['closed', 'early-remedy', 'upheld', 'not-upheld', 'ended'] as const).map((profile) => ({
  profile,
  ...profileTitles[profile],
}));

function givenParams(argument: unknown): NewStatementParams | undefined {
  if (typeof argument !== 'object' || argument === null || !('profile' in argument)) return undefined;
  const known = offered.find((row) => row.profile === argument.profile);
  return known && { profile: known.profile, joint: 'joint' in argument && argument.joint === true };
}

interface ProfileItem extends QuickPickItem {
  readonly params?: NewStatementParams;
}

async function pickedParams(): Promise<NewStatementParams | undefined> {
  const picked = await window.showQuickPick<ProfileItem>(
    [
      ...offered.map((row) => item(row.profile, row.title, row.detail, false)),
      { label: 'With another Ombudsman', kind: QuickPickItemKind.Separator },
      ...offered.map((row) => item(row.profile, `${row.title}, joint`, row.detail, true)),
    ],
    { title: 'New statement from profile', placeHolder: 'How does the case end?', matchOnDetail: true },
  );
  if (picked?.params === undefined) return undefined;
  const details = await askCaseDetails(picked.label);
  return details && { ...picked.params, ...details };
}

function item(profile: Profile, label: string, detail: string, joint: boolean): ProfileItem {
  return { label, detail, params: { profile, joint } };
}
