/** Citation strings in the forms, slips and look-alikes of published decisions, with what each must give. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../server/src/core/catalogue/catalogue.ts';
import { seedText, snapshotOf, type Seed } from '../kit/core.ts';

const lga = 'ukpga/1974/7';
const hsca = 'ukpga/1993/46';
const children = 'ukpga/1989/41';
const care = 'ukpga/2014/23';
const housing = 'ukpga/1996/52';
const getting = 'guidance/getting-the-best-from-complaints';

type Row = readonly [text: string, ...expected: Expected[]];
const rows = (table: readonly Row[]) => table.map(([text, ...expected]) => [text, expected] as const);

type Expected = readonly [id: string | undefined, ...provisions: string[]];
const inPowers = (text: string): string => `## The Ombudsman’s role and powers\n\nWe may act. ${text}\n`;
const inFindings = (text: string): string => `## What I found\n\n${text}\n`;
const citationsIn = (draft: string): Expected[] =>
  snapshotOf(draft).facts.citations.map(({ id, provisions }) => [id, ...provisions]);

const brackets: readonly Row[] = [
  ['(Local Government Act 1974, sections 26(1) and 26A(1), as amended)', [lga, '26(1)', '26A(1)']],
  ['(Local Government Act 1974, section 34(3), as amended)', [lga, '34(3)']],
  ['(Local Government Act 1974, section 24A(6))', [lga, '24A(6)']],
  ['(Local Government Act 1974, section 24A(6), as amended, section 34(B))', [lga, '24A(6)', '34B']],
  ['(Local Government Act 1974, sections 24A(6) and 34B(8), as amended)', [lga, '24A(6)', '34B(8)']],
  ['(Local Government Act 1974, section 24A(7), as amended)', [lga, '24A(7)']],
  ['(Local Government Act 1974, section 30(1B) and 34H(i), as amended)', [lga, '30(1B)', '34H(1)']],
  ['(Local Government Act 1974, sections 30(1B) and 34H(1), as amended)', [lga, '30(1B)', '34H(1)']],
  ['(Local Government Act 1974, sections 26B and 34D, as amended)', [lga, '26B', '34D']],
  ['(Local Government Act 1974, section 26(6)(a), as amended)', [lga, '26(6)(a)']],
  ['(Local Government Act 1974, sections 26(6)(a) and 26(6)(c), as amended)', [lga, '26(6)(a)', '26(6)(c)']],
  ['(Local Government Act 1974, section 26(6)(a) and (c), as amended)', [lga, '26(6)(a)', '26(6)(c)']],
  ['(Local Government Act 1974, section 26(6)c), as amended)', [lga, '26(6)(c)']],
  ['(Local Government Act 1974, section 26(6)c, as amended)', [lga, '26(6)(c)']],
  ['(Local Government Act 1974, sections 26(1), 26A(1) and 34(3), as amended)', [lga, '26(1)', '26A(1)', '34(3)']],
  ['(Local Government Act 1974, section 26(5), (6) and (7), as amended)', [lga, '26(5)', '26(6)', '26(7)']],
  ['(Local Government Act 1974, section 26(1) as amended)', [lga, '26(1)']],
  ['(Local Government Act 1974, as amended, section 26(7))', [lga, '26(7)']],
  ['(Local Government Act 1974 (as amended), section 26(7))', [lga, '26(7)']],
  ['(Local Government Act 1974 section 26(7) as amended)', [lga, '26(7)']],
  ['(Local Government Act 1974,section 26(7),as amended)', [lga, '26(7)']],
  ['(Local Government Act1974, section 26(7), as amended)', [lga, '26(7)']],
  ['(Local Government Act, 1974, section 26(7), as amended)', [lga, '26(7)']],
  ['(Local Government Act 1974, s26(7), as amended)', [lga, '26(7)']],
  ['(Local Government Act 1974, s.26(7))', [lga, '26(7)']],
  ['(Local Government Act 1974, ss 26(7) and 26D)', [lga, '26(7)', '26D']],
  ['(LGA 1974, section 26(7), as amended)', [lga, '26(7)']],
  ['(Local Government Act 1974, section 25 (7), as amended)', [lga, '25(7)']],
  ['(Local Government Act 1974, section 24A (6), as amended)', [lga, '24A(6)']],
  ['(Local Government Act 1974, section 24 A(6), as amended)', [lga, '24A(6)']],
  ['(Local Government Act 1974, section 24a(6), as amended)', [lga, '24A(6)']],
  ['(Local Government Act 1974, section 26A(1)/26A(2), as amended)', [lga, '26A(1)', '26A(2)']],
  ['(Local Government Act 1974, sections 24A(1)(A) and 25(7), as amended)', [lga, '24A(1)', '25(7)']],
  ['(Local Government Act 1974, section 25(7) or 25(8), as amended)', [lga, '25(7)', '25(8)']],
  [
    '(Local Government Act 1974, sections 34B, 34C and 34H(3 and 4) as amended)',
    [lga, '34B', '34C', '34H(3)', '34H(4)'],
  ],
  ['(Local Government Act 1974, sections 34B(8) and (9))', [lga, '34B(8)', '34B(9)']],
  ['(Local Government Act 1974, section 24A(5) to (7), as amended)', [lga, '24A(5)', '24A(6)', '24A(7)']],
  ['(Local Government Act 1974, sections 26A-26D)', [lga, '26A', '26B', '26C', '26D']],
  ['(Local Government Act 1974, section 26D and 34E, as amended)', [lga, '26D', '34E']],
  [
    '(Local Government Act 1974, Schedule 5/5A, paragraph 1/3, as amended)',
    [lga, 'Schedule 5 paragraph 1', 'Schedule 5A paragraph 3'],
  ],
  [
    '(Local Government Act 1974, schedule 5/5a, paragraph 4, as amended)',
    [lga, 'Schedule 5 paragraph 4', 'Schedule 5A paragraph 4'],
  ],
  ['(Local Government Act 1974, paragraph 5A schedule 5, as amended)', [lga, 'Schedule 5 paragraph 5A']],
  ['(Local Government Act 1974, paragraph 5A of Schedule 5, as amended)', [lga, 'Schedule 5 paragraph 5A']],
  ['(Local Government Act 1974, Schedule 5, paragraph 5(2), as amended)', [lga, 'Schedule 5 paragraph 5(2)']],
  [
    '(Local Government Act 1974, Schedule 5, paragraphs 1 and 3, as amended)',
    [lga, 'Schedule 5 paragraph 1', 'Schedule 5 paragraph 3'],
  ],
  ['[Local Government Act 1974, Schedule 5.5 (as amended)]', [lga, 'Schedule 5 paragraph 5']],
  [
    '(Local Government Act 1974, section 33ZA,as amended, and Health Service Commissioners Act 1993, section 18ZA)',
    [lga, '33ZA'],
    [hsca, '18ZA'],
  ],
  [
    '(Health Service Commissioners Act 1993, section 3(1) and Local Government Act 1974, sections 26(1) and 26A(1), as amended)',
    [hsca, '3(1)'],
    [lga, '26(1)', '26A(1)'],
  ],
  [
    '(Health Service Commissioners Act 1993, section 18ZA and Local Government Act 1974, section 30(1B), as amended)',
    [hsca, '18ZA'],
    [lga, '30(1B)'],
  ],
  ['(section 34(3), as amended)', [lga, '34(3)']],
  ['(Local Government Act, section 34(3), as amended)', [lga, '34(3)']],
  ['(section 34(3) of the Local Government Act 1974, as amended)', [lga, '34(3)']],
  ['[Local Government Act 1974, section 34(3), as amended]', [lga, '34(3)']],
  // A wrong year or a misspelt title is a near miss of the Act that it must mean.
  ['(Local Government Act 1975, section 34(3), as amended)', [lga, '34(3)']],
  ['(Local Goverment Act 1974, section 34(3), as amended)', [lga, '34(3)']],
];

const prose: readonly Row[] = [
  ['Section 26(3) of the Children Act 1989 says who may complain.', [children, '26(3)']],
  ['Section 26(3) of the Children Act, 1989 says who may complain.', [children, '26(3)']],
  ['The Children Act 1989, section 26(3), says who may complain.', [children, '26(3)']],
  ['The Children Act 1989 (section 17) sets out the duty.', [children, '17']],
  [
    'The Children Act 1989 sets out the duty. Under section 17 of the Act councils must assess.',
    [children],
    [children, '17'],
  ],
  [
    'The Children Act 1989 applies, and so does the Care Act 2014. Section 9 of the 1989 Act differs.',
    [children],
    [care],
    [children, '9'],
  ],
  ['The Children Act 1989 (“the Act”) and the Care Act 2014 differ. The Act says so.', [children], [care], [children]],
  ['Sections 9 and 10 of the Care Act 2014 apply.', [care, '9', '10']],
  ['Sections 9 to 13 of the Care Act 2014 apply.', [care, '9', '10', '11', '12', '13']],
  ['Sections 58 to 66 of the Care Act 2014 apply.', [care, '58', '66']],
  ['Sections 9 and 10 Care Act 2014 apply.', [care, '9', '10']],
  ['Housing Act 1996, section 188 and section 9 of the Care Act 2014', [housing, '188'], [care, '9']],
  [
    'The Council acted under section 117 of the Mental Health Act 1983 and section 20 of the Children Act 1989.',
    ['ukpga/1983/20', '117'],
    [children, '20'],
  ],
  ['Part 7 of the Housing Act 1996 sets out the duty.', [housing, 'Part 7']],
  ['Part VII of the Housing Act 1996 sets out the duty.', [housing, 'Part 7']],
  ['Section 33ZA of the Local Government Act 1974 lets us work together.', [lga, '33ZA']],
  [
    'The Children Act 1989 Representations Procedure (England) Regulations 2006 set out three stages.',
    ['uksi/2006/1738'],
  ],
  [
    'Regulation 14(1) of the Children Act 1989 Representations Procedure (England) Regulations 2006 applies.',
    ['uksi/2006/1738', 'regulation 14(1)'],
  ],
  [
    'The Special Educational Needs and Disability Regulations 2014 apply. Regulation 13 of the Regulations gives 20 weeks.',
    ['uksi/2014/1530'],
    ['uksi/2014/1530', 'regulation 13'],
  ],
  [
    'Regulation 9 of the Health and Social Care Act 2008 (Regulated Activities) Regulations 2014 says so.',
    ['uksi/2014/2936', 'regulation 9'],
  ],
  [
    'The Care Act 2014 and the Care and Support (Charging and Assessment of Resources) Regulations 2014 apply.',
    [care],
    ['uksi/2014/2672'],
  ],
  ['The Anti-social Behaviour, Crime and Policing Act 2014 applies.', ['ukpga/2014/12']],
  ['The Housing Grants, Construction and Regeneration Act 1996 applies.', ['ukpga/1996/53']],
  [
    'Article 8 of the Human Rights Act 1998 and Article 15 of the UK GDPR apply.',
    ['ukpga/1998/42', 'Schedule 1 Article 8'],
    ['eur/2016/679', 'Article 15'],
  ],
  ['The statutory guidance “Getting the best from complaints” says so.', [getting]],
  ['The guidance, Getting the Best from Complaints, explains it.', [getting]],
  [
    "(Department of Education, 2006, Statutory guidance for local authority children's services on representations and complaints procedures)",
    [getting],
  ],
  ['I considered the Ombudsman’s Assessment Code.', ['guidance/lgsco-assessment-code']],
  ['I considered our guidance on remedies.', ['guidance/lgsco-remedies']],
  [
    'Paragraph 6.4 of the Care and Support Statutory Guidance says so.',
    ['guidance/care-and-support-statutory-guidance', 'paragraph 6.4'],
  ],
  [
    'The Homelessness Code of Guidance applies. The Code says so.',
    ['guidance/homelessness-code'],
    ['guidance/homelessness-code'],
  ],
  ['The Care Act says councils must assess.', [care]],
  ['Under section 9 of the Care Act, councils must assess.', [care, '9']],
  // Several Housing Acts: without a year it is the one named before, or the one with that section, or nobody can tell.
  ['The Housing Act 1996 applies. Section 184 of the Housing Act says so.', [housing], [housing, '184']],
  ['Section 184 of the Housing Act says so.', [housing, '184']],
  ['The Housing Act says so.', [undefined]],
  ['It must secure this (Section 42 Children and Families Act).', ['ukpga/2014/6', '42']],
  ['Councils must assess (sections 9 and 10 Care Act).', [care, '9', '10']],
  ['The Salmon Act 1986 applies. Section 5 of the Act says so.', [undefined], [undefined, '5']],
  ['The Children Act 1989 (Higher Education Bursary) (England) Regulations 2009 apply.', [undefined]],
  ['The Act says so.', [undefined]],
];

/** What must not be taken for a citation. */
const lookAlikes: readonly string[] = [
  'The Council followed the Children Act statutory complaints procedure.',
  'The Council carried out a Care Act assessment.',
  '(The Social Entitlement Chamber of the First Tier Tribunal)',
  'See paragraph 3 and section 4 of the form.',
  'The Council’s 3 letters and Mr S 2 replies',
  'The Council should act, and not only promise to act, by 1989.',
  'Working together to safeguard the family, the officers met.',
  'She was getting the best from complaints staff.',
  'The court made a Child Arrangements Order 2020 for the children.',
  'The Council made Tree Preservation Order 2019.',
  'The family court made the Order.',
  'Part 2 of the complaint is about delay.',
  'Mr X fell in Section F of the car park.',
  'The Council offered alternative provision.',
];

