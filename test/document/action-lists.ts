/**
 * Action sections in the shapes that remedies are written in, in our own words, with what they hold as read by a person.
 * The decision is of Tuesday 14 January 2025: one month is 14 February, four weeks 11 February, two months 14 March,
 * three months 14 April, six weeks 25 February, two weeks 28 January, 20 working days 11 February.
 */
export interface ActionList {
  readonly title: string;
  readonly section: string;
  /** Kind and scope; payee and sum where money goes; deadline with due date. */
  readonly actions: readonly string[];
}

const month = 'inherited period 2025-02-14';
const weeks = 'inherited period 2025-02-11';
const quarter = 'inherited period 2025-04-14';

export const actionLists: readonly ActionList[] = [
  {
    title: 'the lead-in covers all',
    section: `
  1. To remedy the injustice caused by the faults I have found, within one month of the final decision the Council has agreed to:
  • apologise to Mrs B for the delay in its review; and
  • pay Mrs B £250 to acknowledge her distress.`,
    actions: [`apology personal, ${month}`, `payment personal, Mrs B £250, ${month}`],
  },
  {
    title: 'what happens each term sets no date, and statutory guidance is nobody’s own',
    section: `
  1. Within three months of the final decision the Council will:
  • reconsider its decision with reference to the statutory guidance, and write to Mr D with its reasons; and
  • review how it checks that new provision is in place at the start of each term.`,
    actions: [`review personal, ${quarter}`, `review service, ${quarter}`],
  },
  {
    title: 'a recommendation that was refused is history',
    section: `
  1. I recommended the Council pay Mrs B £500. The Council did not agree to this. It agreed to pay £300, which it will do within one month of the final decision.`,
    actions: ['payment personal, nobody £300, period 2025-02-14'],
  },
  {
    title: 'agreed that, in a time, it will; and a sum that is not to be set off',
    section: `
  1. The Council has agreed that, within four weeks of the date of my final decision, it will:
  • send Mr A a written apology; and
  • pay Mr A £150 for his distress. It should not set this off against the £41.20.`,
    actions: [`apology personal, ${weeks}`, `payment personal, Mr A £150, ${weeks}`],
  },
  {
    title: 'two groups, and evidence',
    section: `
  1. Within four weeks of my final decision, the Council will:
  • write to Mr C to apologise for the faults I have found;
  • pay Mr C £1,200 for six months without a school place; and
  • issue Y’s final EHC plan.
  2. Within three months of my final decision, the Council will:
  • review its procedure for children out of school; and
  • remind staff of its duty under section 19.
  3. The Council should provide us with evidence it has complied with the above actions.`,
    actions: [
      `apology personal, ${weeks}`,
      `payment personal, Mr C £1200, ${weeks}`,
      `assessment personal, ${weeks}`,
      `review service, ${quarter}`,
      `reminder service, ${quarter}`,
      'evidence personal, none',
    ],
  },
  {
    title: 'a deadline in one item only',
    section: `
  1. The Council has agreed to:
  • complete a stage two investigation within 65 working days of our final decision and tell Miss D the outcome; and
  • pay Miss D £300 for her time and trouble.`,
    actions: ['action personal, period 2025-04-15', 'payment personal, Miss D £300, none'],
  },
  {
    title: 'the sentence after the list',
    section: `
  1. The Council has agreed to:
  • apologise to Mr X; and
  • refund the fees of £159.58.
  2. The Council should carry out these actions within four weeks of this case closing.`,
    actions: [`apology personal, ${weeks}`, `refund personal, nobody £159.58, ${weeks}`],
  },
  {
    title: 'the sentence after the list, put in the passive',
    section: `
  1. The Council will:
  • apologise to Ms G; and
  • pay her £150.
  2. These actions should be completed within one month of the final decision.`,
    actions: [`apology personal, ${month}`, `payment personal, Ms G £150, ${month}`],
  },
  {
    title: 'all of the above',
    section: `
  1. The Council agreed to:
  • apologise to Ms G;
  • pay Ms G £150; and
  • add a note of her views to her file.
  2. It will complete all of the above within 20 working days of our decision, and provide us with evidence.`,
    actions: [
      `apology personal, ${weeks}`,
      `payment personal, Ms G £150, ${weeks}`,
      `records personal, ${weeks}`,
      'evidence personal, period 2025-02-11',
    ],
  },
  {
    title: 'a covering sentence before the lead-in',
    section: `
  1. I recommended, and the Council has agreed, that it should take the following action within one month of my decision. It will:
  • apologise to Mr and Mrs X; and
  • pay Mr and Mrs X £400.`,
    actions: [`apology personal, ${month}`, `payment personal, Mr and Mrs X £400, ${month}`],
  },
  {
    title: 'a covering paragraph before the list',
    section: `
  1. The Council will complete the following actions within three months of the date of this decision.
  2. The Council has agreed to:
  • review its allocations policy; and
  • train its officers on the policy.`,
    actions: [`review service, ${quarter}`, `training service, ${quarter}`],
  },
  {
    title: 'prose, one sentence an action',
    section: `
  1. The Council will apologise to Mr X within four weeks of our decision.
  2. Within three months of our decision the Council will review its website and update its guidance.
  3. I am satisfied this is a suitable remedy.`,
    actions: ['apology personal, period 2025-02-11', 'review service, period 2025-04-14'],
  },
  {
    title: 'a front covers the sentences that follow it',
    section: `
  1. Within four weeks of our decision, the Council will apologise to Mr X. It will pay him £200. It will also amend his records.`,
    actions: [
      'apology personal, period 2025-02-11',
      `payment personal, Mr X £200, ${weeks}`,
      `records personal, ${weeks}`,
    ],
  },
  {
    title: 'a sentence beside another without a time',
    section: `
  1. The Council will pay Mr X £200 within four weeks of our decision.
  2. The Council will review its policy.`,
    actions: ['payment personal, Mr X £200, period 2025-02-11', 'review service, none'],
  },
  {
    title: '“It will do this within”',
    section: `
  1. The Council will apologise to Mrs B and pay her £100. It will do this within four weeks of our decision.`,
    actions: [`apology personal, Mrs B £100, ${weeks}`],
  },
  {
    title: 'the time of the payment and the apology only',
    section: `
  1. The Council has agreed to:
  • apologise to Mrs B;
  • pay Mrs B £500; and
  • review its panel’s terms of reference.
  2. The apology and payment should be made within four weeks of my final decision.`,
    actions: [`apology personal, ${weeks}`, `payment personal, Mrs B £500, ${weeks}`, 'review service, none'],
  },
  {
    title: 'payees by pronoun, sums in a nested list',
    section: `
  1. Within one month of the final decision the Council will:
  • apologise to Mr C; and
  • pay him:
    1. £300 for distress; and
    2. £200 for his time and trouble.`,
    actions: [
      `apology personal, ${month}`,
      `payment personal, Mr C £300, ${month}`,
      `payment personal, Mr C £200, ${month}`,
    ],
  },
  {
    title: 'the lead-in pays, the items say how much',
    section: `
  1. Within one month of the final decision the Council will pay Ms D:
  • £300 for distress; and
  • £200 for her time and trouble.`,
    actions: [`payment personal, Ms D £300, ${month}`, `payment personal, Ms D £200, ${month}`],
  },
  {
    title: 'a total with its parts',
    section: `
  1. Within one month of the final decision the Council will pay Ms D £500, made up of £300 for distress and £200 for time and trouble.
  2. Within one month of the final decision the Council will pay Mr E £600 for distress and £350 for lost provision, a total of £950.`,
    actions: ['payment personal, Ms D £500, period 2025-02-14', 'payment personal, Mr E £950, period 2025-02-14'],
  },
  {
    title: 'rates',
    section: `
  1. Within one month of the final decision the Council has agreed to:
  • pay Mrs X £250 a month from June 2023 to January 2024;
  • pay Mrs X £900 per term for two terms of missed education (£1,800);
  • pay Mrs X £200 each month until Y’s placement begins; and
  • pay Mrs X £20 per week for the missed respite, totalling £480.`,
    actions: [
      `payment personal, Mrs X no sum £250/month, ${month}`,
      `payment personal, Mrs X £1800 £900/term, ${month}`,
      `payment personal, Mrs X no sum £200/month, ${month}, continuing`,
      `payment personal, Mrs X £480 £20/week, ${month}`,
    ],
  },
  {
    title: 'formulas and ranges',
    section: `
  1. Within one month of the final decision the Council has agreed to:
  • pay Mr X a sum equivalent to the cost of the missed respite;
  • reimburse Mr X for the taxis he paid for;
  • meet 50% of the cost of the fence; and
  • pay Mr X between £900 and £2,400 a term, depending on the report.`,
    actions: [
      `payment personal, Mr X no sum, ${month}`,
      `refund personal, Mr X no sum, ${month}`,
      `payment personal, nobody no sum, ${month}`,
      `payment personal, Mr X no sum, ${month}`,
    ],
  },
  {
    title: 'earlier offers and debts are not the remedy',
    section: `
  1. Within one month of the final decision the Council has agreed to:
  • pay Mr X a further £200, on top of the £100 it has already paid;
  • pay Mr X £400 instead of the £150 it offered;
  • write off Mr X’s arrears of £1,250;
  • pay Miss Y £300 and take no action on her debt of £900; and
  • credit his rent account with £75.`,
    actions: [
      `payment personal, Mr X £200, ${month}`,
      `payment personal, Mr X £400, ${month}`,
      `refund personal, Mr X £1250, ${month}`,
      `payment personal, Miss Y £300, ${month}`,
      `refund personal, nobody £75, ${month}`,
    ],
  },
  {
    title: 'each',
    section: `
  1. Within one month of the final decision the Council will:
  • pay Mr and Mrs X £100 each; and
  • pay Ms Y and her two children £150 each.`,
    actions: [
      `payment personal, Mr and Mrs X £200, ${month}`,
      `payment personal, Ms Y and her two children £450, ${month}`,
    ],
  },
  {
    title: 'payees after the sum',
    section: `
  1. Within one month of the final decision the Care Provider will:
  • make a symbolic payment of £250 to Mrs B to reflect her distress;
  • make a payment to Mr C and Ms D of £500; and
  • refund Mrs B’s top-up fees (£4,628).`,
    actions: [
      `payment personal, Mrs B £250, ${month}`,
      `payment personal, Mr C and Ms D £500, ${month}`,
      `refund personal, Mrs B £4628, ${month}`,
    ],
  },
  {
    title: 'done already, as a list',
    section: `
  1. The Council has already:
  • apologised to Mr X; and
  • paid him £50.
  2. Within one month of the final decision it has agreed to review his case.`,
    actions: [
      'apology personal, inherited done',
      'payment personal, Mr X £50, inherited done',
      'review personal, period 2025-02-14',
    ],
  },
  {
    title: 'done already, inside an item',
    section: `
  1. The Council has agreed to:
  • apologise to Mr X, which it has already done; and
  • within one month of the final decision, share this decision with relevant staff.`,
    actions: ['apology personal, done', 'reminder service, period 2025-02-14'],
  },
  {
    title: 'conditional',
    section: `
  1. The Council has agreed to:
  • arrange mediation if Ms X asks for it;
  • if Ms X prefers, meet her in person; and
  • check if other families were affected, within three months.`,
    actions: [
      'action personal, none, conditional',
      'action personal, none, conditional',
      'action service, period 2025-04-14',
    ],
  },
  {
    title: 'events',
    section: `
  1. The Council has agreed to:
  • present this decision to councillors at its next scrutiny meeting;
  • reassess Mr B’s needs within four weeks of the hospital’s report; and
  • arrange catch-up lessons for Y by the end of the summer term.`,
    actions: ['action service, event', 'assessment personal, event', 'action personal, event'],
  },
  {
    title: 'vague words',
    section: `
  1. The Council has agreed to:
  • apologise to Mr X as soon as possible;
  • carry out a care assessment without delay; and
  • pay Mr X £100 immediately, and in any event within two weeks.`,
    actions: [
      'apology personal, vague',
      'assessment personal, vague',
      'payment personal, Mr X £100, period 2025-01-28',
    ],
  },
  {
    title: 'vague words in an item under a real deadline',
    section: `
  1. Within one month of the final decision the Council will:
  • apologise to Mr X as soon as possible.`,
    actions: [`apology personal, ${month}`],
  },
  {
    title: 'what staff are to be told',
    section: `
  1. The Council has agreed to:
  • remind staff that responses are due within 20 working days;
  • remind staff to reply promptly; and
  • ensure officers decide applications within eight weeks.`,
    actions: ['reminder service, none', 'reminder service, none', 'action service, none'],
  },
  {
    title: 'the reason holds a time',
    section: `
  1. The Council has agreed to:
  • apologise to Mrs X for failing to reply within 20 working days;
  • pay Mrs X £200 for the four weeks she waited; and
  • refund the charges for the six months from January to June.`,
    actions: ['apology personal, none', 'payment personal, Mrs X £200, none', 'refund personal, nobody no sum, none'],
  },
  {
    title: 'the paragraph on how to apologise is no action',
    section: `
  1. Within four weeks of my decision the Council should apologise to Ms B.
  2. We publish guidance on remedies which sets out our expectations for how organisations should apologise effectively to remedy injustice. The organisation should consider this guidance in making the apology I have recommended.
  3. The Council should provide us with evidence it has complied with the above action.`,
    actions: ['apology personal, period 2025-02-11', 'evidence personal, none'],
  },
  {
    title: 'remarks are no actions',
    section: `
  1. The Council has agreed to my recommendations.
  2. When recommending a remedy I consider the effect of the fault. I am satisfied the following remedies the injustice.
  3. Within one month of my final decision the Council will apologise to Ms B. This will remedy the injustice.`,
    actions: ['apology personal, period 2025-02-14'],
  },
  {
    title: 'a list of considerations is no list of actions',
    section: `
  1. In recommending a remedy I considered:
  • our guidance on remedies; and
  • the apology the Council made.
  2. By 31 March 2025 the Council will pay Mr X £300.`,
    actions: ['payment personal, Mr X £300, date 2025-03-31'],
  },
  {
    title: 'a list that says what an action consists of',
    section: `
  1. Within one month of the final decision the Council will apologise to Mr X for:
  • the delay in its reply; and
  • losing his papers.
  2. Within three months of the final decision the Council will review its complaints policy to ensure:
  • staff know the stages; and
  • letters name the Ombudsman.`,
    actions: ['apology personal, period 2025-02-14', 'review service, period 2025-04-14'],
  },
  {
    title: 'a nested list that says what an item consists of',
    section: `
  1. Within one month of the final decision the Council will:
  • remind social workers of:
    1. the need for clear notes; and
    2. the duty to consult parents; and
  • pay Mr X £100.`,
    actions: [`reminder service, ${month}`, `payment personal, Mr X £100, ${month}`],
  },
  {
    title: 'groups inside one list',
    section: `
  1. The Council has agreed to:
  • within one month of the final decision:
    1. apologise to Mr X; and
    2. pay Mr X £100; and
  • within three months of the final decision:
    1. review its policy; and
    2. train its staff.`,
    actions: [
      `apology personal, ${month}`,
      `payment personal, Mr X £100, ${month}`,
      `review service, ${quarter}`,
      `training service, ${quarter}`,
    ],
  },
  {
    title: 'two bodies, two lists',
    section: `
  1. Within one month of the final decision the Council will:
  • apologise to Mrs B.
  2. Within three months of the final decision the Trust will:
  • apologise to Mrs B; and
  • update its discharge policy.`,
    actions: [`apology personal, ${month}`, `apology personal, ${quarter}`, `policy service, ${quarter}`],
  },
  {
    title: 'recommended in the third person',
    section: `
  1. To remedy the complaint we recommend the Council:
  • apologises to Mr X within four weeks of our decision;
  • pays Mr X £2,000; and
  • reviews its procedures.`,
    actions: ['apology personal, period 2025-02-11', 'payment personal, Mr X £2000, none', 'review service, none'],
  },
  {
    title: 'recommended in prose',
    section: `
  1. I recommend the Council pay Mr X £250 within one month of my final decision. I also recommend that the Council should review its policy within three months of my final decision.`,
    actions: ['payment personal, Mr X £250, period 2025-02-14', 'review service, period 2025-04-14'],
  },
  {
    title: 'gerunds',
    section: `
  1. The Council has agreed to remedy the injustice within one month of the final decision by:
  • apologising to Mr X; and
  • paying Mr X £350.`,
    actions: [`apology personal, ${month}`, `payment personal, Mr X £350, ${month}`],
  },
  {
    title: 'service improvements of every kind',
    section: `
  1. Within three months of the final decision the Council has agreed to:
  • share this decision with its housing officers;
  • provide training to staff on the Equality Act;
  • update its guidance on direct payments;
  • carry out an audit of open cases; and
  • produce an action plan.`,
    actions: [
      `reminder service, ${quarter}`,
      `training service, ${quarter}`,
      `policy service, ${quarter}`,
      `review service, ${quarter}`,
      `policy service, ${quarter}`,
    ],
  },
  {
    title: 'personal actions of every kind',
    section: `
  1. Within one month of the final decision the Council has agreed to:
  • reassess Mrs B’s care needs;
  • place a note of Mrs B’s views on her file;
  • reconsider Mrs B’s application;
  • arrange for a surveyor to visit Mrs B’s home; and
  • waive Mrs B’s outstanding charge.`,
    actions: [
      `assessment personal, ${month}`,
      `records personal, ${month}`,
      `review personal, ${month}`,
      `action personal, ${month}`,
      `refund personal, Mrs B no sum, ${month}`,
    ],
  },
  {
    title: 'an item with two deadlines',
    section: `
  1. The Council has agreed to:
  • review Mr X’s case within one month of the final decision, and write to him within two weeks of the review.`,
    actions: ['review personal, period 2025-02-14 + event'],
  },
  {
    title: 'evidence with a time of its own, and evidence inside an item',
    section: `
  1. Within four weeks of our decision the Council will:
  • review its policy and send us a copy; and
  • apologise to Mr X.
  2. The Council will send us evidence of this within six weeks of our decision.`,
    actions: [`review service, ${weeks}`, `apology personal, ${weeks}`, 'evidence personal, period 2025-02-25'],
  },
  {
    title: 'a sooner deadline inside a group',
    section: `
  1. Within three months of the final decision the Council will:
  • apologise to Mr X within two weeks of the final decision; and
  • review its policy.`,
    actions: ['apology personal, period 2025-01-28', `review service, ${quarter}`],
  },
  {
    title: 'dates',
    section: `
  1. The Council will:
  • apologise to Mr X by 14 February 2025;
  • publish its new policy before 1 May 2025;
  • repay Mr X’s fees by the end of March; and
  • finish the works by the end of April 2025.`,
    actions: [
      'apology personal, date 2025-02-14',
      'policy service, date 2025-04-30',
      'refund personal, Mr X no sum, date 2025-03-31',
      'action personal, date 2025-04-30',
    ],
  },
  {
    title: 'a draft’s recommendations',
    section: `
  1. I recommend that, within one month of my final decision, the Council:
  • apologises to X; and
  • pays X £100.`,
    actions: [`apology personal, ${month}`, `payment personal, X £100, ${month}`],
  },
  {
    title: 'an apology with money in the same item',
    section: `
  1. The Council has agreed to:
  • apologise to Mr X and pay him £200 within four weeks of our decision.`,
    actions: ['apology personal, Mr X £200, period 2025-02-11'],
  },
  {
    title: 'the list’s last item covers the list',
    section: `
  1. The Council has agreed to:
  • apologise to Mr X; and
  • review its policy. The Council should complete these actions within one month of the final decision.`,
    actions: [`apology personal, ${month}`, `review service, ${month}`],
  },
  {
    title: 'a lettered list that goes on after its deadline',
    section: `
  1. The Council has agreed to complete the following:
     a) Apologise to Mr and Mrs K, and Miss K.
     b) Make a payment of £1,350 to Mr and Mrs K to recognise Miss K’s loss of education. I considered our guidance, which recommends £900 to £2,400 per term.

  2. The Council should complete the above within four weeks of the final decision.
     c) Review how it identifies children missing education in a timely manner.

  3. The Council should complete this within eight weeks of the final decision, and provide evidence to show it has done so.`,
    actions: [
      `apology personal, ${weeks}`,
      `payment personal, Mr and Mrs K £1350, ${weeks}`,
      'review service, inherited period 2025-03-11',
      'evidence personal, period 2025-03-11',
    ],
  },
  {
    title: 'what somebody else wants, and what was not recommended',
    section: `
  1. I recommended the Council, within one month of the final decision, apologise to Mr T and pay him £250. The Council agreed.
  2. I have not recommended that the Council refund the fees. Mr T said the Council should refund all of the fees.
  3. I considered whether the Council should do more.`,
    actions: ['apology personal, Mr T £250, period 2025-02-14'],
  },
  {
    title: 'noun phrases',
    section: `
  1. For the reasons given above I recommend:
  • a written apology to Miss T within one month;
  • payment of £300 to Miss T for avoidable distress; and
  • a review of the Council’s policy.`,
    actions: ['apology personal, period 2025-02-14', 'payment personal, Miss T £300, none', 'review service, none'],
  },
  {
    title: 'an agreement to a recommendation that says what it is',
    section: `
  1. The Council has agreed to our recommendation to pay Mr X £250 within four weeks of our final decision.
  2. My recommendation was for the Council to apologise to Mr X within two weeks of my final decision. The Council has agreed to it.`,
    actions: ['payment personal, Mr X £250, period 2025-02-11', 'apology personal, period 2025-01-28'],
  },
  {
    title: 'items that are whole sentences',
    section: `
  1. Within one month of the Ombudsman’s final decision the Council has agreed that:
  • it will apologise to Mr X; and
  • the Head of Service will write to Mr X with an explanation.`,
    actions: [`apology personal, ${month}`, `action personal, ${month}`],
  },
  {
    title: 'evidence that it has done what the list says',
    section: `
  1. Within one month of our decision the Council will provide us with evidence that it has:
  • apologised to Mr X; and
  • paid Mr X £100.`,
    actions: [
      'evidence personal, period 2025-02-14',
      `apology personal, ${month}`,
      `payment personal, Mr X £100, ${month}`,
    ],
  },
  {
    title: 'a raised offer, an offer made good, and a deposit',
    section: `
  1. Within one month of our decision the Council will:
  • increase its offer to Mr X from £100 to £300;
  • pay Mr X the £250 it offered in its reply; and
  • refund Mr X the £1,000 deposit he paid.`,
    actions: [
      `payment personal, Mr X £300, ${month}`,
      `payment personal, Mr X £250, ${month}`,
      `refund personal, Mr X £1000, ${month}`,
    ],
  },
  {
    title: 'a second main verb behind a reason',
    section: `
  1. The Council will:
  • apologise to Mr X for failing to respond to his complaint and pay him £200 within four weeks;
  • confirm in writing that it will complete the repairs within four weeks; and
  • ensure Y’s assessment is completed within four weeks.`,
    actions: [
      'apology personal, Mr X £200, period 2025-02-11',
      'action personal, period 2025-02-11',
      'action personal, period 2025-02-11',
    ],
  },
  {
    title: 'actions that go on',
    section: `
  1. The Council will:
  • report on progress every three months for a year;
  • keep Miss U informed on a fortnightly basis; and
  • provide transport each day until Y changes school.`,
    actions: [
      'action personal, none, continuing',
      'action personal, none, continuing',
      'action personal, none, continuing',
    ],
  },
  {
    title: 'done since, in a sentence of its own',
    section: `
  1. Within one month of my decision the Council will apologise to Ms F.
  2. It has agreed to backdate her priority to 28 April 2022. It did so on 2 December 2024.`,
    actions: ['apology personal, period 2025-02-14', 'action personal, inherited done'],
  },
  {
    title: 'bare headings between unnumbered items',
    section: `
  1. The Council agreed to take the following actions:

  Within one month

  • apologise to Mr X

  • pay Mr X £200

  Within three months

  • review its policy`,
    actions: [`apology personal, ${month}`, `payment personal, Mr X £200, ${month}`, `review service, ${quarter}`],
  },
  {
    title: 'guidance on how to apologise inside an item',
    section: `
  1. Within one month of the final decision the Council will:
  • apologise to Mrs D, in line with our guidance on remedies; and
  • pay Mrs D £500.`,
    actions: [`apology personal, ${month}`, `payment personal, Mrs D £500, ${month}`],
  },
  {
    title: 'a closing line below the list',
    section: `
  1. To remedy the injustice to Ms B, the Council has agreed it will:
  • apologise to her in writing
  • pay her £250
  by no later than 28 February 2025.`,
    actions: ['apology personal, inherited date 2025-02-28', 'payment personal, Ms B £250, inherited date 2025-02-28'],
  },
  {
    title: 'verbs that can be general or not',
    section: `
  1. The Council has agreed to all of our recommendations. It has agreed to remedy Mr X’s injustice.
  2. Within four weeks of our decision the Council will remedy the damp in Mr X’s kitchen.
  3. Within four weeks of our decision the Council will find Y a school place.
  4. It will remedy the injustice by paying Mr X £300 within four weeks of our decision.`,
    actions: [
      'action personal, period 2025-02-11',
      'action personal, period 2025-02-11',
      'payment personal, Mr X £300, period 2025-02-11',
    ],
  },
  {
    title: 'guidance that the body is to write',
    section: `
  1. The Council will produce guidance for staff on evictions within three months of our decision.`,
    actions: ['policy service, period 2025-04-14'],
  },
  {
    title: 'two bodies in one sentence, and by letter',
    section: `
  1. The Council and the NHS Trust have each agreed to apologise to Mrs E within one month of the date of this decision.
  2. Within one month of my decision:
  • Council A will apologise to Mr X and pay him £200; and
  • Council B will apologise to Mr X and pay him £100.
  3. Both councils should send us evidence they have done this.`,
    actions: [
      'apology personal, period 2025-02-14',
      `apology personal, Mr X £200, ${month}`,
      `apology personal, Mr X £100, ${month}`,
      'evidence personal, none',
    ],
  },
  {
    title: 'timing in brackets',
    section: `
  1. The Council has agreed to:
  • apologise to Mr F (within four weeks); and
  • brief its officers (within three months).`,
    actions: ['apology personal, period 2025-02-11', 'reminder service, period 2025-04-14'],
  },
  {
    title: 'a sentence that gives the body until a date',
    section: `
  1. The Council will apologise to Mr B. It has until 31 March 2025 to do this.
  2. The Council will pay Mr B £150 when it restarts his collections.`,
    actions: ['apology personal, inherited date 2025-03-31', 'payment personal, Mr B £150, event'],
  },
  {
    title: 'a covering sentence without a time, then groups',
    section: `
  1. To remedy the injustice set out above I recommended the Council carry out the following actions.
  2. Within four weeks of the final decision:
  • Apologise to Miss X.
  3. Within three months of the final decision:
  • Review its letters.
  4. The Council has accepted my recommendations.`,
    actions: [`apology personal, ${weeks}`, `review service, ${quarter}`],
  },
  {
    title: 'items that the web made paragraphs, each with its time in front',
    section: `
  1. The Council has agreed to:
  2. Within four weeks of my decision, apologise to Mr X.
  3. Within three months of my decision, review its policy.
  4. Within three months of my decision, provide us with evidence.`,
    actions: [
      'apology personal, period 2025-02-11',
      'review service, period 2025-04-14',
      'evidence personal, period 2025-04-14',
    ],
  },
];
