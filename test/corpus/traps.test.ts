/**
 * The twenty-five traps for a naive checker, and the slips that a careful one catches: which of our own statements holds
 * which. A few words show the place, so that a text which loses its trap fails here.
 */
import { expect, test } from 'vitest';
import { alarms } from './landed.ts';
import { ownStatements } from './statements.ts';

const own = ownStatements();
const textOf = (name: string): string => own.find((one) => one.name.startsWith(`${name}.`))?.text ?? '';

/** Number of the trap, the clean statement that holds it, words of the place. */
const traps = String.raw`
   1 | short-breaks-upheld             | 7. took too long over her complaint.\n  1. Mrs J says
   1 | child-protection-closed         | - there is another body better placed
   2 | child-protection-closed         | the test in paragraph 4
   2 | leaseholder-charges-closed      | paragraph 3 explains
   3 | short-breaks-upheld             | parts c) to g)
   3 | child-protection-closed         | paragraph 3 c)
   4 | child-protection-closed         | Schedule 5/5A, paragraph 1/3
   4 | child-protection-closed         | section 34(B))
   4 | leaseholder-charges-closed      | Schedule 5.5 (as amended)]
   5 | child-protection-closed         | \n(Local Government Act 1974, section 24A(6)
   5 | leaseholder-charges-closed      | matter.(Local Government Act 1974
   6 | leaseholder-charges-closed      | (The Social Entitlement Chamber of the First Tier Tribunal)
   6 | bus-lane-early-remedy           | (London Tribunals)
   7 | bus-lane-early-remedy           | We will not investigate this complaint. We have upheld it
   7 | bin-permit-no-injustice-upheld  | we did not uphold the rest
   7 | guardianship-review-not-upheld  | I have ended my investigation
   7 | joint-aftercare-not-upheld      | They find fault by the Council
   8 | bin-permit-no-injustice-upheld  | fault by the Council which did not cause injustice
   8 | late-ehc-plan-upheld            | has already provided a suitable remedy
   9 | leaseholder-charges-closed      | Print this page
   9 | short-breaks-upheld             | We use cookies
   9 | homeless-women-report           | Ombudsman satisfied with council’s response
  10 | private-homecare-upheld         | Harbour & Hearth (South), Limited AKA Harbour Homecare (24 013 377)
  10 | joint-aftercare-not-upheld      | Trust (The) (17 004 218c)
  10 | bus-lane-early-remedy           | (the Authority)
  11 | business-rates-closed           | Mr C and his sister, Mrs C
  11 | rear-extension-not-upheld-draft | Miss B and Mr B; they are neighbours
  11 | short-breaks-upheld             | priority 2 of Band C
  11 | rear-extension-not-upheld-draft | Property L
  12 | short-breaks-upheld             | Mr J’s
  12 | late-ehc-plan-upheld            | Y’s EHC plan
  12 | joint-aftercare-not-upheld      | Mr K’s and Mrs K’s savings
  13 | child-protection-closed         | his daughter, Y (R)
  13 | child-protection-closed         | his former partner, Ms D
  13 | leaseholder-charges-closed      | whom I shall refer to as Miss F
  14 | private-homecare-upheld         | Mx L complains for their grandparents
  14 | late-ehc-plan-upheld            | They had a tutor
  15 | private-homecare-upheld         | Rose Lodge, a sheltered scheme
  15 | private-homecare-upheld         | Deputy Team Leader
  15 | short-breaks-upheld             | “Getting the best from complaints”
  16 | business-rates-closed           | The Ombudsman will not investigate this complaint, because it is unlikely that we
  16 | joint-aftercare-not-upheld      | He is independent of them
  17 | private-homecare-upheld         | the Care Provider cut short visits
  17 | late-ehc-plan-upheld            | too long to issue an EHC plan
  18 | leaseholder-charges-closed      | Final decision\n\n  1. We cannot investigate
  18 | business-rates-closed           | What I found
  18 | child-protection-closed         | Assessment Code.\n- Under our information sharing agreement
  19 | late-ehc-plan-upheld            | saw a draft of this decision
  19 | joint-aftercare-not-upheld      | I shared a confidential draft
  20 | child-protection-closed         | I considered the Ombudsman’s Assessment Code.
  21 | private-homecare-upheld         | a sum equivalent to one month’s fees
  21 | bin-permit-no-injustice-upheld  | £90 to £140 a year
  21 | late-ehc-plan-upheld            | in the autumn term of 2023
  21 | rear-extension-not-upheld-draft | in May 2025
  22 | short-breaks-upheld             | “should never of been sent”
  22 | late-ehc-plan-upheld            | “Y have’nt spoke today
  23 | bin-permit-no-injustice-upheld  | practice is to practise some patience: it licenses one
  23 | rear-extension-not-upheld-draft | In her judgement
  23 | child-protection-closed         | Initial Child Protection Conference (ICPC)
  24 | bin-permit-no-injustice-upheld  | sections 26(1), 26A(1) and 34(3), as amended
  24 | bin-permit-no-injustice-upheld  | sections 26(5), 26A and 26B
  25 | short-breaks-upheld             | 65 working days (13 weeks)
  25 | late-ehc-plan-upheld            | within 16 weeks of a request
`;
const held = traps
  .trim()
  .split('\n')
  .map((row) => {
    const [number = '', name = '', ...words] = row.split('|').map((cell) => cell.trim());
    return { number: Number(number), name, words: words.join('|').replaceAll('\\n', '\n') };
  });

test('each of the twenty-five is held by a clean statement', () => {
  expect(new Set(held.map(({ number }) => number)).size).toBe(25);
  expect(held.filter(({ name }) => !own.some((one) => one.clean && one.name.startsWith(`${name}.`)))).toEqual([]);
});

test.each(held)('trap $number stands in $name: $words', ({ name, words }) => {
  expect(textOf(name)).toContain(words);
});

test.each([...new Set(held.map(({ name }) => name))])('%s is silent at warning and above', (name) => {
  expect(alarms(textOf(name))).toEqual([]);
});

/** Kinds of real errors, by the codes that tell of them. What apostrophes and spelling break has no rule as yet. */
const kinds: readonly (readonly [kind: string, codes: RegExp])[] = [
  ['1 labels that drift', /^people\/(?:unintroduced|title-drift)$/],
  ['3 leftovers of the template', /^structure\/(?:template-leftover|unfinished-list)$/],
  ['4 draft wording in a final', /^outcome\/draft-wording$/],
  ['5 a section missing or doubled', /^structure\/(?:missing|duplicate)-(?:section|signature)$/],
  ['6 outcomes that clash', /^outcome\/\w+-mismatch$/],
  ['7 the wrong body', /^people\/wrong-body$/],
  ['16 breaches of the manual', /^(?:summary\/|people\/label-policy)/],
  ['private data and names', /^people\/(?:personal-data|real-name)$/],
];

test.each(kinds)('at least four statements hold kind %s', (_, codes) => {
  const holding = own.filter(({ clean, wanted }) => !clean && wanted.some(({ code }) => codes.test(code)));
  expect(holding.length).toBeGreaterThanOrEqual(4);
});
