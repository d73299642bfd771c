import { inFour, inMonth, inThreeMonths, type ActionRow } from './action-row.ts';

/** What drafts do beside the usual: pasted marks, breakdowns, whole sentences as items, times said in passing. */
export const mixed: readonly ActionRow[] = [
  {
    title: 'inner bullets that a paste left as lines',
    section: `
  1. I recommend the Council carry out the following actions:
  • Within one month
  o Provide an apology to Mrs X
  o Pay Mrs X £250 for her distress
  • Within three months
  o Review its process for renewals`,
    actions: [
      `provide apology personal, ${inMonth}`,
      `pay payment personal, Mrs X £250, ${inMonth}`,
      `review review service, ${inThreeMonths}`,
    ],
  },
  {
    title: 'whole sentences as items',
    section: `
  1. Within one month:
  • The Council will apologise to Ms X.
  • The Council will pay Ms X £200 for distress.
  2. I recommend:
  • The Council pays Mrs Y £300 for her distress within four weeks of my decision.`,
    actions: [
      `apologise apology personal, ${inMonth}`,
      `pay payment personal, Ms X £200, ${inMonth}`,
      'pay payment personal, Mrs Y £300, period 2025-02-11',
    ],
  },
  {
    title: 'what a payment is made up of is no further payment',
    section: `
  1. The Council has agreed to pay Mr X £850 within one month of my decision. This is made up of:
  • £500 for distress; and
  • £350 for lost fees.`,
    actions: ['pay payment personal, Mr X £850, period 2025-02-14'],
  },
  {
    title: 'what a review should include is no further action',
    section: `
  1. The Council will review its handling of reports of damp within three months of my decision. The review should include:
  • looking at a sample of cases; and
  • checking how officers record visits.`,
    actions: ['review review service, period 2025-04-14'],
  },
  {
    title: 'the same time as the item before',
    section: `
  1. The Council has agreed it will:
     a) apologise to Mrs X within four weeks of the date of this decision;
     b) pay her £200 for her worry within the same time; and
     c) share the results of its audit with the Ombudsman within eight weeks.`,
    actions: [
      'apologise apology personal, period 2025-02-11',
      `pay payment personal, Mrs X £200, ${inFour}`,
      'share evidence personal, period 2025-03-11, proof',
    ],
  },
  {
    title: 'lines without marks',
    section: `
  1. I have recommended the Council:
  Apologise to Mr X within two weeks of my final decision.
  Pay Mr X £100 for his time within four weeks of my final decision.`,
    actions: ['apologise apology personal, period 2025-01-28', 'pay payment personal, Mr X £100, period 2025-02-11'],
  },
  {
    title: 'a name in front of each sum',
    section: `
  1. The Council has agreed to pay the following sums, within four weeks:
  Mr X: £300 for distress.
  Ms Y: £200 for distress.`,
    actions: [`pay payment personal, Mr X £300, ${inFour}`, `pay payment personal, Ms Y £200, ${inFour}`],
  },
  {
    title: 'the time on a line below the list',
    section: `
  1. The Council will pay Mr X:
  a) £500 for the loss of a service;
  b) £250 for distress;
  The Council should do this within one month of our final decision.`,
    actions: [`pay payment personal, Mr X £500, ${inMonth}`, `pay payment personal, Mr X £250, ${inMonth}`],
  },
  {
    title: 'a lead-in that asks for proof of every item',
    section: `
  1. The Council agreed to carry out the following within one month and provide evidence to the Ombudsman it has done so:
  • apologise to Mr B; and
  • refund his overpaid charges.`,
    actions: [
      `apologise apology personal, ${inMonth}, proof`,
      `refund refund personal, nobody no sum, ${inMonth}, proof`,
    ],
  },
  {
    title: 'an offer made good in the same sentence',
    section: `
  1. The Council’s offer to pay £750 is a suitable remedy and it should pay this to Mrs X within four weeks.`,
    actions: ['pay payment personal, Mrs X £750, period 2025-02-11'],
  },
  {
    title: 'by training or other means',
    section: `
  1. Within three months of my decision the Council will:
  • by training or other means, remind officers of their duties under section 42; and
  • liaise with its contractor so that missed visits are reported within two working days.`,
    actions: [`remind reminder service, ${inThreeMonths}`, `liaise action personal, ${inThreeMonths}`],
  },
  {
    title: 'a token of its apology is money',
    section: `
  1. By way of remedy the Council has agreed, within four weeks of my decision, to:
  • send Ms X £150 as a token of its apology; and
  • write to her with a full explanation.`,
    actions: [`send payment personal, Ms X £150, ${inFour}`, `write action personal, ${inFour}`],
  },
  {
    title: 'agreed that the Council would',
    section: `
  1. It was agreed that the Council would:
  • apologise to Mr G; and
  • pay £100 to Mr G for distress.
  These actions are to be completed no later than four weeks after our final decision.`,
    actions: [`apologise apology personal, ${inFour}`, `pay payment personal, Mr G £100, ${inFour}`],
  },
  {
    title: 'lettered sentences, both in a time',
    section: `
  1. (a) The Council will apologise to Mr X. (b) The Council will pay Mr X £100 for distress. It will do both within four weeks of the final decision.`,
    actions: [`apologise apology personal, ${inFour}`, `pay payment personal, Mr X £100, ${inFour}`],
  },
  {
    title: 'an event of an item’s own, within the time of its list',
    section: `
  1. Within three months of my decision the Council will:
  • amend its parking policy; and
  • report what it has changed to its transport committee at its next meeting.
  2. Within four weeks of my decision it will:
  • fit a sound meter in Mr T’s home, and tell him what it shows within 10 working days of receiving the readings; and
  • if Mr T sends his receipts, refund him within two weeks of receiving them.`,
    actions: [
      `amend policy service, ${inThreeMonths}`,
      `report action service, ${inThreeMonths} + event`,
      `fit action personal, ${inFour} + event`,
      'refund refund personal, Mr T no sum, event, conditional',
    ],
  },
  {
    title: 'an event, and by when at the latest in the next sentence',
    section: `
  1. Once its cabinet has agreed the new policy, the Council will publish it on its website. It should do so within three months of our decision.`,
    actions: [`publish policy service, ${inThreeMonths} + event`],
  },
  {
    title: 'a sentence about the action beside it leaves an earlier list alone',
    section: `
  1. The Council will:
  • apologise to Ms Z; and
  • pay Ms Z £800 for the hardship she had.
  2. The Council will also write to Ms Z’s landlord. It should do so within four weeks of our decision.
  3. It will update its website. The Council should do all of this within three months of our decision.`,
    actions: [
      `apologise apology personal, ${inThreeMonths}`,
      `pay payment personal, Ms Z £800, ${inThreeMonths}`,
      `write action personal, ${inFour}`,
      `update policy service, ${inThreeMonths}`,
    ],
  },
  {
    title: 'each fortnight until a day goes on',
    section: `
  1. The Council has agreed to monitor collections from Mr C’s home each fortnight until the end of April 2025 and report the results to him.
  2. It has agreed to telephone Mrs D weekly until the works are done.`,
    actions: ['monitor action personal, none, continuing', 'telephone action personal, none, continuing'],
  },
  {
    title: 'what serves everybody is a service improvement',
    section: `
  1. Within one month of the final decision the Council will:
  • write to everyone who has been on its waiting list for longer than 28 days;
  • check whether it has other appeals which have waited for longer than four weeks;
  • revise the letter it sends to people who start to receive care; and
  • ensure the Home reviews the falls risk assessments of all its residents.`,
    actions: [
      `write action service, ${inMonth}`,
      `check action service, ${inMonth}`,
      `revise action service, ${inMonth}`,
      `ensure action service, ${inMonth}`,
    ],
  },
  {
    title: 'arrears that were paid',
    section: `
  1. The Council has already:
  • paid the arrears of £3,120 into Mr V’s account.
  2. It will apologise to Mr V within four weeks of my decision.`,
    actions: [
      'pay payment personal, Mr V £3120, inherited done, done',
      `apologise apology personal, period 2025-02-11`,
    ],
  },
  {
    title: 'agreed to act says no more than that actions follow',
    section: `
  1. The Council and the Contractor have each agreed to act.
  2. The Council will, within four weeks of my decision:
  • apologise to Mr X; and
  • publish the outcome of its review.
  3. The Council should also, within the same period, write to Mr X’s landlord.`,
    actions: [
      `apologise apology personal, ${inFour}`,
      `publish action service, ${inFour}`,
      `write action personal, ${inFour}`,
    ],
  },
];
