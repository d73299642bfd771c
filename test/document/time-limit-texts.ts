/**
 * Background law as decisions tell it, with what happened beside it: `|` ends a paragraph. Beside each text the periods in it
 * that are put as the law and are not; all others are right, or somebody's own, or what was done.
 */
export const timeLimitTexts: readonly (readonly [text: string, wrong: readonly string[]])[] = [
  [
    'A child with special educational needs may have an Education, Health and Care (EHC) Plan.|Where the council receives a request for an EHC needs assessment it must decide whether to agree to the assessment and send its decision to the parent of the child or the young person within six weeks.|The process of assessing needs and developing EHC Plans must be carried out in a timely manner. Steps must be completed as soon as practicable.|If the council goes on to carry out an assessment, it must decide whether to issue an EHC Plan or refuse to issue a Plan within 16 weeks.|If the council goes on to issue an EHC Plan, the whole process from the point when an assessment is requested until the final EHC Plan is issued must take no more than 20 weeks (unless certain specific circumstances apply).|Councils must give the child’s parent or the young person 15 days to comment on a draft EHC Plan and express a preference for an educational placement.|The council must consult with the parent or young person’s preferred educational placement who must respond to the council within 15 calendar days.|As part of the assessment, councils must gather advice from relevant professionals. Those consulted have a maximum of six weeks to provide the advice.',
    [],
  ],
  [
    'The council must arrange for the EHC Plan to be reviewed at least once a year. The council must complete the review within 12 months of the first EHC Plan and within 12 months of any later reviews. The annual review begins with consulting the child’s parents. A review meeting must then take place. The process is only complete when the council issues its decision to amend, maintain or discontinue the EHC Plan. This must happen within four weeks of the meeting.|Where the council proposes to amend an EHC Plan, the law says it must send the child’s parent or the young person a copy of the existing plan and an accompanying notice providing details of the proposed amendments. Case law sets out this should happen within four weeks of the date of the review meeting.|Following comments from the child’s parent or the young person, if the council decides to continue to make amendments, it must issue the amended EHC Plan as soon as practicable and within eight weeks of the date it sent the EHC Plan and proposed amendments to the parents.|The Council held the annual review meeting on 3 May. It did not issue the final amended plan until 41 weeks later. It should have done so within 12 weeks.',
    [],
  ],
  [
    'A council must complete the EHC plan process within 26 weeks.|A council must notify the parent within six weeks of the annual review meeting whether it will amend the EHC plan.|The council must send its decision whether to carry out an EHC needs assessment within 30 days.|The council must provide the final amended EHC Plan within eight months of the amendment notice.',
    ['26 weeks', 'six weeks', '30 days', 'eight months'],
  ],
  [
    'If someone contacts a council seeking accommodation or help because they have ‘reason to believe’ they may be homeless, a number of duties arise.|Someone is threatened with homelessness if, when asking for assistance from the council on or after 3 April 2018, he or she is likely to become homeless within 56 days.|Councils must take reasonable steps to help to secure suitable accommodation for any eligible homeless person. When a council decides this duty has come to an end, it must notify the applicant in writing. The relief duty lasts 56 days.|Homeless applicants may request a review within 21 days of being notified of the decision.|The council must complete the review within eight weeks of the date of the review request. This can be extended with the applicant’s agreement in writing.|If an applicant wants to challenge a review decision, or if a council takes more than eight weeks to complete a review, they may appeal to the county court on a point of law within 21 days.|Bed and breakfast accommodation can only be used for households which include a pregnant woman or dependent child when no other accommodation is available and then for no more than six weeks.',
    [],
  ],
  [
    'The homelessness review must be completed within 56 working days.|A council must decide a homelessness review within 12 months.',
    ['56 working days', '12 months'],
  ],
  [
    'Anyone who has concerns about a child’s welfare should make a referral to children’s social care and should do so immediately if there is a concern that the child is suffering significant harm. Within one working day of a referral being received, a local authority social worker should acknowledge receipt to the referrer and make a decision about next steps and the type of response required.|The maximum timeframe for the assessment to conclude should be no longer than 45 working days from the point of referral.|If the information gathered under section 47 supports concerns, the council will arrange an Initial Child Protection Conference. This must take place within 15 working days of the strategy meeting.|The core group should meet within 10 working days of the initial child protection conference.',
    [],
  ],
  [
    'Working Together says the child and family assessment should be completed within 45 days of the referral.|Working Together says a social worker must decide what to do about the referral within one week.',
    ['45 days', 'one week'],
  ],
  [
    'The Council has a two-stage complaints procedure. At stage one it aims to respond within 10 working days. At stage two it will respond within 20 working days.|The Council’s complaints policy says it will respond to stage one complaints within 10 days.',
    [],
  ],
  [
    'The law sets out a three stage procedure for councils to follow when looking at complaints about children’s social care services. At stage 2 of this procedure, the Council appoints an Investigating Officer and an Independent Person (who is responsible for overseeing the investigation). If a complainant is unhappy with the outcome of the stage 2 investigation, they can ask for a stage 3 review by an independent panel. If a council has investigated something under this procedure, the Ombudsman would not normally re-investigate it.|Stage one: local resolution by the council (up to 20 working days). Stage two: an investigation by an investigator who will prepare a detailed report (up to 65 working days). Stage three: an independent panel to consider their representations (up to 30 working days).|The panel must be held within 30 days of the request, the panel’s report produced within five working days and the Council’s response sent within 15 days.|Stage two of the procedure should be completed in 25 working days, but can take up to 65 working days in certain circumstances.|The whole of stage two should take no longer than 13 weeks.|The Council took over 200 days to complete stage two, against a limit of 65 days.',
    ['30 days', '15 days', '65 days'],
  ],
  [
    'Disabled Facilities Grants (DFGs) are provided under the terms of the Housing Grants, Construction and Regeneration Act 1996. Councils have a statutory duty to give grants to disabled people for certain adaptations. Before approving a grant a council must be satisfied the work is necessary and meets the disabled person’s needs and is reasonable and practicable.|The council must give the applicant a decision on their formal application within six months. The works should be completed within 12 months of the date of approval.',
    [],
  ],
  ['A council must decide a DFG application within six weeks.', ['six weeks']],
  [
    'Councils should decide planning applications within eight weeks, or 13 weeks for major development. An applicant can appeal to the Planning Inspectorate within six months.',
    [],
  ],
  [
    'Planning authorities may take enforcement action where there has been a breach of planning control within four years.',
    [],
  ],
  [
    'The Council must reply to a subject access request within one month. It must answer a freedom of information request within 20 working days.',
    [],
  ],
  [
    'We cannot investigate late complaints unless we decide there are good reasons. Late complaints are when someone takes more than 12 months to complain to us about something a council/care provider has done.|Mr X complained to us in March 2024 about events in 2019. He took more than four years to complain to us.',
    [],
  ],
  [
    'Parents have 20 school days to lodge an appeal. Admission appeals must be heard within 40 school days of the deadline for appeals.|The panel must send its decision letter to the appellant within five school days of the hearing.|Admission appeals must be heard within 40 working days of the deadline for lodging appeals.',
    ['40 working days'],
  ],
  [
    'The Children Act 1989 Representations Procedure (England) Regulations 2006 set out a three-stage complaints process.|Stage one – local resolution: the council should reply within 10 working days (20 for complex complaints).|Stage two – investigation: 25 working days, extended to 65.|Stage three – review panel: held within 30 days, and its findings sent to the complainant within five working days.',
    ['30 days'],
  ],
  [
    'The statutory guidance Getting the Best from Complaints says stage one should take 10 working days, with an extension of a further 10 where necessary.|At stage two, councils should complete the investigation and adjudication within 25 days, or 65 days where it is complex.|If the complainant asks for a panel, it must meet within 20 working days of the request.',
    ['25 days', '65 days'],
  ],
  [
    'Ms X’s complaint was about children’s services, so the Council should have used the children’s statutory complaints procedure. It told her it would reply in 15 days. The Council replied in 30 days. Ms X asked for stage two within 20 days. The Council took nine months to finish stage two. It should have taken no more than 65 days.',
    ['65 days'],
  ],
  ['The Council’s timescale for stage one of the children’s statutory complaints procedure is 10 days.', []],
  [
    'The Council wrote to Miss Y on 3 May. It said the statutory complaints procedure allowed it 30 days for stage one. It was wrong.',
    [],
  ],
  [
    'Miss Y says the Council must hold a stage three panel within 30 days under the statutory complaints procedure.',
    [],
  ],
  [
    'The law says councils must decide whether to issue an EHC plan. If they do, they must issue the final plan within 20 weeks of the request. The Council took 38 weeks. That was 18 weeks late. The Council should pay £100 for each month of delay after the 20-week deadline.',
    [],
  ],
  [
    'The Council received the request for an EHC needs assessment on 1 March. It should have decided by 12 April, six weeks later. It decided on 1 July, 17 weeks after the request. The final EHC plan was due within 20 weeks, on 19 July.',
    [],
  ],
  [
    'After the annual review the Council should have issued the amended final EHC plan within 12 weeks. It took 20 weeks.',
    [],
  ],
  [
    'The SEND code says that, where an assessment goes ahead, councils must send the draft plan so the final EHC plan can be issued within 20 weeks. Schools have 15 days to respond to a consultation.',
    [],
  ],
  [
    'The Council must review the EHC plan within 12 months of the plan being issued and tell the parent its decision within six weeks of the review meeting.',
    ['six weeks'],
  ],
  [
    'Mr Z was homeless. The Council accepted the relief duty in May. The relief duty ended after 56 days, in July. He asked for a review of the decision within 21 days. The Council should have completed its review within eight weeks; it took 14 weeks.',
    [],
  ],
  ['The Council placed the homeless family in bed and breakfast for 10 weeks. The law limits this to six weeks.', []],
  ['The Homelessness Code says a council should complete its decision within 33 working days.', []],
  [
    'The Council’s website says it decides disabled facilities grant applications within three months. The law allows six months.',
    [],
  ],
  [
    'A landlord must give two months’ notice. The Council told Mr Z he was threatened with homelessness as the notice ended within 56 days.',
    [],
  ],
  [
    'The Council’s policy says it will visit within two working days of a safeguarding referral. Working Together says social workers should decide within one working day of the referral what to do.',
    [],
  ],
  [
    'The Council should have completed the carer’s assessment within 28 days, under its own policy. The Care Act sets no time limit.',
    [],
  ],
  [
    'Councils must determine most planning applications within 8 weeks. The Council publicised the application for 21 days. The Council may take enforcement action within ten years.',
    [],
  ],
  [
    'Council tax: if he disagreed, Mr Z could appeal to the Valuation Tribunal within two months of the Council’s decision.',
    [],
  ],
  [
    'The Council has six months to decide the disabled facilities grant application. It approved the grant after 11 months. It must pay the grant within 12 months.',
    [],
  ],
  [
    'The children’s statutory complaints procedure has three stages:\n  • stage one, which should take up to 10 days (20 if complex);\n  • stage two, which should take 25 working days, or up to 65 days; and\n  • stage three, a panel held within 30 days.',
    ['10 days', '65 days', '30 days'],
  ],
  [
    'There is a three-stage statutory procedure for complaints about children’s services.\n  • Stage One – the council responds within 20 working days.\n  • Stage Two – an investigation completed within 13 weeks.\n  • Stage Three – a review panel within 30 working days, and a response within 15 working days.',
    [],
  ],
  [
    'The Council had to arrange the statutory complaints panel no later than 30 days after Mrs P’s request. It missed the 30-day deadline by two weeks.',
    ['30 days'],
  ],
  ['Under the Children Act complaints procedure there is a 30-day time limit for the stage three panel.', ['30-day']],
  ['There is a 20 working day limit at stage one of the statutory children’s complaints procedure.', []],
  [
    'The Representations Procedure Regulations give a council thirty calendar days to convene the panel.',
    ['thirty calendar days'],
  ],
  [
    'The law on children’s complaints (the statutory complaints procedure) lets councils take ten days at the first stage, and another ten if they tell the complainant.',
    ['ten days'],
  ],
  ['The panel must report within a week under the statutory complaints procedure.', []],
  [
    'The regulations say that the whole EHC assessment process, from request to final plan, should not exceed 20 school weeks.',
    [],
  ],
  [
    'Councils have 16 weeks in which to tell parents that they will not issue an EHC plan, and 20 weeks to issue one.',
    [],
  ],
  ['Councils have 20 weeks in which to tell parents that they will not issue an EHC plan.', ['20 weeks']],
  [
    'The council must send the final amended EHC plan within 12 weeks of the review meeting. It must send the decision within 4 weeks.',
    [],
  ],
  [
    'The council must issue its decision within 12 weeks of the annual review meeting. For an EHC plan that is the law.',
    ['12 weeks'],
  ],
  ['Parents should be given at least 10 days to comment on the draft EHC plan.', ['10 days']],
  [
    'The school should send its report of the EHC annual review meeting within four weeks of the meeting.',
    ['four weeks'],
  ],
  ['The law gives parents two months to appeal to the SEND Tribunal against the EHC plan.', []],
  ['When the relief duty has lasted 28 days, the council must decide what duty it owes the homeless applicant.', []],
  ['The council owes the relief duty for 56 days. The homelessness prevention duty ends after 8 weeks.', []],
  ['A council should respond to a request for a review of a homelessness decision within 12 weeks.', []],
  ['A council should carry out a homelessness review within eight working weeks.', []],
  [
    'The Ombudsman expects complaints within six months. We do not usually investigate late complaints: those made to us more than six months after the events.',
    ['six months'],
  ],
  [
    'Normally, we only look at complaints made to us within 12 months. Mr B’s complaint is late as he complained to us 20 months after the decision.',
    [],
  ],
  [
    'We would not usually investigate complaints brought to us more than twelve months after someone became aware of the matter.',
    [],
  ],
  [
    'A decision on a disabled facilities grant should be made no later than twelve months after the application.',
    ['twelve months'],
  ],
  [
    'Councils must give neighbours 14 days to comment on planning applications by law, and display a site notice for 21 days.',
    [],
  ],
  ['Councils should determine major planning applications in eight weeks and others in 13 weeks.', []],
  [
    'A social worker should decide on the referral in 24 hours, and the child and family assessment should take no longer than 35 working days.',
    ['24 hours', '35 working days'],
  ],
  ['The council must display the planning application on site for 21 days and decide it within 8 weeks.', []],
  ['The Council’s target is to decide DFG applications within 12 weeks.', []],
  [
    'The admission appeal must be heard within 40 school days of the closing date; the appellant must have 10 days’ notice of the hearing.',
    ['10 days'],
  ],
];
