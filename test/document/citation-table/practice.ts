/** Sentences as investigators write them, with several forms in one paragraph. */
import { ids, row, type Row } from './row.ts';

const x = ids;

export const practice: readonly Row[] = [
  row(
    'The relevant law is the Children Act 1989, s.17 and s.47, and the Children Act 2004, s.11.',
    ['Children Act 1989, s.17 and s.47', x.children, '17', '47'],
    ['Children Act 2004, s.11', x.children2004, '11'],
  ),
  row(
    'Section 26 of the Children Act 1989 and the Children Act 1989 Representations Procedure (England) Regulations 2006 set out the procedure.',
    ['Section 26 of the Children Act 1989', x.children, '26'],
    ['Children Act 1989 Representations Procedure (England) Regulations 2006', x.procedure],
  ),
  row('The Council must follow the duty (section 149 of the Equality Act 2010).', [
    'section 149 of the Equality Act 2010',
    x.equality,
    '149',
  ]),
  row(
    'The Housing Act 1996 (as amended by the Homelessness Reduction Act 2017) sets out the duties.',
    ['Housing Act 1996', x.housing],
    ['Homelessness Reduction Act 2017', x.reduction],
  ),
  row(
    'This is the main housing duty. (Housing Act 1996, section 193 and Homelessness Code of Guidance 15.39)',
    ['Housing Act 1996, section 193', x.housing, '193'],
    ['Homelessness Code of Guidance 15.39', x.homelessCode, 'paragraph 15.39'],
  ),
  row(
    'It owed a duty. (Housing Act 1996, sections 188, 190, 191 and 193, Homelessness Code of Guidance, Chapter 15)',
    ['Housing Act 1996, sections 188, 190, 191 and 193', x.housing, '188', '190', '191', '193'],
    ['Homelessness Code of Guidance, Chapter 15', x.homelessCode, 'chapter 15'],
  ),
  row(
    'The Care and Support Statutory Guidance (“the Guidance”) sets out the duty. The Guidance says, at paragraph 6.5, that assessments matter.',
    ['Care and Support Statutory Guidance', x.careGuidance],
    ['Guidance says, at paragraph 6.5', x.careGuidance, 'paragraph 6.5'],
  ),
  row(
    'The letter cited s184 Housing Act 1996 and s.193(2).',
    ['s184 Housing Act 1996', x.housing, '184'],
    ['s.193(2)', x.housing, '193(2)'],
  ),
  row(
    'It must secure it. (s.42 of the Children and Families Act 2014 and Regulation 20 of the SEND Regulations 2014)',
    ['s.42 of the Children and Families Act 2014', x.families, '42'],
    ['Regulation 20 of the SEND Regulations 2014', x.sendRegulations, 'regulation 20'],
  ),
  row('The SEND Code of Practice 2015 (the Code), at paragraph 9.61, says so.', [
    'SEND Code of Practice 2015 (the Code), at paragraph 9.61',
    x.sendCode,
    'paragraph 9.61',
  ]),
  row(
    'Sections 191 and 192 of the Town and Country Planning Act 1990 (“TCPA”) allow certificates. TCPA section 78 allows appeals.',
    ['Sections 191 and 192 of the Town and Country Planning Act 1990', x.planning, '191', '192'],
    ['TCPA section 78', x.planning, '78'],
  ),
  row(
    'The Town and Country Planning (General Permitted Development) (England) Order 2015 (“the GPDO”) allows it, in Part 1 of Schedule 2 to the GPDO.',
    ['Town and Country Planning (General Permitted Development) (England) Order 2015', 'uksi/2015/596'],
    ['Part 1 of Schedule 2 to the GPDO', 'uksi/2015/596', 'Schedule 2 Part 1'],
  ),
  row('Paragraph 38 of the NPPF says so.', ['Paragraph 38 of the NPPF', x.nppf, 'paragraph 38']),
  row(
    'It acted under section 80 of the Environmental Protection Act 1990 (“EPA 1990”). Section 82 of EPA 1990 lets anyone act.',
    ['section 80 of the Environmental Protection Act 1990', x.environment, '80'],
    ['Section 82 of EPA 1990', x.environment, '82'],
  ),
  row('The Mental Capacity Act 2005 Code of Practice, at 5.13, says so.', [
    'Mental Capacity Act 2005 Code of Practice, at 5.13',
    'guidance/mca-code',
    'paragraph 5.13',
  ]),
  row(
    'He was detained under section 3 of the Mental Health Act and is entitled to s117 aftercare.',
    ['section 3 of the Mental Health Act', x.mentalHealth, '3'],
    ['s117', x.mentalHealth, '117'],
  ),
  row(
    'The Council’s duty under the Highways Act 1980 (section 41) is to maintain; section 58 gives a defence.',
    ['Highways Act 1980 (section 41)', x.highways, '41'],
    ['section 58', x.highways, '58'],
  ),
  row('Article 8 of the European Convention on Human Rights protects family life.', [
    'Article 8 of the European Convention on Human Rights',
    'treaty/echr',
    'Article 8',
  ]),
  row(
    'The Housing Grants, Construction and Regeneration Act 1996 (“the 1996 Act”) gives grants. Section 23 of the 1996 Act lists purposes.',
    ['Housing Grants, Construction and Regeneration Act 1996', x.grants],
    ['Section 23 of the 1996 Act', x.grants, '23'],
  ),
  row('The 2009 Regulations apply.', ['2009 Regulations', undefined]),
  row(
    'The Health and Social Care Act 2008 (Regulated Activities) Regulations 2014 set standards. Regulation 17 says records must be kept.',
    ['Health and Social Care Act 2008 (Regulated Activities) Regulations 2014', x.regulated],
    ['Regulation 17', x.regulated, 'regulation 17'],
  ),
  row('Section 21 of the National Assistance Act 1948 was repealed.', [
    'Section 21 of the National Assistance Act 1948',
    'ukpga/Geo6/11-12/29',
    '21',
  ]),
  row('It began a child protection (section 47) investigation.', ['section 47', x.children, '47']),
  row('It made enquiries under section 47.', ['section 47', x.children, '47']),
  row(
    'He got a Section 8 eviction notice and a s21 notice.',
    ['Section 8', x.housing1988, '8'],
    ['s21', x.housing1988, '21'],
  ),
  row(
    'Councils must visit. (Children Act 1989, s.22(3A); Care Planning, Placement and Case Review (England) Regulations 2010, reg 5)',
    ['Children Act 1989, s.22(3A)', x.children, '22(3A)'],
    ['Care Planning, Placement and Case Review (England) Regulations 2010, reg 5', 'uksi/2010/959', 'regulation 5'],
  ),
  row(
    'The Council has a scheme for this. The Care Act 2014 applies, and so does the Council’s charging policy. Section 9 sets the rate.',
    ['Care Act 2014', x.care],
  ),
  row('The Care Act 2014 applies. Section 42 of the report criticises this.', ['Care Act 2014', x.care]),
  row('The Children Act 1989 applies.\n\nThe tenancy has conditions.\n\nSection 17 says pets are forbidden.', [
    'Children Act 1989',
    x.children,
  ]),
  row('The Children and Families Act 2014 applies. Section I of the plan names no school, and Section F is vague.', [
    'Children and Families Act 2014',
    x.families,
  ]),
  row('The Care Act 2014 Part 1 and ss 42-47 apply.', [
    'Care Act 2014 Part 1 and ss 42-47',
    x.care,
    'Part 1',
    '42',
    '47',
  ]),
  row('The Care Act 2014’s section 9 applies.', ['Care Act 2014', x.care], ['section 9', x.care, '9']),
  row(
    'The Equality Act 2010 bans discrimination. A duty under section 19 arises.',
    ['Equality Act 2010', x.equality],
    ['section 19', x.equality, '19'],
  ),
  row('THE CARE ACT 2014 SAYS SO.', ['CARE ACT 2014', x.care]),
  row('The tenancy agreement’s section 21 notice period is two weeks.'),
  row('The report’s section 7 report summary is short.'),
  row('Under section 4 of the agreement support stops.'),
  row('The Council’s policy, section 17, funding, says no.'),
];
