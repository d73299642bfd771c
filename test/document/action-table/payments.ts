import { inFour, inMonth, inTwoMonths, type ActionRow } from './action-row.ts';

/** Who is paid what. */
export const payments: readonly ActionRow[] = [
  {
    title: 'two people, a sum each by name',
    section: `
  1. Within one month of the final decision the Council will:
  • pay Mr X £200 and Ms Y £100 for their distress;
  • pay £300 to Mr X, and £150 to Ms Y, for the missed respite; and
  • make a payment of £500 to Mrs B and a payment of £250 to her son for their distress.`,
    actions: [
      `pay payment personal, Mr X and Ms Y £300, ${inMonth}`,
      `pay payment personal, Mr X and Ms Y £450, ${inMonth}`,
      `make payment personal, Mrs B and her son £750, ${inMonth}`,
    ],
  },
  {
    title: 'pay him, with the sums below',
    section: `
  1. Within one month of the final decision the Council will apologise to Mr X and pay him:
  • £300 for distress; and
  • a further £200 for the time and trouble of complaining.`,
    actions: [
      'apologise apology personal, period 2025-02-14',
      `pay payment personal, Mr X £300, ${inMonth}`,
      `pay payment personal, Mr X £200, ${inMonth}`,
    ],
  },
  {
    title: 'make the following payments',
    section: `
  1. The Council should make the following payments within two months of the final decision:
  • £1,200 to Mrs D for three months without respite;
  • £400 to Mrs D for her distress; and
  • £200 to Mr D for his.`,
    actions: [
      `pay payment personal, Mrs D £1200, ${inTwoMonths}`,
      `pay payment personal, Mrs D £400, ${inTwoMonths}`,
      `pay payment personal, Mr D £200, ${inTwoMonths}`,
    ],
  },
  {
    title: 'a payment whose parts are nested',
    section: `
  1. Within one month of the final decision the Council will:
  • pay Ms P a total of £1,950, made up of:
    1. £1,500 for lost education; and
    2. £450 for her distress; and
  • apologise to Ms P.`,
    actions: [`pay payment personal, Ms P £1950, ${inMonth}`, `apologise apology personal, ${inMonth}`],
  },
  {
    title: 'totals in words of every kind',
    section: `
  1. Within one month of the final decision the Council will pay:
  • Mrs G £250 a month for five months without suitable accommodation, a total of £1,250;
  • Mr H £100 for his distress and £75 for his trouble (£175 in total); and
  • Miss J £20 a week for the ten weeks she had no carer, which comes to £200.`,
    actions: [
      `pay payment personal, Mrs G £1250 £250/month, ${inMonth}`,
      `pay payment personal, Mr H £175, ${inMonth}`,
      `pay payment personal, Miss J £200 £20/week, ${inMonth}`,
    ],
  },
  {
    title: 'rates that go on',
    section: `
  1. The Council will:
  • pay Mr L £300 a month from 1 January 2025 until it offers him suitable accommodation; and
  • continue to pay Mrs L £55 a week while the bathroom is out of use.`,
    actions: [
      'pay payment personal, Mr L no sum £300/month, none, continuing',
      'pay payment personal, Mrs L no sum £55/week, none, continuing',
    ],
  },
  {
    title: 'formulas',
    section: `
  1. Within four weeks of my decision the Council should:
  • pay Ms N the difference between what she was charged and what she should have been charged;
  • pay Ms N the direct payments she would have received from March to June 2024; and
  • reimburse half of the cost of the private report.`,
    actions: [
      `pay payment personal, Ms N no sum, ${inFour}`,
      `pay payment personal, Ms N no sum, ${inFour}`,
      `reimburse refund personal, nobody no sum, ${inFour}`,
    ],
  },
  {
    title: 'credits, deductions and write-offs',
    section: `
  1. Within four weeks of my decision the Council should:
  • credit £236.50 to Mr R’s council tax account;
  • deduct £400 from Mrs R’s outstanding care fees; and
  • write off the overpayment of £612.`,
    actions: [
      `credit refund personal, Mr R £236.5, ${inFour}`,
      `deduct refund personal, Mrs R £400, ${inFour}`,
      `write refund personal, nobody £612, ${inFour}`,
    ],
  },
  {
    title: 'sums that are only named',
    section: `
  1. Within four weeks of my decision the Council should:
  • pay Mrs S £500, in place of the £150 it offered in its stage two reply;
  • pay Mrs S a further £250, in addition to the £250 she has already received; and
  • not pursue Mrs S for the £88 shown on her last bill.`,
    actions: [
      `pay payment personal, Mrs S £500, ${inFour}`,
      `pay payment personal, Mrs S £250, ${inFour}`,
      `pursue action personal, ${inFour}`,
    ],
  },
  {
    title: 'each, both and all',
    section: `
  1. Within four weeks of my decision the Council should:
  • pay Mr and Mrs T £150 each for their distress; and
  • pay £200 to each of the three complainants.`,
    actions: [
      `pay payment personal, Mr and Mrs T £300, ${inFour}`,
      `pay payment personal, the three complainants £600, ${inFour}`,
    ],
  },
  {
    title: 'on behalf of somebody, and an estate',
    section: `
  1. Within four weeks of my decision the Care Provider should:
  • pay £750 to Mrs V’s estate for care she did not receive;
  • pay Mr V £250 for his distress; and
  • pay Ms W £200, to be used for Child W’s benefit.`,
    actions: [
      `pay payment personal, Mrs V's estate £750, ${inFour}, by the Care Provider`,
      `pay payment personal, Mr V £250, ${inFour}, by the Care Provider`,
      `pay payment personal, Ms W £200, ${inFour}, by the Care Provider`,
    ],
  },
  {
    title: 'nouns as items',
    section: `
  1. To remedy the injustice to Ms X the Council has agreed to provide, within one month of the final decision:
  • A written apology to Ms X.
  • £200 for distress.
  • Training for staff on safeguarding enquiries.`,
    actions: [
      `apologise apology personal, ${inMonth}`,
      `pay payment personal, Ms X £200, ${inMonth}`,
      `train training service, ${inMonth}`,
    ],
  },
  {
    title: 'labels in front of items',
    section: `
  1. The Council has agreed the following actions, to be completed within one month of the final decision:
  • Apology: the Council will apologise to Mr Y for the delay.
  • Payment: £300 to Mr Y for his uncertainty.
  • Service improvement: the Council will review its triage procedure.`,
    actions: [
      `apologise apology personal, ${inMonth}`,
      `pay payment personal, Mr Y £300, ${inMonth}`,
      `review review service, ${inMonth}`,
    ],
  },
  {
    title: 'payment and apology in one breath',
    section: `
  1. The Council will, within four weeks of this decision, apologise to and pay Miss Z £125 for her time and trouble.`,
    actions: ['apologise apology personal, Miss Z £125, period 2025-02-11'],
  },
  {
    title: 'no payee and no purpose',
    section: `
  1. Within one month of the final decision the Council will:
  • pay £150.
  • make a symbolic payment of £200 to recognise the distress caused to Mr X.`,
    actions: [`pay payment personal, nobody £150, ${inMonth}`, `make payment personal, nobody £200, ${inMonth}`],
  },
  {
    title: 'a malformed sum',
    section: `
  1. Within one month of the final decision the Council will:
  • pay Mr X £200.000 for his distress; and
  • pay Mrs Y £2100 for the missed provision.`,
    actions: [`pay payment personal, Mr X no sum, ${inMonth}`, `pay payment personal, Mrs Y £2100, ${inMonth}`],
  },
];
