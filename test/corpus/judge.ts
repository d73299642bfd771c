/** What counts of the findings in one text: all of them where every severity was labelled, else the loud ones and those asked for. */
import type { SnapshotOptions } from '../../server/src/core/snapshot/snapshot.ts';
import type { Wanted } from './breakage.ts';
import { compare, fits, type Difference } from './compare.ts';
import { landedFindings, type Alarm } from './landed.ts';

export interface Judged {
  readonly text: string;
  readonly wanted: readonly Wanted[];
  readonly whole?: boolean;
  readonly options?: Partial<SnapshotOptions>;
}

const isLoud = ({ severity }: Alarm): boolean => severity === 'error' || severity === 'warning';

export function countedFindings({ text, wanted, whole = false, options = {} }: Judged): readonly Alarm[] {
  const lines = text.split(/\r\n|\n|\r/);
  return landedFindings(text, options).filter(
    (alarm) => whole || isLoud(alarm) || wanted.some((one) => fits(alarm, one, lines)),
  );
}

export const judge = (judged: Judged): Difference => compare(judged.text, countedFindings(judged), judged.wanted);
