/**
 * Paragraphs that state powers, or only look like it, in words of our own: written from the list of statements and from how
 * such texts read, before the recogniser was asked. An id with `*` is cited; without, it stands uncited or carries none.
 */
export interface PowersRow {
  readonly text: string;
  readonly stated: readonly string[];
}

const lga = (provisions: string): string => `(Local Government Act 1974, ${provisions}, as amended)`;
const row = (text: string, ...stated: readonly string[]): PowersRow => ({ text, stated });

/** Under “The Ombudsman’s role and powers”. */
export const inPowers: readonly PowersRow[] = [
  // 1, 1b: fault, injustice and remedy, of all years.
  row(
    `We investigate complaints about ‘maladministration’ and ‘service failure’. In this statement, I have used the word fault to refer to these. We must also consider whether any fault has had an adverse impact on the person making the complaint. I refer to this as ‘injustice’. If there has been fault which has caused an injustice, we may suggest a remedy. ${lga('sections 26(1) and 26A(1)')}`,
    'maladministration*',
  ),
  row(
    `Our job is to look into maladministration and service failure, which I call fault here. Where fault has led to injustice we may suggest how the council should remedy it. ${lga('sections 26(1) and 26A(1)')}`,
    'maladministration*',
  ),
  row(
    `The Ombudsman looks at complaints of maladministration. She must also ask whether the fault had an adverse effect on the person; she refers to this as injustice. If the fault caused injustice, she may suggest a remedy. ${lga('sections 26(1) and 26A(1)')}`,
    'maladministration*',
  ),
  row(
    'If there has been fault which has caused significant injustice, or that could cause injustice to others in the future, we may suggest a remedy. In this statement I use the word fault for maladministration.',
    'maladministration',
  ),
  row(
    `We may suggest a remedy if there has been fault and it has caused an injustice. ${lga('sections 26(1) and 26A(1)')}`,
    'maladministration*',
  ),
  row(
    `We consider complaints about maladministration and service failure. We also consider whether fault has affected the complainant badly. I refer to this as ‘injustice’. [Local Government Act 1974, sections 26(1) and 26A(1), as amended]`,
    'maladministration*',
  ),
  row(
    `We investigate complaints about ‘maladministration’ and ‘service failure’. I refer to these as fault. If fault has caused significant injustice, we might recommend a remedy. ${lga('section 26(1) and section 26A(1)')}`,
    'maladministration*',
  ),
  row(
    'We investigate complaints of injustice caused by maladministration and service failure. I have used the word fault to refer to these.',
  ),
  row(
    `We look into fault by councils, which is how this statement refers to maladministration. ${lga('section 24A(6)')}`,
  ),
  // 1c
  row(
    `Service failure can happen when an organisation fails to provide a service as it should have done because of circumstances outside its control. We do not need to show any blame, intent, flawed policy or process, or bad faith. ${lga('sections 26(1)')}`,
    'service-failure*',
  ),
  row(
    `A service failure may arise through no blame of the council’s own, from circumstances beyond its control. ${lga('section 26(1)')}`,
    'service-failure*',
  ),
  row('We don’t have to show any blame or bad faith to say that a service has failed.', 'service-failure'),
  // 1d and other mergers
  row(
    `We investigate complaints about ‘maladministration’ and ‘service failure’. If there has been fault which has caused an injustice, we may suggest a remedy. We cannot question whether a council’s decision is right or wrong simply because the complainant disagrees with it. ${lga('sections 26(1), 26A(1) and 34(3)')}`,
    'maladministration*',
    'merits*',
  ),
  row(
    `We must consider whether there was fault in how an organisation made its decision; where there was none we cannot question the outcome. If there was fault that caused injustice we may suggest a remedy. ${lga('sections 26(1), 26A(1) and 34(3)')}`,
    'merits*',
    'maladministration*',
  ),
  row(
    `If we are satisfied with a council’s actions or proposed actions, we can complete our investigation and issue a decision statement. ${lga('sections 30(1B) and 34H(1)')} We cannot investigate late complaints unless there are good reasons. ${lga('sections 26B and 34D')}`,
    'satisfied-complete*',
    'late*',
  ),
  // 2
  row(
    `We provide a free service, but must use public money carefully. We do not start or continue an investigation if we decide further investigation would not lead to a different outcome. ${lga('section 24A(6), as amended, section 34(B)')}`,
    'careful-use-of-money*',
  ),
  row(
    `We investigate ‘maladministration’ and ‘service failure’, which we call ‘fault’, and whether it had an adverse impact on the complainant, which we call ‘injustice’. Our service is free, but we have to use public money carefully. We do not start an investigation if we decide:\n\n- there is not enough evidence of fault to justify investigating, or\n- any injustice is not significant enough to justify our involvement, or\n- there is another body better placed to consider the complaint.\n\n${lga('sections 24A(6) and 34B(8)')}`,
    'careful-use-of-money*',
  ),
  row(
    'We offer a free service but have to be careful how we use public money. We do not continue an investigation where we decide that we could not add to what the organisation’s own inquiries found, or that there is no worthwhile outcome to achieve.',
    'careful-use-of-money',
  ),
  row(
    `We must use public money carefully. We do not start an investigation if we decide it would not be in the public interest. (Local Government Act 1974, section 24A(6))`,
    'careful-use-of-money*',
  ),
  row(
    `We do not start or continue an investigation if we decide:\n\n- the complainant is not the person affected, or\n- we cannot achieve the outcome someone wants.\n\n${lga('section 24A(6)')}`,
    'discretion*',
  ),
  // 2b
  row(
    `We can decide whether to start or end an investigation. We do not start one if the tests set out in our Assessment Code are not met. ${lga('section 24A(6)')}`,
    'discretion*',
    'assessment-code*',
  ),
  row(
    `We provide a free service, but must use public money carefully. We may decide not to go on with an investigation where a complaint does not meet the tests in our Assessment Code. ${lga('section 24A(6)')}`,
    'careful-use-of-money*',
    'assessment-code*',
  ),
  row(
    'Our Assessment Code sets out the tests that a complaint must meet before we start to investigate it.',
    'assessment-code',
  ),
  // 2c, 2d, 2e
  row(
    `The Ombudsman may decide not to start or continue with an investigation if she believes it is unlikely she would find fault, or that the fault has not caused injustice. ${lga('section 24A(6)')}`,
    'discretion*',
  ),
  row(
    `We may decide not to continue an investigation if we believe we cannot achieve the outcome someone wants, or another body is better placed. ${lga('section 24A(6)')}`,
    'discretion*',
  ),
  row(
    `It is our decision whether to start, and when to end an investigation into something the law allows us to investigate. This is sometimes known as our general discretion. ${lga('sections 24A(6) and 34B(8)')}`,
    'discretion*',
  ),
  row('We decide whether to begin an investigation and when to end one.', 'discretion'),
  row(
    `We have the power to start or discontinue an investigation into a complaint within our jurisdiction. We may decide not to start one if we think the issues could reasonably be, or have been, raised within a court of law. ${lga('sections 24A(6) and 34B(8)')}`,
    'discretion*',
  ),
  row(
    `We may use our discretion not to investigate if we think it unlikely that we would find fault. ${lga('section 24A(6)')}`,
    'discretion*',
  ),
  // 3, 3b, 3c
  row(
    `We cannot question whether an organisation’s decision is right or wrong simply because someone disagrees with it. We must consider whether there was fault in the way the decision was reached. ${lga('section 34(3)')}`,
    'merits*',
  ),
  row(
    `When considering complaints, we may not act like an appeal body. Without fault in how a decision was made we cannot question it, whatever we might have decided ourselves. ${lga('section 34(3)')}`,
    'merits*',
  ),
  row('It is not for the Ombudsman to question the merits of a decision that was made without fault.', 'merits'),
  row(
    `We consider whether there was fault in the way an organisation made its decision. If there was no fault in how it decided, we cannot question the outcome. ${lga('section 34(3)')}`,
    'merits*',
  ),
  row(
    `We are not an appeal body. We look at the way a council made its decision. If we consider it followed the right steps, we cannot question whether its decision was right or wrong, even if someone disagrees. ${lga('section 34(3)')}`,
    'merits*',
  ),
  row(
    `We cannot question an independent appeal panel’s decision unless it was taken with fault. If fault calls the panel’s decision into question, we may ask for a new appeal hearing. ${lga('section 34(3)')}`,
    'merits*',
  ),
  row(
    'We may ask for a fresh appeal to be heard if there was fault in the way the school admissions appeals panel reached its decision.',
    'merits',
  ),
  row(
    `I have used the word fault to refer to maladministration and service failure. We cannot question a council’s decision simply because the complainant does not agree with it. ${lga('section 34(3)')}`,
    'merits*',
  ),
  // 4
  row(
    `If we are satisfied with an organisation’s actions or proposed actions, we can complete our investigation and issue a decision statement. ${lga('section 30(1B) and 34H(i)')}`,
    'satisfied-complete*',
  ),
  row(
    `We can complete an investigation by issuing a decision statement when we are satisfied with what a council has done or proposes to do. ${lga('sections 30(1B) and 34H(1)')}`,
    'satisfied-complete*',
  ),
  row(
    'Where the Ombudsman is satisfied with a council’s actions, or those it proposes, he can finish his investigation and issue a statement of his decision.',
    'satisfied-complete',
  ),
  // 5
  row(
    `We can decide not to start or continue with an investigation if we are satisfied with the actions an organisation has taken or proposes to take. ${lga('section 24A(7)')}`,
    'satisfied-not-start*',
  ),
  row(
    `I have used the word fault to refer to maladministration. We provide a free service but must use public money carefully. We may decide not to start an investigation if we are satisfied with the action a council has taken or intends to take. ${lga('section 24A(7)')}`,
    'careful-use-of-money*',
    'satisfied-not-start*',
  ),
  row(
    'If a council has already put things right, or proposes to, in a way that satisfies us, we may decide not to start an investigation.',
    'satisfied-not-start',
  ),
  // 6
  row(
    `We cannot investigate late complaints unless we decide there are good reasons. Late complaints are when someone takes more than 12 months to complain to us about something a council has done. ${lga('sections 26B and 34D')}`,
    'late*',
  ),
  row(
    `People should complain to us within twelve months of finding out about the matter. We do not normally investigate a complaint made later than that. ${lga('section 26B')}`,
    'late*',
  ),
  row(
    `The law expects complaints to reach us within 12 months of when someone first knew of the problem. ${lga('sections 26B and 34D')}`,
    'late*',
  ),
  row(
    'A complaint made more than 12 months after a person became aware of the matter is late, and we need good reason to look at it.',
    'late',
  ),
  row(
    'We cannot investigate a complaint that comes to us after 12 months unless there are good reasons to do so.',
    'late',
  ),
  // 7, 8
  row(
    'The Local Government Act 1974 sets out our powers but also imposes restrictions on what we can investigate.',
    'powers-and-limits',
  ),
  row('The Act gives us our powers, and it limits what we may investigate.', 'powers-and-limits'),
  row(
    'When considering complaints, we make findings based on the balance of probabilities. This means that we look at the available relevant evidence and decide what was more likely to have happened.',
    'balance-of-probabilities',
  ),
  row(
    'If the evidence conflicts, we weigh it up and decide what more likely than not happened.',
    'balance-of-probabilities',
  ),
  // 9, 10
  row(
    `The law says we cannot normally investigate a complaint when someone can appeal to a tribunal about the same matter. However, we may decide to investigate if we consider it would be unreasonable to expect the person to appeal. ${lga('section 26(6)(a)')}`,
    'tribunal*',
  ),
  row(
    `The law says we cannot normally investigate a complaint when someone has a right of appeal, reference or review to a tribunal about the same matter. However, we may decide to investigate if we consider it would be unreasonable to expect the person to use this right. ${lga('section 26(6)(a)')}`,
    'tribunal*',
  ),
  row(
    'Where a tribunal can hear someone’s appeal we do not usually investigate, unless we think it unreasonable to expect them to use that right.',
    'tribunal',
  ),
  row(
    `We would not normally look at something which someone could have appealed to a tribunal about. We can if it was unreasonable to expect an appeal. ${lga('section 26(6)(a)')}`,
    'tribunal*',
  ),
  row(
    `We cannot investigate a complaint if someone has appealed to a tribunal about the same matter. ${lga('section 26(6)(a)')}`,
    'tribunal-used*',
  ),
  row(
    `The law does not allow us to investigate when a person has already used their right of appeal to a tribunal. We have no discretion. ${lga('section 26(6)')}`,
    'tribunal-used*',
  ),
  row(
    `We cannot investigate a complaint if someone has appealed to a tribunal about the matter. Nor do we normally investigate when someone can appeal to a tribunal, unless it would be unreasonable to expect the person to appeal. ${lga('section 26(6)(a)')}`,
    'tribunal-used*',
    'tribunal*',
  ),
  // 11
  row(
    `The law says we cannot normally investigate a complaint when someone can appeal to a government minister about the same matter. However, we may decide to investigate if we consider it would be unreasonable to expect the person to appeal. ${lga('section 26(6)(b)')}`,
    'minister*',
  ),
  row(
    `Someone who is refused planning permission can appeal to a minister. The Planning Inspector acts on behalf of the responsible Government minister. We do not normally investigate when there is such a right. ${lga('section 26(6)(b)')}`,
    'minister*',
  ),
  row(
    'We cannot usually investigate where there was a right of appeal to the Planning Inspectorate, unless it was unreasonable to expect the applicant to use it.',
    'minister',
  ),
  // 12
  row(
    `The law says we cannot normally investigate a complaint when someone could take the matter to court. However, we may decide to investigate if we consider it would be unreasonable to expect the person to go to court. ${lga('section 26(6)(c)')}`,
    'court*',
  ),
  row(
    `We do not usually investigate something a court could decide. We may if it is not reasonable to expect the person to have gone to court. (Local Government Act 1974, section 26(6)c))`,
    'court*',
  ),
  row(
    'Where someone has a remedy by way of court proceedings we cannot normally investigate, unless that would be unreasonable to expect.',
    'court',
  ),
  // 13
  row(
    `The law says we cannot normally investigate a complaint when someone had a right of appeal to a tribunal about the matter or could have taken it to court. However, we may decide to investigate if it would have been unreasonable to expect them to do so. ${lga('sections 26(6)(a) and 26(6)(c)')}`,
    'tribunal-or-court*',
  ),
  row(
    'We cannot usually investigate where someone could go to a tribunal or court about the same matter.',
    'tribunal-or-court',
  ),
  row(
    `We cannot normally investigate when someone can appeal to a tribunal, unless it would be unreasonable to expect that. We cannot normally investigate when someone could take the matter to court, unless it would be unreasonable to expect that. ${lga('section 26(6)(a) and (c)')}`,
    'tribunal*',
    'court*',
  ),
  // 14
  row(
    `We cannot investigate a complaint about the start of court action or what happened in court. (Local Government Act 1974, Schedule 5/5A, paragraph 1/3, as amended)`,
    'court-proceedings*',
  ),
  row('We have no power to investigate how court proceedings were begun or conducted.', 'court-proceedings'),
  row(
    `The law prevents us from investigating the commencement or conduct of proceedings before a court. ${lga('Schedule 5, paragraph 1')}`,
    'court-proceedings*',
  ),
  // 15
  row(
    'The Valuation Tribunal deals with appeals against decisions on council tax liability and council tax reduction.',
    'which-tribunal',
  ),
  row('London Tribunals considers parking and moving traffic offence appeals for London.', 'which-tribunal'),
  row(
    'The Traffic Penalty Tribunal considers parking and moving traffic appeals for England outside London.',
    'which-tribunal',
  ),
  row(
    'The Social Entitlement Chamber (also known as the Social Security Appeal Tribunal) is a tribunal that considers housing benefit appeals. (The Social Entitlement Chamber of the First Tier Tribunal)',
    'which-tribunal',
  ),
  row(
    'The First-tier Tribunal (Special Educational Needs and Disability) considers appeals against council decisions about special educational needs. We refer to it as the SEND Tribunal in this decision statement.',
    'which-tribunal',
  ),
  // 16
  row(
    `The law says we cannot normally investigate a complaint unless we are satisfied the council knows about it and has had a reasonable opportunity to investigate and reply. ${lga('section 26(5)')}`,
    'premature*',
  ),
  row(
    `Before we investigate, the complaint must have been brought to the council’s attention, and the council given a chance to answer it. ${lga('section 26(5)')}`,
    'premature*',
  ),
  row(
    'We cannot look at a complaint until the organisation has had an opportunity to reply to it, unless it would be unreasonable to expect someone to go to it first.',
    'premature',
  ),
  // 17, 18
  row(
    'There is another body better placed to consider complaints about freedom of information: the Information Commissioner’s Office.',
    'information-rights',
  ),
  row(
    'We normally expect someone to refer a complaint about data protection to the Information Commissioner. We may investigate if there are good reasons.',
    'information-rights',
  ),
  row(
    'We do not consider whether social workers meet professional standards. People can refer such concerns to Social Work England.',
    'professional-conduct',
  ),
  // 19
  row(
    `We cannot investigate something that affects all or most of the people in a council’s area. ${lga('section 26(7)')}`,
    'all-or-most*',
  ),
  row(
    `The law stops us investigating a matter which affects most or all of the inhabitants of an area. ${lga('section 26(7)')}`,
    'all-or-most*',
  ),
  row('We have no power to investigate complaints about something that affects all or most residents.', 'all-or-most'),
  // 20, 40
  row(
    `We cannot investigate complaints about the provision or management of social housing by a council acting as a registered social housing provider. (Local Government Act 1974, paragraph 5A schedule 5, as amended)`,
    'social-housing*',
  ),
  row(
    `We cannot consider a complaint about a council’s actions as a social landlord. [Local Government Act 1974, Schedule 5.5 (as amended)]`,
    'social-housing*',
  ),
  row(
    'The law does not let us investigate how registered providers manage social housing. The Housing Ombudsman considers such complaints.',
    'social-housing',
    'housing-ombudsman',
  ),
  // 21 to 24
  row(
    `We cannot investigate most complaints about what happens in schools. ${lga('Schedule 5, paragraph 5(2)')}`,
    'schools*',
  ),
  row(
    'We have no jurisdiction over the internal management of schools, or what happens in them day to day.',
    'schools',
  ),
  row(
    `We cannot investigate complaints about personnel matters, such as appointments or removals, pay, discipline or pensions. (Local Government Act 1974, Schedule 5/5A, paragraph 4, as amended)`,
    'personnel*',
  ),
  row('The Act bars us from looking at complaints about someone’s employment by a council.', 'personnel'),
  row(
    `We cannot investigate complaints about contractual or other commercial transactions of a council, such as public transport, docks, entertainment, industrial establishments and markets. ${lga('Schedule 5, paragraph 3')}`,
    'contracts*',
  ),
  row(
    `We have no power to consider a council’s commercial dealings or contracts. ${lga('Schedule 5, paragraph 3')}`,
    'contracts*',
  ),
  row(
    `We cannot investigate action taken in connection with the investigation or prevention of crime. ${lga('Schedule 5, paragraph 2')}`,
    'crime*',
  ),
  row('The law says that we may not look at what councils do to prevent or investigate crime.', 'crime'),
  // 25 to 28
  row(
    `We cannot investigate complaints about actions which are not the administrative function of a council. (Local Government Act 1974, section 26(1) as amended)`,
    'not-administrative*',
  ),
  row(
    'We can only look at action taken by a council in the exercise of its administrative functions.',
    'not-administrative',
  ),
  row(
    `We cannot investigate a complaint if the body complained about is not responsible for the issue being raised. ${lga('section 24A(1)')}`,
    'not-responsible*',
  ),
  row(
    'We do not investigate where the council was not responsible for what someone complains about.',
    'not-responsible',
  ),
  row(
    `We investigate complaints about councils and certain other bodies. We cannot investigate the actions of bodies such as NHS organisations. ${lga('sections 25 and 34(1)')}`,
    'outside-jurisdiction*',
  ),
  row(
    `We have no power to look into the actions of central government, the police or other bodies outside our jurisdiction. ${lga('sections 25 and 34A')}`,
    'outside-jurisdiction*',
  ),
  row(
    `We investigate complaints about councils and certain other bodies. Where an individual, organisation or private company is providing services on behalf of a council, we can investigate complaints about the actions of these providers. (Local Government Act 1974, sections 24A(1)(A) and 25(7), as amended)`,
    'on-behalf*',
  ),
  row(
    `We can treat the actions of someone acting for a council as the council’s own. We can investigate complaints about a company which provides services on behalf of a council. (Local Government Act 1974, section 25 (7))`,
    'on-behalf*',
  ),
  // 29, 30
  row(
    `We may investigate complaints from the person affected by the matter in the complaint, or from someone they have authorised in writing to act for them. ${lga('section 26A(1)')}`,
    'representative*',
  ),
  row(
    `We may investigate a complaint on behalf of someone who has died or who cannot authorise someone to act for them. The complaint may be made by:\n\n- their personal representative (if they have one), or\n- someone we consider to be suitable.\n\n${lga('section 26A(2)')}`,
    'representative*',
  ),
  row(
    'If a person cannot give their authority, we can investigate a complaint by somebody whom we consider a suitable representative.',
    'representative',
  ),
  row(
    `We may investigate complaints made on behalf of someone else if they have given their consent. (Local Government Act 1974, section 34C)`,
    'representative*',
  ),
  row(
    `We may investigate matters that come to our attention during an investigation, if we consider that someone who has not complained may have suffered injustice. ${lga('sections 26D and 34E')}`,
    'attention*',
  ),
  row(
    'During an investigation something may come to our notice that was not raised by the complainant. The law lets us investigate such matters.',
    'attention',
  ),
  // 31, 32
  row(
    `We investigate complaints about adult social care providers and decide whether their actions have caused injustice, or could have caused injustice, to the person making the complaint. I have used the term fault to describe such actions. If they have caused a significant injustice we may suggest a remedy. (Local Government Act 1974, sections 34B, 34C and 34H(3 and 4) as amended)`,
    'provider-fault*',
  ),
  row(
    `We investigate complaints about adult social care providers and decide whether their actions have caused an injustice, or could have caused injustice, to the person making the complaint. I have used the term fault to describe such actions. (Local Government Act 1974, sections 34B and 34C)`,
    'provider-fault*',
  ),
  row(
    `If an adult social care provider’s actions have caused injustice, we may suggest a remedy. (Local Government Act 1974, section 34H(4))`,
    'provider-fault*',
  ),
  row(
    `We investigate complaints about adult social care providers and decide whether their actions have caused injustice. I have used the term fault to describe such actions. We may decide not to start or continue with an investigation if we believe further investigation would not lead to a different outcome. (Local Government Act 1974, sections 34B(8) and (9))`,
    'provider-discretion*',
  ),
  row(
    'We look at complaints about adult social care providers. We may decide not to start an investigation where we are satisfied with the action the provider has taken.',
    'provider-discretion',
  ),
  // 33 to 35, in words of joint statements
  row(
    `The Local Government and Social Care Ombudsman and Health Service Ombudsman have the power to jointly consider complaints about health and social care. (Local Government Act 1974, section 33ZA, as amended, and Health Service Commissioners Act 1993, section 18ZA)`,
    'joint-working*',
  ),
  row(
    'Since April 2015, these complaints have been considered by a single team acting on behalf of both Ombudsmen.',
    'joint-working',
  ),
  row(
    `The Ombudsmen investigate complaints about ‘maladministration’ and ‘service failure’. We use the word ‘fault’ to refer to these. If there has been fault, the Ombudsmen consider whether it has caused injustice or hardship. (Health Service Commissioners Act 1993, section 3(1) and Local Government Act 1974, sections 26(1) and 26A(1), as amended)`,
    'joint-fault*',
  ),
  row(
    `The Ombudsmen cannot question whether a decision is right or wrong simply because somebody disagrees with it. They must consider whether there was fault in the way it was reached. (Health Service Commissioners Act 1993, sections 3(4) to 3(7), and Local Government Act 1974, section 34(3), as amended)`,
    'joint-merits*',
  ),
  row(
    'The Ombudsmen cannot investigate late complaints unless they decide there are good reasons. Late complaints are when someone takes more than 12 months to complain.',
    'joint-merits',
  ),
  row(
    `Before the Ombudsmen investigate, the organisations must have had a reasonable opportunity to investigate and reply to the complaint. (Health Service Commissioners Act 1993, section 9(5) and Local Government Act 1974, section 26(5), as amended)`,
    'joint-merits*',
  ),
  row(
    `If the Ombudsmen are satisfied with the actions or proposed actions of the bodies that are the subject of the complaint, they can complete their investigation and issue a decision statement. (Health Service Commissioners Act 1993, section 18ZA and Local Government Act 1974, section 30(1B) and 34H(1), as amended)`,
    'satisfied-complete*',
  ),
  row(
    `We cannot question whether a decision is right or wrong simply because somebody disagrees with it. (Health Service Commissioners Act 1993, sections 3(4) to 3(7), and Local Government Act 1974, section 34(3), as amended)`,
    'joint-merits*',
  ),
  row(
    'The Ombudsmen investigate complaints about maladministration and service failure, which we call fault. If fault has caused an injustice, the Ombudsmen may suggest a remedy.',
    'joint-fault',
  ),
  row(
    `We investigate complaints of injustice or hardship. If there was fault which caused an injustice, we may suggest a remedy. (Health Service Commissioners Act 1993, section 3(1) and Local Government Act 1974, sections 26(1) and 26A(1), as amended)`,
    'joint-fault*',
  ),
  // 36 to 40
  row(
    'Under an information sharing agreement between the Local Government and Social Care Ombudsman and the Office for Standards in Education, Children’s Services and Skills (Ofsted), we will share this decision with Ofsted.',
    'ofsted-sharing',
  ),
  row(
    'We will send a copy of our decision to Ofsted, with which we have an agreement on sharing information.',
    'ofsted-sharing',
  ),
  row(
    'Under our information sharing agreement, we will share this decision with the Care Quality Commission (CQC).',
    'cqc-sharing',
  ),
  row(
    'This complaint involves events that occurred during the COVID-19 pandemic. The Government introduced a range of new and frequently updated rules and guidance during this time. We can consider whether the council followed the relevant legislation, guidance and our published “Good Administrative Practice during the response to COVID-19”.',
    'covid',
  ),
  row(
    'Some of the events took place during the coronavirus pandemic, when we published Good Administrative Practice during the response to COVID-19.',
    'covid',
  ),
  // Cut, split and mixed with the case.
  row('We cannot investigate late complaints unless we decide', 'late'),
  row(
    'If we are satisfied with a council’s actions or proposed actions, we can complete our investigation and',
    'satisfied-complete',
  ),
  row(
    `We cannot investigate late complaints unless we decide there are good reasons. ${lga('sections 26B and 34D')} I have exercised discretion to investigate from 2019, because Ms P was ill and could not have complained sooner.`,
    'late*',
  ),
  row(
    `The law says we cannot normally investigate a complaint when someone could take the matter to court. However, we may decide to investigate if we consider it would be unreasonable to expect the person to go to court. I have investigated because it would not be reasonable to expect Mr D to go to court over £40. ${lga('section 26(6)(c)')}`,
    'court*',
  ),
  row(
    `We provide a free service but must use public money carefully. In this case I decided to stop because nothing more could be gained. ${lga('section 24A(6)')}`,
    'careful-use-of-money*',
  ),
  row(`We cannot question a decision simply because someone disagrees with it.\n\n${lga('section 34(3)')}`, 'merits*'),
  row(
    `We cannot investigate:\n\n- something that affects all or most of the people in a council’s area; or\n- the start of court action or what happened in court.\n\n(Local Government Act 1974, section 26(7) and Schedule 5, paragraph 1, as amended)`,
    'all-or-most*',
    'court-proceedings*',
  ),
  row(
    `We may decide not to start or continue with an investigation if:\n\n- we are satisfied with the actions a council has taken; or\n- the tests in our Assessment Code are not met.\n\n${lga('sections 24A(6) and 24A(7)')}`,
    'satisfied-not-start*',
    'assessment-code*',
  ),
  // What states no power.
  row(
    'I have investigated what happened from June 2022 on. I have not investigated earlier events because Mrs K complained to us in June 2023.',
  ),
  row('I decided to investigate the late part of the complaint, because the Council kept Mr H waiting for its answer.'),
  row(
    'When a council commissions another organisation to provide services on its behalf it remains responsible for those services and for the actions of the organisation providing them.',
  ),
  row(
    'Part 3 and Part 3A of the Act give us our powers over adult social care. Part 3 is for care that councils arrange or commission, even where they charge for it. We can by law treat the care provider’s actions as if they were the council’s.',
  ),
  row(
    'We normally name care homes and other care providers in our decision statements. However, we will not do so if we think someone could be identified from the name of the care home or care provider.',
  ),
  row('The Council was satisfied with the action its contractor took and closed the complaint.'),
  row('Mrs L appealed to the tribunal in March. The tribunal ordered the Council to name School P.'),
  row('The Council’s policy says it does not investigate complaints that reach it after twelve months.'),
  row('Guidance says that councils should suggest a remedy for fault.'),
  row('The Council told Mr V that he could take the matter to court.'),
  row('I refer to the Council’s housing officer as Officer B.'),
  row('The law says councils must share information with Ofsted when a child dies.'),
  row('Her employer is a registered provider of social housing.'),
  row('It would not be reasonable to expect Ms F to have appealed, because the Council never told her of her right.'),
  row('The Care Provider was not responsible for the broken lift.'),
  row('A council has 12 weeks to reply to a complaint at the last stage of its procedure.'),
];

