import { distinctDeadlines } from './distinct-deadlines.ts';
import type { RemedyRow, RemedySheet } from './remedy-sheet.ts';

/** The remedies of one statement, and the file that it stands in, as a person names it. */
export interface RemedyFile {
  readonly path: string;
  readonly sheet: RemedySheet;
}

const columns = [
  'file',
  'reference',
  'body',
  'decision date',
  'paragraph',
  'scope',
  'kind',
  'action',
  'payee',
  'amount',
  'rate',
  'rate per',
  'deadline',
  'deadline kind',
  'inherited',
  'due',
  'next working day',
  'due if issued today',
  'remedy due',
  'further deadlines',
] as const;
type Cells = Readonly<Record<(typeof columns)[number], string | number | boolean | undefined>>;

/** Excel takes a file without this mark for the Windows code page, and shows every £ and apostrophe wrong. */
const byteOrderMark = '\uFEFF';

/** RFC 4180: a line of names, then one line for each remedy, in the statements' order. */
export function remediesCsv(reports: readonly RemedyFile[]): string {
  const lines = reports.flatMap((report) => {
    const longest = distinctDeadlines(report.sheet.rows)[0]?.date;
    return report.sheet.rows.map((row) => cellsOf(report, row, longest));
  });
  const rows = [[...columns], ...lines.map((cells) => columns.map((name) => cells[name]))];
  return byteOrderMark + rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

function cellsOf({ path, sheet }: RemedyFile, { action, text, deadlines, due }: RemedyRow, longest?: string): Cells {
  const { deadline } = action;
  const fixed = due && !due.ifIssuedToday ? due.date : undefined;
  return {
    file: path,
    reference: sheet.reference,
    body: sheet.body,
    'decision date': sheet.decisionDate,
    paragraph: action.paragraph.number,
    scope: action.scope,
    kind: action.kind,
    action: text,
    payee: action.payee,
    amount: action.amount,
    rate: action.rate?.amount,
    'rate per': action.rate?.per,
    deadline: onOneLine(deadline.text),
    'deadline kind': deadline.kind,
    inherited: deadline.inherited,
    due: deadline.due,
    'next working day': deadline.nextWorkingDay,
    'due if issued today': due?.ifIssuedToday ? due.date : undefined,
    'remedy due': fixed !== undefined && fixed === longest,
    'further deadlines': deadlines
      .filter((each) => each.deadline !== deadline)
      .map((each) => `${onOneLine(each.deadline.text)}${each.due ? ` (${each.due.date})` : ''}`)
      .join('; '),
  };
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A spreadsheet would take such a cell for a formula and run it; an apostrophe in front makes it text. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

function toCell(value: string | number | boolean | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = typeof value === 'string' && formula.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
