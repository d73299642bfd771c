/** A word of folded text as phrases compare it. Offsets as in the text that was read. */
export interface PhraseWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Undefined stands for the gap `…`. */
export type Phrase = readonly (string | undefined)[];

const widestGap = 6;

/** Words that writers and years exchange without changing what is said. */
const sameWords: Readonly<Record<string, string>> = {
  would: 'will',
  shall: 'will',
  could: 'can',
  might: 'may',
  is: 'are',
  am: 'are',
  has: 'have',
  does: 'do',
  organisation: 'council',
  organization: 'council',
  authority: 'council',
  body: 'council',
  provider: 'council',
  department: 'council',
  ombudsman: 'we',
  i: 'we',
  us: 'we',
  me: 'we',
  my: 'our',
  twelve: '12',
  upon: 'on',
};
const dropped = new Set(['a', 'an', 'the', 'any']);
const split: Readonly<Record<string, readonly string[]>> = {
  cannot: ['can', 'not'],
  "can't": ['can', 'not'],
  "don't": ['do', 'not'],
  "won't": ['will', 'not'],
  "doesn't": ['do', 'not'],
};

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

const keysByWord = new Map<string, readonly string[]>();
/** More different words than any statement has; a text of nonsense must not fill the memory. */
const mostWords = 20_000;

function keysOf(word: string): readonly string[] {
  const known = keysByWord.get(word);
  if (known) return known;
  const keys = newKeysOf(word);
  if (keysByWord.size < mostWords) keysByWord.set(word, keys);
  return keys;
}

function newKeysOf(word: string): readonly string[] {
  const lower = word.toLowerCase();
  if (dropped.has(lower)) return [];
  const parts = split[lower];
  if (parts) return parts;
  if (lower === "ombudsman's" || lower === "ombudsmen's") return ['our'];
  const same = sameWords[lower];
  if (same !== undefined) return [same];
  const plain = singular(lower.replace(/'s?$/, ''));
  return [sameWords[plain] ?? plain];
}

/** The words of folded text in order, articles left out. */
export function phraseWords(folded: string, start: number, end: number): readonly PhraseWord[] {
  const words: PhraseWord[] = [];
  for (const match of folded.slice(start, end).matchAll(/[A-Za-z]+(?:'[A-Za-z]*)?|\d+/g)) {
    const at = start + match.index;
    for (const key of keysOf(match[0])) words.push({ key, start: at, end: at + match[0].length });
  }
  return words;
}

/** Plain words and gaps need no tokeniser; the catalogue's own phrases are nothing else. */
const plain = /^[a-z0-9 …]*$/;

export const compilePhrase = (phrase: string): Phrase => phrase.split(' ').flatMap(keysOfPart);

/** What `compilePhrase` begins with, without the rest: nearly all phrases begin with words that a text does not have. */
export function firstKeyOf(phrase: string): string | undefined {
  for (let at = 0; at < phrase.length;) {
    const end = phrase.indexOf(' ', at);
    const keys = keysOfPart(phrase.slice(at, end < 0 ? undefined : end));
    if (keys.length > 0) return keys[0];
    at = end < 0 ? phrase.length : end + 1;
  }
  return undefined;
}

function keysOfPart(word: string): readonly (string | undefined)[] {
  if (word === '…') return [undefined];
  if (plain.test(word)) return word === '' ? [] : keysOf(word);
  return phraseWords(word.toLowerCase(), 0, word.length).map(({ key }) => key);
}

/** True when the phrase stands at this word. Each gap takes the nearest place where the rest goes on, so no time is lost. */
export function phraseAt(words: readonly PhraseWord[], at: number, phrase: Phrase): boolean {
  let here = at;
  for (let index = 0; index < phrase.length; index++) {
    const key = phrase[index];
    if (key === undefined) {
      const next = phrase[index + 1];
      let skipped = 0;
      while (skipped <= widestGap && words[here]?.key !== next) {
        here++;
        skipped++;
      }
      if (skipped > widestGap) return false;
    } else {
      if (words[here]?.key !== key) return false;
      here++;
    }
  }
  return true;
}