/** Strays: the same statements under another heading, and what a case makes of them there. */
export const misplaced: readonly (PowersRow & { readonly under: string })[] = [
  {
    under: 'How I considered this complaint',
    ...row(
      `We cannot investigate late complaints unless we decide there are good reasons. Late complaints are when someone takes more than 12 months to complain to us about something a council has done. ${lga('sections 26B and 34D')}`,
      'late*',
    ),
  },
  {
    under: 'The complaint',
    ...row(
      `If we are satisfied with an organisation’s actions or proposed actions, we can complete our investigation and issue a decision statement. ${lga('sections 30(1B) and 34H(1)')}`,
      'satisfied-complete*',
    ),
  },
  {
    under: 'What I found',
    ...row(
      `We cannot question whether a council’s decision is right or wrong simply because the complainant disagrees with it. ${lga('section 34(3)')}`,
      'merits*',
    ),
  },
  {
    under: 'My assessment',
    ...row(
      'The law says we cannot normally investigate a complaint when someone can appeal to a tribunal about the same matter. However, we may decide to investigate if we consider it would be unreasonable to expect the person to appeal.',
      'tribunal',
    ),
  },
  {
    under: 'My assessment',
    ...row(
      'We provide a free service, but must use public money carefully. We do not start or continue an investigation if we decide we cannot achieve the outcome someone wants.',
      'careful-use-of-money',
    ),
  },
  {
    under: 'What I have and have not investigated',
    ...row('We cannot investigate late complaints unless we decide there are good reasons.', 'late'),
  },
  {
    under: 'How I considered this complaint',
    ...row('Under our information sharing agreement, we will share this decision with Ofsted.', 'ofsted-sharing'),
  },
  {
    under: 'My assessment',
    ...row(
      'We have previously considered a complaint from Mr X about his council tax, and will not look at it again.',
      'reopened',
    ),
  },
  {
    under: 'My assessment',
    ...row(
      'Complaints about a council as a landlord of social housing are for the Housing Ombudsman to consider.',
      'housing-ombudsman',
    ),
  },
  {
    under: 'My assessment',
    ...row(
      'We cannot investigate whether social workers are meeting their professional standards of conduct. Complaints of this nature should be referred to Social Work England.',
      'professional-conduct',
    ),
  },
  {
    under: 'My assessment',
    ...row('There was no fault in how the Council reached its decision, so I cannot question the outcome.'),
  },
  {
    under: 'My assessment',
    ...row(
      'The complaint is late. Mr X knew of the matter in 2020 and I see no good reason why he could not have complained to us within 12 months.',
    ),
  },
  {
    under: 'My assessment',
    ...row(
      'We will not investigate because Mrs Y had a right of appeal to the Valuation Tribunal, and it was reasonable to expect her to use it.',
    ),
  },
  {
    under: 'What I found',
    ...row('Parents can appeal to the SEND Tribunal if they disagree with the contents of a plan.'),
  },
  {
    under: 'What I found',
    ...row(
      'If a council is satisfied with a care provider’s proposed action plan it can complete its review and issue a statement.',
    ),
  },
  {
    under: 'What I found',
    ...row('The Council did not dispute that it was at fault. I am satisfied with its proposed actions.'),
  },
  { under: 'What I found', ...row('On the balance of probabilities, I find that the letter was sent.') },
  {
    under: 'What I found',
    ...row('The county court can consider an appeal on a point of law. The Council told Miss T of this right.'),
  },
  {
    under: 'Final decision',
    ...row('We will not investigate this complaint because it is late and there is no good reason to.'),
  },
  {
    under: 'Final decision',
    ...row(
      'I have completed my investigation and issued this decision statement because I am satisfied with the Council’s actions.',
    ),
  },
];

