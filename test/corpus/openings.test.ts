/**
 * How real statements reach us from the website: the forms of published openings, in words of our own. All of them are in
 * order; what the web did to them is nobody's slip.
 */
import { expect, test } from 'vitest';
import { alarms, landedFindings } from './landed.ts';
import { snapshotOf } from '../kit/core.ts';

const fault =
  'We investigate complaints about ‘maladministration’ and ‘service failure’. In this statement, I have used the word fault to refer to these. We must also consider whether any fault has had an adverse impact on the person making the complaint. I refer to this as ‘injustice’. If there has been fault which has caused an injustice, we may suggest a remedy. (Local Government Act 1974, sections 26(1) and 26A(1), as amended)';
const considered =
  'How I considered this complaint\n- I considered the complaint, the Council’s records, and comments on a draft of this decision.';
const found =
  "What I found\n- The Council took five months. That was fault, and caused distress.\nAgreed action\n- Within one month of my decision, the Council will apologise to Miss X and pay her £200 for her trouble.\n- The Council should provide us with evidence it has complied with the above actions.\nFinal decision\n- There was fault causing injustice, which the Council has agreed to remedy.\nInvestigator's decision on behalf of the Ombudsman";
const block = 'Category : Education > School transport\nDecision : Upheld\nDecision date : 09 Oct 2022';
const stage =
  "The Ombudsman's final decision:\nSummary: Miss X complained about delay. We found fault. The Council has agreed to a remedy.";
const complaint = 'The complaint\n- Miss X complains about delay by the Council.';
const powers = `The Ombudsman’s role and powers\n- ${fault}`;
const compact = (...parts: readonly string[]): string => `${parts.join('\n')}\n`;
const title = 'Rutland County Council (22 004 118)';

