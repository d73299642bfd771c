/** Upheld statements and early remedies without an action section: where one is missing, and where none is owed. */
import { expect, test } from 'vitest';
import { findingsOf } from '../kit/core.ts';

const statementOf = (summary: string, found: string, decision: string, considered = 'What I found'): string =>
  `Somewhere Council (24 010 031)

Category : Adult care services > Charging

Decision : Upheld

Decision date : 14 Jan 2025

The Ombudsman's final decision:

Summary: ${summary}

The complaint

  1. Mr X complains about the Council.

${considered}

  1. ${found}

Final decision

  1. ${decision}

Investigator's decision on behalf of the Ombudsman
`;

const fault = 'The Council delayed for five months. That was fault. It caused Mr X distress.';
const completed = 'I have completed my investigation. There was fault by the Council which caused Mr X an injustice.';

type Row = readonly [name: string, summary: string, found: string, decision: string, considered?: string];

const owed: readonly Row[] = [
  ['agreed in the summary', 'We found fault. The Council has agreed to apologise and pay Mr X £150.', fault, completed],
  [
    'agreed in the decision',
    'We found fault by the Council.',
    fault,
    `${completed} The Council has agreed to remedy this.`,
  ],
  [
    'agreed to our recommendations',
    'We found fault by the Council.',
    fault,
    'I found fault causing injustice. The Council has agreed to my recommendations.',
  ],
  [
    'accepted the recommendations',
    'We found fault. The Council has accepted our recommendations to remedy the injustice.',
    fault,
    completed,
  ],
  ['will', 'We found fault. The Council will apologise to Mr X and make a payment to him.', fault, completed],
  ['a remedy has been agreed', 'There was fault by the Council. A suitable remedy has been agreed.', fault, completed],
  [
    'a care provider',
    'We found the Care Provider at fault. It has agreed to refund part of the fees.',
    fault,
    completed,
  ],
  [
    'apologised already, and something more agreed',
    'We found fault by the Council. It has agreed to pay Mr X £200 to remedy the injustice.',
    `${fault} The Council apologised in its complaint response.`,
    'I found fault causing injustice. The Council has agreed to a payment to remedy this.',
  ],
  [
    'an early remedy',
    'We have upheld this complaint because the Council has agreed to resolve it by completing stage two.',
    'We asked the Council to consider remedying the injustice. To its credit, it agreed.',
    'We have upheld this complaint because the Council has agreed to provide a proportionate remedy.',
    'My assessment',
  ],
];

const notOwed: readonly Row[] = [
  [
    'already remedied',
    'We found fault, but the Council has already remedied the injustice.',
    fault,
    'I found fault. The Council has already provided a suitable remedy.',
  ],
  [
    'apologised and paid before',
    'We found fault. The Council has already apologised and paid Mr X £200, which is a suitable remedy.',
    fault,
    'I found fault, which the Council has already put right.',
  ],
  [
    'no injustice',
    'We found fault, but it caused no injustice.',
    'The letter was late. That was fault. It caused Mr X no injustice.',
    'I found fault not causing injustice.',
  ],
  [
    'no further remedy',
    'We found fault, but no further remedy is required.',
    `${fault} The Council agreed to waive the charge in May 2024.`,
    'I found fault causing injustice. No further remedy is required.',
  ],
  [
    'an offer of the past',
    'We found fault. The Council offered a suitable remedy before Mr X came to us.',
    `${fault} In June 2024 the Council offered Mr X £300, and has since paid it. This is a suitable remedy.`,
    'I found fault. The remedy the Council offered is suitable.',
  ],
  [
    'an agreement of the past about something else',
    'We found fault, but it caused no injustice.',
    'In May 2023 the Council agreed to fund a placement. It recorded this late, which was fault. It caused no injustice.',
    'I found fault but no injustice.',
  ],
  [
    'we do not recommend anything further',
    'We found fault by the Council. It has taken suitable action.',
    `${fault} The Council has apologised and changed its procedure. We do not recommend any further action.`,
    'I have completed my investigation. The Council was at fault, and has already taken suitable action.',
  ],
];

const codes = ([, summary, found, decision, considered]: Row): readonly string[] =>
  findingsOf(statementOf(summary, found, decision, considered))
    .filter((finding) => finding.includes(' remedy/'))
    .map((finding) => finding.split(' “')[0] ?? '');

const named = (rows: readonly Row[]) => rows.map((row) => ({ name: row[0], row }));

test.each(named(owed))('owed: $name', ({ row }) => {
  expect(codes(row)).toEqual(['warning remedy/missing-section']);
});

test.each(named(notOwed))('not owed: $name', ({ row }) => {
  expect(codes(row)).toEqual([]);
});

test('fault and injustice without any remedy, or a reason for none', () => {
  expect(codes(['', 'We found fault by the Council.', fault, completed])).toEqual(['information remedy/unlinked']);
});
