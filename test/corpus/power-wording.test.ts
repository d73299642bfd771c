/** How the statements of powers are worded over the years: each silent with its citation, each heard without it. */
import { describe, expect, test } from 'vitest';
import { alarms } from './landed.ts';
import { closure, statement } from './frame.ts';

const act = 'Local Government Act 1974';
const cited: Readonly<Record<string, readonly [words: string, citation: string]>> = {
  'fault and injustice, significant': [
    'We investigate complaints about ‘maladministration’ and ‘service failure’. In this statement, I have used the word ‘fault’ to refer to these. We must also consider whether any fault has had an adverse impact on the person making the complaint. I refer to this as ‘injustice’. If there has been fault which has caused significant injustice, or that could cause injustice to others in the future we may suggest a remedy.',
    `(${act}, sections 26(1) and 26A(1), as amended)`,
  ],
  'the Ombudsman in the third person': [
    'The Ombudsman investigates complaints about ‘maladministration’ and ‘service failure’. In this statement, I have used the word fault to refer to these. She must also consider whether any fault has had an adverse impact on the person making the complaint. I refer to this as ‘injustice’. If there has been fault which has caused an injustice, she may suggest a remedy.',
    `(${act}, sections 26(1) and 26A(1), as amended)`,
  ],
  'merits, old': [
    'We cannot question whether a council’s decision is right or wrong simply because the complainant disagrees with it. We must consider whether there was fault in the way the decision was reached.',
    `(${act}, section 34(3), as amended)`,
  ],
  'merits, new': [
    'We consider whether there was fault in the way an organisation made its decision. If there was no fault in how the organisation made its decision, we cannot question the outcome.',
    `(${act}, section 34(3), as amended)`,
  ],
  'merits, new, long': [
    'When considering complaints, we may not act like an appeal body. We cannot question an organisation’s decision simply because somebody disagrees with it. If there was no fault in the way an organisation made its decision, we cannot question the outcome.',
    `(${act}, section 34(3), as amended)`,
  ],
  'satisfied, may complete': [
    'If we are satisfied with an organisation’s actions or proposed actions, we can complete our investigation and issue a decision statement.',
    `(${act}, section 30(1B) and 34H(1), as amended)`,
  ],
  late: [
    'We cannot investigate late complaints unless we decide there are good reasons. Late complaints are when someone takes more than 12 months to complain to us about something a council has done.',
    `(${act}, sections 26B and 34D, as amended)`,
  ],
  tribunal: [
    'The law says we cannot normally investigate a complaint when someone has a right of appeal, reference or review to a tribunal about the same matter. However, we may decide to investigate if we consider it would be unreasonable to expect the person to use this right.',
    `(${act}, section 26(6)(a), as amended)`,
  ],
  'tribunal used': [
    'We cannot investigate a complaint if someone has appealed to a tribunal about the same matter.',
    `(${act}, section 26(6)(a), as amended)`,
  ],
  minister: [
    'The law says we cannot normally investigate a complaint when someone can appeal to a government minister. However, we may decide to investigate if we consider it would be unreasonable to expect the person to appeal.',
    `(${act}, section 26(6)(b), as amended)`,
  ],
  court: [
    'The law says we cannot normally investigate a complaint when someone could take the matter to court. However, we may decide to investigate if we consider it would be unreasonable to expect the person to go to court.',
    `(${act}, section 26(6)(c), as amended)`,
  ],
};
const closing: Readonly<Record<string, readonly [words: string, citation: string]>> = {
  'careful use of money': [
    'We investigate complaints about ‘maladministration’ and ‘service failure’, which we call ‘fault’. We must also consider whether any fault has had an adverse impact on the person making the complaint, which we call ‘injustice’. We provide a free service, but must use public money carefully. We do not start or continue an investigation if we decide there is not enough evidence of fault to justify investigating.',
    `(${act}, section 24A(6), as amended, section 34(B))`,
  ],
  'the tests of the Assessment Code': [
    'We can decide whether to start or discontinue an investigation into a complaint within our jurisdiction. We do not start an investigation if the tests set out in our Assessment Code are not met.',
    `(${act}, section 24A(6), as amended)`,
  ],
  'discretion, old': [
    'We provide a free service, but must use public money carefully. We may decide not to start or continue with an investigation if we believe it is unlikely we would find fault, or the fault has not caused injustice to the person who complained.',
    `(${act}, section 24A(6), as amended)`,
  ],
  'satisfied, may not start': [
    'We may decide not to start or continue with an investigation if we are satisfied with the actions an organisation has taken or proposes to take.',
    `(${act}, section 24A(7), as amended)`,
  ],
};
const uncited: Readonly<Record<string, string>> = {
  'powers and limits':
    'The Local Government Act 1974 sets out our powers but also imposes restrictions on what we can investigate.',
  'balance of probabilities':
    'When considering complaints, if there is a conflict of evidence, we make findings based on the balance of probabilities. This means that we look at the available relevant evidence and decide what was more likely to have happened.',
  'a tribunal by name':
    'The First-tier Tribunal (Special Educational Needs and Disability) considers appeals against council decisions about special educational needs. We refer to it as the SEND Tribunal in this decision statement.',
  'the Valuation Tribunal':
    'The Valuation Tribunal deals with appeals against decisions on council tax liability and council tax support.',
  'the Planning Inspectorate':
    'The Planning Inspector acts on behalf of the responsible Government minister. The Planning Inspector considers appeals about delay in deciding an application.',
  Ofsted:
    'Under an information sharing agreement between the Local Government and Social Care Ombudsman and the Office for Standards in Education, Children’s Services and Skills (Ofsted), we will share this decision with Ofsted.',
  CQC: 'Under our information sharing agreement, we will share this decision with the Care Quality Commission (CQC).',
  'the pandemic':
    'This complaint involves events that occurred during the COVID-19 pandemic. The Government introduced a range of new and frequently updated rules and guidance during this time. We can consider whether the Council followed the relevant legislation, guidance and our published “Good Administrative Practice during the response to COVID-19”.',
  'naming care homes':
    'We normally name care homes and other providers in our decision statements. However, we will not do so if we think someone could be identified from the name of the care home.',
  'why a late complaint was investigated':
    'I have investigated this complaint, although it is late, because Mr B could not have known of the missed collections sooner.',
  'why no court was expected': 'I do not consider it reasonable to expect Mr B to have gone to court about £12.',
  'a council’s contractor':
    'The Council remains responsible for what its contractor does, so I refer to the Council throughout.',
};

