/** Standard statements of powers in the wordings of the years, merged, cut, misplaced, and what only looks like one. */
import { describe, expect, it, test } from 'vitest';
import { builtInCatalogue } from '../../server/src/core/catalogue/catalogue.ts';
import { powerIds, type PowerId } from '../../server/src/core/catalogue/schema.ts';
import { seedText, snapshotOf, type Seed } from '../kit/core.ts';

const inSection = (heading: string, text: string): string => `## ${heading}\n\n${text}\n`;
const statedIn = (text: string, heading = 'The Ombudsman’s role and powers'): PowerId[] =>
  snapshotOf(inSection(heading, text)).facts.powers.map((power) => power.id);

const statements: readonly (readonly [text: string, ...ids: PowerId[]])[] = [
  // 1, old and new.
  [
    'We look at complaints about ‘maladministration’ and ‘service failure’. In this statement, I have used the word fault to refer to these. We also ask whether any fault has harmed the person. I refer to this as ‘injustice’. If fault has caused an injustice, we may suggest a remedy.',
    'maladministration',
  ],
  [
    'The Ombudsman investigates complaints about ‘maladministration’ and ‘service failure’. If there has been fault which has caused an injustice, she may suggest a remedy.',
    'maladministration',
  ],
  [
    'We investigate complaints about ‘maladministration’ and ‘service failure’, which we call ‘fault’. We must also consider whether any fault has had an adverse impact on the person making the complaint, which we call ‘injustice’. If there has been fault which has caused significant injustice, or that could cause injustice to others in the future, we may suggest a remedy.',
    'maladministration',
  ],
  ['If there has been fault that has caused an injustice, we might suggest remedies.', 'maladministration'],
  [
    'We must also consider whether any fault has had an adverse impact on the person making the complaint. I refer to this as ‘injustice’.',
    'maladministration',
  ],
  [
    'We must also consider whether any fault has had an adverse impact on the person making the complaint, which we call ‘injustice’.',
    'maladministration',
  ],
  // 1c
  [
    'Service failure can happen when an organisation fails to provide a service as it should have done because of circumstances outside its control. We do not need to show any blame, intent, flawed policy or process, or bad faith by an organisation to say service failure (fault) has occurred.',
    'service-failure',
  ],
  ['We do not need to show any blame to find a service failure.', 'service-failure'],
  // 1 merged with 3
  [
    'We investigate complaints about fault. If fault has caused an injustice, we may suggest a remedy. We cannot question whether a council’s decision is right or wrong simply because the complainant disagrees with it.',
    'maladministration',
    'merits',
  ],
  // 2: definition, careful use of money and reason are one statement.
  [
    'We investigate complaints about ‘maladministration’ and ‘service failure’, which we call ‘fault’. We must also consider whether any fault has had an adverse impact on the person making the complaint, which we call ‘injustice’. We provide a free service, but must use public money carefully. We do not start or continue an investigation if we decide there is not enough evidence of fault to justify investigating.',
    'careful-use-of-money',
  ],
  [
    'We provide a free service but must use public money carefully. We do not start or may decide not to continue with an investigation if we decide:\n\n- any injustice is not significant enough, or\n- there is another body better placed.',
    'careful-use-of-money',
  ],
  ['The Ombudsman provides a free service, but must make careful use of public money.', 'careful-use-of-money'],
  ['Our service is free, and we have to be careful with public money.', 'careful-use-of-money'],
  // 2b
  [
    'We provide a free service, but must use public money carefully. We do not start or may decide not to continue with an investigation if the tests set out in our Assessment Code are not met.',
    'careful-use-of-money',
    'assessment-code',
  ],
  ['We will not investigate where the tests in the Ombudsman’s Assessment Code are not satisfied.', 'assessment-code'],
  // 2c, 2d, 2e
  [
    'We provide a free service, but must use public money carefully. We may decide not to start or continue with an investigation if we believe:\n\n- it is unlikely we would find fault, or\n- it is unlikely we could add to any previous investigation by the Council.',
    'careful-use-of-money',
    'discretion',
  ],
  [
    'We may decide not to start or continue with an investigation if we believe it is unlikely we would find fault.',
    'discretion',
  ],
  [
    'The Ombudsman may decide not to start or to continue an investigation when she believes the injustice is slight.',
    'discretion',
  ],
  [
    'It is our decision whether to start, and when to end an investigation into something the law allows us to investigate. This can include a decision to end it because we cannot achieve more.',
    'discretion',
  ],
  [
    'We do not start or continue an investigation if we decide we cannot achieve the outcome someone wants.',
    'discretion',
  ],
  [
    'We may decide not to start an investigation if we think the issues could reasonably be, or have been, raised within a court of law.',
    'discretion',
  ],
  // 3, old, new and for panels
  [
    'I have used the word ‘fault’ to refer to these. We cannot question whether a council’s decision is right or wrong simply because the complainant disagrees with it. We must consider whether there was fault in the way the decision was reached.',
    'merits',
  ],
  [
    'We consider whether there was fault in the way an organisation made its decision. If there was no fault in how the organisation made its decision, we cannot question the outcome.',
    'merits',
  ],
  ['If there was no fault in the decision making, we cannot question the outcome.', 'merits'],
  [
    'The Ombudsman can’t question whether an authority’s decision was right or wrong just because Parents disagree with it.',
    'merits',
  ],
  [
    'We cannot question whether a school admissions appeals panel’s decision is right or wrong simply because someone disagrees with it. If we find fault which calls the decision into question, we may ask for a new appeal hearing.',
    'merits',
  ],
  // 4
  [
    'If we are satisfied with a council’s actions or proposed actions, we can complete our investigation and issue a decision statement.',
    'satisfied-complete',
  ],
  [
    'If we are satisfied with an organisation’s action or its proposed actions, we could complete the investigation and issue a decision statement.',
    'satisfied-complete',
  ],
  [
    'We can complete our investigation and issue a decision statement where we are satisfied with the actions the Council has taken.',
    'satisfied-complete',
  ],
  [
    'If the Ombudsman is satisfied with a council’s proposed actions, she can complete her investigation and issue a statement.',
    'satisfied-complete',
  ],
  // 5
  [
    'We may decide not to start or continue with an investigation if we are satisfied with the actions a council has taken or proposes to take.',
    'satisfied-not-start',
  ],
  [
    'We provide a free service but must use public money carefully. We may decide not to start or continue with an investigation if we are satisfied with the actions an organisation has taken or proposes to take.',
    'careful-use-of-money',
    'satisfied-not-start',
  ],
  [
    'Where we are satisfied with the action an authority proposes to take, we may decide not to investigate.',
    'satisfied-not-start',
  ],
  [
    'We may decide not to start or continue with an investigation if:\n\n- we are satisfied with the actions a council has taken or proposes to take.',
    'satisfied-not-start',
  ],
  // 4 and 5 in one paragraph
  [
    'We may decide not to start or continue with an investigation if we are satisfied with the actions a council has taken. If we are satisfied with a council’s actions or proposed actions, we can complete our investigation and issue a decision statement.',
    'satisfied-not-start',
    'satisfied-complete',
  ],
  // 6
  [
    'We cannot investigate late complaints unless we decide there are good reasons. Late complaints are when someone takes more than 12 months to complain to us about something a council has done.',
    'late',
  ],
  ['We cannot investigate a late complaint unless we decide there is a good reason.', 'late'],
  ['Late complaints are when someone takes more than twelve months to complain to us.', 'late'],
  [
    'The law says a complaint is late when it reaches us more than a year on; people must complain to us within 12 months.',
    'late',
  ],
  // 7, 8
  [
    'The Local Government Act 1974 sets out our powers but also imposes restrictions on what we can investigate.',
    'powers-and-limits',
  ],
  [
    'The Act sets out our powers and puts limits on what we can look into. It imposes restrictions.',
    'powers-and-limits',
  ],
  ['When there is conflicting evidence, we decide on the balance of probabilities.', 'balance-of-probabilities'],
  // 9
  [
    'The law says we cannot normally investigate a complaint when someone can appeal to a tribunal about the same matter. However, we may decide to investigate if we consider it would be unreasonable to expect the person to appeal.',
    'tribunal',
  ],
  [
    'The law says we cannot normally investigate a complaint when someone has a right of appeal, reference or review to a tribunal about the same matter. However, we may decide to investigate if we consider it would be unreasonable to expect the person to use this right.',
    'tribunal',
  ],
  [
    'We cannot normally look into something that carries a right of appeal to a tribunal. We may decide to if it is unreasonable to expect someone to use it.',
    'tribunal',
  ],
  // 10
  ['We cannot investigate a complaint if someone has appealed to a tribunal about the same matter.', 'tribunal-used'],
  [
    'We have no power to investigate where the parents have appealed to the Tribunal. We cannot investigate that matter.',
    'tribunal-used',
  ],
  // 11
  [
    'The law says we cannot normally investigate a complaint when someone can appeal to a government minister. However, we may decide to investigate if we consider it would be unreasonable to expect the person to appeal. The Planning Inspector acts on behalf of the responsible Government minister.',
    'minister',
  ],
  ['We cannot usually investigate when someone had a right of appeal to the Secretary of State.', 'minister'],
  // 12
  [
    'The law says we cannot normally investigate a complaint when someone could take the matter to court. However, we may decide to investigate if we consider it would be unreasonable to expect the person to go to court.',
    'court',
  ],
  [
    'We would not usually investigate if someone has a remedy in court, unless it is unreasonable to expect them to have gone to court.',
    'court',
  ],
  // 9 and 12 together
  [
    'The law says we cannot normally investigate a complaint when someone had a right of appeal to a tribunal about the same matter or could have taken it to court.',
    'tribunal-or-court',
  ],
  // 17, 18, 36, 37
  [
    'We normally expect people to refer complaints about data protection to the Information Commissioner.',
    'information-rights',
  ],
  [
    'We cannot investigate whether a social worker met the professional standards of conduct. Complaints of that kind can be referred to Social Work England.',
    'professional-conduct',
  ],
  [
    'Under the information sharing agreement between the Local Government and Social Care Ombudsman and Ofsted, we will share this decision with Ofsted.',
    'ofsted-sharing',
  ],
  [
    'Under an information sharing agreement, we will share our final decision with the Care Quality Commission.',
    'cqc-sharing',
  ],
];

