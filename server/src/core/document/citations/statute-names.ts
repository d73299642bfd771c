import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { StatuteRow } from '../../catalogue/schema.ts';
import type { CitationNameForm } from '../facts.ts';
import { foldTypography } from '../../text/typography.ts';

/** One way to name a catalogued Act, instrument or guidance. */
export interface StatuteName {
  /** Lower-case words of the name, numbers apart: `children act 1989`. */
  readonly words: readonly string[];
  /** Usually one; a name without its year may stand for several ("Housing Act"). */
  readonly ids: readonly string[];
  /** An Act or instrument named without its year, so that the context must tell whether it is meant at all. */
  readonly yearless: boolean;
  readonly kind: StatuteRow['kind'];
  readonly form: CitationNameForm;
}

/** The title of an Act or instrument without its year. */
export interface LawTitle {
  readonly id: string;
  readonly kind: StatuteRow['kind'];
  /** In lower case, with single spaces: `children act`. */
  readonly name: string;
  readonly year: number;
  /** Years of other laws of the same name. */
  readonly namesakes: readonly number[];
}

export interface StatuteNames {
  /** Names by their first word, longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly StatuteName[]>;
  /** Acts and instruments by their full titles, to tell a slip in one from a law that nobody here knows. */
  readonly titles: readonly LawTitle[];
  /** Id of an instrument by its number (`2006/1738`). */
  readonly instrument: (number: string) => string | undefined;
  /** True unless the folded text can hold no citation at all; most paragraphs are told by this alone. */
  mayCite(folded: string): boolean;
}

/** A word of folded text: letters with inner apostrophes, or digits, or `&`. "Act1974" is two. */
export const wordPattern = /[A-Za-z]+(?:'[A-Za-z]+)*'?|\d+|&/g;

/** Equal for "&" and "and", and for "councils'" and "councils". */
export function wordKey(word: string): string {
  if (word === '&') return 'and';
  const lower = word.toLowerCase();
  return lower.endsWith("'") ? lower.slice(0, -1) : lower;
}

const wordsOf = (name: string): string[] =>
  [...foldTypography(name).matchAll(wordPattern)]
    .map(([word]) => wordKey(word))
    .filter((word, index) => index > 0 || word !== 'the');

const withoutYear = /^(.* (?:Act|Regulations|Order)) \d{4}$/;

interface Spelling {
  readonly name: string;
  readonly form: CitationNameForm;
  readonly yearless: boolean;
}

function spellings(row: StatuteRow): Spelling[] {
  const wrong = (row.misnomers ?? []).map((name): Spelling => ({ name, yearless: false, form: 'near-miss' }));
  const right = [row.title, ...row.aliases].flatMap((name): Spelling[] => {
    const short = row.kind === 'guidance' ? undefined : withoutYear.exec(name)?.[1];
    const full: Spelling = { name, yearless: false, form: name === row.title ? 'title' : 'alias' };
    return short === undefined ? [full] : [full, { name: short, yearless: true, form: 'short-title' }];
  });
  return [...right, ...wrong];
}

/** A word that a citation usually has. */
const anchor =
  /\b(?:act|acts|regulations?|regs|order|rules|code|guidance|framework|sect?[io]+ns?|schedules?)(?![a-z])|\bss?\.?\s?\d/i;
/** Capitals may be an abbreviation that the text has given a meaning ("FOIA", "S.I."). */
const capitals = /\b[A-Z][A-Za-z]{0,3}\.?[A-Z]/;

/** Names without any of the words that citations usually have ("Getting the Best from Complaints") are looked for by their first two. */
function anchorsOf(names: readonly StatuteName[]): RegExp {
  const others = names
    .filter(({ words }) => !anchor.test(words.join(' ')))
    .map(({ words }) => words.slice(0, 2).join('[\\s,()"\':.-]{0,4}'));
  return new RegExp([anchor.source, ...new Set(others)].join('|'), 'i');
}

function indexNames(catalogue: Catalogue): StatuteNames {
  const byKey = new Map<string, StatuteName>();
  for (const row of catalogue.statutes) {
    for (const { name, yearless, form } of spellings(row)) {
      const words = wordsOf(name);
      const key = words.join(' ');
      const before = byKey.get(key);
      const ids = [...new Set([...(before?.ids ?? []), row.id])];
      byKey.set(key, { words, ids, yearless, kind: row.kind, form: before?.form ?? form });
    }
  }
  const byFirstWord = new Map<string, StatuteName[]>();
  for (const name of [...byKey.values()].sort((a, b) => b.words.length - a.words.length)) {
    const first = name.words[0] ?? '';
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name]);
  }
  const anchors = anchorsOf([...byKey.values()]);
  const titles = catalogue.statutes.flatMap(titleOf);
  const ids = new Set(catalogue.statutes.map(({ id }) => id));
  const instrument = (number: string): string | undefined => (ids.has(`uksi/${number}`) ? `uksi/${number}` : undefined);
  return { byFirstWord, titles, instrument, mayCite: (folded) => anchors.test(folded) || capitals.test(folded) };
}

function titleOf({ id, kind, title, year, namesakes }: StatuteRow): LawTitle[] {
  const short = kind === 'guidance' ? undefined : withoutYear.exec(title)?.[1];
  return short === undefined || year === null
    ? []
    : [{ id, kind, year, name: wordsOf(short).join(' '), namesakes: namesakes ?? [] }];
}

const indexes = new WeakMap<Catalogue, StatuteNames>();

/** Every name in the catalogue, indexed once a catalogue. */
export function statuteNames(catalogue: Catalogue): StatuteNames {
  const known = indexes.get(catalogue);
  if (known) return known;
  const names = indexNames(catalogue);
  indexes.set(catalogue, names);
  return names;
}
