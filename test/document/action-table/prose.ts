import { inFour, inMonth, inThreeMonths, type ActionRow } from './action-row.ts';

/** Actions that a sentence gives: who will, who should, what will be done. */
export const prose: readonly ActionRow[] = [
  {
    title: 'a second sentence that pays “this”',
    section: `
  1. The Council offered Mrs B £300 in its final response, which is in line with our guidance. The Council should now pay this within four weeks of my decision.`,
    actions: ['pay payment personal, Mrs B £300, period 2025-02-11'],
  },
  {
    title: '“should now pay this” without saying how much',
    section: `
  1. I consider the Council’s offer suitable. The Council should now pay this within four weeks.`,
    actions: ['pay payment personal, nobody no sum, period 2025-02-11'],
  },
  {
    title: 'passive voice',
    section: `
  1. A written apology will be sent to Miss E within two weeks of my decision. A payment of £150 will be made to Miss E within four weeks of my decision. The policy on blue badges will be reviewed within three months of my decision.`,
    actions: [
      'send apology personal, period 2025-01-28',
      'make payment personal, Miss E £150, period 2025-02-11',
      'review review service, period 2025-04-14',
    ],
  },
  {
    title: 'the passive without a time',
    section: `
  1. An apology will be sent to Mr N.
  2. Staff will be reminded of the need to return calls within three months of my decision.`,
    actions: ['send apology personal, none', 'remind reminder service, period 2025-04-14'],
  },
  {
    title: 'It will, It has also agreed, It should',
    section: `
  1. The Council accepts it was at fault. It will apologise to Ms M within one month of my decision. It has also agreed to pay her £250 for her distress within the same period.
  2. It should review its lettings plan within three months of my decision.`,
    actions: [
      'apologise apology personal, period 2025-02-14',
      `pay payment personal, Ms M £250, ${inMonth}`,
      'review review service, period 2025-04-14',
    ],
  },
  {
    title: 'We recommend that the Council should',
    heading: 'Recommended action',
    section: `
1. We recommend that the Council should apologise to Mr and Mrs D within four weeks of our decision.
2. We also recommend that it should pay Mr and Mrs D £450 for the distress within four weeks of our decision.
3. I recommend the Council review its induction of new panel members within three months of my decision.`,
    actions: [
      'apologise apology personal, period 2025-02-11',
      'pay payment personal, Mr and Mrs D £450, period 2025-02-11',
      'review review service, period 2025-04-14',
    ],
  },
  {
    title: 'imperatives, a paragraph each',
    section: `
  1. Within one month of the final decision:
  2. Apologise to Miss Y for losing her form.
  3. Pay Miss Y £100 to recognise the inconvenience.
  4. Train the front desk on handling original documents.`,
    actions: [
      `apologise apology personal, ${inMonth}`,
      `pay payment personal, Miss Y £100, ${inMonth}`,
      `train training service, ${inMonth}`,
    ],
  },
  {
    title: 'the sentence before gives the time',
    section: `
  1. The Council has agreed to complete the following within one month of the final decision. It will apologise to Mr J. It will pay Mr J £200 for his distress. It will visit the site and tell him what it finds.`,
    actions: [
      `apologise apology personal, ${inMonth}`,
      `pay payment personal, Mr J £200, ${inMonth}`,
      `visit action personal, ${inMonth}`,
    ],
  },
  {
    title: 'an agreement that stands alone',
    section: `
  1. The Council has agreed to pay Ms K £1,000 for the injustice. It has agreed to do this within four weeks of my decision.
  2. I am satisfied this puts right the injustice.`,
    actions: [`pay payment personal, Ms K £1000, ${inFour}`],
  },
  {
    title: 'what the Council has done is history, what it will still do an action',
    section: `
  1. The Council has apologised to Mr R and paid him £100. It has also agreed to reinspect the property within four weeks of my decision.`,
    actions: ['reinspect action personal, period 2025-02-11'],
  },
  {
    title: 'the complainant may do something, the Council must do something',
    section: `
  1. Within four weeks of my decision the Council will make a decision on Mrs C’s request for a personal budget. If Mrs C is unhappy with that decision she can complain to the Council and then come back to us.`,
    actions: ['make action personal, period 2025-02-11'],
  },
  {
    title: 'should, with a reason in front',
    section: `
  1. As Mr A spent two years in unsuitable accommodation, the Council should pay him £4,800 within one month of my final decision. Because other applicants may be affected, it should audit its open cases within three months of my final decision and report the outcome to us.`,
    actions: ['pay payment personal, Mr A £4800, period 2025-02-14', 'audit review service, period 2025-04-14, proof'],
  },
  {
    title: 'for its part',
    section: `
  1. The Trust, for its part, will apologise to Mr F within one month of our decision. The Council, for its part, will reassess Mr F’s needs within one month of our decision.`,
    actions: [
      'apologise apology personal, period 2025-02-14, by the Trust',
      'reassess assessment personal, period 2025-02-14',
    ],
  },
  {
    title: 'promises in the present tense',
    section: `
  1. The Council agrees to write to Ms T within two weeks of this decision to confirm her place on the list. It undertakes to clear the garden by 31 March 2025.`,
    actions: ['write action personal, period 2025-01-28', 'clear action personal, date 2025-03-31'],
  },
  {
    title: 'a remedy named as a thing',
    section: `
  1. I recommended an apology and a payment of £200 to Mr W, to be made within four weeks of my decision. The Council has agreed.`,
    actions: ['apologise apology personal, Mr W £200, period 2025-02-11'],
  },
  {
    title: 'a paragraph that ends with its evidence',
    section: `
  1. Within four weeks of my final decision the Council will apologise to Mr P and pay him £100 for his trouble. It should provide us with evidence it has done this.`,
    actions: ['apologise apology personal, Mr P £100, period 2025-02-11', 'provide evidence personal, none, proof'],
  },
  {
    title: 'ask, arrange, ensure',
    section: `
  1. The Council should ask its contractor to return to the property within two weeks of this decision, arrange a survey and send Ms H the report.
  2. It should ensure that all requests are logged on the day they arrive. It should put this in place within three months.`,
    actions: ['ask action personal, period 2025-01-28', `ensure action service, ${inThreeMonths}`],
  },
  {
    title: 'an organisation by its name',
    section: `
  1. Oakfield Homes Limited has agreed to refund Mr Y £1,244.60 within one month of the final decision.
  2. Westshire County Council will review its contract with Oakfield Homes Limited within three months of the final decision.`,
    actions: [
      'refund refund personal, Mr Y £1244.6, period 2025-02-14, by Oakfield Homes Limited',
      'review review service, period 2025-04-14, by Westshire County Council',
    ],
  },
];