/** Written after the first, with other words for the same things, before the recogniser was asked again. */
export const inPowersAgain: readonly PowersRow[] = [
  row(
    'We investigate complaints about councils and certain other bodies. We cannot investigate the actions of bodies such as the Department for Work and Pensions. (Local Government Act 1974, sections 25 and 34(1), as amended)',
    'outside-jurisdiction*',
  ),
  row(
    'We have the power to start or end an investigation into a complaint about actions the law allows us to investigate. We may decide not to start or continue with an investigation if we think the issues could reasonably be, or have been, raised within a court of law. (Local Government Act 1974, sections 24A(6) and 34B(8), as amended)',
    'discretion*',
  ),
  row(
    'We cannot investigate complaints about what happens in schools unless it relates to special educational needs, when we can look at what the Council should have done. (Local Government Act 1974, Schedule 5, paragraph 5(b), as amended)',
    'schools*',
  ),
  row(
    'We can decide whether to start or discontinue an investigation into a complaint within our jurisdiction. (Local Government Act 1974, sections 24A(6) and 34B(8), as amended)',
    'discretion*',
  ),
  row(
    'SEND is a tribunal that considers special educational needs. (The Special Educational Needs and Disability Tribunal (‘SEND’))',
    'which-tribunal',
  ),
  row(
    'The courts have established that if someone has appealed to the Tribunal, the law says we cannot investigate any matter which was part of, was connected to, or could have been part of, the appeal to the tribunal. (R (on the application of ER) v Commissioner for Local Administration (Local Government Ombudsman) [2014] EWCA Civ 1407)',
  ),
  row(
    'The law says we cannot investigate a complaint about the commencement or conduct of civil or criminal proceedings before any court of law. (Local Government Act 1974, Schedule 5/5A, paragraph 1/3, as amended)',
    'court-proceedings*',
  ),
  row(
    'It is our decision whether to start, and when to end an investigation into something the law allows us to investigate. This is sometimes known as our general discretion. (Local Government Act 1974, sections 24A(6) and 34B(8), as amended)',
    'discretion*',
  ),
  row(
    'Our role is not to ask whether an organisation could have done things better, or whether we agree or disagree with what it did. Instead, we look at whether there was fault in how it made its decisions. If we decide there was no fault in how it did so, we cannot ask whether it should have made a particular decision or say it should have reached a different outcome.',
    'merits',
  ),
  row(
    'When considering complaints, we may not act like an appeal body. We cannot question the merits of the decision an organisation has made or offer any opinion on whether or not we agree with the judgment of the organisations’ officers. Instead, we focus on the process by which the decision was made. (Local Government Act 1974, section 34(3), as amended)',
    'merits*',
  ),
  row(
    'Where someone has died, or cannot bring a complaint themselves, the law allows us to accept one from a personal representative or another suitable person. (Local Government Act 1974, section 26A(2), as amended)',
    'representative*',
  ),
  row(
    'We may investigate a complaint on behalf of someone who cannot authorise someone to act for them. The complaint may be made by their personal representative (if they have one), or someone we consider to be suitable. (Local Government Act 1974, section 34C(2), as amended)',
    'representative*',
  ),
  row('We have the power to discontinue our investigation. (Local Government Act 1974, section 24A(6))', 'discretion*'),
  row(
    'If we are satisfied with an organisation’s actions or proposed actions, we can complete our investigation. (Local Government Act 1974, section 30(1B) and 34H(i), as amended)',
    'satisfied-complete*',
  ),
  row('We cannot investigate late complaints. (Local Government Act 1974, sections 26B and 34D)', 'late*'),
  row(
    'We must not investigate anything that all or most people in the council’s area are affected by. (Local Government Act 1974, section 26(7), as amended)',
    'all-or-most*',
  ),
  row(
    'The Housing Ombudsman Service is responsible for complaints about social landlords. We cannot investigate complaints about the management of social housing by a council that is a registered social housing provider. (Local Government Act 1974, Schedule 5, paragraph 5A, as amended)',
    'social-housing*',
    'housing-ombudsman',
  ),
  row(
    'We can consider complaints about a council’s allocation of housing, but we have no power over its actions as a landlord. (Local Government Act 1974, Schedule 5, paragraph 5A)',
    'social-housing*',
  ),
  row(
    'The law prevents us from looking at complaints about recruitment, pay or dismissal of a council’s staff. (Local Government Act 1974, Schedule 5, paragraph 4)',
    'personnel*',
  ),
  row(
    'We cannot look into a council’s action taken to detect, investigate or prevent crime. (Local Government Act 1974, Schedule 5, paragraph 2)',
    'crime*',
  ),
  row(
    'We are unable to investigate commercial matters such as leases that a council grants on the open market. (Local Government Act 1974, Schedule 5, paragraph 3)',
    'contracts*',
  ),
  row(
    'Complaints must come to us within a year of somebody knowing about the problem, unless there are good reasons for the delay. (Local Government Act 1974, section 26B)',
    'late*',
  ),
  row(
    'We cannot normally investigate if the person could use a statutory appeal to the Secretary of State. (Local Government Act 1974, section 26(6)(b))',
    'minister*',
  ),
  row(
    'We will not usually investigate when there is a tribunal that could consider the matter. (Local Government Act 1974, section 26(6)(a))',
    'tribunal*',
  ),
  row(
    'We would normally expect someone to use their right to go to the county court. (Local Government Act 1974, section 26(6)(c))',
    'court*',
  ),
  row(
    'The Information Commissioner’s Office considers complaints about freedom of information. Its decision notices may be appealed to the First Tier Tribunal (Information Rights). So where we receive complaints about freedom of information, we normally consider it reasonable to expect the person to refer the matter to the Information Commissioner.',
    'information-rights',
  ),
  row(
    'We normally expect someone to refer the matter to the Information Commissioner if they have a complaint about data protection. However, we may decide to investigate if we think there are good reasons. (Local Government Act 1974, section 24A(6), as amended)',
    'information-rights',
  ),
  row(
    'We consider whether there was fault in the way an organisation made its decision. If there was no fault in how the organisation made its decision, we cannot question the outcome.\n\n(Local Government Act 1974, section 34(3), as amended)',
    'merits*',
  ),
  row(
    'Parts of this complaint concern events in the pandemic. The law and guidance changed often at that time.',
    'covid',
  ),
  row(
    'The Ombudsmen provide a free service but must use public money carefully. They may decide not to start or continue with an investigation if they believe it is unlikely they would find fault. (Health Service Commissioners Act 1993, section 3(2) and Local Government Act 1974, section 24A(6), as amended)',
    'careful-use-of-money*',
    'discretion*',
  ),
  row(
    'We work with the Parliamentary and Health Service Ombudsman where a complaint is about both health and social care. (Local Government Act 1974, section 33ZA)',
    'joint-working*',
  ),
  row('The Local Government Act 1974 sets out what we can and cannot investigate.', 'powers-and-limits'),
  row('The law sets out our powers and what limits there are to them.', 'powers-and-limits'),
  row('We will share our final decision with Ofsted, as our agreement with it provides.', 'ofsted-sharing'),
  row(
    'We send all our decisions about registered care services to the CQC under a memorandum of understanding.',
    'cqc-sharing',
  ),
  row(
    'We investigate ‘maladministration’ and ‘service failure’, which we call ‘fault’. We must also decide whether a person was affected, which we call ‘injustice’. If both are present we may suggest a remedy.  (Local Government Act 1974, sections 26(1) and 26A(1), as amended)',
    'maladministration*',
  ),
  row(
    'We will usually ask the Council for its final response before we look at a complaint; the law says it must have had a reasonable chance to put things right. (Local Government Act 1974, section 26(5))',
    'premature*',
  ),
  row(
    'We may decide not to start or continue with an investigation if the injustice is not significant enough to justify the cost of our involvement. (Local Government Act 1974, section 24A(6), as amended)',
    'discretion*',
  ),
  row(
    'Under an agreement on information sharing between us and the Office for Standards in Education, we will pass this decision to them.',
    'ofsted-sharing',
  ),
  row('The Ombudsman’s powers are set out in the Local Government Act 1974.'),
  row('The Council is a registered provider of social housing and Mr X is its tenant.'),
  row('I have seen evidence that the school excluded Y. The Council arranged tuition.'),
  row('Councils must have regard to the Code when they decide to prosecute. The courts decide guilt.'),
  row('We recommended that the Council train its officers, and it agreed.'),
  row('Mr X’s complaint to us was received in May 2023. It covers events from 2019.'),
  row('The Council did not tell Mr X about the 12 month limit to complain to the Ombudsman.'),
  row(
    'When a council considers a complaint about data protection it should tell people about the Information Commissioner.',
  ),
  row('I have considered the effect of the pandemic on the Council’s services.'),
  row(
    'We investigate complaints about ‘maladminstration’ and ‘service failure’. In this statement I have used the word fault to refer to these. If there’s been fault which has caused an injustice, we may suggest a remedy. (Local Government Act 1974, sections 26(1) and 26A(1), as amended)',
    'maladministration*',
  ),
  row(
    'We must also consider whether any fault has had an adverse impact on the person making the complaint. I refer to this as injustice. If there has been fault which caused an injustice we may suggest remedy. (Local Government Act 1974, sections 26(1) and 26A(1), as amended)',
    'maladministration*',
  ),
  row(
    'We cannot investigate a late complaint unless we decide there are good reasons. A late complaint is when someone takes longer than 12 months to complain to us about something a council has done. (Local Government Act 1974, sections 26B and 34D, as amended)',
    'late*',
  ),
  row('When considering complaints we make findings on the balance of probabilities.', 'balance-of-probabilities'),
  row(
    'We will not normally investigate a complaint where the complainant could take the council to court. (Local Government Act 1974, section 26(6)(c), as amended)',
    'court*',
  ),
  row(
    'The Planning Inspectorate considers appeals about decisions to refuse permission. We would not normally investigate where such an appeal is available. (Local Government Act 1974, section 26(6)(b), as amended)',
    'minister*',
  ),
  row(
    'If someone has exercised a right of appeal to a tribunal, we cannot investigate the same matter. (Local Government Act 1974, section 26(6)(a), as amended)',
    'tribunal-used*',
  ),
  row(
    'We cannot investigate a complaint if in doing so we would overlap with a matter that a tribunal has decided. (Local Government Act 1974, section 26(6)(a), as amended)',
    'tribunal-used*',
  ),
  row(
    'We may decide not to continue with an investigation if we decide there is no worthwhile outcome achievable by our investigation. (Local Government Act 1974, section 24A(6), as amended)',
    'discretion*',
  ),
  row(
    'We can end an investigation if we are satisfied with the steps the council has taken or plans to take. (Local Government Act 1974, section 24A(7), as amended)',
    'satisfied-not-start*',
  ),
  row(
    'If we are satisfied with the council’s response we may complete our investigation and issue a decision. (Local Government Act 1974, section 30(1B), as amended)',
    'satisfied-complete*',
  ),
  row(
    'When we find fault we complete the investigation with a statement of our decision once satisfied with what the organisation proposes. (Local Government Act 1974, section 30(1B), as amended)',
    'satisfied-complete*',
  ),
  row(
    'We can only investigate if the complaint is about the administrative functions of the authority. (Local Government Act 1974, section 26(1), as amended)',
    'not-administrative*',
  ),
  row(
    'Complaints about a school’s governors or its teachers are outside our jurisdiction. (Local Government Act 1974, Schedule 5, paragraph 5(2), as amended)',
    'schools*',
  ),
  row(
    'We can’t look at complaints from staff about their pay, discipline or dismissal. (Local Government Act 1974, Schedule 5, paragraph 4, as amended)',
    'personnel*',
  ),
  row(
    'The law prevents us from investigating complaints about council housing, where the council acts as a landlord. (Local Government Act 1974, Schedule 5, paragraph 5A, as amended)',
    'social-housing*',
  ),
  row(
    'An increase in council tax affects everybody in the area. We cannot investigate such matters. (Local Government Act 1974, section 26(7), as amended)',
    'all-or-most*',
  ),
  row(
    'A council is responsible for what companies do on its behalf, and we can investigate their actions as those of the council. (Local Government Act 1974, section 25(7), as amended)',
    'on-behalf*',
  ),
  row(
    'We may look at a complaint someone makes for a relative who lacks capacity, if we think they are a suitable person. (Local Government Act 1974, section 26A(2), as amended)',
    'representative*',
  ),
  row(
    'We can investigate something we become aware of during an investigation, even if nobody complained about it. (Local Government Act 1974, section 26D, as amended)',
    'attention*',
  ),
  row('We share decisions about children’s services with Ofsted.', 'ofsted-sharing'),
  row('We share with the CQC our decisions about registered providers.', 'cqc-sharing'),
  row(
    'Both Ombudsmen may investigate jointly where a complaint concerns health and social care. (Local Government Act 1974, section 33ZA, and Health Service Commissioners Act 1993, section 18ZA)',
    'joint-working*',
  ),
  row(
    'The Ombudsmen look at whether there was fault and whether it led to injustice or hardship. (Health Service Commissioners Act 1993, section 3(1))',
    'joint-fault*',
  ),
  row(
    'Social Work England deals with complaints about the fitness to practise of social workers. We do not investigate these.',
    'professional-conduct',
  ),
  row(
    'We do not investigate complaints about freedom of information requests, as the Information Commissioner is better placed to.',
    'information-rights',
  ),
  row('We have limited resources and must use public money carefully.', 'careful-use-of-money'),
  row(
    'We do not start or continue an investigation if we decide we could not add to any previous investigation by the organisation. (Local Government Act 1974, section 24A(6), as amended)',
    'discretion*',
  ),
  row(
    'We investigate complaints about adult social care providers. We may investigate if the provider’s actions caused injustice, which we call fault. (Local Government Act 1974, sections 34B and 34C)',
    'provider-fault*',
  ),
  row('This complaint concerns events during the COVID-19 pandemic, when the law changed often.', 'covid'),
  row('The London Tribunals service hears appeals against penalty charges.', 'which-tribunal'),
  row('The SEND Tribunal considers appeals about the content of EHC Plans.', 'which-tribunal'),
  row(
    'The law says a body must have had the chance to consider a complaint before we investigate it. (Local Government Act 1974, section 26(5), as amended)',
    'premature*',
  ),
  row(
    'We do not have the power to investigate court proceedings. (Local Government Act 1974, Schedule 5, paragraph 1, as amended)',
    'court-proceedings*',
  ),
  row(
    'We cannot question an organisation’s decision just because a complainant disagrees with it. (Local Government Act 1974, section 34(3), as amended)',
    'merits*',
  ),
  row(
    'It’s not our role to decide whether a council’s decision was correct, but whether it was properly made. (Local Government Act 1974, section 34(3), as amended)',
    'merits*',
  ),
  row('The Act sets limits on what we can look at.', 'powers-and-limits'),
  row(
    'We cannot investigate a complaint if the body is not one that the law says we can investigate, such as a parish council. (Local Government Act 1974, sections 25 and 34(1), as amended)',
    'outside-jurisdiction*',
  ),
  row('I have decided not to investigate the first part of the complaint as it is late.'),
  row('Mr X could not reasonably have been expected to go to court. I have therefore exercised discretion.'),
  row('The Council’s housing allocation scheme gives priority to those who are homeless.'),
  row('A council must review an EHC plan every twelve months.'),
  row('The Council should tell parents of their right of appeal to the tribunal.'),
  row('I have not investigated the events of the court proceedings.'),
  row('The Ombudsman has published guidance on remedies, which says what a payment for distress should be.'),
];

