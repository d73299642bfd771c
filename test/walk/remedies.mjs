// Chasing what was agreed: from the date beside a deadline to the list of all that is overdue in the office's folder.
import assert from 'node:assert/strict';

export async function walkThroughRemedies(person, step, file) {
  await step('see above the actions how many there are, and when the last is due', async () => {
    await person.openFile(file);
    await person.findWords('faults identified within one month');
    const lens = (await person.lenses()).join('; ');
    assert.match(lens, /actions · £\d[\d,]* to pay · last due \w{3} \d\d \w{3} \d{4}/);
    await person.sees(/Sat 14 Aug 2021/);
    await person.picture('inlay-hints');
  });

  await step('read how a deadline was counted', async () => {
    await person.findWords('within one month of the final decision');
    await person.press('ArrowLeft');
    assert.match(await person.hover(), /14 Jul 2021, which is day 0[\s\S]*four weeks: 11 Aug 2021/);
    await person.picture('deadline');
    await person.press('Escape');
  });

  await step('find by keyboard what is overdue, due this week, later, and without a date', async () => {
    await person.command('Decision Statements: Focus on Remedies View');
    const above = await person.viewRows('Remedies', /^Overdue/);
    // Once more: an empty list, as it is at first, takes no keys.
    await person.command('Decision Statements: Focus on Remedies View');
    for (let times = 0; times < 3; times++) await person.command('Increase Current View Size');
    // Three views share the bar, and rows that are out of sight are not drawn.
    await person.press('End');
    const rows = [...above, ...(await person.viewRows('Remedies', /26 005 220/))];
    for (const group of [/^Overdue/, /^Due this week/, /^Later/, /^No date/])
      assert.ok(
        rows.some((row) => group.test(row)),
        `${group} among ${rows.join(' | ')}`,
      );
    await person.picture('remedies-view');
  });

  await step('go from the list to the action', async () => {
    await person.press('Enter');
    await person.seesTab(/26-005-220/);
    await person.sees(/as soon as possible/);
    await person.backToText();
  });

  await step('see what the statement cites, and read what a provision is about', async () => {
    await person.openFile(file);
    await person.command('Decision Statements: Focus on Citations View');
    const rows = await person.viewRows('Citations', /Section 26A\(1\)/);
    assert.ok(
      rows.some((row) => row.startsWith('Local Government Act 1974')),
      rows.join(' | '),
    );
    await person.findWords('Local Government Act 1974, sections 26(1)');
    await person.press('ArrowLeft');
    assert.match(await person.hover(), /Local Government Act 1974/);
    await person.picture('citations-view');
    await person.press('Escape');
  });

  await step('and nothing has popped up', async () => {
    assert.deepEqual(await person.notifications(), []);
  });
}
