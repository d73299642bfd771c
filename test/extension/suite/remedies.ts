import assert from 'node:assert/strict';
import { commands, ConfigurationTarget, env, Uri, workspace, type CompletionList } from 'vscode';
import { closeAll, eventually, openDraft, openSeed, rangeOf, seedText, untilRead } from './drafts.ts';
import { hintsOf, hoverText } from './reading.ts';

function besideTheDrafts(name: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  assert.ok(folder, 'the runner opens a folder');
  return Uri.joinPath(folder.uri, name);
}

/** Runs a command that saves a file, and gives what it saved; the file is gone afterwards. */
async function savedBy(command: string, name: string): Promise<string> {
  const target = besideTheDrafts(name);
  try {
    await commands.executeCommand(command, { target: target.toString() });
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await workspace.fs.readFile(target));
  } finally {
    await workspace.fs.delete(target);
  }
}

export function define(): void {
  suite('Remedies', () => {
    teardown(closeAll);

    test('each kind of due date can be switched off', async () => {
      const { document } = await openSeed('24-020-172');
      await untilRead(document);
      await eventually('the due date', async () => (await hintsOf(document)).includes('Wed 22 Oct 2025') || undefined);
      const settings = workspace.getConfiguration('decisionStatement');
      for (const name of ['inlayHints.decisionDeadlines', 'inlayHints.dueDates']) {
        await settings.update(name, false, ConfigurationTarget.Global);
        await eventually(`${name} off`, async () => (await hintsOf(document)).length === 0 || undefined);
        await settings.update(name, undefined, ConfigurationTarget.Global);
        await eventually(`${name} on`, async () => (await hintsOf(document)).length > 0 || undefined);
      }
    });

    test('the hover says how a deadline was counted, and what is easily mixed up with it', async () => {
      const { document } = await openSeed('24-020-172');
      await untilRead(document);
      const text = await hoverText(document, rangeOf(document, '65 working days'));
      assert.match(text, /Due Wed 22 Oct 2025/);
      assert.match(text, /65 working days: 22 Oct 2025; 13 weeks: 21 Oct 2025/);
    });

    test('deadlines are offered after “within”', async () => {
      const text = await seedText('24-020-172');
      const editor = await openDraft(text.replace(/(Pay Miss X £300)/, '$1 within '));
      await untilRead(editor.document);
      const { end } = rangeOf(editor.document, 'Pay Miss X £300 within ');
      const list = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        editor.document.uri,
        end,
      );
      const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      assert.ok(labels.includes('one month of our final decision'), labels.join('; '));
    });

    test('they are copied for the case system, personal and service parts apart', async () => {
      await openSeed('20-008-394');
      await commands.executeCommand('decisionStatement.copyRemediesForCaseSystem');
      const copied = await env.clipboard.readText();
      assert.match(copied, /\nPersonal remedy\n/);
      assert.match(copied, /\nService improvement 1\n/);
      assert.match(copied, /Tue 14 Sep 2021/);
    });

    test('the calendar of a statement is saved', async () => {
      await openSeed('24-020-172');
      const text = await savedBy('decisionStatement.saveRemediesCalendar', 'remedies.ics');
      assert.match(text, /^BEGIN:VCALENDAR/);
      assert.match(text, /DTSTART;VALUE=DATE:20251022/);
    });

    test('the table of the whole workspace is saved, from files that are not open', async () => {
      const text = await savedBy('decisionStatement.saveAllRemediesTable', 'remedies.csv');
      assert.match(text, /24 020 172/);
      assert.match(text, /20 008 394/);
    });

    test('the views open by command', async () => {
      for (const view of ['decisionStatement.remedies', 'decisionStatement.citations'])
        await commands.executeCommand(`${view}.focus`);
      await commands.executeCommand('decisionStatement.refreshRemedies');
      await commands.executeCommand('workbench.view.explorer');
    });
  });
}
