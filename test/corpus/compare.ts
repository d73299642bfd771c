/** Both directions: what was wanted and not said, and what was said and not wanted. */
import type { Alarm } from './landed.ts';
import type { Wanted } from './breakage.ts';
import { foldedWords } from '../seeds/folded-words.ts';

const shares = (one: string, other: string): boolean => one.includes(other) || (one !== '' && other.includes(one));

export function fits(alarm: Alarm, wanted: Wanted, lines: readonly string[]): boolean {
  if (!wanted.code.split('|').includes(alarm.code) || alarm.severity !== wanted.severity) return false;
  if (wanted.at && !wanted.at.includes(alarm.line)) return false;
  if (wanted.words === undefined) return true;
  return [wanted.words, wanted.or].some((words) => words !== undefined && touches(alarm, foldedWords(words), lines));
}

function touches(alarm: Alarm, words: string, lines: readonly string[]): boolean {
  return shares(foldedWords(alarm.words), words) || foldedWords(lines[alarm.line] ?? '').includes(words);
}

const told = ({ severity, code, line, words }: Alarm): string =>
  `${severity} ${code} line ${line + 1} “${words.slice(0, 60)}”`;
const asked = ({ severity, code, at, words }: Wanted): string =>
  `${severity} ${code}${at ? ` line ${at.map((line) => line + 1).join(' or ')}` : ''}${words ? ` “${words}”` : ''}`;

export interface Difference {
  readonly missing: readonly string[];
  readonly unexpected: readonly string[];
}

export function compare(text: string, alarms: readonly Alarm[], wanted: readonly Wanted[]): Difference {
  const lines = text.split(/\r\n|\n|\r/);
  const left = [...alarms];
  const missing: string[] = [];
  for (const one of wanted) {
    const most = one.most ?? 1;
    let count = 0;
    for (let at = 0; at < left.length && count < most;) {
      const alarm = left[at];
      if (alarm && fits(alarm, one, lines)) {
        left.splice(at, 1);
        count++;
      } else at++;
    }
    if (count < (one.least ?? 1)) missing.push(asked(one));
  }
  return { missing, unexpected: left.map(told) };
}