const openings: Readonly<Record<string, string>> = {
  'without the published block': compact(title, stage, complaint, powers, considered, found),
  'a contents list of compact items, before the stage line': compact(
    title,
    '- The complaint\n- The Ombudsman’s role and powers\n- How I considered this complaint\n- What I found\n- Agreed action\n- Final decision',
    stage,
    complaint,
    powers,
    considered,
    found,
  ),
  'a nested list in the compact layout, with indents and blank lines': compact(
    title,
    block,
    stage,
    'The complaint\n- Miss X complains that the Council failed to:\n \n- answer her application for five months. It lost the form twice;\n - tell her about her right of appeal;\n - look at what her doctor wrote; and\n - reply to her calls.\n \n- Miss X says this cost her a job.',
    powers,
    considered,
    found,
  ),
  'a lead-in whose list the website lost, in the compact layout': compact(
    title,
    block,
    stage,
    'The complaint\n- Miss X complained for herself and her daughter that the Council:\n- Miss X said this caused distress and affected her daughter’s health.\n- She wants the Council to pay for a taxi.',
    powers,
    considered,
    found,
  ),
  'compact lists without "and", one behind the other': compact(
    title,
    block,
    stage,
    'The complaint\n- The complainant, whom I shall describe as Miss X, complains on behalf of her son (R). She complains:\n- the Council took long to decide;\n- its letter was late and left things out;\n- she complained, but the Council’s answer left out most of what she had said.\n- Miss X says:\n- R missed over a year of school. He needed a good deal of help to go back;\n- she was distressed too. She says she “…was left at home alone with no plan going forward”.',
    powers,
    considered,
    found,
  ),
  'deep nested numbers with "; and,"': compact(
    title,
    '',
    block,
    '',
    stage,
    '',
    'The complaint\n\n  1. The complainant, who I refer to here as Miss X, complains that the Council:\n      1. took too long to assess her son;\n      2. did not act on the report; and,\n      3. handled her complaint poorly.\n  2. Miss X says that her son could not go to school.\n\nBack to top\n\nWhat I have investigated\n\n  1. The Ombudsman cannot investigate complaints that are made more than 12 months after the complainant first knew of the matter, unless there are good reasons. I have investigated from May 2021.\n\nBack to top\n',
    `The Ombudsman’s role and powers\n\n  1. ${fault}\n\nBack to top\n`,
    considered,
    found,
  ),
  'nested items that are whole sentences': compact(
    title,
    '',
    block,
    '',
    stage,
    '',
    'The complaint\n\n  1. Miss X complains that:\n      1. The Council failed to change the plan. It had said that it would.\n      2. Her son has been out of school since 2019.\n      3. There was a lack of co-ordination. She stated key people were not invited.\n',
    powers,
    considered,
    found,
  ),
  'a list of representatives, its citation on a line of its own': compact(
    title,
    '',
    block,
    '',
    stage,
    '',
    complaint,
    '',
    `The Ombudsman’s role and powers\n\n  1. ${fault}\n  2. We investigate complaints about councils and certain other bodies. Where an individual, organisation or private company is providing services on behalf of a council, we can investigate complaints about the actions of these providers. (Local Government Act 1974, sections 24A(1)(A) and 25(7), as amended).\n  3. We may investigate a complaint on behalf of someone who has died or who cannot authorise someone to act for them. The complaint may be made by:\n  • their personal representative (if they have one), or\n  • someone we consider to be suitable.\n\n(Local Government Act 1974, section 26A(2), as amended)\n`,
    considered,
    found,
  ),
  'Part 3 and Part 3A together, without a citation': compact(
    title,
    block,
    stage,
    complaint,
    `${powers}\n- Part 3 and Part 3A of the Local Government Act 1974 give us our powers to investigate adult social care complaints. Part 3 is for complaints where local councils provide services themselves. It also applies where a council arranges or commissions care services from a provider.`,
    considered,
    found,
  ),
  'quotation marks round the labels': compact(
    title,
    block,
    stage,
    'The complaint\n- I have called the complainant ‘Miss X’. Her complaint concerns her son, ‘Y’, who has ‘additional needs’.',
    powers,
    considered,
    found,
  ),
  'merits and fault in two paragraphs, old wording': compact(
    title,
    block,
    stage,
    complaint,
    'The Ombudsman’s role and powers\n- We investigate complaints of injustice caused by ‘maladministration’ and ‘service failure’. I have used the word ‘fault’ to refer to these. We cannot question whether a council’s decision is right or wrong simply because the complainant disagrees with it. We must consider whether there was fault in the way the decision was reached. (Local Government Act 1974, section 34(3), as amended)\n- We must also consider whether any fault has had an adverse impact on the person making the complaint. I refer to this as ‘injustice’. If there has been fault which has caused an injustice, we may suggest a remedy. (Local Government Act 1974, sections 26(1) and 26A(1), as amended)',
    considered,
    found,
  ),
  'a closure with a list of reasons, a tribunal, and the tribunal’s name in brackets': compact(
    'Redcar & Cleveland Council (24 009 218)',
    'Category : Benefits and tax > Council tax\nDecision : Closed after initial enquiries\nDecision date : 16 Jul 2025',
    "The Ombudsman's final decision:\nSummary: We will not investigate this complaint about council tax. It is reasonable for Ms X to appeal.",
    'The complaint\n- Ms X has complained about how the Council dealt with her account.',
    'The Ombudsman’s role and powers\n- The Local Government Act 1974 sets out our powers but also imposes restrictions on what we can investigate.\n- The law says we cannot normally investigate a complaint when someone has a right of appeal, reference or review to a tribunal about the same matter. However, we may decide to investigate if we consider it would be unreasonable to expect the person to use this right. (Local Government Act 1974, section 26(6)(a), as amended)\n- The Social Entitlement Chamber is a tribunal that considers these appeals. (The Social Entitlement Chamber of the First Tier Tribunal)\n- We investigate complaints about ‘maladministration’ and ‘service failure’, which we call ‘fault’. We must also consider whether any fault has had an adverse impact on the person making the complaint, which we call ‘injustice’. We provide a free service, but must use public money carefully. We do not start or continue an investigation if we decide:\n- further investigation would not lead to a different outcome, or\n- we cannot achieve the outcome someone wants, or\n- there is no worthwhile outcome achievable by our investigation.\n(Local Government Act 1974, section 24A(6), as amended, section 34(B))',
    'How I considered this complaint\n- I considered information provided by Ms X and the Council.\n- I considered the Ombudsman’s Assessment Code.',
    'My assessment\n- The Council applied the discount from March.\n- It is not a good use of public resources to investigate complaints about complaint procedures, if we are unable to deal with the substantive issue.',
    'Final decision\n- We will not investigate Ms X’s complaint because it is reasonable for her to appeal.',
    "Investigator's decision on behalf of the Ombudsman",
  ),
  'a closure that rests on three powers': compact(
    'Redcar & Cleveland Council (24 009 218)',
    "The Ombudsman's final decision:\nSummary: We will not investigate this complaint about council tax, as the matter has been remedied and part is out of time.",
    'The complaint\n- Mr X complains about his council tax account.',
    'The Ombudsman’s role and powers\n- We cannot investigate late complaints unless we decide there are good reasons. Late complaints are when someone takes more than 12 months to complain to us about something a council has done. (Local Government Act 1974, sections 26B and 34D, as amended)\n- We investigate complaints about ‘maladministration’ and ‘service failure’. In this statement, I have used the word fault to refer to these. We provide a free service but must use public money carefully. We may decide not to start or continue with an investigation if we are satisfied with the actions an organisation has taken or proposes to take. (Local Government Act 1974, section 24A(7), as amended)\n- We have the power to start or end an investigation into a complaint about actions the law allows us to investigate. We may decide not to start or continue with an investigation if we think the issues could reasonably be, or have been mentioned as part of the legal proceedings regarding a closely related matter. (Local Government Act 1974, sections 24A(6) and 34B(8), as amended, section 34(B))',
    'How I considered this complaint\n- I considered information provided by Mr X.',
    'My assessment\n- The Council has refunded £92. Mr X could have come to us in 2022.',
    'Final decision\n- We will not investigate this complaint because it has been remedied, and part of it is late.',
    "Investigator's decision on behalf of the Ombudsman",
  ),
  'a modern public report': `${title}

Category : Adult care services > Residential care

Decision : Upheld

Decision date : 17 Nov 2023

The Investigation

The complaint

1. The complainant, Ms X, complained the Council failed to offer a suitable nursing home.

Legal and administrative background

The Ombudsman’s role and powers

2. We investigate complaints about ‘maladministration’ and ‘service failure’. In this report, we have used the word ‘fault’ to refer to these. We must also consider whether any fault has had an adverse impact on the person making the complaint. We refer to this as ‘injustice’. If there has been fault which has caused an injustice, we may suggest a remedy. (Local Government Act 1974, sections 26(1) and 26A(1), as amended)

How we considered this complaint

3. We spoke to Ms X, and gave both sides the opportunity to comment on a confidential draft of this report.

What we found

4. There was fault.

Recommendations

5. The Council must consider the report and confirm within three months the action it has taken or proposes to take. (Local Government Act 1974, section 31(2), as amended)

Decision

6. We have completed our investigation into this complaint.
`,
};

test.each(Object.entries(openings))('%s', (_, text) => {
  expect(alarms(text)).toEqual([]);
});

test('the compact nested list has four items, and what follows is a paragraph', () => {
  const text = openings['a nested list in the compact layout, with indents and blank lines'] ?? '';
  const [first] = snapshotOf(text).statement.sections;
  expect(first?.paragraphs.map(({ shape }) => shape.items.length)).toEqual([4, 0]);
});

test('compact lists are told apart', () => {
  const text = openings['compact lists without "and", one behind the other'] ?? '';
  const [first] = snapshotOf(text).statement.sections;
  expect(first?.paragraphs.map(({ shape }) => shape.items.length)).toEqual([3, 2]);
});

test('a contents list of items is furniture', () => {
  const text = openings['a contents list of compact items, before the stage line'] ?? '';
  expect(snapshotOf(text).statement.sections.map(({ kind }) => kind)).toEqual([
    'complaint',
    'powers',
    'considered',
    'findings',
    'action',
    'decision',
    'signature',
  ]);
  expect(
    landedFindings(text)
      .filter(({ code }) => code.startsWith('structure/'))
      .map(({ code }) => code),
  ).toEqual(['structure/web-furniture']);
});
