import { describe, expect, it } from 'vitest';
import { freeLetters } from '../../server/src/core/document/people/free-letters.ts';
import { linkedEditing } from '../../server/src/features/people/linked-editing.ts';
import { prepareRename, rename } from '../../server/src/features/people/rename.ts';
import { seeds, seedText } from '../kit/core.ts';
import { applied, marked, viewOf } from './view.ts';

const statement = (...paragraphs: string[]): string =>
  [
    'Somewhere Council (23 000 001)',
    "The Ombudsman's final decision:",
    'The complaint',
    ...paragraphs.map((text, at) => `${at + 1}. ${text}`),
  ].join('\n');

function renamed(textWithCaret: string, newName: string): string {
  const { text, view, position } = marked(textWithCaret);
  const edit = rename(view, position, newName);
  if ('refusal' in edit) return `refused: ${edit.refusal}`;
  return applied(text, Object.values(edit.changes ?? {}).flat());
}

const renameFirst = (text: string, label: string, newName: string): string => {
  const place = viewOf(text).snapshot.facts.people.find((person) => person.label === label)?.introduced;
  if (!place) throw new Error(`nobody is called ${label}`);
  return renamed(`${text.slice(0, place.start)}|${text.slice(place.start)}`, newName);
};

describe('renaming the complainant of a seed to the next free letter', () => {
  const complainants = {
    '23-010-031': 'Mr X',
    '24-006-339': 'Mr X',
    '20-003-902': 'Mr X',
    '20-008-394': 'Ms X',
    '24-020-172': 'Miss X',
  } as const;

  it.each(seeds)('%s: every mention and nothing else, and back again', (seed) => {
    const text = seedText(seed);
    const label = complainants[seed];
    const [letter = ''] = freeLetters(viewOf(text).snapshot.facts.people);
    const other = label.replace('X', letter);
    const changed = renameFirst(text, label, other);
    const blank = '[ \\u00A0]';
    const mentions = new RegExp(`\\b(${label.slice(0, -2)}${blank})X\\b`, 'g');
    expect(changed).toBe(text.replaceAll(mentions, `$1${letter}`));
    expect(renameFirst(changed, other, label)).toBe(text);
  });

  it('is Mr F where A to D are taken or not given out', () => {
    expect(freeLetters(viewOf(seedText('20-003-902')).snapshot.facts.people)[0]).toBe('F');
  });
});

describe('rename', () => {
  it.each([
    ['a letter alone keeps the title', 'Mr |X wrote. Mr X’s son came.', 'F', 'Mr F wrote. Mr F’s son came.'],
    ['a title too', '|Mrs X wrote. MRS X’s son.', 'Ms F', 'Ms F wrote. MS F’s son.'],
    ['no-break spaces stay', 'Mr|\u00A0X wrote.', 'Mr F', 'Mr\u00A0F wrote.'],
    ['the first of a couple', '|Mr and Mrs X wrote. Mr X rang.', 'Mr F', 'Mr F and Mrs X wrote. Mr F rang.'],
    ['the second of a couple', 'Mr and |Mrs X wrote. Mrs X rang.', 'F', 'Mr X and Mrs F wrote. Mrs F rang.'],
    ['a couple’s title', 'Mr and |Mrs X wrote.', 'Ms X', 'Mr and Ms X wrote.'],
    ['a child', 'Her son, |Y, is ill. Y’s plan ended.', 'Z', 'Her son, Z, is ill. Z’s plan ended.'],
    [
      'a child who takes a title',
      'Her son, |Y, is 19. Y’s plan ended.',
      'Mr Y',
      'Her son, Mr Y, is 19. Mr Y’s plan ended.',
    ],
    [
      'a numbered child',
      '|Child 1 and Child 2 left. Child 1 wept.',
      'Child 3',
      'Child 3 and Child 2 left. Child 3 wept.',
    ],
    ['one of two officers', 'Officers J and |K came. Officer K left.', 'L', 'Officers J and L came. Officer L left.'],
    ['where the title was dropped', 'Mr |X wrote. X’s complaint is late.', 'F', 'Mr F wrote. F’s complaint is late.'],
    [
      'from where the title was dropped',
      'Mr X wrote. |X’s complaint is late.',
      'F',
      'Mr F wrote. F’s complaint is late.',
    ],
    ['lists have letters too', 'Mr |X says Band X is wrong.', 'F', 'Mr F says Band X is wrong.'],
  ])('%s', (_, before, newName, after) => {
    expect(renamed(statement(before), newName)).toBe(statement(after));
  });

  it('refuses a label that somebody has, and allows the letter under another title', () => {
    expect(renamed(statement('Mr |X and Mr F met.'), 'Mr F')).toMatch(/^refused: “Mr F” is somebody else/);
    expect(renamed(statement('Mr |X and Mrs F met.'), 'Mr F')).toContain('Mr F and Mrs F met.');
    expect(renamed(statement('Mr |X wrote.'), 'Mr X')).toBe(statement('Mr X wrote.'));
  });

  it('refuses a real name', () => {
    expect(renamed(statement('Mr |X wrote.'), 'Mr Henderson')).toMatch(/^refused: A label is a title/);
    expect(renamed(statement('Mr |X wrote.'), '')).toMatch(/^refused/);
  });

  it('can’t change a word that two share, nor find anybody in plain words', () => {
    expect(renamed(statement('Officers J and |K came.'), 'Social Worker K')).toMatch(/^refused/);
    expect(renamed(statement('Mr X wr|ote.'), 'Mr F')).toMatch(/^refused: There is no label/);
  });

  it('offers the whole label to be typed over, and nothing for an organisation without a letter', () => {
    const at = (text: string) => {
      const { view, position } = marked(statement(text));
      return prepareRename(view, position)?.placeholder;
    };
    expect(at('Mr X’s |son')).toBeUndefined();
    expect(at('Mr X|’s son')).toBe('Mr X');
    expect(at('He lives in a house (“the Ho|me”).')).toBeUndefined();
  });
});

describe('linked editing', () => {
  const lettersAt = (text: string) => {
    const { view, position } = marked(statement(text));
    return linkedEditing(view, position)?.ranges.length;
  };

  it('types one letter in every place, and stays away from titles and couples', () => {
    expect(lettersAt('Mr X| wrote. Mr X’s son. Mr\u00A0X rang.')).toBe(3);
    expect(lettersAt('M|r X wrote. Mr X rang.')).toBeUndefined();
    expect(lettersAt('Mr and Mrs X| wrote. Mrs X rang.')).toBeUndefined();
    expect(lettersAt('Mr X| wrote.')).toBeUndefined();
  });
});