describe('citations in brackets', () => {
  test.each(rows(brackets))('%s', (text, expected) => {
    const { facts } = snapshotOf(inPowers(text));
    expect(facts.citations.map(({ id, provisions }) => [id, ...provisions])).toEqual(expected);
    expect(facts.citations.every((citation) => citation.bracketed)).toBe(true);
    for (const citation of facts.citations) expect(text).toContain(citation.text);
  });
});

describe('citations in prose', () => {
  test.each(rows(prose))('%s', (text, expected) => {
    expect(citationsIn(inFindings(text))).toEqual(expected);
  });
});

test.each(lookAlikes)('not a citation: %s', (text) => {
  expect(citationsIn(inFindings(text))).toEqual([]);
});

test('typography makes no difference', () => {
  for (const [text, ...expected] of [...brackets, ...prose]) {
    const typed = text.replace(/ /g, '\u00a0').replace(/’/g, "'").replace(/[“”]/g, '"');
    expect(citationsIn(inPowers(typed))).toEqual(citationsIn(inPowers(text)));
    expect(expected.length).toBeGreaterThan(0);
  }
});

test.each(
  builtInCatalogue.statutes.flatMap((row) => [row.title, ...row.aliases].map((name) => [name, row.id] as const)),
)('the catalogue recognises its own name: %s', (name, id) => {
  expect(citationsIn(inFindings(`We looked at ${name}, and then went on.`)).map(([found]) => found)).toEqual([id]);
});

