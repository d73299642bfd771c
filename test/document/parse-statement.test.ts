import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createShapeCache, parseStatement } from '../../server/src/core/document/parse-statement.ts';
import type { ItemShape, Statement } from '../../server/src/core/document/model.ts';
import { builtInCatalogue } from '../../server/src/core/catalogue/catalogue.ts';
import { contains } from '../../server/src/core/text/span.ts';
import { calendar, seeds, seedText } from '../kit/core.ts';

const parse = (text: string): Statement => parseStatement(text, { catalogue: builtInCatalogue, calendar });

/** Section kinds, paragraph numbers and item counts: what must not depend on how a text is set. */
const outline = (statement: Statement) =>
  statement.sections.map((section) => [
    section.kind,
    section.paragraphs.map((paragraph) => [paragraph.number, paragraph.shape.items.length]),
  ]);

/** Lines as they occur in drafts, whole, half-typed and broken, and anything else. */
const line = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'The complaint',
    'The Ombudsman’s role and powers',
    'What I found',
    'My assesment',
    '## Final decision',
    '### Analysis',
    'Summary: Mr X complained.',
    'Summary:',
    'Decision : Upheld',
    'Decision date : 31 Jun 2020',
    'Decision',
    'Action',
    'Somewhere (The) (23 010 031)',
    "The Ombudsman's final decision:",
    '1. Mr X complained:',
    '2. He moved.',
    '  1. nested',
    'a) first;',
    '• one; and',
    '• two.',
    '- The Council has agreed to:',
    '- apologise;',
    '- pay £100.',
    '(Local Government Act 1974, section 34(3))',
    'Back to top',
    '<!-- decision-ignore a/b: c -->',
    'Investigator’s decision on behalf of the Ombudsman',
    '1.',
    '-',
    '#',
    '“',
    '‹x›',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const draft = fc
  .array(line, { maxLength: 40 })
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\r').map((end) => lines.join(end)));

function expectSoundSpans(statement: Statement): void {
  const whole = { start: 0, end: statement.text.length };
  let last = -1;
  let number = 0;
  for (const paragraph of statement.paragraphs.filter(({ role }) => role === 'body')) {
    expect(contains(whole, paragraph.span)).toBe(true);
    expect(paragraph.span.start).toBeGreaterThan(last);
    last = paragraph.span.start;
    const { shape } = paragraph;
    expect(statement.text.slice(paragraph.span.start, paragraph.span.end)).toBe(shape.source);
    expect(shape.folded.length).toBe(shape.source.length);
    const inside = { start: 0, end: shape.source.length };
    const expectNested = (outer: { start: number; end: number }, items: readonly ItemShape[]): void => {
      for (const item of items) {
        expect(contains(outer, item.span)).toBe(true);
        expect(contains(item.span, item.prose)).toBe(true);
        expectNested(item.span, item.items);
      }
    };
    expect(contains(inside, shape.prose)).toBe(true);
    expectNested(inside, shape.items);
    if (paragraph.number !== undefined) expect(paragraph.number).toBe(++number);
  }
  expect(statement.paragraphCount).toBe(number);
  for (const section of statement.sections) {
    expect(contains(whole, section.span)).toBe(true);
    expect(contains(section.span, section.heading.textSpan)).toBe(true);
    for (const paragraph of section.paragraphs) expect(contains(section.span, paragraph.span)).toBe(true);
  }
}

