// The careful second reader: who is who, what a citation is, whether a draft can be issued, and making it the final decision.
import assert from 'node:assert/strict';

export async function walkThroughPeople(person, step, file) {
  await step('go from a label to the words that introduce it', async () => {
    await person.openFile(file);
    await person.findWords('interviewed Child B, Ms D');
    const from = await person.caretLine();
    await person.press('F12');
    await person.movesTo((line) => line < from);
    await person.sees(/his former partner, Ms D/);
  });

  await step('rename the person everywhere, and undo it', async () => {
    await person.press('F2');
    assert.equal(await person.renameBox(), 'Ms D');
    await person.type('Ms F');
    await person.picture('rename');
    await person.press('Enter');
    await person.sees(/his former partner, Ms F/);
    await person.press('Control+Z');
    await person.sees(/his former partner, Ms D/);
  });

  await step('be told why a letter that is taken will not do', async () => {
    await person.press('F2');
    await person.renameBox();
    await person.type('Mr X');
    await person.press('Enter');
    await person.isTold(/somebody else/);
  });

  await step('see who is in the statement, and where', async () => {
    await person.command('Decision Statements: Focus on Cast View');
    const rows = await person.viewRows('Cast', /Child B/);
    for (const row of [/^Adults/, /^Mr X/, /^Ms D/, /^Children/, /^Officer J/])
      assert.ok(
        rows.some((each) => row.test(each)),
        `${row} among ${rows.join(' | ')}`,
      );
    await person.foldView('Remedies');
    await person.foldView('Citations');
    await person.command('Decision Statements: Focus on Cast View');
    await person.type('Ms D');
    await person.press('ArrowRight');
    await person.viewRows('Cast', /Paragraph 9/);
    await person.picture('cast-view');
  });

  await step('start a rename from there, by the menu of the row', async () => {
    await person.press('Shift+F10');
    await person.menuItem('Rename a Person');
    assert.equal(await person.renameBox(), 'Ms D');
    await person.press('Escape');
  });

  await step('read what a citation is, where “the Act” stands for it', async () => {
    await person.command('View: Toggle Primary Side Bar Visibility');
    await person.findWords('assessed under section 17');
    await person.press('ArrowLeft');
    assert.match(await person.hover(), /Children Act 1989, section 17/);
    await person.picture('citation-hover');
    await person.press('Escape');
    await person.command('View: Toggle Primary Side Bar Visibility');
  });
}

export async function walkThroughIssuing(person, step, draft) {
  await step('ask by one key whether a draft is ready to issue', async () => {
    await person.openFile(draft);
    await person.findWords('Mrs N asked');
    await person.seesSquiggle('warning');
    await person.press('Control+Alt+R');
    const lines = await person.quickPick();
    assert.ok(lines.length <= 10, `${lines.length} lines`);
    assert.ok(
      lines.some((line) => /Mrs N/.test(line)),
      lines.join(' | '),
    );
    await person.picture('ready');
  });

  await step('go from its line to the place, and mend it', async () => {
    await person.type('Mrs N');
    await person.press('Enter');
    await person.backToText();
    await person.findWords('Mrs N');
    await person.press('Backspace', 'K');
    await person.sees(/Mrs K asked for a/);
  });

  await step('promote it to the final decision: give the date, and look through the changes', async () => {
    await person.command('Decision: Promote to Final');
    await person.inputBox(/decision date/);
    await person.press('Enter');
    const changes = await person.previewedChanges();
    assert.ok(
      changes.some((change) => /opportunity to comment/.test(change)),
      changes.join(' | '),
    );
    await person.tickAllPreviewed();
    await person.picture('promote');
  });

  await step('make them, and nothing of the draft is left', async () => {
    await person.press('Control+Enter');
    await person.press('Escape', 'Control+1', 'Control+Home');
    await person.sees(/The Ombudsman's final decision/);
    await person.findWords('had an opportunity');
    // The telephone number was a warning in the draft; now it would be published.
    await person.seesSquiggle('error');
  });

  await step('and nothing has popped up', async () => {
    assert.deepEqual(await person.notifications(), []);
  });
}
