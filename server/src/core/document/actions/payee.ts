/** Who gets the money, as written for several: "Mr and Mrs X". */
import { phrasePattern } from '../deadlines/deadline-phrase.ts';

const title = '(?:Mr|Mrs|Ms|Miss|Mx|Dr)';
const label = `(?:${title} and ${title} [A-Z]\\b|(?:${title}|Child|Young Person) [A-Z]\\d?\\b|‹[^›\\n]{1,40}›|[B-HJ-Z]\\b(?!\\.)|the (?:complainant|family|young person|child(?:ren)?|couple)\\b)`;
const people = `(?:(?:each of )?${label}(?:(?:,| and|, and) ${label}){0,3}|(?:each of )?(?:him|her|them)(?:self|selves)?\\b(?! [a-z]))`;
const pronoun = '(?:him|her|them)\\b';

const directly = phrasePattern(
  `\\b(?:[Pp](?:ay(?:s|ing)?|aid)|[Oo]ffer(?:s|ing)?|[Rr]efund(?:s|ing)?|[Rr]eimburs(?:e|es|ing)|[Rr]epay(?:s|ing)?|[Cc]ompensat(?:e|es|ing)|[Pp]rovid(?:e|es|ing)|[Gg]iv(?:e|es|ing)|[Mm]ak(?:e|es|ing)|[Cc]redit(?:s|ing)?|[Aa]ward(?:s|ing)?)(?: (?:back|both|also|to))? (${people}|${pronoun})(?!'s)`,
  'g',
);
const afterwards = phrasePattern(
  `\\b(?:payments?|£[\\d,.]+(?: (?:each|in total))?|refund|sum|money|amount|paid)\\b[^.;:]{0,80}? to (${people}|${pronoun})(?!'s)`,
  'g',
);
const sumTo = phrasePattern(`£[\\d,.]*\\d(?: (?:each|in total))? to (${people}|${pronoun})(?!'s)`, 'g');
const possessive = phrasePattern(
  `\\b(?:[Cc]redit|[Rr]efund|[Rr]eimburse|[Rr]epay|[Ww]rite off|[Ww]aive|[Cc]ancel|[Cc]lear)(?:s|ing)? [^.;:]{0,40}?(${label})'s?`,
  'g',
);
const anyLabel = phrasePattern(`\\b(${title} and ${title} [A-Z]|${title} [A-Z]|Child [A-Z])\\b`, 'g');

const genders: Readonly<Record<string, RegExp>> = {
  him: /^(?:Mr (?!and)|Child|Mx|Dr)/,
  her: /^(?:Mrs|Ms|Miss|Child|Mx|Dr)/,
  them: /^(?:\S+ and |Mx|Child|Dr|Mr|Mrs|Ms|Miss)/,
};

/** The one label that the words before can mean; the pronoun itself where there are several, or none. */
function labelFor(pronounWord: string, before: string): string {
  const labels = new Set([...before.matchAll(anyLabel)].map((match) => (match[1] ?? '').replace(/\s+/g, ' ')));
  const fitting = [...labels].filter((found) => genders[pronounWord]?.test(found));
  return fitting.length === 1 ? (fitting[0] ?? pronounWord) : pronounWord;
}

/**
 * @param text folded words of the action.
 * @param introduction folded words that introduce it; its names serve the action's pronouns and its bare sums.
 */
export function readPayee(text: string, introduction: string): string | undefined {
  const found = firstPayee(text);
  if (found === undefined) return firstPayee(introduction)?.words;
  const words = found.words.replace(/\s+/g, ' ');
  if (!/^(?:him|her|them)$/i.test(words)) return words;
  return labelFor(words.toLowerCase(), `${introduction} ${text.slice(0, found.index)}`);
}

function firstPayee(text: string): { readonly words: string; readonly index: number } | undefined {
  for (const pattern of [directly, sumTo, afterwards, possessive])
    for (const match of text.matchAll(pattern)) {
      const words = (match[1] ?? '').replace(/^each of /, '').replace(/\s+/g, ' ');
      return { words, index: match.index };
    }
  return undefined;
}
