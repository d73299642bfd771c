/** What the office's own template prints: left alone, unless the office says that its template prints it. */
import { describe, expect, test } from 'vitest';
import { snapshotOf } from '../kit/core.ts';
import { applyFix } from './marked-text.ts';

const powers = (words: string): string => `## The Ombudsman’s role and powers\n\n${words}\n`;
const money =
  'We provide a free service, but must use public money carefully. We do not start or continue an investigation if we decide we cannot achieve the outcome someone wants.';
const complete =
  'If we are satisfied with an organisation’s actions or proposed actions, we can complete our investigation and issue a decision statement.';

const found = (text: string, templateSlips: boolean) =>
  snapshotOf(text, { templateSlips })
    .diagnose()
    .diagnoses.filter(({ code }) => code.startsWith('citation/'));

const printed: readonly (readonly [words: string, right: string])[] = [
  [
    `${money} (Local Government Act 1974, section 24A(6), as amended, section 34(B))`,
    `${money} (Local Government Act 1974, section 24A(6) and section 34B, as amended)`,
  ],
  [
    `${complete} (Local Government Act 1974, sections 30(1B) and 34H(i), as amended)`,
    `${complete} (Local Government Act 1974, sections 30(1B) and 34H(1), as amended)`,
  ],
  [
    'We can investigate what a private company does when it provides services on behalf of a council. (Local Government Act 1974, sections 24A(1)(A) and 25(7), as amended)',
    'We can investigate what a private company does when it provides services on behalf of a council. (Local Government Act 1974, sections 24A(1) and 25(7), as amended)',
  ],
  [
    'We cannot investigate a complaint about the start of court action or what happened in court. (Local Government Act 1974, Schedule 5/5A, paragraph 1/3, as amended)',
    'We cannot investigate a complaint about the start of court action or what happened in court. (Local Government Act 1974, Schedule 5, paragraph 1 and Schedule 5A, paragraph 3, as amended)',
  ],
  [
    'We cannot investigate complaints about the provision or management of social housing by a council acting as a registered social housing provider. [Local Government Act 1974, Schedule 5.5 (as amended)]',
    'We cannot investigate complaints about the provision or management of social housing by a council acting as a registered social housing provider. [Local Government Act 1974, Schedule 5, paragraph 5 (as amended)]',
  ],
];

describe.each(printed)('%s', (words, right) => {
  test('is left alone', () => expect(found(powers(words), false)).toEqual([]));

  test('is shown, and put right, where the office asks for it', () => {
    const [slip, ...others] = found(powers(words), true);
    expect([slip?.code, slip?.severity, others]).toEqual(['citation/house-form', 'hint', []]);
    const [fix] = slip?.fixes?.() ?? [];
    expect(fix && applyFix(powers(words), fix)).toBe(powers(right));
  });
});

test.each([
  [money, '(Local Government Act 1974, sections 24A(6) and 34B(8), as amended)', false],
  [money, '(Local Government Act 1974, section 24A(6), as amended, section 34(B))', true],
  [complete, '(Local Government Act 1974, sections 30(1B) and 34H(1), as amended)', false],
  [complete, '(Local Government Act 1974, section 30(1B) and 34H(i), as amended)', true],
])('what is put in behind “%s” is %s', (words, citation, templateSlips) => {
  const [missing] = found(powers(words), templateSlips);
  const [fix] = missing?.fixes?.() ?? [];
  expect(fix && applyFix(powers(words), fix)).toBe(powers(`${words} ${citation}`));
});
