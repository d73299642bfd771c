import assert from 'node:assert/strict';
import { ConfigurationTarget, languages, Uri, workspace } from 'vscode';
import { closeAll, eventually, openSeed, untilStopsAre } from './drafts.ts';

export function define(): void {
  suite('What is configured holds at once', () => {
    teardown(closeAll);

    test('a rule is silenced by a setting, and speaks again without it', async () => {
      const { document } = await openSeed('24-020-172');
      await untilStopsAre(document, ['remedy/missing-deadline']);
      const settings = workspace.getConfiguration('decisionStatement');
      await settings.update('severity', { 'remedy/missing-deadline': 'off' }, ConfigurationTarget.Global);
      await untilStopsAre(document, []);
      await settings.update('severity', undefined, ConfigurationTarget.Global);
      await untilStopsAre(document, ['remedy/missing-deadline']);
    });

    test("the office's file beside the drafts is obeyed, and its mistakes are shown in it", async () => {
      const { document } = await openSeed('24-020-172');
      await untilStopsAre(document, ['remedy/missing-deadline']);
      const file = Uri.joinPath(document.uri, '..', '.decision-statement.json');
      const write = (text: string): Thenable<void> => workspace.fs.writeFile(file, new TextEncoder().encode(text));
      try {
        await write('{ "severity": { "remedy/missing-deadline": "off" } } // this office waits');
        await untilStopsAre(document, []);
        await write('{ "severity": { "remedy/missing-deadline": "loud" } }');
        await untilStopsAre(document, ['remedy/missing-deadline']);
        await workspace.openTextDocument(file);
        await eventually('a finding in the configuration', () => languages.getDiagnostics(file)[0]);
      } finally {
        await workspace.fs.delete(file);
      }
      await untilStopsAre(document, ['remedy/missing-deadline']);
    });

    test('the file is read as JSON with comments', async () => {
      const [folder] = workspace.workspaceFolders ?? [];
      assert.ok(folder);
      const file = Uri.joinPath(folder.uri, '.decision-statement.json');
      await workspace.fs.writeFile(file, new TextEncoder().encode('{}'));
      try {
        assert.equal((await workspace.openTextDocument(file)).languageId, 'jsonc');
      } finally {
        await workspace.fs.delete(file);
      }
    });
  });
}
