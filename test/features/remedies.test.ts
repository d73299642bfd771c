/** Remedies as rows, as a calendar (read back by ical.js, which has nothing to do with the library that writes it) and as text for the case system. */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarText } from '../../server/src/features/remedies/calendar-text.ts';
import { caseSystemText } from '../../server/src/features/remedies/case-system-text.ts';
import { kindWords } from '../../server/src/features/remedies/row-words.ts';
import { remedyRows, remedySheet, type RemedySheet } from '../../server/src/features/remedies/remedy-sheet.ts';
import { calendar, seedText, snapshotOf, today } from '../kit/core.ts';

interface Header {
  readonly reference?: string;
  readonly date?: string;
}
const statement = (action: string, { reference = '24 001 234', date = '14 Mar 2025' }: Header = {}): string =>
  [
    `Somewhere Valley Council${reference ? ` (${reference})` : ''}`,
    'Category : Housing > Homelessness',
    'Decision : Upheld',
    ...(date ? [`Decision date : ${date}`] : []),
    `The Ombudsman's ${date ? 'final' : 'draft'} decision:`,
    'Summary: The Council was at fault. It has agreed to apologise and pay Mr X.',
    'The complaint',
    '  1. Mr X complains about delay.',
    'Agreed action',
    action,
  ].join('\n\n');

const sheetOf = (action: string, header?: Header, source = '/drafts/a.decision'): RemedySheet =>
  remedySheet(snapshotOf(statement(action, header)), source);

interface EventRead {
  readonly uid: string;
  readonly date: string;
  readonly summary: string;
  readonly description: string;
  readonly isDate: boolean;
}
function readBack(text: string): readonly EventRead[] {
  const root = new ICAL.Component(ICAL.parse(text));
  expect(root.getFirstPropertyValue('version')).toBe('2.0');
  return root.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const { uid, summary, description, startDate } = event;
    return { uid, date: startDate.toString(), summary, description, isDate: startDate.isDate };
  });
}
const eventsOf = (...sheets: RemedySheet[]): readonly EventRead[] => {
  const text = calendarText(sheets, { today, calendar });
  return text === undefined ? [] : readBack(text);
};

const threeKinds = `  2. To remedy the injustice, the Council has agreed to:
• apologise to Mr X within four weeks of the date of my final decision;
• within three months of the final decision, review its procedure for homelessness applications;
• remind staff, within four weeks of my final decision, of the duty to keep records; and
• pay Mr X £300, at its next payment run.
  3. The Council should provide us with evidence it has complied with the above actions.`;

describe('rows', () => {
  it('have every action, its words on one line, and the last of its days', () => {
    const text = statement(
      '  2. The Council has agreed to pay Mr X £300 within two weeks of the final decision and write to him by 30 April 2025.',
    );
    const [row] = remedyRows(snapshotOf(text));
    expect(row).toMatchObject({ number: 1, due: { date: '2025-04-30', ifIssuedToday: false } });
    expect(row?.deadlines.map(({ due }) => due?.date)).toEqual(['2025-03-28', '2025-04-30']);
    expect(row?.text).not.toMatch(/\n|;$/);
  });

  it('count from today in a draft without a date, and say so', () => {
    const { rows } = sheetOf('  2. The Council should apologise to Mr X within one week of my final decision.', {
      date: '',
    });
    expect(rows[0]?.due).toMatchObject({ date: '2026-11-28', ifIssuedToday: true });
  });

  it.each([
    ['by 30 June', '2027-06-30'],
    ['by the end of the financial year', '2027-03-31'],
    ['by the end of next month', '2026-12-31'],
    ['within 20 working days of my final decision', '2026-12-18'],
  ])('of a draft that says %s fall due on %s if it is issued today', (words, date) => {
    const { rows } = sheetOf(`  2. The Council should apologise to Mr X ${words}.`, { date: '' });
    expect(rows[0]?.due).toMatchObject({ date, ifIssuedToday: true });
  });

  it('of the seeds fall due as they did', () => {
    const days = (seed: '20-008-394' | '24-020-172') =>
      remedyRows(snapshotOf(seedText(seed))).map(({ due }) => due?.date);
    expect(days('20-008-394')).toEqual([
      '2021-08-14',
      '2021-08-14',
      '2021-08-14',
      '2021-08-14',
      '2021-09-14',
      undefined,
    ]);
    expect(days('24-020-172')).toEqual(['2025-10-22', undefined]);
  });
});

