import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../server/src/core/catalogue/catalogue.ts';
import type { Person } from '../../server/src/core/document/facts.ts';
import { parseStatement } from '../../server/src/core/document/parse-statement.ts';
import { mentionsIn, recognisePeople } from '../../server/src/core/document/people/recognise-people.ts';
import { calendar, type Seed, seedText } from '../kit/core.ts';

const peopleOf = (text: string): readonly Person[] =>
  recognisePeople(parseStatement(text, { catalogue: builtInCatalogue, calendar }));
const described = (text: string): string[] =>
  peopleOf(text).map(({ label, kind, mentions }) => `${label} ${kind} ${mentions.length}`);

/** A small statement of a council whose complaint section has these paragraphs. */
const statement = (...paragraphs: string[]): string =>
  [
    'Somewhere Council (23 000 001)',
    "The Ombudsman's final decision:",
    'The complaint',
    ...paragraphs.map((text, at) => `${at + 1}. ${text}`),
  ].join('\n');

describe('people of a statement', () => {
  // Counted with grep over the whole text; three of the 42 "Ms X" have a no-break space.
  test.each<[Seed, string[]]>([
    [
      '20-003-902',
      [
        'Mr X adult 46',
        'Ms D adult 14',
        'Child B child 23',
        'Officer J officer 15',
        'Officer M officer 4',
        'Ms C adult 1',
      ],
    ],
    ['20-008-394', ['Ms X adult 42', 'Child 1 child 3', 'Child 2 child 2']],
    ['23-010-031', ['Mr X adult 12', 'Y child 3', 'Z child 5']],
    ['24-006-339', ['Mr X adult 9']],
    ['24-020-172', ['Miss X adult 9', 'D child 1']],
  ])('seed %s', (seed, expected) => {
    expect(described(seedText(seed))).toEqual(expected);
  });

  test.each<[paragraph: string, people: string[]]>([
    ['I have called the complainant ‘Miss C’. Miss C’s son (D) was ill. D said so.', ['Miss C adult 2', 'D child 2']],
    ['Mr and Mrs X complain. Mr X is ill. Mrs X’s car is old.', ['Mr X adult 2', 'Mrs X adult 2']],
    ['Miss X complained about her daughter, ‘Y’, who has needs. Y needs help.', ['Miss X adult 1', 'Y child 2']],
    ['Her children, C and D, were there. C left. D stayed.', ['C child 2', 'D child 2']],
    [
      'I refer to the children as B, C and D. B is the eldest. C is next. D’s school closed.',
      ['B child 2', 'C child 2', 'D child 2'],
    ],
    [
      'Mr L complained about his son, Mr X’s care. Ms X, his sister, agreed.',
      ['Mr L adult 1', 'Mr X adult 1', 'Ms X adult 1'],
    ],
    ['The complainant, X, is 30. X said they were late. X’s dog barked.', ['X adult 3']],
    ['Mrs X told Mrs O’Leary and Mr D’Arcy that Mrs X was ill.', ['Mrs X adult 2']],
    ['Ms N’s son, B, is six. The Council offered B lessons. B lost two terms.', ['Ms N adult 1', 'B child 3']],
    [
      'Mx D said they would. Dr B agreed. Cllr K and Councillor K too.',
      ['Mx D adult 1', 'Dr B adult 1', 'Councillor K adult 2'],
    ],
    [
      'Officers J and K met Children 1 and 2, and Social Worker M.',
      ['Officer J officer 1', 'Officer K officer 1', 'Child 1 child 1', 'Child 2 child 1', 'Social Worker M officer 1'],
    ],
    [
      'School Y and Council 2 disagreed with Provider P. The Council 2 years ago did not.',
      ['School Y organisation 1', 'Council 2 organisation 1', 'Provider P organisation 1'],
    ],
    [
      'He lives in a house (‘the Home’). The Care Provider runs the Home. The Home Office and the School Admissions Code do not.',
      ['the Home organisation 2', 'the Care Provider organisation 1'],
    ],
    ['Mr X’s letter. X’s complaint is late.', ['Mr X adult 1', 'X adult 1']],
    ['We saw Mr X and Y at home. Mr X and I met.', ['Mr X adult 2', 'Y child 1']],
    ['MR X came in Mr Xs car with Mr\u00A0X’s wife.', ['Mr X adult 3']],
    ['His late wife Mrs X and his mother (Mrs Y) knew.', ['Mrs X adult 1', 'Mrs Y adult 1']],
    ['Mr X has a daughter (aged 8), B, with asthma.', ['Mr X adult 1', 'B child 1']],
    ['The complainant’s grandson, G, lives with her. G attends school.', ['G child 2']],
    [
      'I refer to the twins as A and B. B is ill, A is not. His A level and the B road are elsewhere.',
      ['A child 2', 'B child 2'],
    ],
    ['Y used the lift though nobody says who Y is. Y’s plan helps.', ['Y child 3']],
    [
      'Ms X and her partner (Mr Y) have two children: Z (aged 8) and W (aged 4). Z and W like school.',
      ['Ms X adult 1', 'Mr Y adult 1', 'Z child 2', 'W child 2'],
    ],
    ['He complains for his wife and son, who I will call ‘Mrs G’ and ‘Mr H’.', ['Mrs G adult 1', 'Mr H adult 1']],
    ['He complained for his late father, Y. Y lived with his brother, Mr Z.', ['Y adult 2', 'Mr Z adult 1']],
    // Letters that are nobody's.
    [
      'Band A, Section F of the plan, Section I, Part B, Part 3A, Schedule A1, Class B, vitamin D, stage 2, option B.',
      [],
    ],
    [
      'Sections B, F and I of the plan; Types A and B; parts C to G; Hepatitis C is an illness; Appendix C was sent.',
      [],
    ],
    ['A child ran. I agree. Plan B is good. Q and A. A and E. B&B. An X-ray. The U.K. T-shirt. C&F.', []],
    [
      'Property L and Hotel O are near the B road. Flat B has damp. Bedroom C was cold. Table D shows it.',
      ['Hotel O organisation 1'],
    ],
    ['His son had an A level, a B in maths and a C in art.', []],
    ['Dr J Smith wrote about Band C.', []],
    ['mr x and ms y are not labels.', []],
  ])('%s', (paragraph, people) => {
    expect(described(statement(paragraph))).toEqual(people);
    expect(described(statement(paragraph.replaceAll('’', "'").replaceAll('‘', "'").replaceAll(' ', '\u00A0')))).toEqual(
      people,
    );
  });

  test('the markers of a list are nobody', () => {
    expect(described(statement('Mr X says:\nA) it was late; and\nB) it was wrong.\nX’s view is clear.'))).toEqual([
      'Mr X adult 1',
      'X adult 1',
    ]);
  });

  test('the body itself is not one of them', () => {
    const trust = statement('The Trust wrote to Mr X.').replace('Somewhere Council', 'Somewhere NHS Foundation Trust');
    expect(described(trust)).toEqual(['Mr X adult 1']);
    expect(described(statement('The Trust wrote to Mr X.'))).toEqual(['the Trust organisation 1', 'Mr X adult 1']);
  });

  test('sub-headings count, and the summary does not introduce', () => {
    const text = [
      'Somewhere Council (23 000 001)',
      "The Ombudsman's final decision:",
      'Summary: Ms X complained about Y’s plan.',
      'The complaint',
      '1. The complainant, whom I shall call Ms X, has a daughter, Y.',
      'What I found',
      'Y’s needs',
      '2. Y is eight.',
    ].join('\n');
    const [complainant, child] = peopleOf(text);
    expect([complainant?.mentions.length, child?.mentions.length]).toEqual([2, 4]);
    expect(text.slice((complainant?.introduced.start ?? 0) - 5, complainant?.introduced.end)).toBe('call Ms X');
    expect(text.slice((child?.introduced.start ?? 0) - 10, child?.introduced.end)).toBe('daughter, Y');
  });

  test('every mention shows its letter, whatever the text is', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'Mr',
            'Mrs',
            'and',
            'X',
            'Y',
            "'s",
            'son',
            ',',
            '.',
            'Child',
            '1',
            'A',
            'Officers',
            '(',
            ')',
            'the Home',
          ),
        ),
        (parts) => {
          const text = parts.join(' ');
          const { labels, bare } = mentionsIn(text);
          for (const { span, letter } of [...labels, ...bare]) {
            expect(span.end).toBeLessThanOrEqual(text.length);
            if (letter !== undefined) expect(text.slice(span.start, span.end)).toContain(letter);
          }
        },
      ),
    );
  });

  test('takes a time that grows with the text', () => {
    const started = performance.now();
    for (const unit of ['X ', 'Mr X and ', 'A, ', 'son ', 'Mr ', 'B, C and ', 'daughter, B, '])
      mentionsIn(unit.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('each place of a label', () => {
  const placesOf = (...paragraphs: string[]) => {
    const text = statement(...paragraphs);
    return peopleOf(text).map(({ label, relation, introduction, places }) => ({
      label,
      relation,
      introduced: introduction !== undefined,
      parts: places.map(({ title, letter, shared }) =>
        [title, letter]
          .map((span) => (span ? text.slice(span.start, span.end) : '-'))
          .join('|')
          .concat(shared ? ' shared' : ''),
      ),
    }));
  };

  test('gives title and letter apart, also where two people share a letter', () => {
    expect(placesOf('Mr and Mrs X complain. MRS X’s car. Officers J and K came, and Child 1.')).toEqual([
      { label: 'Mr X', relation: undefined, introduced: false, parts: ['Mr|X shared'] },
      { label: 'Mrs X', relation: undefined, introduced: false, parts: ['Mrs|X shared', 'MRS|X'] },
      { label: 'Officer J', relation: undefined, introduced: false, parts: ['Officers|J'] },
      { label: 'Officer K', relation: undefined, introduced: false, parts: ['-|K'] },
      { label: 'Child 1', relation: undefined, introduced: false, parts: ['Child|1'] },
    ]);
  });

  test('takes a label that is still to be filled in for nobody', () => {
    expect(
      described(statement('Mrs K complains. I wrote to ‹Mr X› and the Council. ‹Ms D’s› child, ‹Y›, was ill.')),
    ).toEqual(['Mrs K adult 1']);
  });

  test('says who somebody is in the words that introduce the label', () => {
    expect(
      placesOf(
        'The complainant, whom I refer to as Ms D, complains for her late mother (Mrs E) and her son, F. F is ill. Mr G, her brother, agreed. Dr H wrote.',
      ).map(({ label, relation, introduced }) => [label, relation, introduced]),
    ).toEqual([
      ['Ms D', 'complainant', true],
      ['Mrs E', 'late mother', true],
      ['F', 'son', true],
      ['Mr G', 'brother', true],
      ['Dr H', undefined, false],
    ]);
  });
});
