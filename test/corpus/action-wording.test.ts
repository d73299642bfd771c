/** How agreed actions and their deadlines are worded: what is complete, what lacks a deadline, what is blurred. */
import { describe, expect, test } from 'vitest';
import { alarms } from './landed.ts';
import { actions, statement } from './frame.ts';

const complete: Readonly<Record<string, string>> = {
  'lead-in with a purpose first':
    '  1. To remedy the injustice caused by the faults I have identified, the Council has agreed to take the following action within one month of the date of my final decision:\n  • apologise to Mr B;\n  • pay Mr B £150 for his trouble.',
  'lead-in, deadline last':
    '  1. The Council has agreed to do the following by 14 January 2022:\n  • apologise to Mr B\n  • pay Mr B £150 for his trouble',
  'lead-in with "of the date of the final statement"':
    '  1. Within four weeks of the date of the final statement, the Council has agreed to:\n    • apologise to Mr B; and\n    • pay him £150 in recognition of his frustration.',
  'lead-in: "Within six weeks of this decision, it will:"':
    '  1. The Council has agreed to remedy the injustice. Within six weeks of this decision, it will:\n  • apologise to Mr B; and\n  • pay Mr B £150 for his trouble.',
  'twenty working days in words':
    '  1. Within twenty working days of this statement the Council will apologise to Mr B and pay him £150 for his trouble.',
  'deadline at the end of the sentence':
    '  1. The Council will apologise to Mr B and pay him £150 for his trouble. It will do this within one month of my final decision.',
  'deadline before: "has one month"':
    '  1. The Council has one month from the date of my decision to:\n  • apologise to Mr B; and\n  • pay him £150 for his trouble.',
  'each item its own':
    '  1. The Council has agreed to:\n  • apologise to Mr B within one month of my decision;\n  • pay Mr B £150 for his trouble within one month of my decision; and\n  • review its round lists within three months of my decision.',
  'in brackets behind each item':
    '  1. The Council has agreed to:\n  • apologise to Mr B (within one month of my decision);\n  • pay Mr B £150 for his trouble (by 10 December 2021); and\n  • review its round lists (within three months of my decision).',
  'with a semicolon, per group':
    '  1. Within one month of the date of my decision the Council will:\n  • apologise to Mr B\n  • pay Mr B £150 for his trouble\n  1. Within three months of the date of my decision the Council will:\n  • brief all crews on assisted collections\n  • draw up a procedure for missed bins\n  1. The Council should provide us with evidence it has complied with the above actions.',
  'all of these actions':
    '  1. The Council has agreed to apologise to Mr B, to pay him £150 for his trouble and to review its lists. It should complete all of these actions within two months of my final decision.',
  'next paragraph: "should be completed"':
    '  1. The Council has agreed to:\n  • apologise to Mr B; and\n  • pay Mr B £150 for his trouble.\n  1. These actions should be completed within one month of the final decision, and evidence sent to us.',
  'next paragraph: "has agreed to complete the above"':
    '  1. The Council will apologise to Mr B.\n  2. It will pay Mr B £150 for his trouble.\n  3. The Council has agreed to complete the above within one month of my final decision.',
  'by the end of term': '  1. By the end of the spring term 2022, the Council will review its contract.',
  'by a month': '  1. By the end of January 2022 the Council will apologise to Mr B and review its contract.',
  'at the next meeting':
    '  1. The Council will share this decision with members at the next meeting of its scrutiny committee.',
  'within a period of receipt':
    '  1. Within two weeks of receiving Mr B’s bank details, the Council will pay him £150 for his trouble.',
  'within a period of another step':
    '  1. Within one month of my decision, the Council will reassess Mr B’s needs. Within two weeks of completing the reassessment it will write to him with the outcome.',
  'done, in other words':
    '  1. The Council apologised to Mr B in October. It has also paid him £150 and has now added his address to the list.',
  'offered and paid': '  1. The Council has offered, and Mr B has accepted, £150, which it paid on 2 November 2021.',
  'no action needed': '  1. The Council has already taken suitable action. I do not recommend anything further.',
  welcome:
    '  1. I welcome the Council’s prompt apology, and its payment of £150. Within one month of my decision it will also update its website.',
  'nested list under one deadline':
    '  1. Within three months of my decision, the Council will:\n  • review its procedure to make sure that:\n    - crews leave a card;\n    - the office is told; and\n  • report the outcome to us.',
  'the evidence sentence in other words':
    '  1. Within one month of my decision, the Council will apologise to Mr B.\n  2. The Council should send us proof that it has done so.',
  'evidence with its own deadline':
    '  1. Within one month of my decision, the Council will apologise to Mr B.\n  2. Within three months of my decision, the Council should send us evidence that the actions have been completed.',
  'how to apologise':
    '  1. Within one month of my decision, the Council will apologise to Mr B in line with our guidance on remedies.\n  2. We publish guidance on remedies which sets out our expectations for how organisations should apologise effectively to remedy injustice. The Council should consider this guidance in making the apology.',
  'on condition':
    '  1. Within one month of my decision, the Council will apologise to Mr B.\n  2. Should Mr B wish to have a larger bin, the Council will consider his request in the usual way.',
  'going on':
    '  1. From 1 December 2021 the Council will collect Mr B’s bins from his door, and will continue to do so until he tells it otherwise.',
  'monthly payments until something happens':
    '  1. Within one month of my decision, the Council will apologise to Mr B.\n  2. The Council will pay Mr B £50 a month from 1 January 2022 until it has repaired the path.',
  'a sentence of reasons':
    '  1. Within one month of my decision, the Council will pay Mr B £150 for his trouble. I have recommended this sum because Mr B should not have had to chase the Council for five months, and because our guidance suggests up to £300.',
  'agreement recorded':
    '  1. Within one month of my decision, the Council will apologise to Mr B.\n  2. I am satisfied that this action will provide a suitable remedy. The Council has agreed to it.',
  'the complainant is told something':
    '  1. Within one month of my decision, the Council will apologise to Mr B.\n  2. Mr B can come back to us if the Council does not do what it has agreed to.',
  'what the Ombudsman does':
    '  1. Within one month of my decision, the Council will apologise to Mr B.\n  2. We will write to the Council to check that it has done so.',
  'a recommendation not accepted':
    '  1. Within one month of my decision, the Council will apologise to Mr B.\n  2. I considered recommending a larger payment. I decided not to, as Mr B had help from his neighbours.',
  'agreed action in the past tense with a date to come':
    '  1. The Council agreed that, within one month of the decision, it would apologise to Mr B and pay him £150 for his trouble.',
  'a table of deadlines in sub-headings':
    'Within four weeks\n\n  1. The Council will apologise to Mr B.\n\nWithin twelve weeks\n\n  1. The Council will train its crews.',
  'a lead-in sentence of its own':
    '  1. The Council has agreed to the following.\n  2. Within one month, it will write to Mr B to apologise.\n  3. Within two months, it will review its lists.',
  'has until a date': '  1. The Council will apologise to Mr B. It has until 31 December 2021 to do this.',
  'when something else happens':
    '  1. The Council will pay Mr B £150 for his trouble when it restarts his collections.',
  'on receipt': '  1. On receipt of his bank details, the Council will pay Mr B £150 for his trouble.',
  'a joint apology':
    '  1. The Trust and the Council have agreed to apologise jointly to Mr B within one month of our decision.',
  'three deadlines in one sentence':
    '  1. The Council agrees to apologise to Mr B and pay him £150 for his trouble within four weeks from the date of this decision statement, and to review its lists within twelve weeks.',
  'recommended, agreed, completed':
    '  1. We recommended an apology and a payment. The Council agreed to both.\n  2. It will complete them within one month of our decision.',
  'deadlines in sub-headings, in brackets':
    'Personal remedy (within one month of my decision)\n\n  1. The Council will apologise to Mr B and pay him £150 for his trouble.\n\nService improvements (within three months of my decision)\n\n  1. The Council will review its policy.',
  'one list, two deadlines':
    '  1. The Council has agreed to carry out the following actions within one month of the final decision:\n\n      a. apologise to Mr B\n      b. pay Mr B £150 for his trouble\n\nand within three months:\n\n      c. review its procedure.',
};