it('tells a sum and the rate that makes it as one sum', () => {
  const [row] = sheetOf(
    '  2. Within one month of our decision the Council will pay Mr X £1,750, calculated at £250 a month for seven months, for the time in unsuitable accommodation.',
  ).rows;
  expect(row && kindWords(row)).toBe('payment of £1,750 (£250 a month) to Mr X');
});

describe('the calendar', () => {
  it('has one all-day event a distinct deadline, the longest as the main one', () => {
    const events = eventsOf(sheetOf(threeKinds));
    expect(events.map(({ date, summary, isDate }) => [date, summary, isDate])).toEqual([
      ['2025-06-14', 'Remedy due: 24 001 234 Somewhere Valley Council', true],
      ['2025-04-11', 'Remedy deadline: 24 001 234 Somewhere Valley Council', true],
    ]);
    const [main, first] = events;
    expect(main?.description).toContain('review its procedure');
    expect(main?.description).toContain('evidence it has complied');
    expect(main?.description).toContain('Not a working day; the next one is Mon 16 Jun 2025.');
    expect(main?.description).toMatch(/Without a day:\n- Pay Mr X £300/);
    expect(first?.description).toMatch(/Apologise to Mr X[^]*Remind staff/);
  });

  it('keeps an event’s identity, from reference and day', () => {
    const ids = eventsOf(sheetOf(threeKinds)).map(({ uid }) => uid);
    expect(ids).toEqual(['24-001-234-2025-06-14@decision-statement', '24-001-234-2025-04-11@decision-statement']);
    const elsewhere = eventsOf(sheetOf(threeKinds, {}, '/other/place.txt'));
    expect(elsewhere.map(({ uid }) => uid)).toEqual(ids);
  });

  it('is the same bytes the second time', () => {
    const write = () => calendarText([sheetOf(threeKinds)], { today, calendar });
    expect(write()).toBe(write());
  });

  it('tells statements without a reference, and with the same one, apart, and names no file', () => {
    const without = eventsOf(
      sheetOf(threeKinds, { reference: '' }, '/home/John Smith/a.decision'),
      sheetOf(threeKinds, { reference: '' }, '/home/John Smith/b.decision'),
      sheetOf(threeKinds),
      sheetOf(threeKinds),
    );
    expect(new Set(without.map(({ uid }) => uid)).size).toBe(without.length);
    expect(JSON.stringify(without)).not.toMatch(/John|Smith|\.decision/);
  });

  it('escapes and folds: commas, semicolons, backslashes, wide letters and long lines come back whole', () => {
    const words = `apologise to Mr X; explain “what, why \\ how” — naïve café ${'long words, and more; '.repeat(12)}😀`;
    const sheet = sheetOf(`  2. By 30 April 2025 the Council will ${words}.`);
    const text = calendarText([sheet], { today, calendar }) ?? '';
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).toMatch(/\r\nEND:VCALENDAR\r\n$/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(readBack(text)[0]?.description).toContain(words.replace(/\s+/g, ' '));
  });

  it('keeps pseudonyms and drops what a draft may hold beside them', () => {
    const sheet = sheetOf(
      `  2. By 30 April 2025 the Council will pay Mr X £300 and write to Mrs Anne O'Brien-Jones at anne@example.org, 07700 900123, SW1A 2AA, and to Ms Y’s daughter.`,
    );
    const [event] = eventsOf(sheet);
    expect(event?.description).toContain('pay Mr X £300 and write to Mrs [name] at [e-mail], [telephone], [postcode]');
    expect(event?.description).toContain('Ms Y’s daughter');
  });

  it('gives nothing where no day is settled: a draft, an event, an empty statement', () => {
    const draft = sheetOf('  2. The Council should apologise to Mr X within one week of my final decision.', {
      date: '',
    });
    const event = sheetOf('  2. The Council will apologise to Mr X at its next panel meeting.');
    expect(calendarText([draft, event], { today, calendar })).toBeUndefined();
    expect(calendarText([], { today, calendar })).toBeUndefined();
  });
});

