import { describe, expect, it } from 'vitest';
import { completion } from '../../server/src/features/completion/completion.ts';
import { afterChoosing, marked, offered } from './view.ts';

const powers = (paragraph: string): string =>
  `The Ombudsman’s role and powers\n\n1. ${paragraph}\n\nHow I considered this complaint\n\n2. I read it.\n`;
const late =
  'We cannot investigate late complaints unless we decide there are good reasons. Late complaints are when someone takes more than 12 months to complain to us about something a council has done.';
const lateCitation = 'Local Government Act 1974, sections 26B and 34D, as amended';
const labels = (textWithCaret: string): string[] => offered(textWithCaret);
const afterBracket = (textWithCaret: string): string[] => {
  const { view, position } = marked(textWithCaret);
  return completion(view, position, { snippets: false, afterBracket: true }).map(({ label }) => label);
};

describe('in a bracket', () => {
  it('comes first what the paragraph needs, and closes the bracket', () => {
    expect(labels(powers(`${late} (|`))[0]).toBe(lateCitation);
    expect(afterChoosing(powers(`${late} (|`), lateCitation)).toBe(powers(`${late} (${lateCitation})`));
    expect(afterChoosing(powers(`${late} (|)`), lateCitation)).toBe(powers(`${late} (${lateCitation})`));
    expect(afterChoosing(powers(`${late} [Local Gov|]`), lateCitation)).toBe(powers(`${late} [${lateCitation}]`));
  });

  it('on a line of its own, what the paragraph before it needs', () => {
    expect(labels(`The Ombudsman’s role and powers\n\n1. ${late}\n\n(|\n`)[0]).toBe(lateCitation);
  });

  it('nothing is needed where the paragraph cites already', () => {
    expect(labels(powers(`${late} (${lateCitation}) (|`))).not.toContain(lateCitation);
  });

  it('words find provisions by what they say', () => {
    const found = labels(powers('We have limits. (late|'));
    expect(found.slice(0, 2)).toEqual(['section 26B', 'section 34D']);
    expect(afterChoosing(powers('We have limits. (late|'), 'section 26B')).toBe(
      powers('We have limits. (Local Government Act 1974, section 26B, as amended)'),
    );
  });

  it('numbers find provisions by their number', () => {
    const found = labels(powers('We look at fault. (section 26A|'));
    expect(found).toContain('section 26A');
    expect(found.every((label) => label.startsWith('section 26A'))).toBe(true);
  });

  it('behind a law come its provisions, without closing the bracket', () => {
    const text = 'What I found\n\n1. Councils must enquire. (Care Act 2014, section 4|)\n';
    expect(labels(text)).toContain('section 42');
    expect(labels(text).every((label) => label.startsWith('section 4'))).toBe(true);
    expect(afterChoosing(text, 'section 42')).toBe(
      'What I found\n\n1. Councils must enquire. (Care Act 2014, section 42)\n',
    );
    const bare = 'What I found\n\n1. They must. (Care Act 2014, |)\n';
    expect(afterChoosing(bare, 'section 42')).toBe('What I found\n\n1. They must. (Care Act 2014, section 42)\n');
    const more = 'What I found\n\n1. They must. (Local Government Act 1974, sections 26(1) and 26A|\n';
    expect(afterChoosing(more, 'section 26A(1)')).toBe(
      'What I found\n\n1. They must. (Local Government Act 1974, sections 26(1) and 26A(1)\n',
    );
  });

  it('elsewhere the laws of the statement are searched, and all by name', () => {
    const text =
      'What I found\n\n1. Section 9 of the Care Act 2014 applies. The Council must make enquiries. (safeg|\n';
    expect(labels(text)).toContain('section 42');
    expect(labels('What I found\n\n1. The law is clear. (Homelessness Red|\n')).toContain(
      'Homelessness Reduction Act 2017',
    );
  });

  it('a subsection’s own bracket and a closed one offer nothing', () => {
    expect(labels(powers('We look at section 26(|'))).toEqual([]);
    expect(labels(powers('We met (in May) late|'))).toEqual([]);
  });
});

describe('after “(” by itself', () => {
  it('answers only with a citation that the paragraph needs', () => {
    expect(afterBracket(powers(`${late} (|`))).toEqual([lateCitation]);
    expect(afterBracket(powers(`${late} (|)`))).toEqual([lateCitation]);
    expect(afterBracket(powers(`${late} (${lateCitation}) (|`))).toEqual([]);
    expect(afterBracket('What I found\n\n1. The Council wrote (|\n')).toEqual([]);
    expect(afterBracket('What I found\n\n1. (|\n')).toEqual([]);
  });
});
