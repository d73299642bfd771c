/** Guidance, the Ombudsman's own and others', with who publishes it. */
import { ids, row, type Row } from './row.ts';

const x = ids;

export const guidance: readonly Row[] = [
  row('I considered the Ombudsman’s Assessment Code.', ['Assessment Code', x.assessmentCode]),
  row('I considered the tests in our Assessment Code.', ['Assessment Code', x.assessmentCode]),
  row('I considered the Ombudsman’s Guidance on Remedies.', ['Guidance on Remedies', x.remedies]),
  row('We used our published guidance on remedies.', ['guidance on remedies', x.remedies]),
  row('The guidance “Getting the best from complaints” says so.', ['Getting the best from complaints', x.getting]),
  row('The Department for Education’s guidance, Getting the Best from Complaints (2006), says so.', [
    'Getting the Best from Complaints (2006)',
    x.getting,
  ]),
  row('The Care and Support Statutory Guidance (paragraph 8.27) says so.', [
    'Care and Support Statutory Guidance (paragraph 8.27)',
    x.careGuidance,
    'paragraph 8.27',
  ]),
  row('Paragraphs 6.10 to 6.12 of the Care and Support Statutory Guidance say so.', [
    'Paragraphs 6.10 to 6.12 of the Care and Support Statutory Guidance',
    x.careGuidance,
    'paragraph 6.10',
    'paragraph 6.12',
  ]),
  row('Chapter 14 of the Care and Support Statutory Guidance says so.', [
    'Chapter 14 of the Care and Support Statutory Guidance',
    x.careGuidance,
    'chapter 14',
  ]),
  row('The Special Educational Needs and Disability Code of Practice (2015) says so.', [
    'Special Educational Needs and Disability Code of Practice (2015)',
    x.sendCode,
  ]),
  row(
    'The SEND Code of Practice 2015 says so. The Code is clear.',
    ['SEND Code of Practice 2015', x.sendCode],
    ['Code', x.sendCode],
  ),
  row(
    'The statutory guidance ‘Special educational needs and disability code of practice: 0 to 25 years’ (‘the Code’) sets this out. The Code is clear.',
    ['Special educational needs and disability code of practice: 0 to 25 years', x.sendCode],
    ['Code', x.sendCode],
  ),
  row('Paragraph 9.64 of the SEND Code says so.', ['Paragraph 9.64 of the SEND Code', x.sendCode, 'paragraph 9.64']),
  row('The Homelessness Code of Guidance for Local Authorities says so.', [
    'Homelessness Code of Guidance for Local Authorities',
    x.homelessCode,
  ]),
  row('The Homelessness Code of Guidance, paragraphs 17.2 and 17.3, says so.', [
    'Homelessness Code of Guidance, paragraphs 17.2 and 17.3',
    x.homelessCode,
    'paragraph 17.2',
    'paragraph 17.3',
  ]),
  row('Working Together to Safeguard Children 2018 says so.', [
    'Working Together to Safeguard Children 2018',
    x.workingTogether,
  ]),
  row('Paragraph 1.8 of the School Admissions Code says so.', [
    'Paragraph 1.8 of the School Admissions Code',
    x.admissions,
    'paragraph 1.8',
  ]),
  row('The School Admission Appeals Code sets two stages.', ['School Admission Appeals Code', x.appeals]),
  row(
    'The National Planning Policy Framework (NPPF) says so, and the NPPF is national.',
    ['National Planning Policy Framework', x.nppf],
    ['NPPF', x.nppf],
  ),
  row('The Mental Health Act Code of Practice says aftercare should be reviewed.', [
    'Mental Health Act Code of Practice',
    'guidance/mha-code',
  ]),
  row('The statutory guidance ‘Family and Friends Care: Statutory Guidance for Local Authorities’ asks for a policy.', [
    'Family and Friends Care: Statutory Guidance for Local Authorities',
    'guidance/family-and-friends-care',
  ]),
];

/** Guidance, the department as the text has it, and whether that is right. */
export const issuers: readonly (readonly [draft: string, issuer: string | undefined, right: boolean | undefined])[] = [
  [
    '(Department of Education, 2006, Statutory guidance for local authority children’s services on representations and complaints procedures)',
    'Department of Education',
    false,
  ],
  [
    '(Department for Education, 2006, Statutory guidance for local authority children’s services on representations and complaints procedures)',
    'Department for Education',
    true,
  ],
  [
    'The Department for Education and Skills’ guidance, “Getting the Best from Complaints”, says so.',
    'Department for Education and Skills',
    true,
  ],
  ['The Department of Health’s Care and Support Statutory Guidance says so.', 'Department of Health', true],
  ['The Department for Health’s Care and Support Statutory Guidance says so.', 'Department for Health', false],
  [
    'The Homelessness Code of Guidance, published by the Ministry of Housing, Communities and Local Government, says so.',
    'Ministry of Housing, Communities and Local Government',
    true,
  ],
  [
    'The Homelessness Code of Guidance, issued by the Department for Transport, says so.',
    'Department for Transport',
    false,
  ],
  ['The Care and Support Statutory Guidance (DHSC) says so.', 'DHSC', true],
  ['“Working Together to Safeguard Children” (HM Government, 2018) says so.', 'HM Government', true],
  [
    'The Department of Education published Working Together to Safeguard Children in 2018.',
    'Department of Education',
    false,
  ],
  ['The SEND Code of Practice says so. The Department of Education did not reply.', undefined, undefined],
  ['Miss X wrote to the Department for Transport about the School Admissions Code.', undefined, undefined],
];
