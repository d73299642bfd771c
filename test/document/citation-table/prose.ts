/** Citations in the middle of an account, and lists of them. */
import { ids, row, type Row } from './row.ts';

const x = ids;

export const prose: readonly Row[] = [
  row('Section 47 of the Children Act 1989 says councils must make enquiries.', [
    'Section 47 of the Children Act 1989',
    x.children,
    '47',
  ]),
  row('Councils must make enquiries (s47 CA 1989).', ['s47 CA 1989', x.children, '47']),
  row('Councils must make enquiries (s.47 Children Act 1989).', ['s.47 Children Act 1989', x.children, '47']),
  row('Councils must make enquiries (Children Act 1989, s 47(1)(b)).', [
    'Children Act 1989, s 47(1)(b)',
    x.children,
    '47(1)(b)',
  ]),
  row('Children in need (Children Act 1989, section 17(10)(a)–(c)) get help.', [
    'Children Act 1989, section 17(10)(a)–(c)',
    x.children,
    '17(10)(a)',
    '17(10)(c)',
  ]),
  row('Sections 17, 20 and 47 of the Children Act 1989 give these duties.', [
    'Sections 17, 20 and 47 of the Children Act 1989',
    x.children,
    '17',
    '20',
    '47',
  ]),
  row('Under sections 23C to 24D of the Children Act 1989 care leavers get help.', [
    'sections 23C to 24D of the Children Act 1989',
    x.children,
    '23C',
    '24D',
  ]),
  row('Paragraph 6 of Schedule 2 to the Children Act 1989 covers short breaks.', [
    'Paragraph 6 of Schedule 2 to the Children Act 1989',
    x.children,
    'Schedule 2 paragraph 6',
  ]),
  row('The Children Act 1989 (Schedule 2, paragraph 6) covers short breaks.', [
    'Children Act 1989 (Schedule 2, paragraph 6)',
    x.children,
    'Schedule 2 paragraph 6',
  ]),
  row('Part III of the Children Act 1989 lists services.', ['Part III of the Children Act 1989', x.children, 'Part 3']),
  row(
    'Section 2 of the Chronically Sick and Disabled Persons Act 1970 and section 17 of the Children Act 1989 apply.',
    ['Section 2 of the Chronically Sick and Disabled Persons Act 1970', x.disabled, '2'],
    ['section 17 of the Children Act 1989', x.children, '17'],
  ),
  row(
    'Section 9 of the Care Act 2014 requires an assessment, and s.13 sets eligibility.',
    ['Section 9 of the Care Act 2014', x.care, '9'],
    ['s.13', x.care, '13'],
  ),
  row('The Care Act 2014, sections 9 and 10, requires assessments.', [
    'Care Act 2014, sections 9 and 10',
    x.care,
    '9',
    '10',
  ]),
  row('Sections 9–13 Care Act 2014 cover assessment.', [
    'Sections 9–13 Care Act 2014',
    x.care,
    '9',
    '10',
    '11',
    '12',
    '13',
  ]),
  row('Section 42(1)(a)(i) of the Care Act 2014 is about need.', [
    'Section 42(1)(a)(i) of the Care Act 2014',
    x.care,
    '42(1)(a)(i)',
  ]),
  row('Section 42 Care Act 2014 is about safeguarding.', ['Section 42 Care Act 2014', x.care, '42']),
  row(
    'Under the Care Act 2014 (“the Care Act”), councils must assess carers (section 10).',
    ['Care Act 2014', x.care],
    ['section 10', x.care, '10'],
  ),
  row(
    'The Housing Act 1996 Part 7 and the Homelessness Reduction Act 2017 set out the duties.',
    ['Housing Act 1996 Part 7', x.housing, 'Part 7'],
    ['Homelessness Reduction Act 2017', x.reduction],
  ),
  row(
    'The Council must make inquiries (Housing Act 1996, section 184) and arrange interim accommodation (Housing Act 1996, section 188).',
    ['Housing Act 1996, section 184', x.housing, '184'],
    ['Housing Act 1996, section 188', x.housing, '188'],
  ),
  row(
    'It owed the relief duty. (Housing Act 1996, s189B and Homelessness Code of Guidance 13.3)',
    ['Housing Act 1996, s189B', x.housing, '189B'],
    ['Homelessness Code of Guidance 13.3', x.homelessCode, 'paragraph 13.3'],
  ),
  row('It owed duties under ss.175–178 Housing Act 1996.', ['ss.175–178 Housing Act 1996', x.housing, '175', '178']),
  row('It owed duties under sections 189A(1), (4) and (9) of the Housing Act 1996.', [
    'sections 189A(1), (4) and (9) of the Housing Act 1996',
    x.housing,
    '189A(1)',
    '189A(4)',
    '189A(9)',
  ]),
  row('Section 166A(3)(a) to (e) of the Housing Act 1996 lists who has preference.', [
    'Section 166A(3)(a) to (e) of the Housing Act 1996',
    x.housing,
    '166A(3)(a)',
    '166A(3)(e)',
  ]),
  row('Under section 8 of the Housing Act 1988 the landlord gave notice.', [
    'section 8 of the Housing Act 1988',
    x.housing1988,
    '8',
  ]),
  row('Section 3 of the Housing Act 2004 says it must review conditions.', [
    'Section 3 of the Housing Act 2004',
    x.housing2004,
    '3',
  ]),
  row('Section 11 of the Landlord and Tenant Act 1985 implies repair.', [
    'Section 11 of the Landlord and Tenant Act 1985',
    x.landlord,
    '11',
  ]),
  row('Section 19 of the Education Act 1996 requires suitable education.', [
    'Section 19 of the Education Act 1996',
    x.education,
    '19',
  ]),
  row('Sections 508A, 508B and Schedule 35B of the Education Act 1996 govern travel.', [
    'Sections 508A, 508B and Schedule 35B of the Education Act 1996',
    x.education,
    '508A',
    '508B',
    'Schedule 35B',
  ]),
  row('The Children and Families Act 2014, section 42(2), makes the duty absolute.', [
    'Children and Families Act 2014, section 42(2)',
    x.families,
    '42(2)',
  ]),
  row('It must secure the provision (section 42 Children & Families Act 2014).', [
    'section 42 Children & Families Act 2014',
    x.families,
    '42',
  ]),
  row('Sections 36(8), 37(1) and 42 of the Children and Families Act 2014 apply.', [
    'Sections 36(8), 37(1) and 42 of the Children and Families Act 2014',
    x.families,
    '36(8)',
    '37(1)',
    '42',
  ]),
  row('Regulation 20(10) of the Special Educational Needs and Disability Regulations 2014 gives two weeks.', [
    'Regulation 20(10) of the Special Educational Needs and Disability Regulations 2014',
    x.sendRegulations,
    'regulation 20(10)',
  ]),
  row('Regulations 18, 19 and 20 of the SEND Regulations 2014 cover reviews.', [
    'Regulations 18, 19 and 20 of the SEND Regulations 2014',
    x.sendRegulations,
    'regulation 18',
    'regulation 19',
    'regulation 20',
  ]),
  row('The SEND Regulations 2014, reg 13(2), give 20 weeks.', [
    'SEND Regulations 2014, reg 13(2)',
    x.sendRegulations,
    'regulation 13(2)',
  ]),
  row('Regs 18 to 20 of the SEN Regulations 2014 cover reviews.', [
    'Regs 18 to 20 of the SEN Regulations 2014',
    x.sendRegulations,
    'regulation 18',
    'regulation 19',
    'regulation 20',
  ]),
  row('Section 94 of the School Standards and Framework Act 1998 gives an appeal.', [
    'Section 94 of the School Standards and Framework Act 1998',
    x.schools,
    '94',
  ]),
  row('Section 117 of the Mental Health Act 1983 makes aftercare free.', [
    'Section 117 of the Mental Health Act 1983',
    x.mentalHealth,
    '117',
  ]),
  row('Aftercare is free (s 117 MHA 1983).', ['s 117 MHA 1983', x.mentalHealth, '117']),
  row('Schedule A1 to the Mental Capacity Act 2005 sets out the safeguards.', [
    'Schedule A1 to the Mental Capacity Act 2005',
    x.capacity,
    'Schedule A1',
  ]),
  row('Section 4(7)(b) Mental Capacity Act 2005 says whom to consult.', [
    'Section 4(7)(b) Mental Capacity Act 2005',
    x.capacity,
    '4(7)(b)',
  ]),
  row('Sections 20 and 149 of the Equality Act 2010 apply.', [
    'Sections 20 and 149 of the Equality Act 2010',
    x.equality,
    '20',
    '149',
  ]),
  row('Article 8 of the Human Rights Act 1998 protects family life.', [
    'Article 8 of the Human Rights Act 1998',
    x.rights,
    'Schedule 1 Article 8',
  ]),
  row('Article 2 of Protocol 1 of the Human Rights Act 1998 is about education.', [
    'Article 2 of Protocol 1 of the Human Rights Act 1998',
    x.rights,
    'Schedule 1 Protocol 1 Article 2',
  ]),
  row('Article 15 of the UK GDPR gives access.', ['Article 15 of the UK GDPR', x.gdpr, 'Article 15']),
  row('The UK GDPR and the Data Protection Act 2018 apply.', ['UK GDPR', x.gdpr], ['Data Protection Act 2018', x.data]),
  row('Section 10(1) of the Freedom of Information Act 2000 gives 20 working days.', [
    'Section 10(1) of the Freedom of Information Act 2000',
    x.information,
    '10(1)',
  ]),
  row('Section 41 and section 58 of the Highways Act 1980 go together.', [
    'Section 41 and section 58 of the Highways Act 1980',
    x.highways,
    '41',
    '58',
  ]),
  row('Highways Act 1980 (section 41)', ['Highways Act 1980 (section 41)', x.highways, '41']),
  row('Section 1 of the Road Traffic Regulation Act 1984 allows an order.', [
    'Section 1 of the Road Traffic Regulation Act 1984',
    x.roadTraffic,
    '1',
  ]),
  row('It may issue a penalty under Part 6 of the Traffic Management Act 2004.', [
    'Part 6 of the Traffic Management Act 2004',
    x.traffic,
    'Part 6',
  ]),
  row(
    'Section 70(2) of the Town and Country Planning Act 1990 and section 38(6) of the Planning and Compulsory Purchase Act 2004 apply.',
    ['Section 70(2) of the Town and Country Planning Act 1990', x.planning, '70(2)'],
    ['section 38(6) of the Planning and Compulsory Purchase Act 2004', 'ukpga/2004/5', '38(6)'],
  ),
  row('Sections 171A to 171C and 172 of the Town & Country Planning Act 1990 cover enforcement.', [
    'Sections 171A to 171C and 172 of the Town & Country Planning Act 1990',
    x.planning,
    '171A',
    '171C',
    '172',
  ]),
  row(
    'Article 15 of the Town and Country Planning (Development Management Procedure) (England) Order 2015 says whom to tell.',
    [
      'Article 15 of the Town and Country Planning (Development Management Procedure) (England) Order 2015',
      x.management,
      'article 15',
    ],
  ),
  row('Section 79(1)(g) of the Environmental Protection Act 1990 covers noise.', [
    'Section 79(1)(g) of the Environmental Protection Act 1990',
    x.environment,
    '79(1)(g)',
  ]),
  row('The Council used the Anti-Social Behaviour, Crime and Policing Act 2014, section 43.', [
    'Anti-Social Behaviour, Crime and Policing Act 2014, section 43',
    x.behaviour,
    '43',
  ]),
  row('Section 13A(1)(c) of the Local Government Finance Act 1992 gives a discretion.', [
    'Section 13A(1)(c) of the Local Government Finance Act 1992',
    x.finance,
    '13A(1)(c)',
  ]),
  row('Regulation 23 of the Council Tax (Administration and Enforcement) Regulations 1992 covers reminders.', [
    'Regulation 23 of the Council Tax (Administration and Enforcement) Regulations 1992',
    x.enforcement,
    'regulation 23',
  ]),
  row('Section 34 of the Housing Grants, Construction and Regeneration Act 1996 gives six months.', [
    'Section 34 of the Housing Grants, Construction and Regeneration Act 1996',
    x.grants,
    '34',
  ]),
  row('Section 5 of the Licensing Act 2003 asks for a policy.', [
    'Section 5 of the Licensing Act 2003',
    x.licensing,
    '5',
  ]),
  row('Section 100A of the Local Government Act 1972 opens meetings.', [
    'Section 100A of the Local Government Act 1972',
    x.localGovernment1972,
    '100A',
  ]),
  row(
    'Regulation 12 of the Health and Social Care Act 2008 (Regulated Activities) Regulations 2014 is about safe care.',
    [
      'Regulation 12 of the Health and Social Care Act 2008 (Regulated Activities) Regulations 2014',
      x.regulated,
      'regulation 12',
    ],
  ),
  row(
    'The Local Authority Social Services and National Health Service Complaints (England) Regulations 2009 (SI 2009/309) apply.',
    [
      'Local Authority Social Services and National Health Service Complaints (England) Regulations 2009 (SI 2009/309)',
      x.complaints2009,
    ],
  ),
  row('It followed the Regulations of 2006 (SI 2006/1738) throughout.', ['SI 2006/1738', x.procedure]),
  row('It followed S.I. 2014/1530, regulation 13.', [
    'S.I. 2014/1530, regulation 13',
    x.sendRegulations,
    'regulation 13',
  ]),
  row(
    'Regulations 17(3) and 19(1)(a) of the Children Act 1989 Representations Procedure (England) Regulations 2006 set time limits.',
    [
      'Regulations 17(3) and 19(1)(a) of the Children Act 1989 Representations Procedure (England) Regulations 2006',
      x.procedure,
      'regulation 17(3)',
      'regulation 19(1)(a)',
    ],
  ),
  row('Article 3 of the Homelessness (Suitability of Accommodation) (England) Order 2012 lists checks.', [
    'Article 3 of the Homelessness (Suitability of Accommodation) (England) Order 2012',
    x.suitability,
    'article 3',
  ]),
  row('Section 7 of the Local Authority Social Services Act 1970 makes it binding.', [
    'Section 7 of the Local Authority Social Services Act 1970',
    x.socialServices,
    '7',
  ]),
  row('Chapter 2 of Part 8 of the Children and Families Act 2014 is elsewhere.', [
    'Chapter 2 of Part 8 of the Children and Families Act 2014',
    x.families,
    'Part 8 Chapter 2',
  ]),
  row('Section 27 (1) and (3) of the Care Act 2014 cover reviews.', [
    'Section 27 (1) and (3) of the Care Act 2014',
    x.care,
    '27(1)',
    '27(3)',
  ]),
  row('Subsection (2) of section 27 of the Care Act 2014 covers requests.', [
    'Subsection (2) of section 27 of the Care Act 2014',
    x.care,
    '27(2)',
  ]),
  row('The duty is in the Care Act (2014).', ['Care Act (2014)', x.care]),
  row('Section 117, Mental Health Act 1983, says so.', ['Section 117, Mental Health Act 1983', x.mentalHealth, '117']),
  row('Mr X quoted the Health and Safety at Work etc. Act 1974 at length.', [
    'Health and Safety at Work etc. Act 1974',
    'ukpga/1974/37',
  ]),
  row('The Zebra Crossings (Colours) Regulations 1971 are long gone.', [
    'Zebra Crossings (Colours) Regulations 1971',
    undefined,
  ]),
  row('It relied on section 12 of the Greater Manchester Act 1981.', [
    'section 12 of the Greater Manchester Act 1981',
    undefined,
    '12',
  ]),
  row(
    'The Equality Act 2010, the Human Rights Act 1998 and the Care Act 2014 all apply.',
    ['Equality Act 2010', x.equality],
    ['Human Rights Act 1998', x.rights],
    ['Care Act 2014', x.care],
  ),
];

