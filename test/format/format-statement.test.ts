import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newStatement } from '../../server/src/features/new-statement.ts';
import { builtInCatalogue } from '../../server/src/core/catalogue/catalogue.ts';
import { root, seedText, seeds } from '../kit/core.ts';
import { changesTo, formatted, lineFormatted } from './formatted.ts';

/** A section of a published statement around some lines. */
const inFindings = (lines: string): string => `The complaint\n\n  1. Mr X complains.\n\nWhat I found\n\n${lines}`;
const formattedFindings = (lines: string): string => formatted(inFindings(lines)).slice(inFindings('').length);

/** What is changed, each with the words before it. */
const edits = (text: string): string[] =>
  changesTo(text).map(
    ({ span, newText }) =>
      `${text.slice(Math.max(0, span.start - 14), span.start)}[${text.slice(span.start, span.end)}→${newText}]`,
  );

describe('on published decisions', () => {
  it('mends three slips in their lists, and nothing else but the missing line end', () => {
    const lineEnd = expect.stringMatching(/\[→\n\]$/);
    expect(edits(seedText('20-003-902'))).toEqual([' These include[→:]', 'aulted by Mr X[→.]', lineEnd]);
    expect(edits(seedText('20-008-394'))).toEqual(['out her family[→;]', lineEnd]);
    for (const seed of ['23-010-031', '24-006-339', '24-020-172'] as const)
      expect(edits(seedText(seed))).toEqual([lineEnd]);
  });

  it.each(['closed', 'early-remedy', 'upheld', 'not-upheld', 'ended'] as const)(
    'has nothing to say to a new statement (%s)',
    (profile) => {
      for (const joint of [false, true]) expect(edits(newStatement(profile, builtInCatalogue, { joint }))).toEqual([]);
    },
  );

  it('has nothing to say to the sample', () => {
    expect(edits(readFileSync(join(root, 'docs/sample/missed-collections.decision.txt'), 'utf8'))).toEqual([]);
  });
});

describe('blank lines', () => {
  it('leaves one of many, none at the top and none at the end', () => {
    expect(formatted('\n\nThe complaint\n\n\n  \n1. Mr X complains.\n\n\n')).toBe(
      'The complaint\n\n1. Mr X complains.\n',
    );
  });

  it('puts one around a heading where the other headings have one', () => {
    const airy =
      'The complaint\n\n1. A.\n\nHow I considered this complaint\n\n2. B.\nWhat I found\n3. C.\n\nFinal decision\n\n4. D.\n';
    expect(formatted(airy)).toBe(airy.replace('B.\nWhat I found\n', 'B.\n\nWhat I found\n\n'));
  });

  it('puts none in a draft that has none', () => {
    const compact = 'The complaint\n- A.\nHow I considered this complaint\n- B.\nFinal decision\n- C.\n';
    expect(formatted(compact)).toBe(compact);
  });

  it('always puts one around Markdown headings, and none between lines of one paragraph', () => {
    expect(
      formatted('## Summary\nNo fault.\n## The complaint\nMr X complains\nabout it.\n## Final decision\nNo fault.\n'),
    ).toBe(
      '## Summary\n\nNo fault.\n\n## The complaint\n\nMr X complains\nabout it.\n\n## Final decision\n\nNo fault.\n',
    );
  });

  it('leaves the website’s furniture and comments as they are', () => {
    const text =
      'The complaint\n\n1. A.\n\nBack to top\n\n\nPrint this page  \n\n\nFinal decision\n\n<!-- decision-ignore  x -->\n2. B.\n';
    expect(formatted(text)).toBe(text.replace('page  \n\n\nFinal', 'page  \n\nFinal'));
  });

  it('ends a text with a line end of its own kind', () => {
    expect(formatted('The complaint\r\n\r\n1. A.')).toBe('The complaint\r\n\r\n1. A.\r\n');
    expect(formatted('The complaint')).toBe('The complaint\n');
    expect(formatted('')).toBe('');
  });
});

describe('spaces', () => {
  it.each([
    ['  1. The Council  wrote to him.', '  1. The Council wrote to him.'],
    ['  1. It wrote , then rang .', '  1. It wrote, then rang.'],
    ['  1. It wrote ( twice ) to him.', '  1. It wrote (twice) to him.'],
    ['  1. It wrote.   ', '  1. It wrote.'],
    ['  1.   It wrote.', '  1. It wrote.'],
    [
      '  1. We consider fault.(Local Government Act 1974, section 26(1))',
      '  1. We consider fault. (Local Government Act 1974, section 26(1))',
    ],
    ['  1. It told Mr\u00A0 X so.', '  1. It told Mr\u00A0X so.'],
    ['  1. It was so.\u00A0 He wrote. He rang. He came.', '  1. It was so. He wrote. He rang. He came.'],
  ])('%j becomes %j', (before, after) => {
    expect(formattedFindings(`${before}\n`)).toBe(`${after}\n`);
  });

  it.each([
    ['indentation', '  1. A.\n      • b\n'],
    ['sentences that are parted by two spaces throughout', '  1. A wrote.  B rang.  C came.  D went.\n'],
    ['columns', '  1. 2019    £100    paid\n'],
    ['tabs', '\t1.\tA\tb.\n'],
    ['spaced dots', '  1. He said “I was . . . not told” and left.\n'],
    ['code and links', '  1. See `a  b` and https://example.org/a?b .c\n'],
    ['what is to be filled in', '  1. It wrote on ‹date  of letter›.\n'],
    ['decimals and ranges', '  1. It paid £ 1.50 , 2\u201310.\n'.replace(' ,', ',')],
    ['a no-break space', '  1. Mr\u00A0X wrote.\n'],
  ])('keeps %s', (_, text) => {
    expect(formattedFindings(text)).toBe(text);
  });

  it('keeps a line break of Markdown', () => {
    const text = '## What I found\n\nFirst line  \nsecond line.\n';
    expect(formatted(text)).toBe(text);
    expect(formatted(text.replace('second line.', 'second line.  '))).toBe(text);
  });
});

