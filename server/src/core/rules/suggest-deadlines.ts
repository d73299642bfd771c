import type { Action, Deadline } from '../document/facts.ts';
import { foldTypography } from '../text/typography.ts';

const periods = ['one month', 'three months', 'four weeks', '20 working days'];
const amounts: Readonly<Record<string, string>> = {
  '1 month': 'one month',
  '3 month': 'three months',
  '4 week': 'four weeks',
  '20 working-day': '20 working days',
};

/** The commonest of the values, the first of equals; undefined when there is none. */
function commonest(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** "of our final decision", as the words of a deadline end. */
const baseOf = ({ text, baseStated }: Deadline): string | undefined =>
  baseStated ? /\s(?:of|from|after)\s.+$/is.exec(foldTypography(text))?.[0].replace(/\s+/g, ' ').trim() : undefined;

/** How this statement names the decision that its periods count from: "of our final decision". */
export const suggestBase = (actions: readonly Action[]): string =>
  commonest(actions.flatMap(({ deadlines }) => deadlines).flatMap((deadline) => baseOf(deadline) ?? [])) ??
  'of the final decision';

/**
 * The periods that the office uses, best first: the one that this statement uses most, in the words with which it names
 * the decision, so that the new deadline reads like its neighbours.
 */
export function suggestDeadlines(actions: readonly Action[]): readonly string[] {
  const used = actions.flatMap(({ deadlines }) => deadlines);
  const base = suggestBase(actions);
  const best = commonest(used.flatMap(({ amount, unit }) => amounts[`${amount} ${unit}`] ?? []));
  return [...periods]
    .sort((a, b) => Number(b === best) - Number(a === best))
    .map((period) => `within ${period} ${base}`);
}