test('a citation on a line of its own, in the last item, or behind the list supports a statement', () => {
  const own =
    'The Ombudsman’s role and powers\n\n  1. We do not start an investigation if we decide:\n  • we cannot achieve the outcome, or\n  • we could not add to it.\n\n';
  const last = (draft: string) => snapshotOf(draft).facts.citations.at(-1);
  expect(last(`${own}(Local Government Act 1974, section 24A(6), as amended)\n`)?.bracketed).toBe(true);
  expect(last(`${own.trimEnd()} (Local Government Act 1974, section 24A(6))\n`)?.bracketed).toBe(true);
  expect(last(inFindings('The Local Government Act 1974, section 24A(6), gives us discretion.'))?.bracketed).toBe(
    false,
  );
});

test.each([
  'section 26(1), 26A(1) and (as amended, Local Government of the Act ( ',
  'the Care Act 2014 (the Act) and the FOI Act 2000 (FOIA) the Act says ',
  'SI 2006/1738 and S.I. 2014/99, and the Regulations of 2006 (SI 2006/1738) ',
  'the Local Goverment Act 1974 and a section 47 enquiry under section 17 ',
  'Department for Education, School Admissions Code 2.1 and ',
])('a very long paragraph of near-citations is read in linear time: %s', (piece) => {
  const long = inFindings(piece.repeat(20_000));
  const start = performance.now();
  expect(citationsIn(long).length).toBeGreaterThan(0);
  expect(performance.now() - start).toBeLessThan(10_000);
});