/** What cases and the law of others say under other headings: no statement of ours. */
export const elsewhere: readonly (PowersRow & { readonly under: string })[] = [
  {
    under: 'What I found',
    ...row(
      'Councils should have regard to our guidance on remedies. It says that where fault has caused injustice we may recommend a payment.',
    ),
  },
  {
    under: 'What I found',
    ...row('Councils cannot consider late complaints under the statutory procedure unless there are good reasons.'),
  },
  {
    under: 'What I found',
    ...row(
      'If a person is unhappy with the decision they can appeal to a tribunal. The Council must tell people about this right.',
    ),
  },
  {
    under: 'What I found',
    ...row(
      'The Code says councils should not take more than 12 months to complete a review unless there is a good reason.',
    ),
  },
  {
    under: 'What I found',
    ...row('We expect councils to have a complaints procedure and to reply within its time limits.'),
  },
  {
    under: 'What I found',
    ...row('When a council decides to start court action it must first consider the person’s circumstances.'),
  },
  {
    under: 'What I found',
    ...row('Where a council finds fault it should consider whether that caused an injustice, and suggest a remedy.'),
  },
  {
    under: 'What I found',
    ...row('If the Council was satisfied with the provider’s actions it could close the complaint.'),
  },
  {
    under: 'What I found',
    ...row(
      'We asked the Council how many people were affected. It said all or most of the people in the area had been.',
    ),
  },
  {
    under: 'My assessment',
    ...row('We could not add anything to the Council’s investigation. We will therefore not investigate.'),
  },
  { under: 'My assessment', ...row('There is not enough evidence of fault to justify our involvement.') },
  {
    under: 'My assessment',
    ...row(
      'We do not investigate complaints about complaint handling where we are not investigating the substantive issue.',
    ),
  },
  {
    under: 'My assessment',
    ...row(
      'It is not a good use of public resources to investigate complaints about complaint procedures, if we are unable to deal with the substantive issue.',
    ),
  },
  {
    under: 'How I considered this complaint',
    ...row('I considered whether the complaint is late and decided there were good reasons to investigate.'),
  },
  { under: 'How I considered this complaint', ...row('I considered the Ombudsman’s Assessment Code.') },
  {
    under: 'How I considered this complaint',
    ...row('I gave the complainant and the Council the opportunity to comment on a draft of this decision.'),
  },
  {
    under: 'What I have and have not investigated',
    ...row('We cannot investigate the contents of the plan because Mrs X has appealed to the tribunal.'),
  },
];

