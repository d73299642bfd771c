import { inFour, inMonth, inThreeMonths, type ActionRow } from './action-row.ts';

/** Other headings: old reports, drafts, a plain Action. */
export const reports: readonly ActionRow[] = [
  {
    title: 'an old report’s recommendations',
    heading: 'Recommendations',
    section: `
To remedy the injustice caused, we recommend the Council:

- pays the woman £2,000 for the distress;
- apologises to her; and
- reviews its homelessness procedures within three months of the date of this report.`,
    actions: [
      'pay payment personal, the woman £2000, none',
      'apologise apology personal, none',
      'review review service, period 2025-04-14',
    ],
  },
  {
    title: 'an old report in prose',
    heading: 'Recommendations',
    section: `
The Council should, within three months of the date of this report:

- pay each of the families £500; and
- report to us the action it has taken.

The Council must consider the report and confirm within three months the action it has taken or proposes to take.`,
    actions: [
      `pay payment personal, the families no sum, ${inThreeMonths}`,
      `report evidence personal, ${inThreeMonths}, proof`,
    ],
  },
  {
    title: 'a plain Action heading',
    heading: 'Action',
    section: `
  1. Within four weeks of the date of my decision, the Council will:
  • apologise to Ms R; and
  • pay Ms R £400 for her avoidable distress.
  2. The Council should provide us with evidence it has complied with the above actions.`,
    actions: [
      `apologise apology personal, ${inFour}`,
      `pay payment personal, Ms R £400, ${inFour}`,
      'provide evidence personal, none, proof',
    ],
  },
  {
    title: 'a draft that proposes',
    heading: 'Recommended action',
    section: `
1. I propose that the Council, within one month of my final decision:
   - apologise to X; and
   - pay X £100 for the uncertainty.
2. I also propose that the Council should review its text message service within three months of my final decision.`,
    actions: [
      `apologise apology personal, ${inMonth}`,
      `pay payment personal, X £100, ${inMonth}`,
      'review review service, period 2025-04-14',
    ],
  },
  {
    title: 'recommended, and accepted later',
    section: `
  1. I recommended that, within one month of my final decision, the Council:
  • apologise to Mr S for its mistake; and
  • pay Mr S £150 for the frustration.
  2. The Council accepted these recommendations.`,
    actions: [`apologise apology personal, ${inMonth}`, `pay payment personal, Mr S £150, ${inMonth}`],
  },
  {
    title: 'a care provider that did not agree',
    heading: 'Recommended action',
    section: `
1. The Care Provider did not respond to our proposals. We recommend it, within one month of this decision:
   - apologises to Mrs T; and
   - refunds Mrs T £1,120 of her mother’s fees.`,
    actions: [
      `apologise apology personal, ${inMonth}, by the Care Provider`,
      `refund refund personal, Mrs T £1120, ${inMonth}, by the Care Provider`,
    ],
  },
];
