/**
 * Precision and recall by rule and severity, over our own statements, and over the seeds and the clean statements broken:
 * `npm run corpus`. A false alarm is a finding that nobody asked for; a miss is one that was asked for and not made. Broken
 * texts are labelled at warning and above, and for the slip itself; so nothing quieter counts as a false alarm there.
 */
import { seeds, seedText } from '../kit/core.ts';
import { breakBlock } from './break-block.ts';
import { breakCitations } from './break-citations.ts';
import { breakOwn } from './break-own.ts';
import { breakReading } from './break-reading.ts';
import { breakRemedies } from './break-remedies.ts';
import { sourceOf } from './breakage.ts';
import { compare } from './compare.ts';
import { countedFindings, type Judged } from './judge.ts';
import { citationSources } from './citation-sources.ts';
import { mutations } from './mutations.ts';
import { ownStatements } from './statements.ts';

interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}
type Tallies = ReadonlyMap<string, Tally>;

const none: Tally = { right: 0, wrong: 0, missed: 0 };
const sum = (one: Tally, other: Tally): Tally => ({
  right: one.right + other.right,
  wrong: one.wrong + other.wrong,
  missed: one.missed + other.missed,
});
/** `severity code`, from what a comparison tells; of several codes that will do, the first stands for all. */
const rowOf = (told: string): string => {
  const [severity = '', code = ''] = told.split(' ');
  return `${code.split('|')[0] ?? ''} ${severity}`;
};

function tallied(texts: readonly Judged[]): Tallies {
  const tallies = new Map<string, Tally>();
  const add = (row: string, more: Partial<Tally>): void => {
    tallies.set(row, sum(tallies.get(row) ?? none, { ...none, ...more }));
  };
  for (const judged of texts) {
    const found = countedFindings(judged);
    const { missing, unexpected } = compare(judged.text, found, judged.wanted);
    for (const { code, severity } of found) add(`${code} ${severity}`, { right: 1 });
    for (const told of unexpected) add(rowOf(told), { right: -1, wrong: 1 });
    for (const told of missing) add(rowOf(told), { missed: 1 });
  }
  return tallies;
}

const share = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);
const cells = ({ right, wrong, missed }: Tally): string =>
  `${right} | ${wrong} | ${missed} | ${share(right, right + wrong)} | ${share(right, right + missed)}`;
const total = (tallies: Tallies, severities: RegExp): Tally =>
  [...tallies].filter(([row]) => severities.test(row)).reduce((all, [, one]) => sum(all, one), none);

function table(title: string, texts: readonly Judged[]): string {
  const tallies = tallied(texts);
  const rows = [...tallies].sort(([one], [other]) => (one < other ? -1 : 1));
  const line = (name: string, one: Tally): string => `| ${name} | ${cells(one)} |`;
  return [
    `${title}: ${texts.length} texts`,
    '',
    '| rule and severity | right | false alarms | missed | precision | recall |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map(([row, one]) => line(row, one)),
    line('all, warning and above', total(tallies, / (?:error|warning)$/)),
    line('all, information and hint', total(tallies, / (?:information|hint)$/)),
    line('all', total(tallies, /./)),
    '',
    '',
  ].join('\n');
}

const own = ownStatements();
/** Old reports have other sections, no block and no powers of ours: there is nothing in them to break. */
const clean = own.filter((one) => one.clean && !one.name.includes('-report.'));
const broken: readonly Judged[] = [
  ...mutations(),
  ...clean.flatMap(breakOwn),
  ...seeds.flatMap((seed) => breakBlock(seedText(seed), sourceOf(seed).own)),
  ...clean.flatMap(({ text }) => breakBlock(text)),
  ...citationSources().flatMap(breakCitations),
  ...citationSources().flatMap(breakReading),
  ...seeds.flatMap((seed) => breakRemedies(seedText(seed), sourceOf(seed).own)),
  ...clean.flatMap(({ text }) => breakRemedies(text)),
];
process.stdout.write(
  `${table(`Statements of our own (${clean.length} clean, ${own.length - clean.length} with slips)`, own)}${table('Seeds and clean statements, broken', broken)}${table('Together', [...own, ...broken])}`,
);
