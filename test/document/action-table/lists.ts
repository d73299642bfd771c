import { inFour, inMonth, inThreeMonths, inTwoMonths, type ActionRow } from './action-row.ts';

/** A lead-in with its list, in the shapes that offices type and the web makes of them. */
export const lists: readonly ActionRow[] = [
  {
    title: 'the current house form: four weeks, three months, evidence',
    section: `
  1. To put right the injustice I have identified, within four weeks of the date of my final decision the Council will:
  • apologise to Miss D in writing for the faults set out in this statement, in line with our guidance on making an effective apology;
  • pay Miss D £350 in recognition of the uncertainty she was left with; and
  • decide whether she is owed the main housing duty, and write to her with its decision and her review rights.
  2. Within three months of the date of my final decision the Council will:
  • remind its homelessness officers, by briefing or email, when the duty to provide interim accommodation arises; and
  • review how it records the dates on which applicants ask for help.
  3. The Council will provide us with evidence it has complied with the above actions.`,
    actions: [
      `apologise apology personal, ${inFour}`,
      `pay payment personal, Miss D £350, ${inFour}`,
      `decide action personal, ${inFour}`,
      `remind reminder service, ${inThreeMonths}`,
      `review review service, ${inThreeMonths}`,
      'provide evidence personal, none, proof',
    ],
  },
  {
    title: 'To put this right the Council will, with capital letters and full stops',
    section: `
  1. To put this right the Council will, within one month of my decision:
  • Send Mr H a letter of apology from a senior officer.
  • Pay Mr H £100 for the trouble he was put to.
  • Give Mr H a named contact for the rest of the tenancy.`,
    actions: [
      `send apology personal, ${inMonth}`,
      `pay payment personal, Mr H £100, ${inMonth}`,
      `give action personal, ${inMonth}`,
    ],
  },
  {
    title: 'agreed to the following remedy',
    section: `
  1. The Council has agreed to the following remedy, which it will complete within two months of the final decision:
  • apologise to Ms L;
  • reconsider her request for a dropped kerb; and
  • publish the criteria it uses.`,
    actions: [
      `apologise apology personal, ${inTwoMonths}`,
      `reconsider review personal, ${inTwoMonths}`,
      `publish action service, ${inTwoMonths}`,
    ],
  },
  {
    title: 'take the following steps',
    section: `
  1. The Council has agreed to take the following steps within 20 working days of this decision:
  • write to Mr and Mrs P to apologise for not telling them about the meeting; and
  • add a copy of their comments to Child P’s file.`,
    actions: [`write apology personal, ${inFour}`, `add records personal, ${inFour}`],
  },
  {
    title: 'lettered items in prose',
    section: `
  1. Within four weeks of my final decision, the Council will: (a) apologise to Mrs R; (b) pay her £150 to acknowledge her frustration; and (c) send us copies of the letter and the payment record.`,
    actions: [
      `apologise apology personal, ${inFour}`,
      `pay payment personal, Mrs R £150, ${inFour}`,
      `send evidence personal, ${inFour}, proof`,
    ],
  },
  {
    title: 'numbered items in prose',
    section: `
  1. The Council has agreed to 1) apologise to Mr V, 2) refund the £42 fee, and 3) amend its web page, all within one month of my decision.`,
    actions: [
      `apologise apology personal, ${inMonth}`,
      `refund refund personal, nobody £42, ${inMonth}`,
      `amend policy service, ${inMonth}`,
    ],
  },
  {
    title: 'roman items in prose, by semi-colons',
    section: `
  1. By 28 February 2025 the Council should: i) apologise to Miss N; ii) arrange the overdue annual review; and iii) pay Miss N £200 for her distress.`,
    actions: [
      'apologise apology personal, inherited date 2025-02-28',
      'arrange review personal, inherited date 2025-02-28',
      'pay payment personal, Miss N £200, inherited date 2025-02-28',
    ],
  },
  {
    title: 'a compact list, every line a dash',
    section: `
- Within one month of our final decision the Council has agreed to:
- Apologise to Mrs F.
- Pay Mrs F £250 for her distress.
- Complete the repairs to the bathroom.`,
    actions: [
      `apologise apology personal, ${inMonth}`,
      `pay payment personal, Mrs F £250, ${inMonth}`,
      `complete action personal, ${inMonth}`,
    ],
  },
  {
    title: 'compact, with two groups',
    section: `
- The Council should within four weeks of the date of this decision:
- apologise to Mr K for the delay in its reply; and
- reimburse Mr K’s parking costs of £18.40.
- Within three months the Council should:
- produce a plan for clearing its backlog of complaints; and
- report on the plan to its audit committee.`,
    actions: [
      `apologise apology personal, ${inFour}`,
      `reimburse refund personal, Mr K £18.4, ${inFour}`,
      `produce action service, ${inThreeMonths}`,
      `report action service, ${inThreeMonths}`,
    ],
  },
  {
    title: 'letters in the source',
    section: `
  1. The Care Provider has agreed that within one month of my final decision it will:
     a) apologise to Mrs W and her brother;
     b) pay Mrs W £500 for the distress of finding her mother unattended; and
     c) review the care plans of all residents on the unit.`,
    actions: [
      `apologise apology personal, ${inMonth}, by the Care Provider`,
      `pay payment personal, Mrs W £500, ${inMonth}, by the Care Provider`,
      `review review service, ${inMonth}, by the Care Provider`,
    ],
  },
  {
    title: 'groups nested under bold-like leads',
    section: `
  1. The Council has agreed to the actions below.
  • Within one month of the final decision:
    1. apologise to Ms J;
    2. pay Ms J £400 in recognition of the distress; and
    3. backdate her housing application to 3 May 2023.
  • Within two months of the final decision:
    1. provide training to its allocations team on medical priority; and
    2. share this decision with its medical adviser.`,
    actions: [
      `apologise apology personal, ${inMonth}`,
      `pay payment personal, Ms J £400, ${inMonth}`,
      `backdate action personal, ${inMonth}`,
      `provide training service, ${inTwoMonths}`,
      `share reminder service, ${inTwoMonths}`,
    ],
  },
  {
    title: 'the list’s times stand in front of each item',
    section: `
  1. The Council will:
  • within two weeks of my decision, apologise to Mr E;
  • within four weeks of my decision, pay Mr E £75 for his wasted journeys; and
  • within six weeks of my decision, tell us what it has changed.`,
    actions: [
      'apologise apology personal, period 2025-01-28',
      'pay payment personal, Mr E £75, period 2025-02-11',
      'tell evidence personal, period 2025-02-25, proof',
    ],
  },
  {
    title: 'a table pasted as lines',
    section: `
  1. The Council has agreed the following.

  Action

  When

  Apologise to Mr S

  Within four weeks of the final decision

  Pay Mr S £200 for distress

  Within four weeks of the final decision

  Review its debt recovery procedure

  Within three months of the final decision`,
    actions: [
      `apologise apology personal, ${inFour}`,
      `pay payment personal, Mr S £200, ${inFour}`,
      `review review service, ${inThreeMonths}`,
    ],
  },
  {
    title: 'a table with bars',
    section: `
| Action | By when |
| --- | --- |
| Apologise to Mrs G | Within four weeks of the final decision |
| Pay Mrs G £300 for her distress | Within four weeks of the final decision |
| Update its carers’ leaflet | By 30 April 2025 |`,
    actions: [
      'apologise apology personal, period 2025-02-11',
      'pay payment personal, Mrs G £300, period 2025-02-11',
      'update policy service, date 2025-04-30',
    ],
  },
  {
    title: 'a list of who gets what, with the total below',
    section: `
  1. Within one month of my final decision the Council will pay Mrs T:
  • £600 for one term of missed education;
  • £250 for avoidable distress; and
  • £100 for her time and trouble.
  2. This makes a total of £950.`,
    actions: [
      `pay payment personal, Mrs T £600, ${inMonth}`,
      `pay payment personal, Mrs T £250, ${inMonth}`,
      `pay payment personal, Mrs T £100, ${inMonth}`,
    ],
  },
  {
    title: 'bullets of one verb under a recommending lead-in',
    heading: 'Recommended action',
    section: `
1. I recommend that within one month of my final decision the Council should:
• apologise to Mr B;
• pay Mr B £150 to reflect his frustration; and
• explain in writing how it will deal with the remaining noise complaints.`,
    actions: [
      `apologise apology personal, ${inMonth}`,
      `pay payment personal, Mr B £150, ${inMonth}`,
      `explain action personal, ${inMonth}`,
    ],
  },
  {
    title: 'We recommend that the Council, in the third person',
    heading: 'Recommended action',
    section: `
1. We recommend the Council, within four weeks of our final decision:
- apologises to Miss Q for its delay;
- makes a symbolic payment to Miss Q of £250 for the uncertainty; and
- carries out the social care assessment that it promised.`,
    actions: [
      `apologise apology personal, ${inFour}`,
      `make payment personal, Miss Q £250, ${inFour}`,
      `carry assessment personal, ${inFour}`,
    ],
  },
  {
    title: 'gerunds after “by”, the time behind them',
    section: `
  1. The Council has agreed to remedy the injustice caused to Mr L by:
  • apologising to him;
  • removing the charge of £65; and
  • paying him £100 for his time and trouble.
  2. It will do so within four weeks of the final decision.`,
    actions: [
      `apologise apology personal, ${inFour}`,
      `remove refund personal, Mr L £65, ${inFour}`,
      `pay payment personal, Mr L £100, ${inFour}`,
    ],
  },
  {
    title: 'the Council agreed that it would',
    section: `
  1. In response to my draft decision, the Council agreed that within one month of my final decision it would:
  • apologise to Mr C’s daughter;
  • pay Mr C £200 for his distress; and
  • meet Mr C to discuss the support plan.`,
    actions: [
      `apologise apology personal, ${inMonth}`,
      `pay payment personal, Mr C £200, ${inMonth}`,
      `meet action personal, ${inMonth}`,
    ],
  },
  {
    title: 'what was agreed before, then more',
    section: `
  1. Before our enquiries the Council had agreed to waive the February invoice.
  2. The Council has also agreed to, within one month of the final decision:
  • apologise to Mrs U; and
  • cancel the remaining £310 of the debt.`,
    actions: [`apologise apology personal, ${inMonth}`, `cancel refund personal, nobody £310, ${inMonth}`],
  },
  {
    title: 'reasons that follow within the item',
    section: `
  1. Within one month of my final decision the Council has agreed to:
  • pay Mr and Mrs Z £1,600. This is £800 for each of the two terms that Child Z missed;
  • pay Mr and Mrs Z £300 for their distress. In reaching this sum I took account of our guidance; and
  • apologise to the family. The apology should be sincere and should name what went wrong.`,
    actions: [
      `pay payment personal, Mr and Mrs Z £1600 £800/term, ${inMonth}`,
      `pay payment personal, Mr and Mrs Z £300, ${inMonth}`,
      `apologise apology personal, ${inMonth}`,
    ],
  },
];