const lookAlikes: readonly string[] = [
  'We investigate complaints about ‘maladministration’ and ‘service failure’. In this statement, I have used the word fault to refer to these.',
  'I have investigated because it would be unreasonable to expect Mr X to go to court.',
  'I have exercised discretion to investigate events more than 12 months before Mrs Y complained to us.',
  'Part of Mr X’s complaint is late because he took more than 12 months to complain to us. We cannot investigate that part.',
  'I have not investigated this complaint because Miss Z has appealed to a tribunal.',
  'The Planning Inspector acts on behalf of the responsible Government minister.',
  'If it has, they may suggest a remedy.',
  'We normally name care homes and other care providers in our decision statements.',
  'When a council commissions another organisation to provide services on its behalf it remains responsible for those services.',
  'I considered the Ombudsman’s Assessment Code.',
  'The Council is satisfied with the action that its contractor took.',
  'She complained to us within 12 months of becoming aware of the matter.',
  'The courts have established that if someone has appealed to the Tribunal, the law says we cannot investigate any matter which was part of the appeal. (R (on the application of ER) v Commissioner for Local Administration [2014] EWCA Civ 1407)',
  'If the parent goes on to appeal to the tribunal, the period that we cannot investigate ends when it comes to its decision.',
  'We look at organisational fault and cannot hold individuals to account. When we recommend a remedy, we seek to remedy the injustice caused by the fault.',
  'We cannot direct changes to the sections about education. Only the tribunal can do this, and there is a right of appeal to the tribunal.',
];

