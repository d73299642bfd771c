import { withInstrumentNumbers } from './instrument-numbers.ts';
import type { Mention } from './mention.ts';
import { isCapital, kindOf, withinName, wordsIn, type Word } from './name-words.ts';
import { nearMiss } from './near-miss.ts';
import type { StatuteName, StatuteNames } from './statute-names.ts';
import { findUnknown } from './unknown-names.ts';

/** "our guidance on remedies": the Ombudsman's own guidance may be named in lower case. */
const ownGuidance = /\b(?:our|ombudsm[ae]n's)\s+(?:own\s+)?(?:published\s+)?["']?$/i;
/** A name without its year is meant as the law, not as in "a Care Act assessment", before one of these. */
const lawFollows =
  /^(?:\s*[.,;:)"']|\s*$|\s+(?:and|or|also|as|to|is|was|in|on|at|by|for|from|with|under|so|it|he|she|they|we|but|that|which|when|where|if|because|says?|said|asks?|states?|sets?|gives?|gave|places?|placed|puts?|requires?|required|provides?|provided|makes?|allows?|allowed|imposes?|imposed|defines?|describes?|explains?|covers?|creates?|created|introduced|protects?|prevents?|prohibits?|entitles?|enables?|obliges?|deals?|came|applies|apply|applied|does|did|do|has|have|had|can|could|may|might|must|should|will|would|only|itself|\(|\d)\b|\s+\()/;

/** The year of an edition behind the name of guidance: "SEN Code of Practice 2015". */
const edition = /^["']?,?\s(?:\((?:19|20)\d\d\)|(?:19|20)\d\d\b)/;
const provisionFollows = /^,?\s+(?:sections?|schedules?|paragraphs?|parts?)\s+[\dA]|^,?\s+ss?\.?\s?\d/i;

/** "Section 42 Children and Families Act", "sections 9 and 10 of the Care Act". */
const provisionBefore =
  /\b(?:sections?|schedules?|regulations?|parts?|ss?\.?)\s\d[\w()]{0,12}(?:(?:,| and| or| &)\s\d[\w()]{0,12}){0,3},?(?:\sof(?:\sthe)?)?\s["']?$/i;

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
    provisionBefore.test(before) ||
    /[([]\s*$/.test(before) ||
    (/\bthe\s+["']?$/i.test(before) && lawFollows.test(after))
  );
}

const determiners = new Set(['the', 'this', 'that', 'same', 'said', 'those', 'these']);

/** "the Code of Practice" is only the code that has this name. */
const ofWhat = /^\sof\s[A-Z][a-z]+/;

function findOblique(words: readonly Word[], at: number, folded: string): Mention | undefined {
  const word = words[at];
  const kind = word && kindOf[word.text];
  if (!word || !kind) return undefined;
  const before = words[at - 1];
  const year = before && /^(?:1[2-9]|20)\d\d$/.test(before.text) ? before : undefined;
  const determiner = year ? words[at - 2] : before;
  if (!determiner || !determiners.has(determiner.key) || (year ?? word).start - determiner.end > 2) return undefined;
  const after = folded.slice(word.end, word.end + 24);
  // "The Act One theatre group", "the Order Number".
  if (/^\s(?:One|Two|Three|Number|Now|\d)/.test(after)) return undefined;
  const rest = word.text === 'Code' ? ofWhat.exec(after)?.[0] : undefined;
  return {
    form: 'oblique',
    start: (year ?? word).start,
    end: word.end + (rest?.length ?? 0),
    kind,
    word: word.text + (rest ?? ''),
    year: year && Number(year.text),
  };
}

/** Capitals that may abbreviate a law: two at least, among at most ten letters. */
const abbreviation = /^(?![IVX]+$)[A-Z][A-Za-z]{0,8}[A-Z]s?$/;
const titleWord = /^[A-Z][A-Za-z]*$/;

/**
 * What the text may have given a meaning: "FOIA", or a name that ends like a law's behind "the" ("the SEND Regulations").
 * Whether it has is only known over the whole statement.
 */
function findShort(words: readonly Word[], at: number, folded: string): Mention | undefined {
  const word = words[at];
  if (!word) return undefined;
  const kind = kindOf[word.text];
  if (!kind) {
    return abbreviation.test(word.text) && !/\w/.test(folded[word.start - 1] ?? '')
      ? { form: 'short', start: word.start, end: word.end, kind: 'act', word: word.text }
      : undefined;
  }
  let first = at;
  while (at - first < 4 && titleWord.test(words[first - 1]?.text ?? '') && words[first - 1]?.key !== 'the') first--;
  const from = words[first];
  if (!from || first === at || words[first - 1]?.key !== 'the') return undefined;
  const name = folded.slice(from.start, word.end);
  return /^[A-Za-z ]+$/.test(name) ? { form: 'short', start: from.start, end: word.end, kind, word: name } : undefined;
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
      const { kind, ids, form: named } = match.name;
      const end =
        match.last.end +
        (kind === 'guidance' ? (edition.exec(folded.slice(match.last.end, match.last.end + 12))?.[0].length ?? 0) : 0);
      // "Care Act (2014)", "local authority guidance (England)".
      const open = /\([^)]*$/.test(folded.slice(word.start, end)) && folded[end] === ')';
      add({ form: 'named', start: word.start, end: open ? end + 1 : end, kind, ids, named });
    }
    const unknown = findUnknown(words, at, folded);
    const other =
      (unknown?.form === 'unknown' ? nearMiss(unknown, folded, names) : undefined) ??
      findOblique(words, at, folded) ??
      findShort(words, at, folded);
    if (other) add(other);
  });
  return withInstrumentNumbers(folded, found, names.instrument);
}
