import type { Mention } from './mention.ts';
import { isCapital, kindOf, withinName, type Word } from './name-words.ts';

/** "and" as it is mistyped, so that a slip in it does not cut the name in two. */
const mistypedAnd = ['ad', 'adn', 'an', 'annd', 'andd', 'nad', 'amd'];
const smallWords = new Set([
  ...mistypedAnd,
  'and',
  'of',
  'for',
  'in',
  'to',
  'etc',
  'on',
  'by',
  'with',
  'between',
  'as',
  'against',
  'from',
]);
/** Words before a name that are no part of it, though the start of a sentence or heading gives them a capital. */
const leadWords = new Set([
  ...mistypedAnd,
  'the',
  'under',
  'section',
  'sections',
  'see',
  'schedule',
  'part',
  'in',
  'and',
  'of',
  'for',
  'to',
  'by',
  'on',
  'from',
  'as',
  'with',
  'both',
]);

/** The second half of "Anti-social", "After-care", "Levelling-up". */
function isHyphened(words: readonly Word[], at: number, folded: string): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return before !== undefined && isCapital(before.text) && folded.slice(before.end, word?.start) === '-';
}

/** The first word of a name that ends at `at` and is not in the catalogue: capitals and small words, at most 16 back. */
function nameStart(words: readonly Word[], at: number, folded: string): number {
  let start = at;
  for (let back = at - 1; back >= 0 && at - back <= 16; back--) {
    const word = words[back];
    const next = words[back + 1];
    if (!word || !next) break;
    const gap = folded.slice(word.end, next.start);
    if (!withinName.test(gap) || gap.includes('.') || /["']/.test(gap)) break;
    if (/^\d{4}$/.test(word.text)) {
      // "Children Act 1989 (X) Regulations 2006" is one instrument; "Care Act 2014 and Children Act 1989" are two.
      if (words[back - 1]?.text !== 'Act' || next.key === 'and' || gap.includes(',')) break;
    } else if (
      word.key === 'the' ||
      !(isCapital(word.text) || smallWords.has(word.key) || isHyphened(words, back, folded))
    )
      break;
    start = back;
  }
  while (start < at && leadWords.has(words[start]?.key ?? '')) start++;
  return start;
}

/** An Act, Regulations or Order with its year, whose name the catalogue does not have; it ends with the word at `at` and the year. */
export function findUnknown(words: readonly Word[], at: number, folded: string): Mention | undefined {
  const word = words[at];
  const year = words[at + 1];
  const kind = word && kindOf[word.text];
  if (!word || !year || !kind || kind === 'guidance' || !/^[12]\d\d\d$/.test(year.text)) return undefined;
  if (!/^,?\s?$/.test(folded.slice(word.end, year.start).replace(/\s+/g, ' '))) return undefined;
  const start = nameStart(words, at, folded);
  const first = words[start];
  // An order of Parliament has brackets in its name; a court's or a council's has not ("Tree Preservation Order 2019").
  if (word.text === 'Order' && !folded.slice(first?.start, word.start).includes('(')) return undefined;
  return start < at && first
    ? { form: 'unknown', start: first.start, end: year.end, kind, year: Number(year.text) }
    : undefined;
}