/** The Ombudsman’s tests at work on a case: which one, in the assessment, the findings or the decision. */
export const applied: readonly PowersRow[] = [
  row('There was no fault in how the Council made its decision, so I cannot question the outcome.', 'merits'),
  row(
    'In the absence of evidence of significant fault in the way the decisions were made, the Ombudsman cannot criticise them, or intervene to substitute an alternative view.',
    'merits',
  ),
  row('We cannot therefore criticise the decision to make the plans.', 'merits'),
  row('The panel considered all the evidence. I have no grounds to question the merits of its decision.', 'merits'),
  row('As the officer followed the right process, we cannot question her professional judgement.', 'merits'),
  row('It is not our role to say whether the decision to refuse permission was right or wrong.', 'merits'),
  row('The complaint is late.', 'late'),
  row(
    'Mr X complained to us more than 12 months after he knew of the charge, and I see no good reason to investigate it now.',
    'late',
  ),
  row('This part of the complaint is late and we will not exercise discretion to consider it.', 'late'),
  row(
    'We will not investigate the refusal because there is a right of appeal to the tribunal, and it is reasonable to expect Mrs B to use it.',
    'tribunal',
  ),
  row(
    'Ms X has used her right of appeal to the SEND Tribunal. So we cannot investigate the contents of the plan.',
    'tribunal-used',
  ),
  row(
    'Mr X could have appealed to the Planning Inspector. It was reasonable to expect him to do so, and we will not investigate.',
    'minister',
  ),
  row(
    'Only a court can decide liability. It is reasonable to expect Mr X to go to court over his claim, so we will not investigate it.',
    'court',
  ),
  row('The matter was heard in court, and we cannot investigate what happened there.', 'court-proceedings'),
  row(
    'The Council has not had an opportunity to respond to the complaint. It is premature, and we will not investigate it.',
    'premature',
  ),
  row(
    'The rise in council tax affects all or most of the people in the area, so we cannot investigate it.',
    'all-or-most',
  ),
  row(
    'We cannot investigate how the Council manages its tenancy, because that is the act of a social landlord.',
    'social-housing',
  ),
  row('We cannot investigate what happened in the school.', 'schools'),
  row('We will not investigate because Mr M is not authorised to complain for his aunt.', 'representative'),
  row(
    'Ms O has capacity and has not given her consent to complain. We therefore cannot consider the complaint.',
    'representative',
  ),
  row(
    'We do not consider the neighbour a suitable person to complain for Mrs X, so we will not investigate.',
    'representative',
  ),
  row(
    'Choosing a contractor was not an administrative function of the Council, so we cannot investigate it.',
    'not-administrative',
  ),
  // No test of ours.
  row('The Council said it could not question the school’s decision.'),
  row('The Council’s reply to the complaint was late. That was fault.'),
  row('The Council told Mrs B of her right of appeal to the tribunal.'),
  row('I have no reason to question the Council’s account of the visit.'),
  row('Mr X says the complaint is late because he was ill.'),
  row('The panel was not fair, and I question whether it read the papers.'),
  row('The Council applied to the court for an order in May.'),
  row('The school did not investigate the incident.'),
  row('Mr X wanted the decision to be overturned.'),
  row('The Council said the neighbour was not authorised to complain for her, and would not investigate.'),
  row('Mr X did not give the Council his consent to share the file, so it could not consider the request.'),
];