describe('the seeds, read by hand', () => {
  const expected: Readonly<
    Record<Seed, readonly (readonly [paragraph: number, id: string, ...provisions: string[]])[]>
  > = {
    '20-003-902': [
      [3, lga, '34(3)'],
      [4, lga, '30(1B)', '34H(1)'],
      [7, children],
      [7, children, '17'],
    ],
    '20-008-394': [
      [3, lga, '26(1)', '26A(1)'],
      [4, lga, '30(1B)', '34H(1)'],
      [8, 'uksi/2006/1738'],
      [9, children, '26(3)'],
      [9, children, 'Part 3'],
      [9, getting],
      [10, getting],
    ],
    '23-010-031': [
      [2, lga, '24A(6)', '34B'],
      [4, 'guidance/lgsco-assessment-code'],
    ],
    '24-006-339': [
      [2, lga, '24A(6)', '34B'],
      [4, 'guidance/lgsco-assessment-code'],
    ],
    '24-020-172': [
      [2, lga, '24A(7)'],
      [5, 'guidance/lgsco-assessment-code'],
      [6, getting],
    ],
  };
  test.each(Object.entries(expected))('%s', (seed, citations) => {
    const found = snapshotOf(seedText(seed as Seed)).facts.citations;
    expect(found.map(({ paragraph, id, provisions }) => [paragraph.number, id, ...provisions])).toEqual(citations);
  });
});