const flawed: Readonly<Record<string, readonly [text: string, ...wanted: string[]]>> = {
  'one paragraph without deadline': [
    '  1. The Council has agreed to apologise to Mr B and pay him £150 for his trouble.',
    'remedy/missing-deadline',
  ],
  'two sentences without deadline': [
    '  1. The Council will apologise to Mr B. It will also review its lists.',
    'remedy/missing-deadline',
    'remedy/missing-deadline',
  ],
  'the first group has one, the second none': [
    '  1. Within one month of my decision, the Council will:\n  • apologise to Mr B; and\n  • pay Mr B £150 for his trouble.\n  1. The Council will also:\n  • review its lists.',
    'remedy/missing-deadline',
  ],
  'a period that belongs to something else': [
    '  1. The Council will remind staff that they must reply to complaints within 20 working days.',
    'remedy/missing-deadline',
  ],
  'a duration that is no deadline': [
    '  1. The Council will pay Mr B £150 for the five months of missed collections.',
    'remedy/missing-deadline',
  ],
  'a date in the past that is no deadline': [
    '  1. The Council will apologise to Mr B for the collections it missed in May 2021.',
    'remedy/missing-deadline',
  ],
  'as soon as possible, in one item': [
    '  1. The Council has agreed to:\n  • apologise to Mr B within one month of my decision; and\n  • pay Mr B £150 for his trouble as soon as possible.',
    'remedy/vague-deadline',
  ],
  'at the earliest opportunity': [
    '  1. At the earliest opportunity, the Council will apologise to Mr B.',
    'remedy/vague-deadline',
  ],
  'in due course': ['  1. The Council will review its lists in due course.', 'remedy/vague-deadline'],
  'without delay': ['  1. Without delay, the Council should pay Mr B £150 for his trouble.', 'remedy/vague-deadline'],
  shortly: ['  1. The Council will shortly write to Mr B to apologise.', 'remedy/vague-deadline'],
  'within a reasonable time': [
    '  1. The Council will apologise to Mr B within a reasonable time.',
    'remedy/vague-deadline',
  ],
};

test.each(Object.entries(complete))('complete: %s', (_, text) => {
  expect(alarms(statement({ body: actions(text) }))).toEqual([]);
});

describe('flawed', () => {
  test.each(Object.entries(flawed))('%s', (_, [text, ...wanted]) => {
    expect(alarms(statement({ body: actions(text) })).map(({ code }) => code)).toEqual(wanted);
  });
});