describe('recognised in the powers section', () => {
  test.each(statements)('%s', (text, ...ids) => {
    expect(statedIn(text)).toEqual(ids);
  });
});

test.each(lookAlikes)('not a statement of powers: %s', (text) => {
  expect(statedIn(text)).toEqual([]);
});

test('sharing with Ofsted may stand under How I considered this complaint', () => {
  expect(
    statedIn('Under our agreement, we will share this decision with Ofsted.', 'How I considered this complaint'),
  ).toEqual(['ofsted-sharing']);
});

test.each(builtInCatalogue.powers.map((row) => [row.id, row.example] as const))(
  'the example of %s states it, and nothing else',
  (id, example) => {
    expect(
      statedIn(
        example,
        builtInCatalogue.power(id)?.sections?.includes('powers') === false ? 'My assessment' : undefined,
      ),
    ).toEqual([id]);
  },
);

describe('every citation of the catalogue is read as the provisions that it names', () => {
  const citations = builtInCatalogue.powers.flatMap(({ id, citation, forms = [] }) =>
    [citation, ...forms.map((form) => form.citation)].flatMap((each) => (each ? [[id, each] as const] : [])),
  );
  test.each(citations)('%s: $text', (_, { act, provisions, also, text, template }) => {
    const expected = [{ act, provisions }, ...(also ? [also] : [])];
    for (const written of [text, template ?? text]) {
      const draft = inSection('The Ombudsman’s role and powers', `We may act. ${written}`);
      const found = new Map(snapshotOf(draft).facts.citations.map(({ id, provisions: read }) => [id, read]));
      for (const each of expected) {
        if (template !== undefined && written === template)
          expect(found.get(each.act)).toEqual(expect.arrayContaining([each.provisions[0]]));
        else expect(found.get(each.act)).toEqual(each.provisions);
      }
      expect(found.size).toBe(expected.length);
    }
  });
});

