import type { Mention, MentionKind } from './mention.ts';
import { wordKey, wordPattern, type StatuteName, type StatuteNames } from './statute-names.ts';

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
}

const kindOf: Readonly<Record<string, MentionKind>> = {
  Act: 'act',
  Measure: 'act',
  Regulations: 'si',
  Regulation: 'si',
  Order: 'si',
  Rules: 'si',
  Code: 'guidance',
  Guidance: 'guidance',
};

/** Between two words of one name: a space, a line break, a comma, a bracket, a hyphen, a quotation mark. */
const withinName = /^[\s,()[\]"':.-]{0,4}$/;
const isCapital = (text: string): boolean => /^[A-Z]/.test(text);

/** "our guidance on remedies": the Ombudsman's own guidance may be named in lower case. */
const ownGuidance = /\b(?:our|ombudsm[ae]n's)\s+(?:own\s+)?(?:published\s+)?["']?$/i;
/** A name without its year is meant as the law, not as in "a Care Act assessment", before one of these. */
const lawFollows =
  /^(?:\s*[.,;:)"']|\s*$|\s+(?:and|or|also|as|to|is|was|in|on|at|by|it|he|she|they|we|but|that|which|when|where|if|says?|said|states?|sets?|gives?|places?|requires?|required|provides?|makes?|allows?|imposes?|defines?|applies|does|did|do|has|had|can|may|must|should|\(|\d)\b|\s+\()/;

const provisionFollows = /^,?\s+(?:sections?|schedules?|paragraphs?|parts?)\s+[\dA]|^,?\s+ss?\.?\s?\d/i;

function matchName(
  words: readonly Word[],
  at: number,
  names: StatuteNames,
  folded: string,
): { name: StatuteName; last: Word } | undefined {
  const first = words[at];
  for (const name of (first && names.byFirstWord.get(first.key)) ?? []) {
    let before = first;
    const matched = name.words.every((key, offset) => {
      const word = words[at + offset];
      if (word?.key !== key) return false;
      const joined = offset === 0 || withinName.test(folded.slice(before?.end ?? 0, word.start));
      before = word;
      return joined;
    });
    if (matched && before) return { name, last: before };
  }
  return undefined;
}

function acceptsName(name: StatuteName, first: Word, last: Word, folded: string): boolean {
  const before = folded.slice(Math.max(0, first.start - 40), first.start);
  if (!isCapital(first.text) && !(name.kind === 'guidance' ? ownGuidance.test(before) : /\d$/.test(last.text)))
    return false;
  if (!name.yearless) return true;
  if (name.kind !== 'act') return !/^\s*,?\s*\d{4}/.test(folded.slice(last.end, last.end + 8));
  // The full name with another year is another Act, or a slip, and never this one.
  const after = folded.slice(last.end, last.end + 24);
  if (/^\s*,?\s*\d{4}/.test(after)) return false;
  return (
    provisionFollows.test(after) ||
    /[([]\s*$/.test(before) ||
    (/\bthe\s+["']?$/i.test(before) && lawFollows.test(after))
  );
}

const smallWords = new Set([
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
    } else if (word.key === 'the' || !(isCapital(word.text) || smallWords.has(word.key))) break;
    start = back;
  }
  while (start < at && leadWords.has(words[start]?.key ?? '')) start++;
  return start;
}

function findUnknown(words: readonly Word[], at: number, folded: string): Mention | undefined {
  const word = words[at];
  const year = words[at + 1];
  const kind = word && kindOf[word.text];
  if (!word || !year || !kind || kind === 'guidance' || !/^(?:1[2-9]|20)\d\d$/.test(year.text)) return undefined;
  if (!/^,?\s?$/.test(folded.slice(word.end, year.start).replace(/\s+/g, ' '))) return undefined;
  const start = nameStart(words, at, folded);
  const first = words[start];
  // An order of Parliament has brackets in its name; a court's or a council's has not ("Tree Preservation Order 2019").
  if (word.text === 'Order' && !folded.slice(first?.start, word.start).includes('(')) return undefined;
  return start < at && first
    ? { form: 'unknown', start: first.start, end: year.end, kind, year: Number(year.text) }
    : undefined;
}

const determiners = new Set(['the', 'this', 'that', 'same', 'said', 'those', 'these']);

function findOblique(words: readonly Word[], at: number): Mention | undefined {
  const word = words[at];
  const kind = word && kindOf[word.text];
  if (!word || !kind) return undefined;
  const before = words[at - 1];
  const year = before && /^(?:1[2-9]|20)\d\d$/.test(before.text) ? before : undefined;
  const determiner = year ? words[at - 2] : before;
  if (!determiner || !determiners.has(determiner.key) || (year ?? word).start - determiner.end > 2) return undefined;
  return {
    form: 'oblique',
    start: (year ?? word).start,
    end: word.end,
    kind,
    word: word.text,
    year: year && Number(year.text),
  };
}

function wordsIn(folded: string): readonly Word[] {
  return [...folded.matchAll(wordPattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].replace(/'$/, '').length,
    text: match[0],
    key: wordKey(match[0]),
  }));
}

/** "18ZA and Local Government Act 1974": where a catalogued name ends a longer one that is unknown, the rest is no part of it. */
const knownTail = (known: Mention, longer: Mention): boolean =>
  known.form === 'named' && longer.form === 'unknown' && known.end === longer.end;

/** Every mention in folded text, in order; where two overlap, the longer name stands. */
export function findMentions(folded: string, names: StatuteNames): readonly Mention[] {
  const words = wordsIn(folded);
  const found: Mention[] = [];
  const add = (mention: Mention): void => {
    while ((found.at(-1)?.end ?? 0) > mention.start) {
      const last = found.at(-1);
      if (last && (last.end - last.start >= mention.end - mention.start || knownTail(last, mention))) return;
      found.pop();
    }
    found.push(mention);
  };
  words.forEach((word, at) => {
    const match = matchName(words, at, names, folded);
    if (match && acceptsName(match.name, word, match.last, folded)) {
      const { kind, ids, yearless } = match.name;
      add({ form: 'named', start: word.start, end: match.last.end, kind, ids, yearless });
    }
    const other = findUnknown(words, at, folded) ?? findOblique(words, at);
    if (other) add(other);
  });
  return found;
}
