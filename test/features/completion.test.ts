import { describe, expect, it } from 'vitest';
import { afterChoosing, itemsAt, offered } from './view.ts';

const numbered = (rest: string): string => `London Borough of Barnet (24 006 339)

Category : Education > School admissions

Decision : Closed after initial enquiries

Decision date : 12 Sep 2024

The Ombudsman's final decision:

Summary: We will not investigate this complaint about a school place because we cannot achieve the outcome wanted.

The complaint

1. Mr X complains about a school place.

${rest}`;

const compact = (rest: string): string => `London Borough of Barnet (24 006 339)
Decision : Upheld
Decision date : 12 Sep 2024
The Ombudsman's final decision:
Summary: We will not investigate this complaint. We have upheld it as the Council has agreed to put it right.
The complaint
- Mr X complains about a school place.
${rest}`;

describe('standard paragraphs where the caret is', () => {
  it('offers those of the section, for this kind of decision first', () => {
    const labels = offered(numbered('The Ombudsman’s role and powers\n\n|'));
    expect(labels.slice(0, 2)).toEqual([
      'Fault, public money, and one reason not to investigate',
      'Fault, public money, and a list of reasons not to investigate',
    ]);
    expect(labels).toContain('Fault, injustice and remedy');
    expect(labels.indexOf('Fault, injustice and remedy')).toBeGreaterThan(3);
    expect(labels).not.toContain('The Assessment Code');
  });

  it('numbers the paragraph straight through', () => {
    const text = afterChoosing(numbered('How I considered this complaint\n\n|'), 'The Assessment Code');
    expect(text).toMatch(/How I considered this complaint\n\n2\. I considered the Ombudsman’s Assessment Code\.$/);
  });

  it('goes on from the paragraph before, and keeps its indent', () => {
    const text =
      numbered('').replace('1. Mr X', '  1. Mr X') +
      'How I considered this complaint\n\n  1. I considered the papers.\n|';
    expect(afterChoosing(text, 'The Assessment Code')).toMatch(
      /papers\.\n {2}2\. I considered the Ombudsman’s Assessment Code\.$/,
    );
  });

  it('begins again at 1 where the draft does', () => {
    const text = numbered('How I considered this complaint\n\n1. I considered the papers.\n\nMy assessment\n\n|');
    expect(afterChoosing(text, 'What the person wants')).toMatch(/My assessment\n\n1\. In settlement/);
  });

  it('uses dashes where the draft does', () => {
    const text = afterChoosing(compact('How I considered this complaint\n|'), 'The Assessment Code');
    expect(text).toMatch(/complaint\n- I considered the Ombudsman’s Assessment Code\.$/);
  });

  it('writes only the words after a marker that is typed', () => {
    expect(afterChoosing(compact('How I considered this complaint\n- |'), 'The Assessment Code')).toMatch(
      /\n- I considered the Ombudsman’s Assessment Code\.$/,
    );
    expect(afterChoosing(numbered('How I considered this complaint\n\n7. I cons|'), 'The Assessment Code')).toMatch(
      /\n7\. I considered the Ombudsman’s Assessment Code\.$/,
    );
  });

  it('sets a list and its citation as the draft does', () => {
    const label = 'Fault, public money, and a list of reasons not to investigate';
    expect(afterChoosing(numbered('The Ombudsman’s role and powers\n\n|'), label)).toMatch(
      /2\. We investigate.*decide:\n• we could not.*\n• further.*\n• we cannot achieve[^\n]*\n\n\(Local Government Act 1974, sections 24A\(6\) and 34B\(8\), as amended\)$/s,
    );
    expect(afterChoosing(compact('The Ombudsman’s role and powers\n|'), label)).toMatch(
      /\n- we cannot achieve[^\n]*\n\(Local Government Act/,
    );
  });

  it('offers unmarked prose in Markdown without numbers', () => {
    const text =
      '# Barnet (24 006 339)\n\nDecision : Closed after initial enquiries\n\n## The complaint\n\nMr X complains about a school place.\n\n## How I considered this complaint\n\n|';
    expect(afterChoosing(text, 'The Assessment Code')).toMatch(/\n\nI considered the Ombudsman’s Assessment Code\.$/);
  });

  it('offers items where an item is begun, and paragraphs elsewhere', () => {
    const action = (caret: string): string =>
      numbered(`Agreed action\n\n2. Within one month of the final decision the Council has agreed to:\n${caret}`);
    expect(offered(action('• |'))).toContain('Item: pay');
    expect(offered(action('• |'))).not.toContain('Evidence that the actions are done');
    expect(offered(action('3. |'))).toContain('Evidence that the actions are done');
    expect(offered(action('3. |'))).not.toContain('Item: pay');
    expect(afterChoosing(action('• |'), 'Item: pay')).toMatch(
      /\n• pay ‹Mr X› £‹amount› to reflect ‹the injustice› within one month/,
    );
    expect(afterChoosing(action('|'), 'Item: pay')).toMatch(/\n• pay/);
  });

  it('offers the summary on its own line, and at the top while there is none', () => {
    expect(afterChoosing('Barnet (24 006 339)\n\nSummary: |', 'Not upheld: no fault')).toMatch(
      /\n\nSummary: ‹Mr X› complained/,
    );
    expect(afterChoosing('Barnet (24 006 339)\n\n|\n\nThe complaint\n', 'Not upheld: no fault')).toMatch(
      /\n\nSummary: ‹Mr X› complained/,
    );
  });

  it('keeps the line ends of the draft', () => {
    const text = compact('The Ombudsman’s role and powers\n|').replaceAll('\n', '\r\n');
    const after = afterChoosing(text, 'Fault, public money, and a list of reasons not to investigate');
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it.each([
    ['in the middle of prose', numbered('My assessment\n\n2. The Council wrote to Mr X. He did | not reply.')],
    ['after a sentence', numbered('My assessment\n\n2. The Council wrote to Mr X. |')],
    ['on a heading', numbered('My assessment|\n\n2. The Council wrote.')],
  ])('offers nothing %s', (_, text) => {
    expect(offered(text)).toEqual([]);
  });

  it('gives tab stops to a client that has them, equal placeholders together', () => {
    const [item] = itemsAt(numbered('Final decision\n\n|'), true).filter(
      ({ label }) => label === 'Closed: not the outcomes wanted',
    );
    expect(item?.insertTextFormat).toBe(2);
    expect(item?.textEdit?.newText).toBe(
      '2. We will not investigate ${1:‹Mr X›}’s complaint because investigation would not lead to the outcomes ${2:‹he is›} seeking.$0',
    );
  });

  it('is found by its prefix and by its own words', () => {
    const [item] = itemsAt(numbered('Final decision\n\n|')).filter(
      ({ label }) => label === 'Closed: not the outcomes wanted',
    );
    expect(item?.filterText).toContain('decision closed outcome');
    expect(item?.filterText).toContain('We will not investigate');
  });
});

it('says of paragraphs for finals, in a draft, what they are for', () => {
  const draft = numbered('How I considered this complaint\n\n|')
    .replace('final decision:', 'draft decision:')
    .replace('Closed after initial enquiries', 'Not upheld');
  const [comments] = itemsAt(draft).filter(({ label }) => label === 'Comments on the draft decision');
  expect(comments?.detail).toBe('Standard paragraph for a final decision');
});

describe('headings that are missing', () => {
  const text = numbered(
    '|\n\nMy assessment\n\n2. The Council wrote.\n\nFinal decision\n\n3. We will not investigate.\n',
  );

  it('are offered where they belong, in standard order', () => {
    const headings = itemsAt(text).filter(({ kind }) => kind === 7);
    expect(headings.map(({ label }) => label)).toEqual([
      'The Ombudsman’s role and powers',
      'How I considered this complaint',
      'What I have and have not investigated',
    ]);
    expect(afterChoosing(text, 'How I considered this complaint')).toContain(
      '\n\nHow I considered this complaint\n\n2. \n\nMy assessment',
    );
  });

  it('are not offered out of place, nor twice', () => {
    const after = offered(
      numbered(
        'The Ombudsman’s role and powers\n\n2. We decide.\n\nFinal decision\n\n3. We will not investigate.\n\n|',
      ),
    );
    expect(after).toContain('Investigator’s decision on behalf of the Ombudsman');
    expect(after).not.toContain('The Ombudsman’s role and powers');
    expect(after).not.toContain('How I considered this complaint');
  });

  it.each(['Final d', 'Final decisio', 'Fi'])('are offered while one is typed: %s', (typed) => {
    const draft = numbered(`My assessment\n\n2. The Council wrote.\n\n${typed}|\n`);
    expect(offered(draft)).toContain('Final decision');
    expect(afterChoosing(draft, 'Final decision')).toContain('wrote.\n\nFinal decision\n\n3. \n');
  });

  it('take the marks of a Markdown draft', () => {
    const markdown =
      '# Barnet (24 006 339)\n\nDecision : Closed after initial enquiries\n\n## The complaint\n\nMr X complains.\n\n|\n\n## Final decision\n\nWe will not investigate.\n';
    expect(afterChoosing(markdown, 'My assessment')).toContain('\n\n## My assessment\n\n');
  });
});

describe('header lines', () => {
  it('offer what the office writes there', () => {
    const text = compact('').replace('Decision : Upheld', 'Decision : U|');
    expect(offered(text)).toEqual(['Upheld', 'Not upheld', 'Closed after initial enquiries']);
    expect(afterChoosing(text, 'Not upheld')).toContain('\nDecision : Not upheld\n');
    expect(afterChoosing(compact('').replace('12 Sep 2024', '|'), '21 Nov 2026')).toContain(
      'Decision date : 21 Nov 2026\n',
    );
    expect(offered('Barnet (24 006 339)\nCategory : |\nDecision : Upheld\n')).toContain('Transport and highways');
  });
});

describe('an empty document', () => {
  it('is offered a whole draft of each kind, first', () => {
    expect(offered('|').slice(0, 5)).toEqual([
      'New statement: Closed after initial enquiries',
      'New statement: Upheld: early remedy, not investigated',
      'New statement: Upheld after investigation',
      'New statement: Not upheld after investigation',
      'New statement: Investigation ended',
    ]);
    expect(afterChoosing('|', 'New statement: Investigation ended')).toMatch(
      /^‹Body name› .*on behalf of the Ombudsman\n$/s,
    );
  });

  it('is the only place for it', () => {
    expect(offered('x\n\n|').join()).not.toContain('New statement');
  });
});