describe('the text for the case system', () => {
  it('has the dates, the personal remedy as one block and each improvement as its own without timescale', () => {
    expect(caseSystemText(sheetOf(threeKinds), calendar))
      .toBe(`24 001 234, Somewhere Valley Council, decided Fri 14 Mar 2025

Remedy due dates
Sat 14 Jun 2025 (Remedy due): Service improvement 1
Fri 11 Apr 2025: Personal remedy, Service improvement 2
No date: Personal remedy

Personal remedy
- Apologise to Mr X within four weeks of the date of my final decision.
- Pay Mr X £300, at its next payment run.
- The Council should provide us with evidence it has complied with the above actions.

Service improvement 1
Review its procedure for homelessness applications.

Service improvement 2
Remind staff of the duty to keep records.
`);
  });

  it.each([
    ['remind staff of the policy, within three months;', 'Remind staff of the policy.'],
    ['within three months, remind staff of the policy; and', 'Remind staff of the policy.'],
    ['within three months of the final decision remind staff of the policy.', 'Remind staff of the policy.'],
    ['remind staff of the policy (by 30 May 2025);', 'Remind staff of the policy.'],
    ['remind staff by 30 May 2025 of the policy.', 'Remind staff of the policy.'],
    ['train staff, by 30 May 2025, on the policy.', 'Train staff on the policy.'],
    ['remind staff to reply within 20 working days, by 30 May 2025.', 'Remind staff to reply within 20 working days.'],
    [
      'review its procedure for appeals and, by 30 May 2025, publish it.',
      'Review its procedure for appeals and publish it.',
    ],
  ])('takes the timescale out of %s', (item, summary) => {
    const text = caseSystemText(sheetOf(`  2. The Council has agreed to:\n• ${item}\n• apologise to Mr X.`), calendar);
    expect(text).toContain(`Service improvement 1\n${summary}\n`);
  });

  it('says of a draft that its days are those of today', () => {
    const sheet = sheetOf('  2. The Council should apologise to Mr X within one week of my final decision.', {
      date: '',
    });
    expect(caseSystemText(sheet, calendar)).toContain(
      'no decision date yet\n\nRemedy due dates\nSat 28 Nov 2026 (Remedy due, if issued today): Personal remedy',
    );
  });

  it('warns of a label in a text that is published, and of more than five improvements', () => {
    const item = '• remind staff of the duty that it failed to meet for Mr X;\n';
    const text = caseSystemText(
      sheetOf(`  2. Within three months the Council will:\n${item.repeat(5)}• review its policy.`),
      calendar,
    );
    expect(text).toContain('6 service improvements: group them by theme when there are more than five.');
    expect(text).toContain('Service improvement 1 (names Mr X: reword it, as this text is published)\nRemind staff');
    expect(text).toContain('Service improvement 6\nReview its policy.');
  });

  it('says who acts where the statement asks several bodies, and nobody else', () => {
    const text = caseSystemText(
      sheetOf(`  2. Within one month of our final decision the Council will:
• apologise to Mrs L for its delay.
  3. Within two months of our final decision the Trust will:
• pay Mrs L £150 for her uncertainty; and
• review its procedure for recording concerns.
  4. The Council and the Trust should send us evidence of this.`),
      calendar,
    );
    expect(text).toContain(
      '- The Trust: Pay Mrs L £150 for her uncertainty.\n- The Council: Apologise to Mrs L for its delay.\n- The Council and the Trust should send us evidence of this.\n',
    );
    expect(text).toContain('Service improvement 1, by the Trust\n');
    expect(caseSystemText(sheetOf(threeKinds), calendar)).not.toContain('The Council: ');
  });

  it('is nothing without a remedy', () => {
    expect(caseSystemText(remedySheet(snapshotOf(seedText('23-010-031')), 'a'), calendar)).toBeUndefined();
  });
});
