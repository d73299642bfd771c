import { inFour, inMonth, inThreeMonths, type ActionRow } from './action-row.ts';

/** Two bodies, what the service changes, proof, what is done already. */
export const bodies: readonly ActionRow[] = [
  {
    title: 'two bodies, two lists',
    section: `
  1. Within one month of our final decision the Council will:
  • apologise to Mr B for its part in the failed discharge; and
  • pay Mr B £250 for his distress.
  2. Within one month of our final decision the Trust will:
  • apologise to Mr B; and
  • pay Mr B £150 for his distress.
  3. Within three months of our final decision both organisations will review their joint discharge protocol.`,
    actions: [
      `apologise apology personal, ${inMonth}`,
      `pay payment personal, Mr B £250, ${inMonth}`,
      `apologise apology personal, ${inMonth}, by the Trust`,
      `pay payment personal, Mr B £150, ${inMonth}, by the Trust`,
      'review review service, period 2025-04-14, by both organisations',
    ],
  },
  {
    title: 'a sub-heading for each body',
    heading: '## Agreed action',
    section: `
### The Council

1. Within four weeks of our decision the Council will:
   - apologise to Ms C; and
   - pay Ms C £200 for her distress.

### The ICB

1. Within four weeks of our decision the ICB will:
   - apologise to Ms C; and
   - reconsider its decision on continuing healthcare.`,
    actions: [
      `apologise apology personal, ${inFour}`,
      `pay payment personal, Ms C £200, ${inFour}`,
      `apologise apology personal, ${inFour}, by the ICB`,
      `reconsider review personal, ${inFour}, by the ICB`,
    ],
  },
  {
    title: 'bodies by letter in one list',
    section: `
  1. Within one month of my decision:
  • Council A will apologise to Miss D;
  • Council B will pay Miss D £300 for the gap in her support; and
  • both councils will agree how to share records in future.`,
    actions: [
      `apologise apology personal, ${inMonth}, by Council A`,
      `pay payment personal, Miss D £300, ${inMonth}, by Council B`,
      `agree action service, ${inMonth}, by both councils`,
    ],
  },
  {
    title: 'kinds of service improvement',
    section: `
  1. Within three months of my decision the Council has agreed to:
  • issue a reminder to planning officers to record site visits;
  • deliver refresher training to its appeals panel;
  • amend its template letters so that they name the right of review;
  • audit ten recent cases and report to us on what it finds; and
  • circulate this decision to relevant managers.`,
    actions: [
      `issue reminder service, ${inThreeMonths}`,
      `deliver training service, ${inThreeMonths}`,
      `amend policy service, ${inThreeMonths}`,
      `audit review service, ${inThreeMonths}, proof`,
      `circulate reminder service, ${inThreeMonths}`,
    ],
  },
  {
    title: 'kinds of personal action',
    section: `
  1. Within one month of my decision the Council has agreed to:
  • carry out a fresh occupational therapy assessment of Mrs E’s bathroom;
  • amend its records to show that Mrs E was not the tenant in 2019;
  • reconsider Mrs E’s request for an adapted kitchen; and
  • provide Mrs E with a copy of the inspection report.`,
    actions: [
      `carry assessment personal, ${inMonth}`,
      `amend records personal, ${inMonth}`,
      `reconsider review personal, ${inMonth}`,
      `provide action personal, ${inMonth}`,
    ],
  },
  {
    title: 'proof for each item',
    section: `
  1. Within one month of my decision the Council has agreed to:
  • apologise to Mr F and send us a copy of the letter;
  • pay Mr F £100 for his trouble, and confirm to us when it has done so; and
  • review its parking scheme and let us know the outcome.`,
    actions: [
      `apologise apology personal, ${inMonth}, proof`,
      `pay payment personal, Mr F £100, ${inMonth}, proof`,
      `review review service, ${inMonth}, proof`,
    ],
  },
  {
    title: 'proof in other words',
    section: `
  1. Within one month of my decision the Council will apologise to Mr G.
  2. The Council should send the Ombudsman proof of the apology within six weeks of my decision.`,
    actions: ['apologise apology personal, period 2025-02-14', 'send evidence personal, period 2025-02-25, proof'],
  },
  {
    title: 'proof in the passive',
    section: `
  1. Within one month of my decision the Council will apologise to Mr H.
  2. Evidence that this has been done should be sent to us.`,
    actions: ['apologise apology personal, period 2025-02-14', 'provide evidence personal, none, proof'],
  },
  {
    title: 'done: a list of history, then what is still to do',
    section: `
  1. Since we started our enquiries the Council has already:
  • apologised to Miss J;
  • refunded Miss J £36; and
  • corrected its website.
  2. Within four weeks of my decision it will also pay Miss J £75 for her time and trouble.`,
    actions: [
      'apologise apology personal, inherited done, done',
      'refund refund personal, Miss J £36, inherited done, done',
      'correct policy service, inherited done, done',
      'pay payment personal, Miss J £75, period 2025-02-11',
    ],
  },
  {
    title: 'done: brackets',
    section: `
  1. The Council agreed to:
  • apologise to Mr K (done);
  • pay Mr K £150 for his distress (the Council has now paid this); and
  • reinspect the drain within four weeks of my decision.`,
    actions: [
      'apologise apology personal, done, done',
      'pay payment personal, Mr K £150, done, done',
      'reinspect action personal, period 2025-02-11',
    ],
  },
  {
    title: 'guidance on apologies, in the words now in use',
    section: `
  1. Within one month of the final decision the Council will apologise to Ms L for the injustice identified in this statement. We publish guidance on remedies which sets out our expectations for how organisations should apologise effectively to remedy injustice. The Council will consider this guidance in making the apology.`,
    actions: ['apologise apology personal, period 2025-02-14'],
  },
  {
    title: 'a note of views, and a refusal to remove a record',
    section: `
  1. Within one month of the final decision the Council will place Mr M’s statement of disagreement on the social work file. We would not recommend that the Council removes the assessment from its records.`,
    actions: ['place records personal, period 2025-02-14'],
  },
  {
    title: 'what staff are told has times of its own',
    section: `
  1. Within three months of my decision the Council will:
  • remind officers that they must send a decision notice within eight weeks; and
  • change its procedure so that reports of flooding are acknowledged within two working days.`,
    actions: [`remind reminder service, ${inThreeMonths}`, `change policy service, ${inThreeMonths}`],
  },
  {
    title: 'Markdown, with emphasis',
    section: `
1. Within **four weeks** of my final decision the Council will:
   - **apologise** to *Mr N*; and
   - pay **Mr N £250** for his distress.
2. The Council should provide us with **evidence** that it has done so.`,
    actions: [
      `apologise apology personal, ${inFour}`,
      `pay payment personal, Mr N £250, ${inFour}`,
      'provide evidence personal, none, proof',
    ],
  },
];
