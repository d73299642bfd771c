import type { KnownList, ProvisionTable } from './provision-table.ts';

/**
 * Whether a law has a provision: `listed`, it is known; `absent`, a list that was read whole has it not; `unsure`, we hold no
 * whole list of that part. Only `absent` may be put to a writer.
 */
export type ProvisionStanding = 'listed' | 'absent' | 'unsure';

/** What stands before the number, the number, its letters, and the brackets: `regulation `, 13, `A`, `(1)(a)`. */
const shape = /^((?:Schedule \w+ paragraph |[A-Za-z]+ )?)(\d{1,4})([A-Z]{0,3})((?:\(\w{1,5}\))*)$/;

interface Read {
  readonly word: string;
  readonly number: number;
  /** From the whole section inwards: `26`, `26(6)`, `26(6)(a)`. */
  readonly levels: readonly string[];
}

function read(provision: string): Read | undefined {
  const found = shape.exec(provision);
  if (!found) return undefined;
  const [, word = '', number = '', letters = '', brackets = ''] = found;
  const levels = [word + number + letters];
  for (const bracket of brackets.match(/\(\w{1,5}\)/g) ?? []) levels.push(`${levels.at(-1) ?? ''}${bracket}`);
  return { word, number: Number(number), levels };
}

/** True when the list would hold this, if it existed: it begins as all of the list do, or stands between the list's ends. */
function wouldHold(list: KnownList, wanted: Read, level: string): boolean {
  if (list.unsure?.includes(level)) return false;
  if (list.within !== undefined) return level.startsWith(list.within);
  if (level !== wanted.levels[0]) return false;
  const numbers = list.provisions.flatMap((each) => {
    const known = read(each);
    return known?.word === wanted.word ? [known.number] : [];
  });
  if (numbers.length === 0 || wanted.number < Math.min(...numbers)) return false;
  return list.whole === true || wanted.number <= Math.max(...numbers);
}

/** @param provision canonical, as citations have it. */
export function standingOf({ byId, lists }: ProvisionTable, provision: string): ProvisionStanding {
  if (byId.has(provision)) return 'listed';
  const wanted = read(provision);
  if (!wanted) return 'unsure';
  let standing: ProvisionStanding = 'unsure';
  for (const level of wanted.levels) {
    const listed = lists.some((list) => list.provisions.includes(level));
    const depth = wanted.levels.indexOf(level);
    const missing = lists.some(
      (list) => (list.within === undefined ? depth === 0 : levelsOf(list) === depth) && wouldHold(list, wanted, level),
    );
    if (!listed && missing) return 'absent';
    standing = listed ? 'listed' : 'unsure';
  }
  return standing;
}

/** How many brackets deep a list goes: `24A(1)` is one. */
const levelsOf = (list: KnownList): number => (read(list.provisions[0] ?? '')?.levels.length ?? 1) - 1;
