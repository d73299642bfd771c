// The main job on a real statement: an early remedy of July 2025 whose payment has no deadline.
import assert from 'node:assert/strict';

export async function walkThroughEarlyRemedy(person, step, file) {
  await step('open the draft', async () => {
    await person.openFile(file);
    await person.sees(/London Borough of Redbridge/);
  });

  await step('nothing pops up', async () => {
    await person.rest();
    assert.deepEqual(await person.notifications(), []);
  });

  await step('see the squiggle on the £300', async () => {
    await person.findWords('Pay Miss X £300');
    await person.seesSquiggle('warning');
  });

  await step('read at the finding why it matters', async () => {
    assert.match(await person.hover(), /deadline/i);
    await person.picture('finding');
    await person.press('Escape');
  });

  await step('open the light bulb', async () => {
    const titles = await person.lightBulb();
    assert.ok(titles.length >= 2, titles.join('; '));
    await person.picture('light-bulb');
  });

  await step('take its first fix, and the squiggle goes', async () => {
    await person.press('Enter');
    await person.seesNoSquiggle('warning');
    await person.sees(/£300[\s\S]{0,200}within (one|\d+)/i);
  });

  await step('see when each action is due', async () => {
    await person.sees(/22 Oct(ober)? 2025/);
    await person.sees(/22 Aug(ust)? 2025/);
    await person.picture('due-dates');
  });

  await step('be offered the standard paragraphs of the section', async () => {
    await person.findWords('to reply to her complaint properly');
    await person.press('End', 'Enter');
    const offered = await person.suggestions();
    assert.ok(offered.length >= 5, offered.join('; '));
    // With its words beside the list, as a person would have them from the second time on.
    await person.press('Control+Space');
    await person.picture('standard-paragraphs');
  });

  await step('insert one of them by typing a word of it', async () => {
    await person.type('evidence');
    await person.rest();
    await person.press('Enter');
    await person.sees(/provide the Ombudsman with evidence/);
    await person.press('Escape');
    await person.seesNoSquiggle('warning');
  });

  await step('find the sections in the outline', async () => {
    const names = (await person.symbols()).join('\n');
    for (const name of ['The complaint', 'My assessment', 'Agreed action']) {
      assert.ok(names.includes(name), `${name} among ${names}`);
    }
    await person.showOutline();
    await person.backToText();
    await person.picture('outline');
  });

  await step('nothing has popped up since', async () => {
    assert.deepEqual(await person.notifications(), []);
  });
}
