/** Adversarial pieces: what a naive reader trips over. Each is a whole statement built around the piece. */
import { describe, expect, test } from 'vitest';
import { compare } from './compare.ts';
import { alarms, landedFindings } from './landed.ts';
import { snapshotOf } from '../kit/core.ts';
import { actions, closure, findings, maladministration, statement } from './frame.ts';

const silent: Readonly<Record<string, string>> = {
  'the statement as it stands': statement(),
  'the closure as it stands': closure({}),
  'a body’s name with brackets inside': statement({ title: 'Abbeyfield Society (The) (21 004 115)' }),
  'a body’s name with commas': statement({ title: 'Bournemouth, Christchurch and Poole Council (21 004 115)' }),
  'a body’s name with AKA': statement({ title: 'Bluebird Care AKA BenJeMax Limited (21 004 115)' }),
  'a body’s name with an ampersand': statement({ title: 'London Borough of Hammersmith & Fulham (21 004 115)' }),
  'a joint suffix': statement({ title: 'Durham County Council (21 004 115a)' }),
  'an upper-case heading': statement({
    decision: 'FINAL DECISION\n\n  1. There was fault causing injustice, which the Council has agreed to remedy.',
  }),
  'a curly apostrophe in stage line and signature': statement({
    stage: 'The Ombudsman’s final decision:',
    signature: 'Investigator’s decision on behalf of the Ombudsman',
  }),
  'a contents list before the text': statement({
    before:
      'The complaint\n\nThe Ombudsman’s role and powers\n\nHow I considered this complaint\n\nWhat I found\n\nAgreed action\n\nFinal decision',
  }),
  'cookie text before the header': statement({
    before:
      'Review your privacy settings\n\nRequired cookies\n\nThese cookies enable the website to function properly. You can only disable these by changing your browser preferences, but this will affect how the website performs.\n\nView required cookies',
  }),
  'what I have investigated, before the powers': statement({
    complaint:
      'The complaint\n\n  1. Mr B complains about missed collections.\n\nWhat I have investigated\n\n  1. I have investigated events since May 2021. The final section of this statement says why I left out the rest.',
  }),
  'what I have and have not investigated, after the powers': statement({
    powers: `The Ombudsman’s role and powers\n\n${maladministration}\n\nWhat I have and have not investigated\n\n  1. I have investigated events since May 2021.`,
  }),
  'parts not investigated, before the decision': statement({
    decision:
      'Parts of the complaint that I did not investigate\n\n  1. I did not investigate the price of garden waste bins.\n\nFinal decision\n\n  1. There was fault causing injustice, which the Council has agreed to remedy.',
  }),
  'parts not investigated, after the decision': statement({
    decision:
      'Final decision\n\n  1. There was fault causing injustice, which the Council has agreed to remedy.\n\nParts of the complaint that I did not investigate\n\n  1. I did not investigate the price of garden waste bins.',
  }),
  'a short closure without assessment, with "because"': closure({ body: '' }),
  'a short closure without assessment, in two sentences': closure({
    body: '',
    decision: 'Final decision\n\n  1. We will not investigate this complaint. The injustice is not significant.',
  }),
  'a closure of 2020 under What I found': closure({
    date: '06 Feb 2020',
    body: 'What I found\n\n  1. The Council missed two collections, and apologised. The injustice is not significant.',
  }),
  'upheld without action: no injustice': statement({
    body: findings(
      '  1. The Council did not keep a note of the call. That was fault, but it did not cause Mr B an injustice.',
    ),
    decision: 'Final decision\n\n  1. I found fault but no injustice. I have completed my investigation.',
  }),
  'sub-headings named like sections inside What I found': statement({
    body: `${findings('Action\n\n  1. The crew went back on 3 June.\n\nDecision\n\n  1. The manager decided to move Mr B to another round.\n\nMy assessment\n\n  1. Nine missed collections were fault.')}\n\nAgreed action\n\n  1. Within one month of my decision, the Council will apologise to Mr B, and send us a copy of its letter.`,
  }),
  'a sub-heading followed by another': statement({
    body: `${findings('Law and guidance\n\nThe Environmental Protection Act 1990\n\n  1. Councils must collect household waste.\n\nWhat happened\n\n  1. The crew missed nine collections. That was fault.')}\n\nAgreed action\n\n  1. Within one month of my decision, the Council will apologise to Mr B, and send us a copy of its letter.`,
  }),
  'a section that begins with a sub-heading': statement({
    body: actions(
      'Personal remedy\n\n  1. Within one month of my decision, the Council will apologise to Mr B.\n\nService improvement\n\n  1. Within two months of my decision, the Council will review its assisted collection list.',
    ),
  }),
  'lettered items': statement({
    complaint:
      'The complaint\n\n  1. Mr B complains that:\n  a) the crew missed his bins;\n  b) nobody answered the telephone; and\n  c) his complaint went unanswered.\n  1. He says that part c) troubled him most.',
  }),
  'nested numbers that restart': statement({
    complaint:
      'The complaint\n\n  1. Mr B complains that:\n  1. the crew missed his bins;\n  2. nobody answered the telephone; and\n  3. his complaint went unanswered.\n  1. He says that part c) troubled him most.',
  }),
  'a list that an unnumbered line interrupts': statement({
    body: `${findings('  1. The Council’s policy says that crews must:\n  • collect the bin from the agreed place;\n  • put it back; and\n\nif the bin can’t be reached:\n\n  • leave a card; and\n  • tell the office the same day.\n\n  1. The crews did neither, which was fault.')}\n\nAgreed action\n\n  1. Within one month of my decision, the Council will apologise to Mr B, and send us a copy of its letter.`,
  }),
  'a list that a numbered line in mid-sentence interrupts': statement({
    body: `${findings('  1. The Council’s policy says that crews must:\n  • collect the bin from the agreed place;\n  • put it back; and\n  1. if the bin can’t be reached:\n  • leave a card; and\n  • tell the office the same day.\n  1. The crews did neither, which was fault.')}\n\nAgreed action\n\n  1. Within one month of my decision, the Council will apologise to Mr B, and send us a copy of its letter.`,
  }),
  'items without any stops': statement({
    considered:
      'How I considered this complaint\n\n  1. I considered:\n  • the complaint\n  • the Council’s records\n  • comments on a draft of this decision',
  }),
  'a citation on the last bullet': closure({
    powers:
      'The Ombudsman’s role and powers\n\n  1. We provide a free service, but must use public money carefully. We do not start or continue an investigation if we decide:\n  • there is not enough evidence of fault, or\n  • any injustice is not significant enough. (Local Government Act 1974, section 24A(6), as amended, section 34(B))',
  }),
  'a citation in square brackets, without a space, its full stop outside': statement({
    powers: `The Ombudsman’s role and powers\n\n${maladministration.replace(' (Local Government Act 1974, sections 26(1) and 26A(1), as amended)', '[Local Government Act 1974, sections 26(1) and 26A(1), as amended].')}`,
  }),
  'a citation as the next paragraph': statement({
    powers: `The Ombudsman’s role and powers\n\n${maladministration.replace(' (Local', '\n  2. (Local')}`,
  }),
  'an application of a power that needs no citation': statement({
    powers: `The Ombudsman’s role and powers\n\n${maladministration}\n  2. I have investigated the whole period because the complaint is one that Mr B made in time, and could not have gone to court about.`,
  }),
  'a paragraph that ends in a quotation': statement({
    body: `${findings('  1. The crew wrote: “no bin out, TBC with the office ???”\n  2. That was not so. It was fault.')}\n\nAgreed action\n\n  1. Within one month of my decision, the Council will apologise to Mr B, and send us a copy of its letter.`,
  }),
  'a paragraph that ends in a bracket': statement({
    body: `${findings('  1. Councils must collect household waste. (Environmental Protection Act 1990, section 45)\n  2. The crew missed nine collections. That was fault.')}\n\nAgreed action\n\n  1. Within one month of my decision, the Council will apologise to Mr B, and send us a copy of its letter.`,
  }),
  'a lead-in whose list the website lost': statement({
    body: `${findings('  1. The policy says that crews must:\n  2. The crew missed nine collections. That was fault.')}\n\nAgreed action\n\n  1. Within one month of my decision, the Council will apologise to Mr B, and send us a copy of its letter.`,
  }),
  'and/or, (R), [sic] and slashes that mean something': statement({
    complaint:
      'The complaint\n\n  1. Mr B (R) complains about missed collections and/or broken bins in 2020/21. He was told it was “to late [sic] to change the round”. He and his wife (he/she in the record) can use a 24/7 line.',
  }),
  'an event for a deadline': statement({
    body: actions(
      '  1. The Council will apologise to Mr B in person at the meeting planned for January.\n  2. It will take a report on assisted collections to the next meeting of its scrutiny committee.',
    ),
  }),
  'an action already done': statement({
    body: actions('  1. The Council has already apologised to Mr B, paid him £100, and put him on another round.'),
  }),
  'an action on somebody’s wish': statement({
    body: actions(
      '  1. Within one month of my decision, the Council will apologise to Mr B.\n  2. If Mr B asks, the Council will give him the number of the crew’s supervisor.',
    ),
  }),
  'an action that goes on': statement({
    body: actions(
      '  1. Within one month of my decision, the Council will apologise to Mr B.\n  2. It will check each week that his bins have been emptied until the new round begins.',
    ),
  }),
  'a deadline in the sentence after the list': statement({
    body: actions(
      '  1. The Council has agreed to:\n  • apologise to Mr B; and\n  • pay him £100 for his trouble.\n  1. The Council should carry out these actions within four weeks of this case closing.',
    ),
  }),
  'a deadline in the sentence before, in the same paragraph': statement({
    body: actions(
      '  1. The Council will complete this action within four weeks of my decision. It will apologise to Mr B and pay him £100 for his trouble.',
    ),
  }),
  'a deadline in a paragraph that says "the following"': statement({
    body: actions(
      '  1. The Council has agreed to do the following within one month of my decision.\n  2. It will apologise to Mr B.\n  3. It will pay Mr B £100 to recognise his inconvenience.',
    ),
  }),
  'a deadline in a sub-heading': statement({
    body: actions(
      'Within one month of my final decision\n\n  1. The Council will apologise to Mr B.\n  2. The Council will pay him £100 for his trouble.\n\nWithin three months of my final decision\n\n  1. The Council will review its list of assisted collections.',
    ),
  }),
  'background named as in reports, and a report that the statement speaks of': statement({
    body: `${findings('Legal and administrative background\n\n  1. We have published a focus report. In this report, we said what councils should do.\n\nAnalysis\n\n  1. That was fault.')}\n\nAgreed action\n\n  1. Within one month of my decision, the Council will apologise to Mr B, and send us a copy of its letter.`,
  }),
  'how to apologise, and evidence': statement({
    body: actions(
      '  1. Within one month of my decision, the Council will apologise to Mr B.\n  2. We publish guidance on remedies which sets out our expectations for how organisations should apologise effectively to remedy injustice. The organisation should consider this guidance in making the apology I have recommended in my findings.\n  3. The Council should provide us with evidence it has complied with the above actions.',
    ),
  }),
  'two bodies, an action section each, in a joint case': statement({
    title: 'Durham County Council (21 004 115b)',
    stage: "The Ombudsmen's final decision:",
    powers: `The Ombudsmen’s role and powers\n\n${maladministration}`,
    body: `${actions('  1. Within one month of our decision, the Council will apologise to Mr B.')}\n\nAgreed action\n\n  1. Within one month of our decision, the Trust will apologise to Mr B.`,
  }),
  'vague words in what staff are to be told': statement({
    body: actions(
      '  1. Within one month of my decision, the Council will remind crews to report missed bins as soon as possible and to return promptly.',
    ),
  }),
  'vague words beside a real deadline': statement({
    body: actions(
      '  1. The Council will apologise to Mr B as soon as possible, and in any event within one month of my decision.',
    ),
  }),
  'the remedy as history, in What I found': statement({
    body: `${findings('  1. In June the Council said that it would pay Mr B £50 and write to him. It did so. It also agreed to review the round as soon as possible. The missed collections were fault.')}\n\nAgreed action\n\n  1. Within one month of my decision, the Council will apologise to Mr B, and send us a copy of its letter.`,
  }),
  'a link to the Ombudsman’s own site': statement({
    considered:
      'How I considered this complaint\n\n  1. I considered comments on a draft of this decision, and our [guidance on remedies](https://www.lgo.org.uk/information-centre/staff-guidance/guidance-on-remedies).',
  }),
  'a public report': `Durham County Council (19 004 115)

The Ombudsman's role

For more than 40 years the Ombudsman has independently and impartially investigated complaints.

Summary

The complaint

Mr B complains about the Council's assisted bin collections. In this report, we call him Mr B.

Finding

We found fault causing injustice.

Recommendations

To remedy the injustice, the Council should apologise to Mr B.

Decision

We have upheld the complaint, and the Council should consider this report and confirm within three months what it will do.
`,
};

