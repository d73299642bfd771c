/**
 * Deadlines in whole actions, read through the recogniser of actions, so that inheritance counts. The tables beside this
 * file are written by hand; their days are worked out by oracle.py, which shares nothing with the product: no Temporal,
 * and bank holidays from the rules that make them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Deadline } from '../../../server/src/core/document/facts.ts';
import { snapshotOf } from '../../kit/core.ts';

interface Row {
  readonly decision: string;
  readonly where: string;
  readonly text: string;
  readonly words: string;
  readonly what: string;
  readonly due: string;
  readonly next: string;
}

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.txt'));

function rowsOf(file: string): readonly Row[] {
  const lines = readFileSync(`${import.meta.dirname}/${file}`, 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [decision = '', where = '', text = '', words = '', what = '', , due = '', next = ''] = line.split(' | ');
      return { decision, where, text, words, what, due, next };
    });
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
function houseDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${day} ${months[Number(month) - 1]} ${year}`;
}

function actionSection({ where, text }: Row): string {
  switch (where) {
    case 'lead':
      return `  2. ${text}\n• apologise to Mr X; and\n• pay Ms Y £200 to recognise her distress.`;
    case 'after':
      return `  2. The Council has agreed to:\n• apologise to Mr X; and\n• pay Ms Y £200 to recognise her distress.\n  3. ${text}`;
    case 'heading':
      return `  2. The Council has agreed to take these steps.\n\n${text}\n\n  3. The Council will:\n• apologise to Mr X; and\n• pay Ms Y £200 to recognise her distress.`;
    case 'prose':
      return `  2. ${text}`;
    default:
      return `  2. To remedy the injustice, the Council has agreed to:\n• ${text}\n• keep a note of this on its files.`;
  }
}

const statementOf = (row: Row): string => `Somewhere Valley Council (24 001 234)

Decision : Upheld

Decision date : ${houseDate(row.decision)}

The Ombudsman's final decision:

The complaint

  1. Mr X complains about delay.

Agreed action

${actionSection(row)}
`;

function whatIs({ kind, base, baseStated, baseKind, dayKind }: Deadline): string {
  const counted = base === 'decision' ? (baseStated ? 'stated' : 'bare') : 'dated';
  if (kind === 'period') return [kind, counted, ...(dayKind ? [dayKind] : [])].join(' ');
  return kind === 'event' ? `event ${baseKind}` : kind;
}

/** Cells of a row as the product fills them. */
function found(row: Row): Omit<Row, 'decision' | 'where' | 'text'> {
  const [action] = snapshotOf(statementOf(row)).facts.actions;
  const { deadlines = [] } = action ?? {};
  const cell = (words: (deadline: Deadline) => string): string => deadlines.map(words).join(' && ') || '-';
  return {
    words: cell(({ text }) => text),
    what: deadlines.length === 0 ? (action ? 'none' : 'no action') : cell(whatIs),
    due: cell(({ due, beyondCalendar }) => due ?? (beyondCalendar ? 'beyond' : '-')),
    next: cell(({ due, nextWorkingDay, beyondCalendar }) => nextWorkingDay ?? (due && beyondCalendar ? 'beyond' : '-')),
  };
}

for (const file of files) {
  describe(file, () => {
    it.each(rowsOf(file))('$decision $where: $text', (row) => {
      const { words, what, due, next } = row;
      expect(found(row)).toEqual({ words, what, due, next });
    });
  });
}

/** The same words as another program types them: straight apostrophes, no-break spaces, a list marked by hyphens. */
const retyped = (text: string): string =>
  text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/(?<=\d) (?=\w)|(?<=\bone|\bfour) (?=\w)/g, '\u00A0');

describe('the tables', () => {
  it.each(files)('of %s say the same in other typography', (file) => {
    const changed = rowsOf(file).filter((row) => {
      const [here, there] = [found(row), found({ ...row, text: retyped(row.text) })];
      return here.what !== there.what || here.due !== there.due || here.next !== there.next;
    });
    expect(changed.map(({ text }) => text)).toEqual([]);
  });

  const rows = files.flatMap(rowsOf);
  it('hold at least 250 deadlines and 60 look-alikes', () => {
    expect(rows.filter(({ what }) => what !== 'none').length).toBeGreaterThanOrEqual(250);
    expect(rows.filter(({ what }) => what === 'none').length).toBeGreaterThanOrEqual(60);
  });
  it('have no row twice', () => {
    const keys = rows.map(({ decision, where, text }) => `${decision} ${where} ${text}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