const investigated = (words: string): string =>
  statement({ powers: `The Ombudsman’s role and powers\n\n  1. ${words}` });
/** One statement alone is less than an upheld decision needs: that is said of the section, not of its paragraph. */
const heard = (words: string): readonly string[] =>
  alarms(words)
    .map(({ code }) => code)
    .filter((code) => code !== 'citation/missing-power');
const closed = (words: string): string => closure({ powers: `The Ombudsman’s role and powers\n\n  1. ${words}` });

describe.each(Object.entries(cited))('investigation: %s', (_, [words, citation]) => {
  test('silent with its citation', () => expect(heard(investigated(`${words} ${citation}`))).toEqual([]));
  test('silent with its citation on the next line', () =>
    expect(heard(investigated(`${words}\n\n${citation}`))).toEqual([]));
  test('heard without', () => expect(heard(investigated(words))).toEqual(['citation/missing']));
});

describe.each(Object.entries(closing))('closure: %s', (_, [words, citation]) => {
  test('silent with its citation', () => expect(alarms(closed(`${words} ${citation}`))).toEqual([]));
  test('heard without', () => expect(alarms(closed(words)).map(({ code }) => code)).toEqual(['citation/missing']));
});

test.each(Object.entries(uncited))('carries none: %s', (_, words) => {
  expect(heard(investigated(words))).toEqual([]);
});