/** Names that only the text, or the paragraph, gives a meaning. */
export const obliques: readonly Row[] = [
  row(
    'The Children Act 1989 applies.\n\nSection 20 of the Act says so.',
    ['Children Act 1989', x.children],
    ['Section 20 of the Act', x.children, '20'],
  ),
  row(
    'The Children Act 1989 applies.\n\nThe 1989 Act says so at section 20.',
    ['Children Act 1989', x.children],
    ['1989 Act', x.children],
    ['section 20', x.children, '20'],
  ),
  row(
    'The Children Act 1989 and the Care Act 2014 apply. The 2014 Act came later, and the 1989 Act stays.',
    ['Children Act 1989', x.children],
    ['Care Act 2014', x.care],
    ['2014 Act', x.care],
    ['1989 Act', x.children],
  ),
  row(
    'The Children Act 1989 and the Care Act 2014 apply to young people. The Act says so.',
    ['Children Act 1989', x.children],
    ['Care Act 2014', x.care],
    ['Act', undefined],
  ),
  row(
    'The Children Act 1989 and the Care Act 2014 apply. Section 23C of the Act is about young people.',
    ['Children Act 1989', x.children],
    ['Care Act 2014', x.care],
    ['Section 23C of the Act', x.children, '23C'],
  ),
  // Both Acts have a section 47.
  row(
    'The Children Act 1989 and the Care Act 2014 apply. Section 47 of the Act differs.',
    ['Children Act 1989', x.children],
    ['Care Act 2014', x.care],
    ['Section 47 of the Act', undefined, '47'],
  ),
  row(
    'The Children Act 1989 (“the Act”) and the Care Act 2014 apply. The Act says so.',
    ['Children Act 1989', x.children],
    ['Care Act 2014', x.care],
    ['Act', x.children],
  ),
  row(
    'The Care Act 2014 (the “2014 Act”) applies. Section 9 of the 2014 Act says so.',
    ['Care Act 2014', x.care],
    ['Section 9 of the 2014 Act', x.care, '9'],
  ),
  row(
    'The Chronically Sick and Disabled Persons Act 1970 (CSDPA) applies.\n\nUnder section 2 of the CSDPA it must help.',
    ['Chronically Sick and Disabled Persons Act 1970', x.disabled],
    ['section 2 of the CSDPA', x.disabled, '2'],
  ),
  row(
    'She asked under the Freedom of Information Act 2000 (FOIA). FOIA gives 20 working days.',
    ['Freedom of Information Act 2000', x.information],
    ['FOIA', x.information],
  ),
  row(
    'The Mental Capacity Act 2005 (‘the MCA’) applies. The MCA starts from capacity. (MCA, section 1)',
    ['Mental Capacity Act 2005', x.capacity],
    ['MCA', x.capacity],
    ['MCA, section 1', x.capacity, '1'],
  ),
  row(
    'The Special Educational Needs and Disability Regulations 2014 (“the Regulations”) apply. Regulation 13 of the Regulations gives 20 weeks.',
    ['Special Educational Needs and Disability Regulations 2014', x.sendRegulations],
    ['Regulation 13 of the Regulations', x.sendRegulations, 'regulation 13'],
  ),
  row(
    'The Special Educational Needs and Disability Regulations 2014 (“the SEND Regulations”) apply.\n\nRegulation 13 of the SEND Regulations gives 20 weeks.',
    ['Special Educational Needs and Disability Regulations 2014', x.sendRegulations],
    ['Regulation 13 of the SEND Regulations', x.sendRegulations, 'regulation 13'],
  ),
  row(
    'The Children Act 1989 Representations Procedure (England) Regulations 2006 (the 2006 Regulations) set three stages. The 2006 Regulations say so.',
    ['Children Act 1989 Representations Procedure (England) Regulations 2006', x.procedure],
    ['2006 Regulations', x.procedure],
  ),
  row(
    'The Homelessness Code of Guidance (the Code) applies. Paragraph 15.4 of the Code says so.',
    ['Homelessness Code of Guidance', x.homelessCode],
    ['Paragraph 15.4 of the Code', x.homelessCode, 'paragraph 15.4'],
  ),
  row(
    'The Care and Support Statutory Guidance applies. Paragraph 6.98 of the Guidance says so.',
    ['Care and Support Statutory Guidance', x.careGuidance],
    ['Paragraph 6.98 of the Guidance', x.careGuidance, 'paragraph 6.98'],
  ),
  row('The Act says councils must help.', ['Act', undefined]),
  row('Regulation 5 of the Regulations gives six weeks.', [
    'Regulation 5 of the Regulations',
    undefined,
    'regulation 5',
  ]),
  row('The Children Act says councils must help.', ['Children Act', undefined]),
  row(
    'The Children Act 1989 applies. The Children Act says councils must help.',
    ['Children Act 1989', x.children],
    ['Children Act', x.children],
  ),
  row('Section 47 of the Children Act says councils must enquire.', [
    'Section 47 of the Children Act',
    x.children,
    '47',
  ]),
  row('Section 184 of the Housing Act asks for a letter.', ['Section 184 of the Housing Act', x.housing, '184']),
  row('Section 19 of the Education Act asks for suitable education.', [
    'Section 19 of the Education Act',
    x.education,
    '19',
  ]),
  row('The Care Act says councils must assess.', ['Care Act', x.care]),
  row(
    'The Equality Act and the Human Rights Act protect people.',
    ['Equality Act', x.equality],
    ['Human Rights Act', x.rights],
  ),
  row(
    'The Council must have regard to the Care Act 2014. That Act requires assessments.',
    ['Care Act 2014', x.care],
    ['Act', x.care],
  ),
];

