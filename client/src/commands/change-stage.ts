import { QuickPickItemKind, window, workspace } from 'vscode';
import type { QuickPickItem, TextEditor } from 'vscode';
import type { CustomRequests } from '../../../server/src/lsp/protocol.ts';
import { reveal } from '../reveal.ts';
import { activeStatement, ask, type CommandContext } from './command-context.ts';

type Answer = CustomRequests['decisionStatement/changeStage']['result'];
type Undecided = Extract<Answer, { undecided: unknown }>['undecided'][number];

/** A keybinding or a test may give the date, and leave the review out: `{ "decisionDate": "2026-11-22", "review": false }`. */
export async function promoteToFinal(context: CommandContext, argument: unknown): Promise<void> {
  const editor = activeStatement();
  if (editor === undefined) return;
  const given = fieldOf(argument, 'decisionDate');
  const decisionDate = typeof given === 'string' ? given : await askDecisionDate();
  if (decisionDate !== undefined) await change(context, editor, { to: 'final', decisionDate }, argument);
}

export async function returnToDraft(context: CommandContext, argument: unknown): Promise<void> {
  const editor = activeStatement();
  if (editor !== undefined) await change(context, editor, { to: 'draft' }, argument);
}

const fieldOf = (argument: unknown, name: string): unknown =>
  typeof argument === 'object' && argument !== null ? Reflect.get(argument, name) : undefined;

function askDecisionDate(): Promise<string | undefined> {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return Promise.resolve(
    window.showInputBox({
      title: 'Promote to Final',
      prompt:
        'The decision date: the day on which the final decision is issued. Deadlines count from it. Then look through the changes: tick those you want, or the file for all of them, and apply them.',
      value: today.join('-'),
      ignoreFocusOut: true,
      validateInput: (value) => (isDay(value) ? undefined : 'Write the date as year, month and day: 2026-11-22.'),
    }),
  );
}

function isDay(value: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value.trim()) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value.trim());
}

async function change(
  context: CommandContext,
  editor: TextEditor,
  wanted: { readonly to: 'draft' | 'final'; readonly decisionDate?: string },
  argument: unknown,
): Promise<void> {
  const uri = editor.document.uri.toString();
  const review = fieldOf(argument, 'review') !== false;
  const answer = await ask(context, 'decisionStatement/changeStage', { uri, ...wanted, review });
  if (answer === undefined) return;
  if ('refusal' in answer) {
    void window.showInformationMessage(answer.refusal);
    return;
  }
  const client = await context.server.ready();
  const before = editor.document.version;
  const done = await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit));
  // Who turns the review down has changed nothing, and needs no list of what is left.
  if (!done || editor.document.version === before) return;
  if (review) await showUndecided(editor, answer.undecided);
}

interface UndecidedItem extends QuickPickItem {
  readonly undecided?: Undecided;
}

async function showUndecided(editor: TextEditor, undecided: readonly Undecided[]): Promise<void> {
  if (undecided.length === 0) return;
  const items: UndecidedItem[] = [
    { label: 'What only you can decide', kind: QuickPickItemKind.Separator },
    ...undecided.map((one) => ({ label: one.text, undecided: one })),
  ];
  const chosen = await window.showQuickPick(items, {
    title: undecided.length === 1 ? 'One thing is left for you' : `${undecided.length} things are left for you`,
    placeHolder: 'Choose one to go to it',
  });
  if (chosen?.undecided !== undefined) reveal(editor, chosen.undecided.range);
}