describe('lists', () => {
  it('brings slips into the style that the list has', () => {
    expect(
      formattedFindings('  1. I have:\n  • read it,\n  • rang him;\n  • met her;\n  • seen it and\n  • sent it\n'),
    ).toBe('  1. I have:\n  • read it;\n  • rang him;\n  • met her;\n  • seen it; and\n  • sent it.\n');
    expect(formattedFindings('  1. I have:\n  • read it;and\n  • rang him; and\n  • seen it, or\n  • sent it\n')).toBe(
      '  1. I have:\n  • read it;and\n  • rang him; and\n  • seen it; or\n  • sent it.\n',
    );
    expect(formattedFindings('  1. These include\n  • a letter.\n  • a call\n  • a visit.\n')).toBe(
      '  1. These include:\n  • a letter.\n  • a call.\n  • a visit.\n',
    );
  });

  it.each([
    ['a list without punctuation', '  1. The stages are:\n  • one\n  • two\n  • three\n'],
    ['one full stop at the end', '  1. The stages are:\n  • one\n  • two\n  • three.\n'],
    ['commas', '  1. It looks at whether:\n  • he lives there, or\n  • he rents, or\n  • he owns.\n'],
    ['a missing “and”', '  1. It looks at:\n  • his home;\n  • his rent;\n  • his health.\n'],
    ['a list that is cut short', '  1. It looks at:\n  • his home;\n  • his rent; and\n  • his health;\n'],
    ['a lead-in of another kind', '  1. It looks at, in turn,\n  • his home;\n  • his rent.\n'],
    ['an item that is a link', '  1. See:\n  • a.\n  • b.\n  • https://example.org/a\n'],
  ])('leaves %s', (_, text) => {
    expect(formattedFindings(text)).toBe(text);
  });

  it('gives the few lists with other bullets those of the others, and leaves lists inside lists', () => {
    const list = (bullet: string): string => `  1. It has:\n  ${bullet} a\n  ${bullet} b\n`;
    const text = list('•') + list('*') + list('•') + list('-') + list('•') + list('•');
    expect(formattedFindings(text)).toBe(list('•').repeat(6));
    const nested = `${list('•').repeat(3)}  2. It has:\n  • a\n      - x\n      - y\n  • b\n`;
    expect(formattedFindings(nested)).toBe(nested);
    expect(formattedFindings(list('•') + list('*'))).toBe(list('•') + list('*'));
  });
});

describe('quotation marks', () => {
  const most = '  1. Mr X’s letter and the Council’s answer say ‘no’ to Ms Y’s wish.\n'.repeat(5);
  it('makes the few straight marks curly where most are', () => {
    expect(
      formattedFindings(`${most}  2. Mr X's "Plan" was 'theirs', the parents' and the 1990's, "so 'it' went".\n`),
    ).toBe(`${most}  2. Mr X’s “Plan” was ‘theirs’, the parents’ and the 1990’s, “so ‘it’ went”.\n`);
    expect(formatted(`The Ombudsman's role and powers\n\n${most}`)).toBe(`The Ombudsman’s role and powers\n\n${most}`);
  });

  it.each([
    ['measures', `${most}  2. It is 5' 6" high.\n`],
    ['code', `${most}  2. It is \`x = 'y'\`.\n`],
    ['a draft with straight marks', `  1. Mr X's and Ms Y's "wall" isn't Mr Z’s.\n`],
    ['a draft with as many of both', `  1. Mr X's and Ms Y's, Mr X’s and Ms Y’s, Mr Z’s.\n`],
  ])('leaves %s', (_, text) => {
    expect(formattedFindings(text)).toBe(text);
  });

  it('leaves the fixed lines of the website', () => {
    const text = `The Ombudsman's final decision:\n\nWhat I found\n\n${most}\nInvestigator's decision on behalf of the Ombudsman\n`;
    expect(formatted(text)).toBe(text);
  });

  it('makes the few curly marks of a Markdown draft straight', () => {
    const text = `## What I found\n\nMr X's wall and Ms Y's "fence" aren't Mr Z’s.\n`;
    expect(formatted(text)).toBe(text.replace('’', "'"));
  });
});

describe('a part', () => {
  it('changes the lines that are selected, and takes the measure from the whole', () => {
    const text = 'What I found\n\n1. A  b.\n2. C  d.\n3. E  f.\n';
    const line = text.indexOf('2.');
    const next = text.indexOf('3.');
    expect(formatted(text, { start: line + 2, end: line + 2 })).toBe(text.replace('C  d', 'C d'));
    expect(formatted(text, { start: line, end: next })).toBe(text.replace('C  d', 'C d'));
  });

  it('tidies the words of one line, and leaves the list that it belongs to unfinished', () => {
    const text = '1. I have:\n• read  it;\n• met her;\n• rang him  \n';
    expect(lineFormatted(`What I found\n${text}`, 2)).toBe(`What I found\n${text.replace('read  it', 'read it')}`);
    expect(lineFormatted(`What I found\n${text}`, 4)).toBe(`What I found\n${text.replace('him  ', 'him')}`);
  });
});

it('reads the same in every seed with Windows line ends', () => {
  for (const seed of seeds) {
    const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
    expect(formatted(crlf(seedText(seed)))).toBe(crlf(formatted(seedText(seed))));
  }
});