describe('parseStatement', () => {
  it('makes a sound statement of any text', () => {
    fc.assert(
      fc.property(draft, (text) => expectSoundSpans(parse(text))),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => expectSoundSpans(parse(text))),
      { numRuns: 400 },
    );
  });

  it('gives every word of a paragraph to exactly one paragraph', () => {
    fc.assert(
      fc.property(draft, (text) => {
        const spans = parse(text)
          .paragraphs.map(({ span }) => span)
          .sort((a, b) => a.start - b.start);
        spans.forEach((span, place) => expect(span.start).toBeGreaterThanOrEqual(spans[place - 1]?.end ?? 0));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same statement from a cache that has seen other versions as from none', () => {
    fc.assert(
      fc.property(fc.array(draft, { minLength: 1, maxLength: 5 }), (versions) => {
        const cache = createShapeCache();
        for (const text of versions) {
          expect(parseStatement(text, { catalogue: builtInCatalogue, calendar, cache }).paragraphs).toEqual(
            parse(text).paragraphs,
          );
        }
      }),
      { numRuns: 150 },
    );
  });

  it('keeps the shape of a paragraph that an edit elsewhere did not touch', () => {
    const cache = createShapeCache();
    const text = seedText('20-008-394');
    const before = parseStatement(text, { catalogue: builtInCatalogue, calendar, cache });
    const after = parseStatement(text.replace('staff conduct;', 'staff conduct, late;'), {
      catalogue: builtInCatalogue,
      calendar,
      cache,
    });
    const changed = after.paragraphs.filter((paragraph, place) => paragraph.shape !== before.paragraphs[place]?.shape);
    expect(changed.map(({ number }) => number)).toEqual([1]);
  });

  it.each(seeds)('reads %s alike with either line end, typography and letter case of headings', (seed) => {
    const text = seedText(seed);
    const expected = outline(parse(text));
    expect(outline(parse(text.replace(/\n/g, '\r\n')))).toEqual(expected);
    expect(outline(parse(text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')))).toEqual(expected);
    expect(outline(parse(text.replace(/(Mr|Ms|Miss) /g, '$1\u00a0').replace(/'/g, '’')))).toEqual(expected);
    expect(
      outline(parse(text.replace('Final decision', 'FINAL DECISION').replace('My assessment', 'My Assessment'))),
    ).toEqual(expected);
    expect(outline(parse(`\ufeff${text}`.slice(1)))).toEqual(expected);
  });

  it('reads ten megabytes without recursion or a blow-up', () => {
    const text = '1. '.concat('a, (b) "c. '.repeat(1000), '\n').repeat(900);
    expect(text.length).toBeGreaterThan(9_000_000);
    expect(parse(text).paragraphCount).toBe(900);
    expect(parse('('.repeat(1_000_000)).paragraphCount).toBe(0);
    expect(parse('Final decision\n'.repeat(100_000)).sections).toHaveLength(100_000);
    expect(parse('Final decison\nWhat happened\n\n'.repeat(30_000)).sections).toHaveLength(1);
  });
});

describe('lists', () => {
  const outlineOf = (text: string) =>
    parse(text).paragraphs.map(({ number, shape }) => [number, shape.items.map((item) => item.items.length)]);

  it('counts nested numbers as items until the count restarts', () => {
    expect(
      outlineOf(
        'The complaint\n1. He complains about:\n1. noise;\n2. dirt; and\n3. delay.\n1. He lost sleep.\n2. He moved.\n',
      ),
    ).toEqual([
      [1, [0, 0, 0]],
      [2, []],
      [3, []],
    ]);
  });
  it('goes back to the lead-in’s own count when the list is closed', () => {
    expect(outlineOf('The complaint\n2. He complains about:\n1. noise; and\n2. dirt.\n3. He lost sleep.\n')).toEqual([
      [1, [0, 0]],
      [2, []],
    ]);
  });
  it('takes two short sentences before a list for its lead-in, not for a heading', () => {
    expect(
      outlineOf('The complaint\nMs B complains for her father. Ms B says the Council:\n• was late; and\n• was rude.\n'),
    ).toEqual([[undefined, [0, 0]]]);
  });
  it('does not take the next paragraph for an item when the website lost the list', () => {
    expect(outlineOf('The complaint\n4. He complains about:\n5. He lost sleep.\n')).toEqual([
      [1, []],
      [2, []],
    ]);
  });
  it('reads letters as items, and nested ones below them', () => {
    expect(
      outlineOf('The complaint\n1. He complains about:\na) noise:\n  i) at night;\n  ii) by day; and\nb) dirt.\n'),
    ).toEqual([[1, [2, 0]]]);
  });
  it.each([
    [
      'a run joined by semicolons',
      '- The Council has agreed to:\n- apologise;\n- pay £100; and\n- remind staff.\n- The Council should send us evidence.\n',
      [
        [1, 3],
        [2, 0],
      ],
    ],
    [
      'an action list to the next heading',
      '- The Council has agreed to:\n- Apologise to Mr X.\n- Pay him £100.\n- Remind its staff.\nFinal decision\n- Done.\n',
      [
        [1, 3],
        [2, 0],
      ],
    ],
    [
      'the evidence sentence behind an action list',
      '- The Council has agreed to:\n- apologise.\n- pay £100.\n- The Council should send us evidence.\n',
      [
        [1, 2],
        [2, 0],
      ],
    ],
    [
      'a citation behind the list',
      '- We may stop if:\n- we can’t add anything, or\n- there is no point.\n(Local Government Act 1974, section 24A(6))\n- We do more.\n',
      [
        [1, 2],
        [2, 0],
      ],
    ],
    [
      'lower-case items without punctuation',
      '- This includes:\n- noise\n- dirt and smell\n- Mr X moved in May 2024.\n',
      [
        [1, 2],
        [2, 0],
      ],
    ],
    [
      'a list whose last item joins on to nothing',
      '- The Council will:\n- apologise; and\n- pay £100; and\n- The Council should send us evidence.\n',
      [
        [1, 2],
        [2, 0],
      ],
    ],
    [
      'such a list before a paragraph about a person',
      '- Mr X says the Council:\n- lost his form; and\n- ignored him,\n- Mr X and the Council had a chance to comment.\n',
      [
        [1, 2],
        [2, 0],
      ],
    ],
    [
      'such a list before a paragraph that ends in a citation',
      '- It must:\n- harm health; and/or\n- annoy; or\n- Councils must act. (Housing Act 1996, section 193)\n',
      [
        [1, 2],
        [2, 0],
      ],
    ],
    [
      'a list whose last item opens with a person',
      '- He complains that:\n- the Council was late; and\n- Mr X was not told.\n- He moved.\n',
      [
        [1, 2],
        [2, 0],
      ],
    ],
  ])('finds the end of %s in the compact layout', (_, text, expected) => {
    expect(parse(`Agreed action\n${text}`).paragraphs.map(({ number, shape }) => [number, shape.items.length])).toEqual(
      expected,
    );
  });
});

describe('headings', () => {
  const kinds = (text: string) => parse(text).sections.map((section) => section.kind);

  it('lets a sub-heading of What I found be named like a section', () => {
    const text =
      'What I found\n\nThe complaint\n\n1. Mr X rang.\n\nDecision\n\n2. It refused.\n\nFinal decision\n\n3. Fault.\n';
    expect(kinds(`The complaint\n\n1. A.\n\n${text}`)).toEqual(['complaint', 'findings', 'decision']);
  });
  it('takes a doubled section for a section', () => {
    expect(kinds('My assessment\n\n1. A.\n\nMy assessment\n\n2. B.\n\nFinal decision\n\n3. C.\n')).toEqual([
      'assessment',
      'assessment',
      'decision',
    ]);
  });
  it('takes a short question on a line of its own for a sub-heading', () => {
    const [section] = parse('What I found\n- A.\nWas there fault causing injustice?\n- B.\n').sections;
    expect(section?.subsections.map(({ heading }) => heading.text)).toEqual(['Was there fault causing injustice?']);
  });
  it('finds a section out of order', () => {
    expect(
      kinds(
        'The complaint\n\n1. A.\n\nWhat I found\n\n2. B.\n\nHow I considered this complaint\n\n3. C.\n\nFinal decision\n\n4. D.\n',
      ),
    ).toEqual(['complaint', 'findings', 'considered', 'decision']);
  });
  it('passes over a contents list', () => {
    const contents =
      'The complaint\nThe Ombudsman’s role and powers\nHow I considered this complaint\nFinal decision\n';
    const statement = parse(
      `${contents}\nSomewhere Council (23 010 031)\n\nSummary: A.\n\nThe complaint\n1. A.\nThe Ombudsman’s role and powers\n2. B.\nHow I considered this complaint\n3. C.\nFinal decision\n4. D.\n`,
    );
    expect(statement.sections.map((section) => section.kind)).toEqual([
      'complaint',
      'powers',
      'considered',
      'decision',
    ]);
    expect(statement.furniture).toHaveLength(4);
    expect(statement.header.title?.body).toBe('Somewhere Council');
  });
  it.each([
    'Final decison',
    'Final decisoin',
    'How I consider this complaint',
    'How I have considered this complaint',
    'How I considered complaint',
    'The Ombudsman’s legal role and powers',
    'What I fuond',
    'Agred action',
    'The Ombudsmans role and power',
  ])('takes “%s” for a misspelt section', (heading) =>
    expect(parse(`${heading}\n\n1. A.\n`).sections[0]?.nearMissOf).toBeDefined(),
  );
  it.each([
    'How the Council considered this complaint',
    'Analysis',
    'My findings',
    'What happened',
    'Action plan',
    'The decisions',
    'Relevant law and guidance',
  ])('takes “%s” for no misspelt section', (heading) =>
    expect(parse(`The complaint\n\n1. A.\n\nWhat I found\n\n${heading}\n\n1. A.\n`).sections).toHaveLength(2),
  );
});

describe('header', () => {
  it('finds a value on the line below the Word template’s label', () => {
    const { header } = parse(
      'The Ombudsman’s draft decision\n\nComplaint reference:\n23 004 111\n\nComplaint against:\nKent County Council\n\nSummary: A.\n',
    );
    expect(header.complaintReference?.value).toBe('23 004 111');
    expect(header.complaintAgainst?.value).toBe('Kent County Council');
    expect(header.stageLine?.stage).toBe('draft');
  });
  it.each([
    ['Abbeyfield Society (The) (25 004 577)', 'Abbeyfield Society (The)', '25 004 577'],
    [
      'Bournemouth, Christchurch and Poole Council (16 010 636C)',
      'Bournemouth, Christchurch and Poole Council',
      '16 010 636c',
    ],
    ['# **Bluebird Care AKA BenJeMax Limited (24-012-261)**', 'Bluebird Care AKA BenJeMax Limited', '24 012 261'],
    ['Somewhere Council (23 010 031, 23 010 032)', 'Somewhere Council', '23 010 031'],
  ])('reads the title “%s”', (text, body, reference) => {
    expect(parse(text).header.title).toMatchObject({ body, reference });
  });
  it('takes an outcome line that is still empty for one', () => {
    const statement = parse(
      'Somewhere Council (23 010 031)\n\nDecision :\n\nSummary: A.\n\nThe complaint\n\n1. B.\n\nDecision:\n\n2. C.\n',
    );
    expect(statement.header.outcome?.raw).toBe('');
    expect(statement.sections.map((section) => section.kind)).toEqual(['complaint', 'decision']);
  });
  it('takes an empty outcome line in bold for one', () => {
    const statement = parse(
      '# Somewhere Council (23 010 031)\n\n**Decision:** \n\n**Summary:** A.\n\n## The complaint\n\nB.\n\n## Decision\n\nC.\n',
    );
    expect(statement.header.outcome?.raw).toBe('');
    expect(statement.sections.map((section) => section.kind)).toEqual(['complaint', 'decision']);
  });
  it('takes headings that all end in a colon for headings', () => {
    expect(
      parse('Decision: Upheld\n\nSummary: A.\n\nThe complaint:\n\n1. B.\n\nDecision:\n\n2. C.\n').sections,
    ).toMatchObject([{ kind: 'complaint' }, { kind: 'decision' }]);
  });
  it('does not take a labelled line of the text for the header’s', () => {
    expect(parse('The complaint\n\nDecision : Upheld\n').header.outcome).toBeUndefined();
  });
});

it('numbers the prose of a Markdown draft, but no table, footnote or block quotation', () => {
  const statement = parse(
    '## What I found\n\nThe payments were:\n\n| May | June |\n| --- | --- |\n| £1 | £2 |\n\n[^1]: A note.\n\n> We will pay.\n\nThat was fault.\n',
  );
  expect(statement.paragraphs.map(({ number }) => number)).toEqual([1, undefined, undefined, undefined, 2]);
});

describe('citation lines', () => {
  const citationLines = (written: string) =>
    parse(
      `The Ombudsman’s role and powers\n\n1. We cannot question a decision made without fault.\n\n${written}\n\n2. We share decisions.\n`,
    ).paragraphs[0]?.shape.citationLines.length;
  it.each([
    '(Local Government Act 1974, section 34(3), as amended)',
    '[Local Government Act 1974, section 34(3)].',
    'Local Government Act 1974, section 34(3), as amended',
    '(Local Government Act 1974, section 34(3), as amended',
    '(Department of Education, 2006, Statutory guidance for local authority children’s services)',
  ])('takes “%s” for one', (written) => expect(citationLines(written)).toBe(1));
  it.each([
    'The Housing Act 1996, section 184 says councils must inquire.',
    'Housing Act 1996',
    'Section 117 aftercare',
    '(see above)',
  ])('takes “%s” for none', (written) => expect(citationLines(written)).toBe(0));
});
