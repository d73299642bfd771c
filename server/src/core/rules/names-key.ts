import { letters } from '../text/letters.ts';
import { foldTypography } from '../text/typography.ts';
import { span, type Span } from '../text/span.ts';

/** Who a label stands for: known to the user alone, and never shown, logged or written anywhere. */
export interface KeyedPerson {
  readonly label: string;
  /** Real names, whole: "Jane Example". */
  readonly names: readonly string[];
}
export type NamesKey = readonly KeyedPerson[];

export interface NameLeak {
  readonly label: string;
  readonly span: Span;
}

interface Search {
  readonly pattern: RegExp;
  readonly labelOf: ReadonlyMap<string, string>;
}

const searches = new WeakMap<NamesKey, Search | undefined>();

const plain = (words: string): string => foldTypography(words).replace(/\s+/g, ' ').trim().toLowerCase();
const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s{1,3}');

/** A surname alone gives a person away; a first name, or two letters, may be any word. */
const shortestSurname = 3;

/** The whole names, and the last word of each. */
function searchOf(key: NamesKey): Search | undefined {
  if (searches.has(key)) return searches.get(key);
  const labelOf = new Map<string, string>();
  for (const { label, names } of key)
    for (const name of names.map(plain).filter((each) => each !== '')) {
      labelOf.set(name, label);
      const surname = name.split(' ').at(-1) ?? '';
      if (surname.length >= shortestSurname && !labelOf.has(surname)) labelOf.set(surname, label);
    }
  // The longest first, so that a whole name is one leak and not two.
  const wanted = [...labelOf.keys()].sort((a, b) => b.length - a.length);
  const search =
    wanted.length === 0
      ? undefined
      : {
          pattern: new RegExp(`(?<![${letters}])(?:${wanted.map(escaped).join('|')})(?![${letters}])`, 'gi'),
          labelOf,
        };
  searches.set(key, search);
  return search;
}

/** Every real name of the key in a text. @param folded with plain typography; offsets are as in it. */
export function leaksIn(folded: string, key: NamesKey): readonly NameLeak[] {
  const search = searchOf(key);
  if (!search) return [];
  return [...folded.matchAll(search.pattern)].flatMap((match) => {
    const label = search.labelOf.get(plain(match[0]));
    // A surname that is also a word ("Green", "Council") leaks only where it is written as a name.
    if (label === undefined || (!/\s/.test(match[0]) && !/^[A-Z]/.test(match[0]))) return [];
    return [{ label, span: span(match.index, match.index + match[0].length) }];
  });
}

/** The text with every real name of the key replaced by its label: for messages, which quote the draft. */
export function withoutNames(text: string, key: NamesKey): string {
  let result = '';
  let at = 0;
  for (const { label, span: leak } of leaksIn(foldTypography(text), key)) {
    result += text.slice(at, leak.start) + label;
    at = leak.end;
  }
  return result + text.slice(at);
}
