import { inFour, inMonth, inThreeMonths, inTwoMonths, type ActionRow } from './action-row.ts';

/** By when, and where it is said. */
export const timing: readonly ActionRow[] = [
  {
    title: 'after the list, with its evidence',
    section: `
  1. The Council has agreed to:
  • apologise to Mrs X for its poor communication;
  • pay Mrs X £200 for her frustration; and
  • share the learning from this complaint with its contact centre.
  2. The Council should complete these actions within one month of my final decision and provide us with evidence it has done so.`,
    actions: [
      `apologise apology personal, ${inMonth}`,
      `pay payment personal, Mrs X £200, ${inMonth}`,
      `share reminder service, ${inMonth}`,
      'provide evidence personal, period 2025-02-14, proof',
    ],
  },
  {
    title: 'parts of a list, by letter, after it',
    section: `
  1. The Council will:
     a) apologise to Ms C;
     b) pay Ms C £300 for her distress; and
     c) review its procedure for changing carers.
  2. The Council will carry out a) and b) within four weeks, and c) within three months, of my final decision.`,
    actions: [
      `apologise apology personal, ${inFour}`,
      `pay payment personal, Ms C £300, ${inFour}`,
      `review review service, ${inThreeMonths}`,
    ],
  },
  {
    title: 'the first two, then the rest',
    section: `
  1. The Council will:
  • apologise to Mr D;
  • pay Mr D £100 for his time; and
  • publish its tree policy.
  2. It should take the first two actions within four weeks of my decision, and the third within three months of my decision.`,
    actions: [
      `apologise apology personal, ${inFour}`,
      `pay payment personal, Mr D £100, ${inFour}`,
      `publish policy service, ${inThreeMonths}`,
    ],
  },
  {
    title: 'a time after one group leaves the other alone',
    section: `
  1. Within one month of my decision the Council will:
  • apologise to Mr E; and
  • pay Mr E £150 for his distress.
  2. The Council will also:
  • review its night noise service; and
  • tell its members of the outcome.
  3. It should carry out these improvements within three months of my decision.`,
    actions: [
      `apologise apology personal, ${inMonth}`,
      `pay payment personal, Mr E £150, ${inMonth}`,
      `review review service, ${inThreeMonths}`,
      `tell action service, ${inThreeMonths}`,
    ],
  },
  {
    title: 'two lists, the time after each',
    section: `
  1. The Council has agreed to:
  • apologise to Ms F; and
  • pay Ms F £250 for her worry.
  2. The Council will do this within four weeks of the date of this decision.
  3. The Council has also agreed to:
  • update its moving-on policy; and
  • brief its tenancy officers.
  4. The Council will do this within three months of the date of this decision.`,
    actions: [
      `apologise apology personal, ${inFour}`,
      `pay payment personal, Ms F £250, ${inFour}`,
      `update policy service, ${inThreeMonths}`,
      `brief reminder service, ${inThreeMonths}`,
    ],
  },
  {
    title: 'a sub-heading gives the time',
    section: `
Within four weeks of the final decision

  1. The Council will:
  • apologise to Mr G; and
  • reinstate Mr G’s garden waste service.

Within two months of the final decision

  1. The Council will:
  • retrain its crews on assisted collections.`,
    actions: [
      `apologise apology personal, ${inFour}`,
      `reinstate action personal, ${inFour}`,
      `retrain training service, ${inTwoMonths}`,
    ],
  },
  {
    title: 'the second sub-heading gives none',
    heading: '## Agreed action',
    section: `
### Within four weeks of the final decision

1. The Council will apologise to Mrs H.

### Service improvements

1. The Council will revise its safeguarding referral form.`,
    actions: [`apologise apology personal, ${inFour}`, 'revise policy service, none'],
  },
  {
    title: 'a following paragraph named by “the following”',
    section: `
  1. The Council should carry out the following within two months of my decision.
  2. Apologise to Ms J for the way it spoke to her.
  3. Pay Ms J £100 for her distress.`,
    actions: [`apologise apology personal, ${inTwoMonths}`, `pay payment personal, Ms J £100, ${inTwoMonths}`],
  },
  {
    title: 'one item without, beside one with its own',
    section: `
  1. The Council has agreed to:
  • hold the stage two panel by 14 March 2025 and send Mr K its report;
  • pay Mr K £400 for the delay so far; and
  • remind its complaints team of the statutory timescales.`,
    actions: [
      'hold action personal, date 2025-03-14',
      'pay payment personal, Mr K £400, none',
      'remind reminder service, none',
    ],
  },
  {
    title: 'after another action',
    section: `
  1. The Council has agreed to:
  • complete a reassessment of Miss L’s needs within six weeks of my decision; and
  • within two weeks of completing the reassessment, issue a revised care and support plan.`,
    actions: ['complete assessment personal, period 2025-02-25', 'issue action personal, event'],
  },
  {
    title: 'the term and the year',
    section: `
  1. The Council has agreed to:
  • put in place the therapy in Section F by the start of the summer term 2025;
  • write to all parents affected by the end of the financial year 2024/25; and
  • take a report to cabinet at its March meeting.`,
    actions: ['put action personal, event', 'write action service, date 2025-03-31', 'take action service, event'],
  },
  {
    title: 'vague in the lead-in, exact in one item',
    section: `
  1. As soon as possible the Council will:
  • restart Child M’s tuition; and
  • within four weeks of my decision, pay Mrs M £300 for the missed sessions.`,
    actions: ['restart action personal, inherited vague', 'pay payment personal, Mrs M £300, period 2025-02-11'],
  },
  {
    title: 'immediately, no later than',
    section: `
  1. The Council will immediately stop the recovery action against Mr N.
  2. The Council will refund Mr N’s bailiff fees no later than 31 January 2025.`,
    actions: ['stop action personal, vague', 'refund refund personal, Mr N no sum, date 2025-01-31'],
  },
  {
    title: 'the time in brackets after the lead-in',
    section: `
  1. The Council has agreed to carry out the following (within one month of my final decision):
  • apologise to Mr and Mrs O; and
  • pay Mr and Mrs O £500 for their distress.`,
    actions: [`apologise apology personal, ${inMonth}`, `pay payment personal, Mr and Mrs O £500, ${inMonth}`],
  },
  {
    title: 'Timescale lines under each item',
    section: `
  1. The Council will:
  • apologise to Ms P for missing three reviews.
  Timescale: within four weeks of the final decision.
  • audit the reviews held in 2024.
  Timescale: within three months of the final decision.`,
    actions: ['apologise apology personal, period 2025-02-11', 'audit review service, period 2025-04-14'],
  },
  {
    title: 'within that time, within the same time',
    section: `
  1. Within four weeks of my decision the Council will apologise to Mr Q. Within the same time it will pay Mr Q £50 for the delay.`,
    actions: ['apologise apology personal, period 2025-02-11', `pay payment personal, Mr Q £50, ${inFour}`],
  },
  {
    title: 'a deadline for the complainant is none for the Council',
    section: `
  1. The Council will:
  • invite Mrs R to send her receipts within two months; and
  • refund her for any bed linen she had to replace.`,
    actions: ['invite action personal, none', 'refund refund personal, Mrs R no sum, none'],
  },
  {
    title: 'conditional steps beside firm ones',
    section: `
  1. Within four weeks of my decision the Council will:
  • apologise to Mr S; and
  • offer Mr S a meeting.
  2. If Mr S accepts, the Council will hold the meeting within two weeks of his reply.
  3. If the review finds that others were charged in error, the Council will refund them.`,
    actions: [
      `apologise apology personal, ${inFour}`,
      `offer action personal, ${inFour}`,
      'hold action personal, event, conditional',
      'refund refund personal, them no sum, none, conditional',
    ],
  },
  {
    title: 'a second sentence that waits for a wish',
    section: `
  1. Within one month of the final decision the Council has agreed to:
  • start a stage two investigation. The Council should also go on to stage three if Mrs T asks for it.`,
    actions: [`start action personal, ${inMonth}`],
  },
  {
    title: 'what goes on',
    section: `
  1. The Council will:
  • send Ms U a written update every fortnight until the works are finished;
  • keep Mr U informed of its progress; and
  • monitor response times each month for a year.`,
    actions: [
      'send action personal, none, continuing',
      'keep action personal, none, continuing',
      'monitor action service, none, continuing',
    ],
  },
];
