import assert from 'node:assert/strict';
import { CodeActionKind, commands, Uri, workspace, type CodeAction, type TextDocument } from 'vscode';
import { closeAll, findingOf, openSeed, untilStopsAre } from './drafts.ts';

const code = 'remedy/missing-deadline';
const reason = 'Agreed with the team.';

async function silencing(document: TextDocument, title: string): Promise<CodeAction> {
  const { range } = await findingOf(document, code);
  const actions = await commands.executeCommand<readonly CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    CodeActionKind.QuickFix.value,
  );
  const action = actions.find((each) => each.title === title);
  assert.ok(action?.command, actions.map((each) => each.title).join('; '));
  return action;
}

/** As if somebody had chosen it in the light-bulb menu and typed the reason. */
async function choose(document: TextDocument, title: string): Promise<void> {
  const { command } = await silencing(document, title);
  const [argument]: readonly unknown[] = command?.arguments ?? [];
  assert.ok(command && typeof argument === 'object');
  await commands.executeCommand(command.command, { ...argument, reason });
}

async function read(file: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(file));
}

export function define(): void {
  suite('The light bulb silences', () => {
    teardown(closeAll);

    test('a finding, in a file beside the draft, until that file is gone', async () => {
      const { document } = await openSeed('24-020-172');
      await untilStopsAre(document, [code]);
      const before = document.getText();
      const file = Uri.joinPath(document.uri, '..', '.decision-statement.ignore.json');
      try {
        await choose(document, 'Silence here…');
        await untilStopsAre(document, []);
        const written = await read(file);
        assert.match(written, /"code": "remedy\/missing-deadline"/);
        assert.match(written, /"reason": "Agreed with the team\."/);
        assert.doesNotMatch(written, /Miss X|£/);
        assert.equal(document.getText(), before);
        assert.equal(document.isDirty, false);
      } finally {
        await workspace.fs.delete(file);
      }
      await untilStopsAre(document, [code]);
    });

    test('a rule, in the office’s configuration, with the reason beside it', async () => {
      const { document } = await openSeed('24-020-172');
      await untilStopsAre(document, [code]);
      const file = Uri.joinPath(document.uri, '..', '.decision-statement.json');
      try {
        await choose(document, 'Silence in the office’s configuration…');
        await untilStopsAre(document, []);
        assert.match(await read(file), /\/\/ Agreed with the team\.\n *"remedy\/missing-deadline": "off"/);
      } finally {
        await workspace.fs.delete(file);
      }
      await untilStopsAre(document, [code]);
    });
  });
}