test.each(Object.entries(silent))('silent: %s', (_, text) => {
  expect(alarms(text)).toEqual([]);
});

describe('beside them, what must be heard', () => {
  test('each part of the statement that it is silent about can be broken', () => {
    const broken = statement({ body: actions('  1. The Council will apologise to Mr B.'), signature: '' });
    const wanted = [
      { code: 'remedy/missing-deadline', severity: 'warning', words: 'apologise to Mr B' },
      { code: 'structure/missing-signature', severity: 'warning' },
    ] as const;
    expect(compare(broken, alarms(broken), wanted)).toEqual({ missing: [], unexpected: [] });
  });

  test('a statement that names its background as reports do is checked as a statement', () => {
    const text = silent['background named as in reports, and a report that the statement speaks of'] ?? '';
    expect(snapshotOf(text).classification.profile).toBe('upheld');
    expect(alarms(text.replace('Final decision\n', '')).map(({ code }) => code)).toEqual(['structure/missing-section']);
  });

  test('an early remedy that has lost its summary is still one', () => {
    const text =
      'The Ombudsman’s draft decision\n\nComplaint reference: 25 001 002\n\nComplaint against: Kent County Council\n\nThe complaint\n\n1. A.\n\nMy assessment\n\n2. B.\n\nAgreed action\n\n3. Within one month of my decision the Council will apologise.\n\nFinal decision\n\n4. We have upheld the complaint because the Council has agreed to remedy the injustice.\n';
    expect(snapshotOf(text).classification.profile).toBe('early-remedy');
  });

  test('furniture is reported once, as information', () => {
    const text = `${statement()}\nPrint this page\n\nLGO logogram\n\nRequired cookies\n`;
    expect(landedFindings(text).map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'information structure/web-furniture',
    ]);
  });

  test('a missing assessment in a short closure is information', () => {
    const found = landedFindings(closure({ body: '' })).map(({ severity, code }) => `${severity} ${code}`);
    expect(found).toEqual(['information structure/missing-section']);
  });

  test('a typed address is information, a table a hint', () => {
    const text = statement({
      considered:
        'How I considered this complaint\n\n  1. I considered comments on a draft of this decision, and www.example.org as it was in May.',
    });
    expect(landedFindings(text).map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'information structure/not-for-web',
    ]);
  });

  test('a section under an outcome that does not go with it is information', () => {
    const text = statement({
      outcome: 'Not upheld',
      summary: 'Summary: Mr B complained about missed bin collections. We did not find fault.',
      body: `${findings('  1. The Council missed one collection. I do not find fault.')}\n\nAgreed action\n\n  1. Within one month of my decision, the Council will write to Mr B, and send us a copy of its letter.`,
      decision: 'Final decision\n\n  1. I have completed my investigation. There was no fault.',
    });
    expect(landedFindings(text).map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'information structure/section-outcome-mismatch',
    ]);
  });

  test('an unknown line set as a section heading is information', () => {
    const text = statement({
      considered:
        '## Equality monitoring\n\n  1. I asked Mr B about adjustments.\n\nHow I considered this complaint\n\n  1. I considered comments on a draft of this decision.',
    });
    const codes = landedFindings(text).map(({ severity, code }) => `${severity} ${code}`);
    expect(codes).toContain('information structure/unknown-heading');
    expect(codes.filter((code) => /^(?:error|warning)/.test(code))).toEqual([]);
  });

  test('numbers of a list that the text calls by letters are the same items', () => {
    const text = silent['nested numbers that restart'] ?? '';
    const [complaint] = snapshotOf(text).statement.sections;
    expect(complaint?.paragraphs.map(({ number, shape }) => [number, shape.items.length])).toEqual([
      [1, 3],
      [2, 0],
    ]);
  });

  test('lettered items are no paragraphs', () => {
    const text = silent['lettered items'] ?? '';
    expect(snapshotOf(text).statement.paragraphCount).toBe(9);
  });
});