/** A second list, with the heading that each stands under. */
export const appliedAgain: readonly (PowersRow & { readonly under: string })[] = [
  {
    under: 'My assessment',
    ...row(
      'The officers followed the proper process and considered the relevant facts. Without evidence of fault we cannot question their decision.',
      'merits',
    ),
  },
  {
    under: 'My assessment',
    ...row(
      'I appreciate Mr X disagrees with the decision, but that doesn’t mean it was wrong. We cannot substitute our own view for that of the professionals.',
      'merits',
    ),
  },
  {
    under: 'My assessment',
    ...row('As there was no fault in the process, the Ombudsman has no grounds to criticise the decision.', 'merits'),
  },
  {
    under: 'My assessment',
    ...row('The panel made a decision it was entitled to make. It is not for us to say it was wrong.', 'merits'),
  },
  {
    under: 'My assessment',
    ...row(
      'I do not find fault with the assessment, so it is not for me to question the professional judgement of the social worker.',
      'merits',
    ),
  },
  {
    under: 'My assessment',
    ...row(
      'Mrs B knew of the decision in March 2021 but did not complain to us until June 2023. The complaint is therefore late.',
      'late',
    ),
  },
  {
    under: 'My assessment',
    ...row(
      'Her complaint about 2018 was made to us more than twelve months after the event, and there are no good reasons to look at it now.',
      'late',
    ),
  },
  {
    under: 'Final decision',
    ...row(
      'We will not investigate this complaint. It is late, and there are no good reasons to exercise discretion.',
      'late',
    ),
  },
  {
    under: 'Final decision',
    ...row(
      'We cannot investigate Miss C’s complaint because she has already appealed to the tribunal.',
      'tribunal-used',
    ),
  },
  {
    under: 'Final decision',
    ...row(
      'We will not investigate this complaint because Mr D could have appealed to the Planning Inspectorate.',
      'minister',
    ),
  },
  {
    under: 'Final decision',
    ...row('We will not investigate because it would be reasonable for Mr X to take the Council to court.', 'court'),
  },
  {
    under: 'Final decision',
    ...row('We will not investigate this complaint as Ms E has a right to appeal to the SEND Tribunal.', 'tribunal'),
  },
  {
    under: 'My assessment',
    ...row(
      'Ms E had a right of appeal to the First-tier Tribunal. I see no reason she could not have used it, and it is reasonable to expect her to have done so.',
      'tribunal',
    ),
  },
  {
    under: 'My assessment',
    ...row(
      'The Council should have the chance to respond to this new complaint before we consider it. It is premature.',
      'premature',
    ),
  },
  {
    under: 'My assessment',
    ...row('We cannot investigate this because it concerns what happened in court.', 'court-proceedings'),
  },
  {
    under: 'My assessment',
    ...row(
      'This is a matter which affects all or most of the residents of the borough, so we cannot consider it.',
      'all-or-most',
    ),
  },
  {
    under: 'My assessment',
    ...row('We cannot investigate his complaint about dismissal because it is a personnel matter.', 'personnel'),
  },
  {
    under: 'My assessment',
    ...row(
      'The Council acts here as Mr X’s landlord. We have no power to investigate, and he should go to the Housing Ombudsman.',
      'social-housing',
    ),
  },
  {
    under: 'What I found',
    ...row('The Council considered the late application and refused it. It gave no good reason.'),
  },
  { under: 'What I found', ...row('The school could not question the decision.') },
  { under: 'What I found', ...row('The Council said the complaint was late and would not investigate it.') },
  { under: 'What I found', ...row('The Council failed to investigate the complaint for 12 months.') },
  {
    under: 'What I found',
    ...row('The tribunal ordered the Council to amend the plan. The Council delayed for 12 months.'),
  },
  { under: 'What I found', ...row('The Council told Mr X he could appeal to the tribunal if he disagreed.') },
  { under: 'What I found', ...row('In my view it was not reasonable to expect Mr X to pay while he had no income.') },
  { under: 'What I found', ...row('Mr X was not given a reasonable opportunity to comment. That was fault.') },
  { under: 'What I found', ...row('The Council cannot question the decision of the independent panel.') },
  { under: 'What I found', ...row('I find fault in the way the Council reached its decision.') },
  { under: 'What I found', ...row('There was no fault in the way the Council reached its decision.') },
  { under: 'What I found', ...row('The payment was late. I do not consider this caused an injustice.') },
  {
    under: 'What I found',
    ...row('Her assessment was out of time by two weeks, and the Council does not question this.'),
  },
  { under: 'What I found', ...row('The landlord would not carry out repairs and the Council did not investigate.') },
  {
    under: 'What I found',
    ...row('The Council took the matter to court and the court granted an order. Mr X did not attend.'),
  },
  { under: 'What I found', ...row('It is reasonable to expect a council to answer letters. The Council did not.') },
  {
    under: 'What I found',
    ...row('The Planning Inspector dismissed the appeal. It was not reasonable for the Council to wait longer.'),
  },
  {
    under: 'What I found',
    ...row('The Council decided not to investigate the noise because the court had made an order.'),
  },
  { under: 'My assessment', ...row('We will not investigate further as the Council has apologised.') },
  { under: 'What I found', ...row('“The complaint is late,” the officer wrote.') },
];
