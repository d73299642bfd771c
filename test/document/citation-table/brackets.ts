/** Citations behind statements of powers, in the powers section. */
import { ids, row, type Row } from './row.ts';

const { lga, hsca } = ids;

export const brackets: readonly Row[] = [
  row('We may suggest a remedy. (Local Government Act 1974, sections 26(1) and 26A(1), as amended)', [
    'Local Government Act 1974, sections 26(1) and 26A(1), as amended',
    lga,
    '26(1)',
    '26A(1)',
  ]),
  row('It was late (Local Government Act 1974, sections 26B and 34D, as amended).', [
    'Local Government Act 1974, sections 26B and 34D, as amended',
    lga,
    '26B',
    '34D',
  ]),
  row('We may end it (Local Government Act 1974, sections 24A(6) and 34B(8), as amended).', [
    'Local Government Act 1974, sections 24A(6) and 34B(8), as amended',
    lga,
    '24A(6)',
    '34B(8)',
  ]),
  row('We may end it (LGA 1974, s 24A(6)).', ['LGA 1974, s 24A(6)', lga, '24A(6)']),
  row('There is a court. (Local Government Act 1974, s.26(6)(c), as amended)', [
    'Local Government Act 1974, s.26(6)(c), as amended',
    lga,
    '26(6)(c)',
  ]),
  row('There is a tribunal or a court. (Local Government Act 1974, ss26(6)(a) and (c))', [
    'Local Government Act 1974, ss26(6)(a) and (c)',
    lga,
    '26(6)(a)',
    '26(6)(c)',
  ]),
  row('There is a right of appeal. [Local Government Act 1974, section 26(6)(b), as amended]', [
    'Local Government Act 1974, section 26(6)(b), as amended',
    lga,
    '26(6)(b)',
  ]),
  row('It must reply first (section 26(5) of the Local Government Act 1974, as amended).', [
    'section 26(5) of the Local Government Act 1974, as amended',
    lga,
    '26(5)',
  ]),
  row('It affects everybody. (Local Government Act 1974 (as amended), section 26(7))', [
    'Local Government Act 1974 (as amended), section 26(7)',
    lga,
    '26(7)',
  ]),
  row('It affects everybody. (Local Government Act 1974 as amended section 26(7))', [
    'Local Government Act 1974 as amended section 26(7)',
    lga,
    '26(7)',
  ]),
  row('It affects everybody.(Local Government Act 1974,section 26(7),as amended)', [
    'Local Government Act 1974,section 26(7),as amended',
    lga,
    '26(7)',
  ]),
  row('It acts for a council. (Local Government Act 1974, sections 24A(1)(A) and 25(7), as amended)', [
    'Local Government Act 1974, sections 24A(1)(A) and 25(7), as amended',
    lga,
    '24A(1)',
    '25(7)',
  ]),
  row('It acts for a council. (Local Government Act 1974, section 25 (7), as amended)', [
    'Local Government Act 1974, section 25 (7), as amended',
    lga,
    '25(7)',
  ]),
  row('The court has it. (Local Government Act 1974, Schedule 5/5A, paragraph 1/3, as amended)', [
    'Local Government Act 1974, Schedule 5/5A, paragraph 1/3, as amended',
    lga,
    'Schedule 5 paragraph 1',
    'Schedule 5A paragraph 3',
  ]),
  row('The landlord is registered. (Local Government Act 1974, paragraph 5A schedule 5, as amended)', [
    'Local Government Act 1974, paragraph 5A schedule 5, as amended',
    lga,
    'Schedule 5 paragraph 5A',
  ]),
  row('The landlord is registered. [Local Government Act 1974, Schedule 5.5 (as amended)]', [
    'Local Government Act 1974, Schedule 5.5 (as amended)',
    lga,
    'Schedule 5 paragraph 5',
  ]),
  row('A school did it. (Local Government Act 1974, Schedule 5, paragraph 5(2)(b), as amended)', [
    'Local Government Act 1974, Schedule 5, paragraph 5(2)(b), as amended',
    lga,
    'Schedule 5 paragraph 5(2)(b)',
  ]),
  row('It is about staff. (Local Government Act 1974, Schedule 5 paragraph 4 and Schedule 5A paragraph 4)', [
    'Local Government Act 1974, Schedule 5 paragraph 4 and Schedule 5A paragraph 4',
    lga,
    'Schedule 5 paragraph 4',
    'Schedule 5A paragraph 4',
  ]),
  row('It is a contract. (Local Government Act 1974, Sch 5, para 3)', [
    'Local Government Act 1974, Sch 5, para 3',
    lga,
    'Schedule 5 paragraph 3',
  ]),
  row('We did this. (Local Government Act 1974, section 30(1B) and 34H(i), as amended)', [
    'Local Government Act 1974, section 30(1B) and 34H(i), as amended',
    lga,
    '30(1B)',
    '34H(1)',
  ]),
  row('The provider did this. (Local Government Act 1974, sections 34B, 34C and 34H(3 and 4) as amended)', [
    'Local Government Act 1974, sections 34B, 34C and 34H(3 and 4) as amended',
    lga,
    '34B',
    '34C',
    '34H(3)',
    '34H(4)',
  ]),
  row('We decided not to. (Local Government Act 1974, section 24A(6), as amended, section 34(B))', [
    'Local Government Act 1974, section 24A(6), as amended, section 34(B)',
    lga,
    '24A(6)',
    '34B',
  ]),
  row(
    'Both of us look. (Local Government Act 1974, section 33ZA, as amended, and Health Service Commissioners Act 1993, section 18ZA)',
    ['Local Government Act 1974, section 33ZA, as amended', lga, '33ZA'],
    ['Health Service Commissioners Act 1993, section 18ZA', hsca, '18ZA'],
  ),
  row(
    'Both of us look. (Health Service Commissioners Act 1993, section 3(1) and Local Government Act 1974, sections 26(1) and 26A(1), as amended)',
    ['Health Service Commissioners Act 1993, section 3(1)', hsca, '3(1)'],
    ['Local Government Act 1974, sections 26(1) and 26A(1), as amended', lga, '26(1)', '26A(1)'],
  ),
  row('Both of us look. (Health Service Commissioners Act 1993, section 3(4)-(7))', [
    'Health Service Commissioners Act 1993, section 3(4)-(7)',
    hsca,
    '3(4)',
    '3(7)',
  ]),
  row('We decided. (section 34(3), as amended)', ['section 34(3), as amended', lga, '34(3)']),
  row('We decided. (s34(3) LGA 1974)', ['s34(3) LGA 1974', lga, '34(3)']),
  row('We decided. (Local Government Act 1974, section 34B, subsections (8) and (9))', [
    'Local Government Act 1974, section 34B, subsections (8) and (9)',
    lga,
    '34B(8)',
    '34B(9)',
  ]),
  row('We decided. (Local Government Act 1974 sections 24A(6)and 34B(8))', [
    'Local Government Act 1974 sections 24A(6)and 34B(8)',
    lga,
    '24A(6)',
    '34B(8)',
  ]),
  row('We decided. (Local Government Act 1974, sections 26(1), 26A(1) & 34(3), as amended)', [
    'Local Government Act 1974, sections 26(1), 26A(1) & 34(3), as amended',
    lga,
    '26(1)',
    '26A(1)',
    '34(3)',
  ]),
  row('We decided. (Local Government Act 1974, section 24A(1) to (3))', [
    'Local Government Act 1974, section 24A(1) to (3)',
    lga,
    '24A(1)',
    '24A(2)',
    '24A(3)',
  ]),
  row('We decided. (Local Government Act 1974, sections 34B to 34E)', [
    'Local Government Act 1974, sections 34B to 34E',
    lga,
    '34B',
    '34C',
    '34D',
    '34E',
  ]),
  row('We decided. (Local Government Act 1974, section 26A or section 34C, as amended)', [
    'Local Government Act 1974, section 26A or section 34C, as amended',
    lga,
    '26A',
    '34C',
  ]),
  row('We decided. (Local Government Act 1974, as amended, section 26(6)(a))', [
    'Local Government Act 1974, as amended, section 26(6)(a)',
    lga,
    '26(6)(a)',
  ]),
  row('We decided. (Local Government Act 1974, section 26D and section 34E, as amended.)', [
    'Local Government Act 1974, section 26D and section 34E, as amended',
    lga,
    '26D',
    '34E',
  ]),
  row('We may act.\n\n(Local Government Act 1974, section 26(1), as amended)', [
    'Local Government Act 1974, section 26(1), as amended',
    lga,
    '26(1)',
  ]),
  row('We may act if:\n\n- it is late;\n- or it is small (Local Government Act 1974, section 24A(6), as amended)', [
    'Local Government Act 1974, section 24A(6), as amended',
    lga,
    '24A(6)',
  ]),
  row('The Local Government Act 1974 sets out our powers but also imposes restrictions on what we can investigate.', [
    'Local Government Act 1974',
    lga,
  ]),
  row('Part 3A of the Local Government Act 1974 gives us a role with care providers.', [
    'Part 3A of the Local Government Act 1974',
    lga,
    'Part 3A',
  ]),
  row('Part III of the Local Government Act 1974 gives us a role with councils.', [
    'Part III of the Local Government Act 1974',
    lga,
    'Part 3',
  ]),
];

