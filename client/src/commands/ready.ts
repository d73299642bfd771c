import { window, type QuickPickItem } from 'vscode';
import type { CustomRequests } from '../../../server/src/lsp/protocol.ts';
import { reveal } from '../reveal.ts';
import { activeStatement, ask, type CommandContext } from './command-context.ts';

type Report = CustomRequests['decisionStatement/readiness']['result'];
type Line = Report['lines'][number];

const icons: Readonly<Record<Line['state'], string>> = { blocks: '$(error)', look: '$(info)', clear: '$(pass)' };

interface LineItem extends QuickPickItem {
  readonly line: Line;
}

/** What holds this statement up, by decision standard; choosing a line goes to its first finding. */
export async function ready(context: CommandContext): Promise<void> {
  const editor = activeStatement();
  if (editor === undefined) return;
  const report = await ask(context, 'decisionStatement/readiness', { uri: editor.document.uri.toString() });
  if (report === undefined) return;
  const chosen = await window.showQuickPick(itemsOf(report), {
    title: `${report.title}: ${report.verdict.charAt(0).toLowerCase()}${report.verdict.slice(1)}`,
    placeHolder: 'Choose a line to go to its first finding',
  });
  if (chosen?.line.range !== undefined) reveal(editor, chosen.line.range);
}

const itemsOf = ({ lines }: Report): LineItem[] =>
  lines.map((line) => ({ label: `${icons[line.state]} ${line.text}`, detail: line.detail, line }));
