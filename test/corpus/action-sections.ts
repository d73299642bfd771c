/**
 * Action sections in our own words, clean and with slips, as investigators write them: each with every remedy finding that
 * a reviewer would make, as `code “words”` in document order, the quiet ones included.
 */
export interface ActionSection {
  readonly name: string;
  readonly section: string;
  readonly wanted: readonly string[];
  readonly heading?: string;
  readonly body?: string;
  readonly date?: string;
  readonly summary?: string;
  /** In place of What I found: an early remedy. */
  readonly early?: boolean;
  readonly draft?: boolean;
  /** `published` unless said otherwise. */
  readonly layout?: 'published' | 'markdown' | 'dashes' | 'office';
}

const evidence = 'The Council should provide us with evidence it has complied with the above actions.';

export const actionSections: readonly ActionSection[] = [
  {
    name: 'the modern form, with the paragraph on apologies',
    section: `  1. To remedy the injustice caused by the faults I have identified, the Council has agreed to take the following actions within four weeks of the date of my final decision:
  • apologise to Mrs K for the distress and frustration caused by its poor communication. We publish guidance on remedies which sets out our expectations for how organisations should apologise effectively to remedy injustice. The organisation should consider this guidance in making the apology I have recommended in my findings;
  • pay Mrs K £350 to recognise the distress and frustration caused; and
  • complete the outstanding repairs to the bathroom and kitchen.
  1. Within three months of the date of my final decision, the Council has also agreed to:
  • remind all staff in its housing repairs team of the need to keep tenants informed of delays; and
  • produce an action plan which sets out how it will reduce the backlog of repairs, with a timescale for each step.
  1. ${evidence}`,
    wanted: [],
  },
  {
    name: 'one of two lead-ins has lost its time, and the payment its payee',
    section: `  1. Within one month of my final decision, the Council has agreed to:
  • write to Mr T to apologise for the delay in assessing his needs; and
  • pay £400 to acknowledge the support he missed.
  1. The Council has also agreed to:
  • review how it monitors referrals, so that none wait longer than six weeks without contact; and
  • share the lessons of this complaint with its assessment team.
  1. ${evidence}`,
    wanted: [
      'remedy/incomplete-payment “pay £400”',
      'remedy/missing-deadline “review how it monitors referrals”',
      'remedy/missing-deadline “share the lessons of this complaint with its assessment team”',
    ],
  },
  {
    name: 'the office habit: Within four weeks the Council should',
    section: `  1. Within four weeks the Council should:
  • send Ms V a written apology from a senior manager;
  • pay Ms V £200 for her avoidable distress and a further £150 for her time and trouble; and
  • put a note on her housing file to say that she disputes the account of the visit on 4 May 2023.
  1. Within eight weeks the Council should review its guidance to officers on recording visits and send us a copy of the revised guidance.
  1. The Council should provide us with evidence it has completed these steps.`,
    wanted: [],
  },
  {
    name: 'a care provider, and no period',
    heading: 'Recommended action',
    section: `1. The Care Provider should:
   - apologise to Miss F for the poor care her father received; and
   - pay Miss F £500 to recognise her distress.
2. The Care Provider should provide us with evidence it has done this.`,
    layout: 'markdown',
    wanted: ['remedy/missing-deadline “apologise to Miss F”', 'remedy/missing-deadline “pay Miss F £500”'],
  },
  {
    name: 'an early remedy whose payment has lost its date',
    early: true,
    layout: 'dashes',
    section: `- To resolve the complaint, the Council has agreed to:
- issue the final EHC plan within two weeks of our final decision;
- pay Mrs W £300 to recognise the frustration of the delay.`,
    wanted: ['remedy/missing-evidence “Agreed action”', 'remedy/missing-deadline “pay Mrs W £300”'],
  },
  {
    name: 'an early remedy as it should be',
    early: true,
    layout: 'dashes',
    section: `- Within one month of our final decision, the Council has agreed to:
- apologise to Mr N for not replying to his complaint; and
- send him a full stage two response.
- The Council will send us a copy of both letters.`,
    wanted: [],
  },
  {
    name: 'two bodies, two lists, one without its time',
    heading: 'Agreed actions',
    body: `The NHS Trust and the Council`,
    section: `The Council

  1. Within one month of our final decision, the Council will apologise to Mrs R and pay her £250 to reflect her uncertainty.

The Trust

  1. The Trust will:
  • apologise to Mrs R for the poor discharge planning; and
  • within three months of our final decision, review its discharge policy and send us the revised version.
  1. The Council should provide us with evidence of its apology.`,
    wanted: ['remedy/missing-deadline “apologise to Mrs R”'],
  },
  {
    name: 'the time after the list',
    section: `  1. The Council has agreed to:
  • apologise to Mr and Mrs G for failing to consult them on the application; and
  • pay them £150 each to recognise their lost opportunity.
  1. The Council should carry out these actions within four weeks of this case closing, and send us evidence that it has done so.`,
    wanted: [],
  },
  {
    name: 'a list with its total, which does not add up',
    section: `  1. Within one month of my decision, the Council will pay Mrs H a total of £1,450, made up of:
  • £900 for the missed education;
  • £300 for her distress; and
  • £200 for her time and trouble.
  1. ${evidence}`,
    wanted: ['remedy/amount-mismatch “£1,450”'],
  },
  {
    name: 'the same, adding up',
    section: `  1. Within one month of my decision, the Council will pay Mrs H a total of £1,400, made up of:
  • £900 for the missed education;
  • £300 for her distress; and
  • £200 for her time and trouble.
  1. ${evidence}`,
    summary: 'Summary: We found fault. The Council has agreed to pay Mrs H a total of £1,400.',
    wanted: [],
  },
  {
    name: 'the summary names another sum',
    section: `  1. Within one month of my decision, the Council will:
  • apologise to Mr P; and
  • pay Mr P £250 to recognise the uncertainty.
  1. ${evidence}`,
    summary:
      'Summary: We found fault causing uncertainty. The Council has agreed to apologise to Mr P and pay him £200.',
    wanted: ['remedy/amount-mismatch “£200”'],
  },
  {
    name: 'a monthly rate with its number of months, and the sum that they make',
    section: `  1. Within four weeks of my final decision, the Council will:
  • pay Ms D £1,500, which is £250 a month for the six months she spent in unsuitable accommodation; and
  • pay Ms D £150 for her time and trouble.
  1. ${evidence}`,
    wanted: [],
  },
  {
    name: 'a monthly rate that makes another sum',
    section: `  1. Within four weeks of my final decision, the Council will:
  • pay Ms D £1,250 (£250 a month for the six months she spent in unsuitable accommodation).
  1. ${evidence}`,
    wanted: ['remedy/amount-mismatch “£1,250”'],
  },
  {
    name: 'an item later than its list, and one sooner',
    section: `  1. Within one month of the final decision, the Council has agreed to:
  • apologise to Mr L within two weeks of the final decision for its delay;
  • train its licensing officers on how to record objections, within three months of the final decision; and
  • pay Mr L £100 for his time and trouble.
  1. ${evidence}`,
    wanted: ['remedy/conflicting-deadline “within three months of the final decision”'],
  },
  {
    name: 'a step before the one it follows',
    section: `  1. The Council has agreed to:
  • review its short breaks policy within three months of our final decision; and
  • write to all families affected to tell them the outcome of the review, within two months of our final decision.
  1. ${evidence}`,
    wanted: ['remedy/conflicting-deadline “within two months of our final decision”'],
  },
  {
    name: 'last year’s date',
    date: '12 Mar 2025',
    section: `  1. The Council has agreed to do the following by 11 April 2024:
  • apologise to Mrs B for the missed visits; and
  • refund the £420 she paid for them.
  1. ${evidence}`,
    wanted: ['remedy/past-deadline “by 11 April 2024”'],
  },
  {
    name: 'dates in the years that they should have',
    date: '12 Mar 2025',
    section: `  1. By 11 April 2025 the Council will apologise to Mrs B for the visits it missed between 3 January and 14 February 2025, and refund the £420 she paid for them.
  2. By the end of the 2025/26 financial year the Council will review its contract with the agency and report the outcome to us.`,
    wanted: [],
  },
  {
    name: 'vague words, and days that are not named',
    section: `  1. The Council has agreed to:
  • apologise to Mr J as soon as possible;
  • pay Mr J £100 within 14 days of our decision for his time and trouble; and
  • immediately reinstate his blue badge.
  1. ${evidence}`,
    wanted: [
      'remedy/vague-deadline “as soon as possible”',
      'remedy/ambiguous-days “within 14 days of our decision”',
      'remedy/vague-deadline “immediately”',
    ],
  },
  {
    name: 'bare periods in the items',
    section: `1. The Council has agreed to:
   - apologise to Mrs Y within four weeks;
   - pay Mrs Y £300 to reflect her distress, within four weeks; and
   - review its procedure for handling change of address forms within three months of our final decision.
2. The Council should provide us with evidence it has complied with the above actions.`,
    layout: 'markdown',
    wanted: ['remedy/missing-base “within four weeks”', 'remedy/missing-base “within four weeks”'],
  },
  {
    name: 'what staff are told has times of its own',
    section: `  1. Within two months of the date of our final decision, the Council will:
  • remind complaint handlers that stage one replies are due within ten working days, and stage two replies within 20;
  • change its standard letter so that people are told they can appeal within 28 days; and
  • ensure that requests for a review are passed on without delay.
  1. ${evidence}`,
    wanted: [],
  },
  {
    name: 'what staff are told is the only time there is',
    section: `  1. The Council will remind complaint handlers that stage one replies are due within ten working days.
  2. ${evidence}`,
    wanted: ['remedy/missing-deadline “The Council will remind complaint handlers that stage one”'],
  },
  {
    name: 'on a wish, going on, and done',
    section: `  1. The Council has already apologised to Mr S and has paid him £150.
  2. If Mr S asks for one, the Council will arrange a new assessment.
  3. The Council will call Mr S every week until the work is finished.`,
    wanted: ['remedy/missing-evidence “Agreed action”'],
  },
  {
    name: 'all of it done',
    section: `  1. The Council has already apologised to Mr S, paid him £150 and changed its letters. I consider this a suitable remedy, so I do not recommend anything further.`,
    wanted: [],
  },
  {
    name: 'nobody can measure it',
    section: `  1. Within three months of our final decision, the Council should:
  • provide training to staff;
  • review its procedures; and
  • take steps to prevent a recurrence.
  1. ${evidence}`,
    wanted: [
      'remedy/unmeasurable “provide training to staff”',
      'remedy/unmeasurable “review its procedures”',
      'remedy/unmeasurable “take steps to prevent a recurrence”',
    ],
  },
  {
    name: 'what we cannot ask for',
    section: `  1. Within one month of our final decision, the Council will:
  • take disciplinary action against the social worker; and
  • remove the allegation from Ms E’s case records.
  1. ${evidence}`,
    wanted: [
      'remedy/outside-powers “take disciplinary action against the social worker”',
      'remedy/outside-powers “remove the allegation from Ms E’s case records”',
    ],
  },
  {
    name: 'what we say that we do not ask for',
    section: `  1. Within one month of our final decision, the Council will apologise to Ms E for its delay, and add a note to her file that she disputes the report.
  2. Ms E wants the social worker to be dismissed. I cannot recommend that the Council takes disciplinary action, nor that it removes the report from its records.
  3. ${evidence}`,
    wanted: [],
  },
  {
    name: 'recommended under Agreed action, and nothing says that it is agreed',
    section: `  1. I recommend that, within one month of my final decision, the Council:
  • apologises to Mrs O for its poor record keeping; and
  • pays Mrs O £100 to recognise her uncertainty.
  1. ${evidence}`,
    wanted: ['remedy/unagreed-action “I recommend that, within one month of my final decision, the Council:”'],
  },
  {
    name: 'a draft that recommends under Recommended action',
    draft: true,
    heading: 'Recommended action',
    section: `  1. Within one month of my final decision, I recommend the Council:
  • apologises to Mrs O for its poor record keeping; and
  • pays Mrs O £100 to recognise her uncertainty.
  1. ${evidence}`,
    wanted: [],
  },
  {
    name: 'payments: pronouns, shares, accounts, formulas',
    section: `  1. To put right the injustice to Mr and Mrs Q, within one month of my final decision the Council will:
  • pay them £200 each;
  • credit their rent account with £640;
  • pay Mrs Q a further £100;
  • reimburse the cost of the private report; and
  • pay them a sum equivalent to the direct payments they should have had between May and October 2023, less the hours provided.
  1. ${evidence}`,
    wanted: [],
  },
  {
    name: 'a payment that says neither to whom nor what for, and sums with a slip of the keyboard',
    section: `  1. Within one month of my final decision, the Council will:
  • make a payment of £250;
  • pay Mr Z £150.000 to reflect his distress; and
  • refund Mr Z £1,120 that he overpaid, and pay him £1500 for the loss of his belongings.
  1. ${evidence}`,
    wanted: [
      'remedy/incomplete-payment “make a payment of £250”',
      'remedy/incomplete-payment “£150.000”',
      'remedy/incomplete-payment “£1500”',
    ],
  },
  {
    name: 'nothing asks for evidence',
    layout: 'office',
    section: `12.\tWithin one month of my final decision the Council will:
•\tapologise to Mr C for not telling him of his right to a review; and
•\tpay Mr C £150 to reflect his uncertainty.
13.\tI am satisfied that this is a suitable remedy.`,
    wanted: ['remedy/missing-evidence “Agreed action”'],
  },
  {
    name: 'evidence for each action',
    section: `  1. Within one month of my final decision the Council will apologise to Mr C and send us a copy of its letter.
  2. Within three months of my final decision the Council will review its checklist for homelessness interviews, and share the revised checklist with us.`,
    wanted: [],
  },
  {
    name: 'sub-headings that give the time',
    section: `Within one month of the final decision

  1. The Council will apologise to Mr A for the delay.
  2. The Council will pay Mr A £150 to recognise his frustration.

Within three months of the final decision

  1. The Council will review its process for allocating planning enquiries, to find out why this one was missed.

Evidence

  1. ${evidence}`,
    wanted: [],
  },
  {
    name: 'events without a last day',
    section: `  1. The Council has agreed to:
  • present this decision to its scrutiny committee at its next meeting; and
  • pay Miss U £150 for her distress within two weeks of receiving her bank details.
  1. ${evidence}`,
    wanted: [
      'remedy/missing-base “at its next meeting”',
      'remedy/missing-base “within two weeks of receiving her bank details”',
    ],
  },
  {
    name: 'an event with a last day',
    section: `  1. Within one month of our decision, the Council will ask Mr I for the receipts. It will refund him within two weeks of receiving them, and in any case within three months of our decision.
  2. ${evidence}`,
    wanted: [],
  },
  {
    name: 'prose, with “also” and “this”',
    section: `  1. The Council has agreed to apologise to Mr M for the way in which it dealt with his report, and to pay him £100 for the time and trouble of pursuing it. It should do this within one month of my final decision.
  2. The Council has also agreed to check its other cases of this kind within two months of my final decision. It will tell us what it finds.`,
    wanted: [],
  },
  {
    name: 'a charity, its dates in the items, and a wrong order',
    date: '3 June 2024',
    section: `a) write to Mr V with an apology for its part in the delay, by 28 June 2024
b) by 26 July 2024, revise its leaflet on top-up fees
c) by 12 July 2024, send the revised leaflet to every resident’s family
d) send us evidence that it has done all of this`,
    wanted: ['remedy/conflicting-deadline “by 12 July 2024”'],
  },
  {
    name: 'goodwill that was offered before, beside what is agreed',
    summary:
      'Summary: We found fault by the Council which caused Mr F distress. The Council has agreed to pay him £300 on top of the £150 it had already paid.',
    section: `  1. In its complaint response the Council offered Mr F £150, which he accepted.
  2. Within one month of my final decision, the Council has agreed to pay Mr F £300, in addition to the £150 it has already paid, to recognise the distress caused.
  3. ${evidence}`,
    wanted: [],
  },
  {
    name: 'terms, half terms and a panel',
    section: `  1. By the end of the spring term 2025, the Council will arrange 30 hours of tuition for B to make up for what he missed.
  2. By 31 March 2025 the Council will write to Mrs C to apologise for the provision that it did not secure, and pay her £900 to recognise its impact on B.
  3. ${evidence}`,
    wanted: [],
  },
  {
    name: 'a refund and a waiver, with a total in the last item',
    section: `  1. Within four weeks of our final decision the Council will:
  • refund Mr E £310 in enforcement fees;
  • waive the summons costs of £95; and
  • pay Mr E £200 for his distress, making a total of £605.
  1. ${evidence}`,
    wanted: [],
  },
  {
    name: 'a refund and a waiver, with a total that is wrong',
    section: `  1. Within four weeks of our final decision the Council will:
  • refund Mr E £310 in enforcement fees;
  • waive the summons costs of £95; and
  • pay Mr E £200 for his distress, making a total of £650.
  1. ${evidence}`,
    wanted: ['remedy/amount-mismatch “£650”'],
  },
  {
    name: 'the words that open another list, and questions',
    section: `  1. When we recommend a payment for distress, we consider:
  • how severe it was;
  • how long it lasted; and
  • whether the person was vulnerable.
  1. Within one month of my final decision, the Council has agreed to pay Mr W £500 because of the severe and prolonged distress it caused.
  2. ${evidence}`,
    wanted: [],
  },
  {
    name: 'three times in one sentence',
    section: `  1. The Council has agreed to apologise to Miss S within two weeks of our decision, to pay her £200 for her distress within four weeks of our decision, and to publish a new policy on reasonable adjustments within six months of our decision.
  2. ${evidence}`,
    wanted: [],
  },
];