test('every power of the public list has its row, in the order of the list', () => {
  expect(builtInCatalogue.powers.map(({ id }) => id)).toEqual(powerIds);
});

test('the examples of plain statements state no power', () => {
  for (const { example } of builtInCatalogue.plainStatements) expect(statedIn(example)).toEqual([]);
});

test('typography and letter case of the marks make no difference', () => {
  for (const [text, ...ids] of statements)
    expect(statedIn(text.replace(/[‘’]/g, "'").replace(/([a-z]) ([a-z])/g, '$1\u00a0$2'))).toEqual(ids);
});

describe('the citation that serves a statement', () => {
  const merits = 'We cannot question whether a decision is right or wrong simply because someone disagrees with it.';
  const cited = (text: string): number[] => snapshotOf(text).facts.powers.map((power) => power.citations.length);
  const heading = 'The Ombudsman’s role and powers';

  test.each([
    ['in its paragraph', `## ${heading}\n\n${merits} (Local Government Act 1974, section 34(3), as amended)\n`, [1]],
    ['named in prose', `## ${heading}\n\n${merits} This is section 34(3) of the Local Government Act 1974.\n`, [1]],
    [
      'on the next line',
      `${heading}\n\n  1. ${merits}\n\n(Local Government Act 1974, section 34(3), as amended)\n`,
      [1],
    ],
    [
      'in a next paragraph of its own',
      `${heading}\n\n  1. ${merits}\n  2. (Local Government Act 1974, section 34(3), as amended)\n`,
      [1],
    ],
    ['none', `## ${heading}\n\n${merits}\n\nIt is late. (Local Government Act 1974, section 26B, as amended)\n`, [0]],
    [
      'a tribunal in brackets is none',
      `## ${heading}\n\n${merits} (The Social Entitlement Chamber of the First Tier Tribunal)\n`,
      [0],
    ],
    ['guidance in brackets is none', `## ${heading}\n\n${merits} (Guidance on Remedies)\n`, [0]],
    ['the whole Act in prose is none', `## ${heading}\n\nThe Local Government Act 1974 is our Act. ${merits}\n`, [0]],
  ])('%s', (_, text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

it('has the section of Part 3A for who may complain, where the statement is on a care provider', () => {
  const who = 'We may investigate a complaint on behalf of someone who has died, by their personal representative.';
  const provider =
    'We investigate complaints about adult social care providers and decide whether their actions have caused an injustice.';
  const { powers } = snapshotOf(inSection('The Ombudsman’s role and powers', `${provider}\n\n${who}`)).facts;
  expect(powers.map(({ carries }) => carries?.provisions)).toEqual([['34B', '34C'], ['34C']]);
});

describe('what a wording has to carry', () => {
  const carried = (text: string) =>
    snapshotOf(inSection('The Ombudsman’s role and powers', text)).facts.powers.map(
      ({ carries }) => carries?.provisions,
    );

  test.each([
    [
      'We may investigate complaints from the person affected, or from someone they have authorised in writing.',
      ['26A(1)'],
    ],
    ['We may investigate a complaint on behalf of someone who has died, by their personal representative.', ['26A(2)']],
    [
      'We may investigate complaints from the person affected, or someone authorised in writing. If a person has died, we may investigate a complaint by a personal representative.',
      ['26A(1)', '26A(2)'],
    ],
    ['If an adult social care provider’s actions have caused injustice, we may suggest a remedy.', ['34H(4)']],
    [
      'We investigate complaints about adult social care providers and decide whether their actions have caused injustice.',
      ['34B', '34C'],
    ],
    ['The Ombudsmen cannot investigate late complaints unless they decide there are good reasons.', ['26B']],
    [
      'If we are satisfied with a care provider’s actions or proposed actions, we can complete our investigation and issue a decision statement.',
      ['34H(4)'],
    ],
    ['The Valuation Tribunal deals with appeals about council tax.', undefined],
  ])('%s', (text, provisions) => {
    expect(carried(text)).toEqual([provisions]);
  });
});

describe('wordings that were replaced', () => {
  const wordingOf = (text: string) =>
    snapshotOf(inSection('The Ombudsman’s role and powers', text)).facts.powers.map(
      ({ id, wording }) => `${id} ${wording}`,
    );

  test.each([
    [
      'We cannot question whether a council’s decision is right or wrong simply because the complainant disagrees with it. We must consider whether there was fault in the way the decision was reached.',
      'merits superseded',
    ],
    [
      'We consider whether there was fault in the way an organisation made its decision. If there was no fault in how the organisation made its decision, we cannot question the outcome.',
      'merits current',
    ],
    [
      'We cannot question whether an independent appeal panel’s decision is right or wrong simply because the complainant disagrees with it. If we find fault, we may ask for a new appeal hearing.',
      'merits current',
    ],
    [
      'I refer to this as ‘injustice’. If there has been fault which has caused an injustice, we may suggest a remedy.',
      'maladministration superseded',
    ],
    [
      'I refer to this as ‘injustice’. If there has been fault which has caused significant injustice, or that could cause injustice to others in the future, we may suggest a remedy.',
      'maladministration current',
    ],
    [
      'We may decide not to start or continue with an investigation if we believe it is unlikely we would find fault.',
      'discretion superseded',
    ],
    [
      'It is our decision whether to start, and when to end an investigation into something the law allows us to investigate.',
      'discretion current',
    ],
    [
      'We may decide not to start an investigation if we are satisfied with the actions a council has taken.',
      'satisfied-not-start current',
    ],
  ])('%s', (text, expected) => {
    expect(wordingOf(text)).toEqual([expected]);
  });
});

test('the citation of one half of a statement serves the other half, in the paragraph before or behind', () => {
  const halves = [
    'We cannot investigate late complaints unless we decide there are good reasons.',
    'Late complaints are when someone takes more than 12 months to complain to us.',
  ];
  const citation = '(Local Government Act 1974, sections 26B and 34D, as amended)';
  const counts = (text: string) =>
    snapshotOf(inSection('The Ombudsman’s role and powers', text)).facts.powers.map(
      ({ citations }) => citations.length,
    );
  expect(counts(`${halves[0]}\n\n${halves[1]} ${citation}`)).toEqual([1, 1]);
  expect(counts(`${halves[0]} ${citation}\n\n${halves[1]}`)).toEqual([1, 1]);
  expect(counts(`${halves[0]}\n\nWe look into fault.\n\n${halves[1]} ${citation}`)).toEqual([0, 1]);
});

describe('the seeds, read by hand', () => {
  const expected: Readonly<Record<Seed, readonly (readonly [paragraph: number, id: PowerId, citations: number])[]>> = {
    '20-003-902': [
      [3, 'merits', 1],
      [4, 'satisfied-complete', 1],
      [5, 'balance-of-probabilities', 0],
    ],
    '20-008-394': [
      [3, 'maladministration', 1],
      [4, 'satisfied-complete', 1],
      [5, 'ofsted-sharing', 0],
    ],
    '23-010-031': [[2, 'careful-use-of-money', 1]],
    '24-006-339': [
      [2, 'careful-use-of-money', 1],
      [10, 'professional-conduct', 0],
    ],
    '24-020-172': [
      [2, 'careful-use-of-money', 1],
      [2, 'satisfied-not-start', 1],
      [3, 'ofsted-sharing', 0],
    ],
  };
  test.each(Object.entries(expected))('%s', (seed, powers) => {
    const found = snapshotOf(seedText(seed as Seed)).facts.powers;
    expect(found.map(({ paragraph, id, citations }) => [paragraph.number, id, citations.length])).toEqual(powers);
  });
});

test('the span covers the whole statement: its sentences and, behind a lead-in, its reasons', () => {
  const spanOf = (text: string): string | undefined => {
    const draft = inSection('The Ombudsman’s role and powers', text);
    const [first] = snapshotOf(draft).facts.powers;
    return first && draft.slice(first.span.start, first.span.end);
  };
  const appeal =
    'The law says we cannot normally investigate a complaint when someone can appeal to a government minister. However, we may decide to investigate if we consider it would be unreasonable to expect the person to appeal.';
  expect(spanOf(`The Act says much. ${appeal} The Planning Inspector is independent.`)).toBe(appeal);
  const closure =
    'We must use public money carefully. We do not start an investigation if we decide:\n\n- we could not add to it, or\n- we cannot achieve more.';
  expect(spanOf(`We look into fault. ${closure}`)).toBe(closure);
});

test.each(
  builtInCatalogue.standardParagraphs.flatMap((row) =>
    row.power && row.section === 'powers' ? [[row.id, row] as const] : [],
  ),
)('the standard paragraph %s states its power, and what needs a citation has one', (_, { body, power }) => {
  const snapshot = snapshotOf(
    `The Ombudsman’s role and powers\n\n  1. ${body.replaceAll('\n• ', '\n  • ').replaceAll('\n(', '\n\n(')}\n\nFinal decision\n\n  1. Done.\n`,
  );
  expect(snapshot.facts.powers.map(({ id }) => id)).toContain(power);
  expect(snapshot.diagnose().diagnoses.filter(({ code }) => code === 'citation/missing')).toEqual([]);
});
