/**
 * Precision and recall by rule, over the broken seeds, our own statements, and the clean ones of them broken: `node test/corpus/report.ts`.
 * A false alarm is a finding at warning or above that nobody asked for; a miss is one that was asked for and not made.
 */
import { breakOwn } from './break-own.ts';
import { compare } from './compare.ts';
import { alarms } from './landed.ts';
import { mutations } from './mutations.ts';
import { ownStatements } from './statements.ts';

interface Tally {
  right: number;
  missed: number;
  wrong: number;
}

const tallies = new Map<string, Tally>();
function tally(code: string): Tally {
  const known = tallies.get(code) ?? { right: 0, missed: 0, wrong: 0 };
  tallies.set(code, known);
  return known;
}
/** Of several codes that will do, the first stands for all. */
const codeOf = (told: string): string => told.split(' ')[1]?.split('|')[0] ?? '';
const share = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);

const own = ownStatements();
const texts = [...mutations(), ...own, ...own.filter(({ clean }) => clean).flatMap(breakOwn)];
for (const { text, wanted } of texts) {
  const found = alarms(text);
  const { missing, unexpected } = compare(text, found, wanted);
  for (const told of missing) tally(codeOf(told)).missed++;
  for (const told of unexpected) tally(codeOf(told)).wrong++;
  for (const { code } of found) tally(code).right++;
}
for (const [, one] of tallies) one.right -= one.wrong;

process.stdout.write(
  `${texts.length} texts\n\n| rule | right | false alarms | missed | precision | recall |\n| --- | --- | --- | --- | --- | --- |\n`,
);
for (const [code, { right, missed, wrong }] of [...tallies].sort(([one], [other]) => (one < other ? -1 : 1)))
  process.stdout.write(
    `| ${code} | ${right} | ${wrong} | ${missed} | ${share(right, right + wrong)} | ${share(right, right + missed)} |\n`,
  );
