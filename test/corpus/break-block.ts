/** The rows of the header and the summary, one slip at a time, over any statement: what is said loudly and what quietly. */
import { snapshotOf } from '../kit/core.ts';
import type { CalendarDate } from '../../server/src/core/text/calendar.ts';
import type { Wanted } from './breakage.ts';
import type { Judged } from './judge.ts';

export interface BlockBreakage extends Judged {
  readonly name: string;
}

interface Change {
  readonly name: string;
  readonly line: RegExp;
  readonly to: string;
  readonly wanted: Wanted;
  readonly options?: Judged['options'];
}

const label = (name: string): RegExp => new RegExp(String.raw`^((?:\*\*)?${name} ?:(?:\*\*)?) ?.*(?:\r?\n)?`, 'm');
const titleReference = /^((?:#+ )?.*\()\d\d( \d{3} \d{3}[a-z]?\))$/m;
const stageLine = /^((?:#+ )?The Ombudsm[ae]n['’]s )final( decision:?)$/m;
/** The last: a contents list, or a sub-heading, may have the name before. */
const lastHeading = /^(#+ )?(?:Final d|D)ecision$(?![^]*^(?:#+ )?(?:Final d|D)ecision$)/m;
const summary = /^((?:\*\*)?Summary:(?:\*\*)?)( .*)$/m;

const quiet = (code: string, words?: string): Wanted => ({
  code,
  severity: 'information',
  ...(words === undefined ? {} : { words }),
});
const faint = (code: string, words: string): Wanted => ({ code, severity: 'hint', words });

const dayBefore = (date: string): CalendarDate =>
  new Date(Date.parse(date) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10) as CalendarDate;

function headerChanges(decided: string): readonly Change[] {
  const later = String(Number(decided.slice(2, 4)) + 1).padStart(2, '0');
  const future: Wanted = { code: 'header/future-date', severity: 'warning' };
  const draft: Wanted = { code: 'header/stage-mismatch', severity: 'error', words: 'draft' };
  return [
    {
      name: 'category dropped',
      line: label('Category'),
      to: '',
      wanted: { code: 'header/missing-category', severity: 'warning' },
    },
    {
      name: 'top category misspelt',
      line: label('Category'),
      to: '$1 Adult care service > Charging\n',
      wanted: quiet('header/unknown-category', 'Adult care service'),
    },
    {
      name: 'decision date dropped',
      line: label('Decision date'),
      to: '',
      wanted: { code: 'header/missing-decision-date', severity: 'error' },
    },
    { name: 'dated next year', line: label('Decision date'), to: '$1 04 Mar 2027\n', wanted: future },
    {
      name: 'read on the day before it was decided',
      line: /$^/m,
      to: '',
      wanted: future,
      options: { today: dayBefore(decided) },
    },
    {
      name: 'reference of a later year',
      line: titleReference,
      to: `$1${later}$2`,
      wanted: quiet('header/reference-after-date', later),
    },
    { name: 'stage line dropped', line: stageLine, to: '', wanted: quiet('header/missing-stage-line') },
    {
      name: 'draft title on what is set to be final',
      line: stageLine,
      to: '$1draft$2',
      wanted: draft,
      options: { stage: 'final' },
    },
    {
      name: 'Draft decision under a final title',
      line: lastHeading,
      to: '$1Draft decision',
      wanted: { ...draft, words: 'Draft decision' },
    },
  ];
}

const summaryChanges = (joint: boolean, final: boolean): readonly Change[] => [
  {
    name: 'summary says “I”',
    line: summary,
    to: '$1$2 I have told both sides so.',
    wanted: { ...quiet('summary/wrong-voice', 'I have'), most: 2 },
  },
  ...(joint
    ? []
    : [
        {
          name: 'summary says “The Ombudsman”',
          line: summary,
          to: '$1$2 The Ombudsman finds nothing else to criticise.',
          wanted: { ...quiet('summary/wrong-voice', 'The Ombudsman finds'), most: 2 },
        },
      ]),
  {
    name: 'summary in the present tense',
    line: summary,
    to: '$1$2 The complainant says that this came too late.',
    // A summary may tell the complaint in the present tense already.
    wanted: { ...faint('summary/present-tense', 'says'), most: 2 },
  },
  {
    name: 'summary with an abbreviation',
    line: summary,
    to: '$1$2 This was about the FYPS team.',
    wanted: { ...faint('summary/undefined-abbreviation', 'FYPS'), most: 2 },
  },
  ...(final
    ? [
        {
          name: 'summary without a finding',
          line: summary,
          to: '$1 The complainant was unhappy about letters that the Council wrote.',
          wanted: quiet('summary/missing-finding'),
        },
      ]
    : []),
];

/** `own`: the slips that the text has as it stands. */
export function breakBlock(text: string, own: readonly Wanted[] = []): readonly BlockBreakage[] {
  const { statement, classification } = snapshotOf(text);
  const decided = statement.header.decisionDate?.value;
  const final = classification.stage === 'final';
  const changes = [
    ...(decided !== undefined && final ? headerChanges(decided) : []),
    ...summaryChanges(classification.joint, final),
  ];
  return changes.map(({ name, line, to, wanted, options }) => ({
    name,
    text: text.replace(line, to),
    wanted: [wanted, ...own],
    ...(options ? { options } : {}),
  }));
}