/** Provisions without a name whose law is plain all the same. */
export const bare: readonly Row[] = [
  row('The Council began a section 47 enquiry.', ['section 47', x.children, '47']),
  row('The Council began s47 enquiries within a day.', ['s47', x.children, '47']),
  row('A social worker did a Section 17 assessment.', ['Section 17', x.children, '17']),
  row('Mrs Y is entitled to section 117 aftercare.', ['section 117', x.mentalHealth, '117']),
  row('The ward held a s.117 meeting.', ['s.117', x.mentalHealth, '117']),
  row('The team opened a section 42 safeguarding enquiry.', ['section 42', x.care, '42']),
  row('The landlord served a section 21 notice.', ['section 21', x.housing1988, '21']),
  row('The Council sent its section 184 decision letter.', ['section 184', x.housing, '184']),
  row('He asked for a section 202 review.', ['section 202', x.housing, '202']),
  row('The developer signed a section 106 agreement.', ['section 106', x.planning, '106']),
  row(
    'The developer signed a S106 agreement and a section 278 agreement.',
    ['S106', x.planning, '106'],
    ['section 278', x.highways, '278'],
  ),
  row('The court asked for a section 7 report.', ['section 7', x.children, '7']),
  row('The Council and the NHS have a section 75 agreement.', ['section 75', x.nhs2006, '75']),
  row('The Council refused a section 13A(1)(c) reduction.', ['section 13A(1)(c)', x.finance, '13A(1)(c)']),
  row('They had voluntary section 20 accommodation.', ['section 20', x.children, '20']),
  row(
    'The Children Act 1989 sets out duties. Section 17 says who is in need. Section 47 says when to enquire.',
    ['Children Act 1989', x.children],
    ['Section 17', x.children, '17'],
    ['Section 47', x.children, '47'],
  ),
  row(
    'Part 7 of the Housing Act 1996 applies. Under section 188 the Council must house him meanwhile.',
    ['Part 7 of the Housing Act 1996', x.housing, 'Part 7'],
    ['section 188', x.housing, '188'],
  ),
  row(
    'The Care Act 2014 applies.\n\nSection 27 says plans must be reviewed.',
    ['Care Act 2014', x.care],
    ['Section 27', x.care, '27'],
  ),
  row(
    'The Special Educational Needs and Disability Regulations 2014 (“the Regulations”) set time limits.\n\nThe Council’s reply was not in line with regulation 5.',
    ['Special Educational Needs and Disability Regulations 2014', x.sendRegulations],
    ['regulation 5', x.sendRegulations, 'regulation 5'],
  ),
  row(
    'The Care Planning, Placement and Case Review (England) Regulations 2010 let a council approve a relative as a carer for 16 weeks (regulation 24).',
    ['Care Planning, Placement and Case Review (England) Regulations 2010', 'uksi/2010/959'],
    ['regulation 24', 'uksi/2010/959', 'regulation 24'],
  ),
  row('The advice must come from professionals (SEND 2014 Regulations, regulation 6(1)).', [
    'SEND 2014 Regulations, regulation 6(1)',
    x.sendRegulations,
    'regulation 6(1)',
  ]),
  row(
    'The National Planning Policy Framework asks for good design. The report quotes paragraph 135 of the Framework.',
    ['National Planning Policy Framework', x.nppf],
    ['paragraph 135 of the Framework', x.nppf, 'paragraph 135'],
  ),
  row('The Anti-social Behaviour, Crime and Policing Act 2015 gives the trigger.', [
    'Anti-social Behaviour, Crime and Policing Act 2015',
    x.behaviour,
  ]),
  row(
    'A breach is defined in s171A of the Town and Country Planning Act 1990 (see also the National Planning Policy Framework). Under s.172(1) a council may issue a notice.',
    ['s171A of the Town and Country Planning Act 1990', x.planning, '171A'],
    ['National Planning Policy Framework', x.nppf],
    ['s.172(1)', x.planning, '172(1)'],
  ),
  row(
    'Councils follow the Town and Country Planning (Development Management Procedure) (England) Order 2015. Article 15 deals with publicity.',
    ['Town and Country Planning (Development Management Procedure) (England) Order 2015', x.management],
    ['Article 15', x.management, 'article 15'],
  ),
];