describe('whatever is typed', () => {
  const pieces = fc.constantFrom(
    'Local Government Act 1974',
    'Children Act, 1989',
    'the Act',
    'The Regulations',
    'Act',
    '1974',
    'section',
    'sections 26(1)',
    '26A(1)',
    '34(B)',
    's',
    'Schedule 5/5A',
    'paragraph 1/3',
    ' and ',
    ', ',
    ', as amended',
    '(',
    ')',
    '[',
    ']',
    '“',
    '’',
    ' of the ',
    ' to ',
    '-',
    '.',
    ' ',
    '\n',
    '\n\n',
    '• ',
    'a) ',
    'Housing',
    'Order 2012',
    '(England)',
    'Getting the best from complaints',
    '\u00a0',
    '9',
    '\r\n',
  );

  test('every citation is the text at its place, inside its paragraph, and in order', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const draft = inPowers(parts.join(''));
        const { facts } = snapshotOf(draft);
        let last = 0;
        for (const { span, text, paragraph } of facts.citations) {
          expect(draft.slice(span.start, span.end)).toBe(text);
          expect(text.length).toBeGreaterThan(0);
          expect(paragraph.span.start).toBeLessThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(paragraph.span.end);
          expect(span.start).toBeGreaterThanOrEqual(last);
          last = span.end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