/** What goes wrong in typing, each still plainly meant. */
export const slips: readonly Row[] = [
  row('It was court. (Local Government Act 1974, section 26(6)c), as amended)', [
    'Local Government Act 1974, section 26(6)c), as amended',
    lga,
    '26(6)(c)',
  ]),
  row('It was court. (Local Government Act 1974, section 26(6)(c, as amended)', [
    'Local Government Act 1974, section 26(6)(c, as amended',
    lga,
    '26(6)(c)',
  ]),
  row('It was court. (Local Government Act 1974, section 26 (6) (c), as amended)', [
    'Local Government Act 1974, section 26 (6) (c), as amended',
    lga,
    '26(6)(c)',
  ]),
  row('It was court. (Local Government Act 1974, section26(6)(c), as amended)', [
    'Local Government Act 1974, section26(6)(c), as amended',
    lga,
    '26(6)(c)',
  ]),
  row('It was court. (Local Government Act, 1974, section 26(6)(c), as amended)', [
    'Local Government Act, 1974, section 26(6)(c), as amended',
    lga,
    '26(6)(c)',
  ]),
  row('It was court. (local government act 1974, section 26(6)(c), as amended)', [
    'local government act 1974, section 26(6)(c), as amended',
    lga,
    '26(6)(c)',
  ]),
  row('It was court. (Local Government Act1974 section 26(6)(c))', [
    'Local Government Act1974 section 26(6)(c)',
    lga,
    '26(6)(c)',
  ]),
  row('We decided. (Local Government Act 1974, section 24A (6) , as amended)', [
    'Local Government Act 1974, section 24A (6) , as amended',
    lga,
    '24A(6)',
  ]),
  row('We decided. (Local Government Act 1974, section 24a(6), as amended)', [
    'Local Government Act 1974, section 24a(6), as amended',
    lga,
    '24A(6)',
  ]),
  row('We decided. (Local Government Act 1974, Section 24A.6, as amended)', [
    'Local Government Act 1974, Section 24A.6, as amended',
    lga,
    '24A(6)',
  ]),
  row('We decided. (Local Government Act 1974, section 26.6(a))', [
    'Local Government Act 1974, section 26.6(a)',
    lga,
    '26(6)(a)',
  ]),
  row('We decided. (Local Government Act 1974, sections 26(1), as amended)', [
    'Local Government Act 1974, sections 26(1), as amended',
    lga,
    '26(1)',
  ]),
  row('We decided. (Local Government Act 1974, sectons 26B and 34D, as amended)', [
    'Local Government Act 1974, sectons 26B and 34D, as amended',
    lga,
    '26B',
    '34D',
  ]),
  row('We decided. (Local Government Act 1974, section 34D, as ammended)', [
    'Local Government Act 1974, section 34D',
    lga,
    '34D',
  ]),
  row('We decided. (Local Government Act 1947, section 34(3), as amended)', [
    'Local Government Act 1947, section 34(3), as amended',
    lga,
    '34(3)',
  ]),
  row('We decided. (Local Government Act 1975, section 24A(6), as amended)', [
    'Local Government Act 1975, section 24A(6), as amended',
    lga,
    '24A(6)',
  ]),
  row('We decided. (Local Goverment Act 1974, section 24A(6), as amended)', [
    'Local Goverment Act 1974, section 24A(6), as amended',
    lga,
    '24A(6)',
  ]),
  row('We decided. (Local Govenment Act 1974, sections 26(1) and 26A(1), as amended)', [
    'Local Govenment Act 1974, sections 26(1) and 26A(1), as amended',
    lga,
    '26(1)',
    '26A(1)',
  ]),
  row('We decided. (Local Governments Act 1974, section 24A(6), as amended)', [
    'Local Governments Act 1974, section 24A(6), as amended',
    lga,
    '24A(6)',
  ]),
  row('We decided. (Health Service Commisioners Act 1993, section 18ZA)', [
    'Health Service Commisioners Act 1993, section 18ZA',
    hsca,
    '18ZA',
  ]),
  row('We decided. (Health Service Commissioners Act 1994, section 18ZA)', [
    'Health Service Commissioners Act 1994, section 18ZA',
    hsca,
    '18ZA',
  ]),
  row('We need not look. (Local Government Act 1974, section 26(6(c), as amended)', [
    'Local Government Act 1974, section 26(6(c), as amended',
    lga,
    '26(6)(c)',
  ]),
  row('We may suggest a remedy. (Local Government Act 1974, sections 26(1 and 26A(1), as amended)', [
    'Local Government Act 1974, sections 26(1 and 26A(1), as amended',
    lga,
    '26(1)',
    '26A(1)',
  ]),
  row(
    'We work together. (Local Government Act 1974 as amended, section 33ZA, and Health Service Commissioners Act 1993, section 18ZA)',
    ['Local Government Act 1974 as amended, section 33ZA', lga, '33ZA'],
    ['Health Service Commissioners Act 1993, section 18ZA', hsca, '18ZA'],
  ),
  row('It was late. (Local Government 1974, sections 26B and 34D, as amended)', [
    'Local Government 1974, sections 26B and 34D, as amended',
    lga,
    '26B',
    '34D',
  ]),
  row('It was late. (Local Government Acts 1974, sections 26B and 34D, as amended)', [
    'Local Government Acts 1974, sections 26B and 34D, as amended',
    lga,
    '26B',
    '34D',
  ]),
];
