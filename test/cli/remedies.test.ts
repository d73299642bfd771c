import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { root } from '../kit/core.ts';
import { folderWith, run } from './run.ts';

const seed = (name: string): string => readFileSync(join(root, 'seeds', `${name}.txt`), 'utf8');
const seedFolder = (): string =>
  folderWith({
    'b.decision.txt': seed('24-020-172'),
    'a.decision.txt': seed('20-008-394'),
    'c.decision.txt': seed('23-010-031'),
  });
const remedies = async (args: readonly string[], cwd = seedFolder()) => run(['remedies', ...args], { cwd });

const upheld = (action: string): string =>
  `Somewhere Council (24 001 234)\n\nDecision : Upheld\n\nDecision date : 14 Mar 2025\n\nThe Ombudsman's final decision:\n\nThe complaint\n\n  1. Mr X complains.\n\nAgreed action\n\n${action}\n`;

/** RFC 4180 read by hand: the test shares nothing with the writer. */
function readCsv(text: string): readonly (readonly string[])[] {
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  const rows: string[][] = [[]];
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
  const body = text.slice(1);
  for (let at = 0; at < body.length;) {
    field.lastIndex = at;
    const match = field.exec(body);
    if (!match) throw new Error(`not RFC 4180: ${body.slice(at, at + 80)}`);
    const [whole, cell = '', end] = match;
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    at += whole.length;
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('for people', () => {
  it('sets personal remedies and service improvements apart, longest date first', async () => {
    const { status, stdout, stderr } = await remedies(['.', '--today', '2021-09-01']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.match(/^a\.decision\.txt.*|^ {2}\S.*|^ {4}\S.{0,40}/gm)).toEqual([
      'a.decision.txt  20 008 394, London Borough of Redbridge, decided 14 Jul 2021, remedy due 14 Sep 2021',
      '  Personal remedy',
      '    Sat 14 Aug 2021  Apologise to Ms X for fa',
      '    Sat 14 Aug 2021  Pay Ms X £100 to reflect',
      '    Sat 14 Aug 2021  Appoint an Investigating',
      '    with the rest    The Council should provi',
      '  Service improvements',
      '    Tue 14 Sep 2021  Train staff on the proce',
      '    Sat 14 Aug 2021  Remind staff of the impo',
      '  Personal remedy',
      '    Wed 22 Oct 2025  Complete a Children Act ',
      '    no date          Pay Miss X £300 to refle',
      '  No remedy.',
    ]);
    expect(stdout).toContain('b.decision.txt  24 020 172, London Borough of Redbridge, decided 22 Jul 2025');
    expect(stdout).toMatch(/c\.decision\.txt.*\n {2}No remedy\./);
    expect(stdout).toContain('3 statements, 7 actions.');
  });

  it('says which days have passed, seen from --today', async () => {
    const passed = (await remedies(['a.decision.txt', '--today', '2021-09-01'])).stdout.match(/the day has passed/g);
    const none = (await remedies(['a.decision.txt', '--today', '2021-08-14'])).stdout.match(/the day has passed/g);
    expect([passed?.length, none]).toEqual([4, null]);
  });

  it('lets no control character of a draft reach the terminal', async () => {
    const cwd = folderWith({ 'a.decision': upheld('  2. The Council will pay Mr X £300\u001B[2J within four weeks.') });
    expect((await remedies(['a.decision'], cwd)).stdout).not.toContain('\u001B');
  });
});

describe('as Markdown', () => {
  it('has a table for each part, and text cannot break it', async () => {
    const cwd = folderWith({
      'a.decision': upheld('  2. The Council will pay Mr X £300 | <b>now</b> by 30 April 2025.'),
    });
    const { stdout } = await remedies(['a.decision', '--format', 'md'], cwd);
    expect(stdout).toContain('## 24 001 234, Somewhere Council');
    expect(stdout).toContain(
      '| Wed 30 Apr 2025 | The Council will pay Mr X £300 \\| \\<b\\>now\\</b\\> by 30 April 2025. |',
    );
  });
});

describe('as JSON', () => {
  it('is the model’s remedies, with what tells the statement from others', async () => {
    const { stdout } = await remedies(['.', '--format', 'json']);
    const { files, ...rest } = JSON.parse(stdout);
    expect(rest).toEqual({
      schemaVersion: 1,
      tool: { name: 'decision-statement', version: '0.0.0-test' },
      today: '2026-11-21',
    });
    const cwd = seedFolder();
    const models = JSON.parse((await run(['model', '.'], { cwd })).stdout);
    for (const [index, file] of files.entries()) {
      const { header, remedies: wanted, stage } = models[index];
      expect(file).toMatchObject({
        stage,
        reference: header.reference,
        body: header.body,
        decisionDate: header.decisionDate,
      });
      expect(file.remedies).toEqual(wanted.map((each: object) => ({ ...each, dueIfIssuedToday: null })));
    }
  });

  it('counts a draft from --today', async () => {
    const draft = upheld('  2. The Council should apologise to Mr X within one month of my final decision.')
      .replace(/Decision date.*\n\n/, '')
      .replace('final decision:', 'draft decision:');
    const cwd = folderWith({ 'a.decision': draft });
    const { stdout } = await remedies(['a.decision', '--format', 'json', '--today', '2027-01-31'], cwd);
    expect(JSON.parse(stdout).files[0].remedies[0]).toMatchObject({
      deadline: { kind: 'period', due: null },
      dueIfIssuedToday: '2027-02-28',
    });
  });
});

describe('as CSV', () => {
  it('is read back cell by cell', async () => {
    const [head, ...rows] = readCsv((await remedies(['.', '--format', 'csv'])).stdout);
    expect(rows).toHaveLength(8);
    for (const row of rows) expect(row).toHaveLength(head?.length ?? 0);
    const cell = (row: readonly string[] | undefined, name: string) => row?.[head?.indexOf(name) ?? -1];
    expect(
      ['file', 'reference', 'kind', 'payee', 'amount', 'due', 'next working day', 'remedy due'].map((name) =>
        cell(rows[1], name),
      ),
    ).toEqual(['a.decision.txt', '20 008 394', 'payment', 'Ms X', '100', '2021-08-14', '2021-08-16', 'no']);
    expect(cell(rows[4], 'remedy due')).toBe('yes');
    expect(cell(rows[6], 'action')).toContain('and inform Miss X');
  });

  it.each([['=HYPERLINK("http://x","y") to pay'], ['+44 pay'], ['-2+3 pay'], ['@SUM(1) pay'], ['＝1+1 pay']])(
    'lets no cell run as a formula: %s',
    async (words) => {
      const title = words.replaceAll('"', "'");
      const cwd = folderWith({
        'a.decision': upheld('  2. The Council will pay Mr X £300 by 30 April 2025.').replace(
          'Somewhere Council',
          title,
        ),
      });
      const [head, row] = readCsv((await remedies(['a.decision', '--format', 'csv'], cwd)).stdout);
      expect(row?.[head?.indexOf('body') ?? -1]).toBe(`'${title}`);
    },
  );
});

describe('as a calendar', () => {
  it('is read back by another library: one event a distinct deadline over all the files', async () => {
    const { stdout, stderr } = await remedies(['.', '--format', 'ics']);
    expect(stderr).toBe('');
    const events = new ICAL.Component(ICAL.parse(stdout))
      .getAllSubcomponents('vevent')
      .map((each) => new ICAL.Event(each));
    expect(events.map(({ startDate, summary }) => [startDate.toString(), summary.split(':')[0]])).toEqual([
      ['2021-09-14', 'Remedy due'],
      ['2021-08-14', 'Remedy deadline'],
      ['2025-10-22', 'Remedy due'],
    ]);
  });

  it('says why there is none', async () => {
    expect(await remedies(['c.decision.txt', '--format', 'ics'])).toEqual({
      status: 0,
      stdout: '',
      stderr: 'decision-statement: no remedy falls due on a day, so there is no calendar\n',
    });
  });
});

describe('what cannot be done', () => {
  it('names each and does the rest', async () => {
    const cwd = folderWith({
      'a.decision': upheld('  2. The Council will pay Mr X £300 by 30 April 2025.'),
      'empty.decision': '',
      'binary.decision': new Uint8Array([0, 1, 2, 255, 254, 0]),
    });
    const { status, stdout, stderr } = await remedies(
      ['a.decision', 'empty.decision', 'binary.decision', 'gone.decision'],
      cwd,
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(/binary\.decision/);
    expect(stderr).toContain('there is no file or folder gone.decision');
    expect(stdout).toContain('a.decision  24 001 234');
    expect(stdout).toMatch(/empty\.decision.*\n {2}No remedy\./);
  });

  it('knows no other format, no other day and no other option', async () => {
    expect((await remedies(['a.decision.txt', '--format', 'xml'])).stderr).toContain(
      'one of table, json, csv, md, ics',
    );
    expect(await remedies(['a.decision.txt', '--today', '2025-02-30'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--today can’t be 2025-02-30'),
    });
    expect(await remedies(['a.decision.txt', '--fromat', 'csv'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Did you mean --format?'),
    });
    expect((await run(['remedies'])).status).toBe(2);
  });
});
