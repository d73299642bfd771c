/** Who gets the money, as written for several: "Mr and Mrs X". */
import { phrasePattern } from '../deadlines/deadline-phrase.ts';

const title = '(?:Mr|Mrs|Ms|Miss|Mx|Dr)';
const kin =
  '(?:sons?|daughters?|child(?:ren)?|mother|father|wife|husband|partner|parents?|brothers?|sisters?|siblings?|grandmother|grandfather|grandparents?|family|estate|representatives?|executors?|carers?|foster carers?)';
const label = `(?:${title} [A-Z]'s (?:late )?estate\\b|${title} and ${title} [A-Z]\\b|(?:${title}|Child|Young Person) [A-Z]\\d?\\b|‹[^›\\n]{1,40}›|[B-HJ-Z]\\b(?!\\.)|(?:both |all |each of )?the (?:other |two |three |affected )?(?:complainants?|wom[ae]n|m[ae]n|mother|father|family|families|young person|child(?:ren)?|couple|tenants?|residents?|applicants?|estate|executors?|parents?|carers?|neighbours?|relatives?|siblings?|brothers?|sisters?|sons?|daughters?|boys?|girls?)\\b|(?:both|each) (?:complainants?|parents?|child(?:ren)?|famil(?:y|ies)|tenants?|residents?|sibling)\\b|(?:[Hh]is|[Hh]er|[Tt]heir) (?:late |two |three |four |five )?${kin}\\b)`;
const people = `(?:(?:each of |both )?${label}(?:(?:,| and|, and) ${label}){0,3}|(?:each of )?(?:him|her|them)(?:self|selves)?\\b(?! [a-z]))`;
const pronoun = '(?:him|her|them)\\b';
const oneSum = '£[\\d,.]*\\d(?: (?:each|in total))?';
/** "the injustice caused to Mr X" says why, not who is paid. */
const notReason =
  '(?<!\\b(?:caused|injustice|distress|harm|upset|impact|inconvenience|anxiety|frustration|uncertainty|worry|damage|apolog(?:y|ise)|writ(?:e|ing)|letter|due|offered|explained|unfair|relat(?:es|ing)|owed|failed|response|services?|support|care))';

const directly = phrasePattern(
  `\\b(?:[Pp](?:ay(?:s|ing)?|aid)|[Oo]ffer(?:s|ing|ed)?|[Rr]efund(?:s|ing|ed)?|[Rr]eimburs(?:e|es|ing|ed)|[Rr]epa(?:ys?|ying|id)|[Cc]ompensat(?:e|es|ing|ed)|[Pp]rovid(?:e|es|ing)|[Gg]iv(?:e|es|ing)|[Mm]ak(?:e|es|ing)|[Cc]redit(?:s|ing|ed)?|[Aa]ward(?:s|ing)?|[Ss]end(?:s|ing)?)(?: (?:back|both|also|to))? (${people}|${pronoun})(?!'s)`,
  'g',
);
/** "pay Mr X £200 and Ms Y £100": the second person of the same verb. */
const andAnother = phrasePattern(
  `(?:\\band|,|;) (${people}|${pronoun}) (?:a further |an additional |another )?(?=£)`,
  'g',
);
const afterwards = phrasePattern(
  `\\b(?:payments?|${oneSum}|refund|sum|money|amount|paid|pay (?:this|it|these|that))\\b[^.;:£]{0,80}?${notReason} to (${people}|${pronoun})(?!'s)`,
  'g',
);
const sumTo = phrasePattern(`${oneSum} to (${people}|${pronoun})(?!'s)`, 'g');
const possessive = phrasePattern(
  `\\b(?:[Cc]redit|[Dd]educt|[Rr]educe|[Rr]efund|[Rr]eimburse|[Rr]epay|[Ww]rite off|[Ww]aive|[Cc]ancel|[Cc]lear|[Rr]emove)(?:s|ing|ed)? [^;:]{0,40}?(${label})'s?`,
  'g',
);
/** "pay the arrears into Mr V's account" */
const intoAccount = phrasePattern(`\\b(?:into|to) (${label})'s (?:[a-z-]+ ){0,3}accounts?\\b`, 'g');
/** "refund the fares that Mr Z paid" */
const whoPaid = phrasePattern(
  `\\b(?:[Rr]efund|[Rr]eimburse|[Rr]epay)(?:s|ing|ed)? [^.;:]{0,60}? (?:that |which )?(${label}) (?:has |had |already )*(?:paid|spent|lost|incurred)\\b`,
  'g',
);
const anyLabel = phrasePattern(`\\b(${title} and ${title} [A-Z]|${title} [A-Z]|Child [A-Z])\\b`, 'g');

const genders: Readonly<Record<string, RegExp>> = {
  him: /^(?:Mr (?!and)|Child|Mx|Dr)/,
  her: /^(?:Mrs|Ms|Miss|Child|Mx|Dr)/,
  them: /^(?:\S+ and |Mx|Child|Dr|Mr|Mrs|Ms|Miss)/,
};

/** One mention of somebody who is paid. */
export interface Payee {
  /** As written, pronouns resolved where only one label can be meant. */
  readonly words: string;
  readonly start: number;
  /** "£200 to Ms Y": it serves the sum before it, not the one behind. */
  readonly afterSum: boolean;
}

/** The one label that the words before can mean; the pronoun itself where there are several, or none. */
function labelFor(pronounWord: string, before: string): string {
  const labels = new Set([...before.matchAll(anyLabel)].map((match) => (match[1] ?? '').replace(/\s+/g, ' ')));
  const fitting = [...labels].filter((found) => genders[pronounWord]?.test(found));
  return fitting.length === 1 ? (fitting[0] ?? pronounWord) : pronounWord;
}

/** Those that the text itself names, in text order. */
function mentions(text: string): readonly Payee[] {
  const found: Payee[] = [];
  const patterns = [
    [directly, false],
    [andAnother, false],
    [sumTo, true],
    [afterwards, true],
    [possessive, false],
    [intoAccount, false],
    [whoPaid, false],
  ] as const;
  for (const [pattern, afterSum] of patterns) {
    // "and Ms Y £100" and "credit Mr X's account" say who is paid only where the plainer forms don't.
    if (pattern === andAnother && found.length === 0) continue;
    if ([possessive, intoAccount, whoPaid].includes(pattern) && found.length > 0) continue;
    for (const match of text.matchAll(pattern)) {
      const words = (match[1] ?? '').replace(/^each of /, '').replace(/\s+/g, ' ');
      const start = match.index + match[0].lastIndexOf(match[1] ?? '');
      if (!found.some((other) => other.start <= start && start < other.start + other.words.length + 8))
        found.push({ words, start, afterSum });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * Everybody whom an action pays.
 * @param text folded words of the action.
 * @param introduction folded words that introduce it; its names serve its bare sums.
 * @param before folded words that stand before it; names in them serve its pronouns.
 */
export function readPayees(text: string, introduction: string, before: string): readonly Payee[] {
  const resolve = (payee: Payee, earlier: string): Payee =>
    /^(?:him|her|them)$/i.test(payee.words) ? { ...payee, words: labelFor(payee.words.toLowerCase(), earlier) } : payee;
  const own = mentions(text);
  if (own.length > 0)
    return own.map((payee) => resolve(payee, `${introduction} ${before} ${text.slice(0, payee.start)}`));
  const [lent] = mentions(introduction);
  const words = lent
    ? resolve(lent, `${before} ${introduction}`).words
    : (apologisedTo(text) ?? onlyLabel(introduction) ?? (more.test(text) ? earlier(before) : undefined));
  return words === undefined ? [] : [{ words, start: 0, afterSum: false }];
}

/** "a further £150" goes to whom the words before paid. */
const more = phrasePattern('\\b(?:a|another) (?:further )?(?:payment of )?£|\\b(?:further|additional|more)\\b', 'i');
const earlier = (before: string): string | undefined =>
  mentions(before).findLast(({ words }) => !/^(?:him|her|them)/i.test(words))?.words;

/** "apologise to Mr X and repay the £480 he spent": one person is meant by both. */
const apology = phrasePattern(
  `\\b(?:apologi[sz]e|apologi[sz]ing|apology|write|writing) to (${people})(?!'s)[^.;:]{0,160}£`,
  'i',
);
function apologisedTo(text: string): string | undefined {
  const words = apology.exec(text)?.[1]?.replace(/\s+/g, ' ');
  return words === undefined || /^(?:him|her|them)/i.test(words) ? undefined : words;
}

/** "To remedy the injustice to Ms X the Council will provide:" names the one whom the sums are for. */
function onlyLabel(introduction: string): string | undefined {
  const labels = new Set([...introduction.matchAll(anyLabel)].map((match) => (match[1] ?? '').replace(/\s+/g, ' ')));
  return labels.size === 1 ? [...labels][0] : undefined;
}

/** "Mr X and Ms Y", where each gets a sum; undefined when nobody is named. */
export function joinPayees(payees: readonly Payee[]): string | undefined {
  const names = [...new Set(payees.map(({ words }) => words))];
  // A pronoun beside a name means somebody who is named.
  const labels = names.filter((name) => !/^(?:him|her|them)(?:self|selves)?$/i.test(name));
  const told = labels.length > 0 ? labels : names.slice(0, 1);
  return told.length > 1 ? `${told.slice(0, -1).join(', ')} and ${told.at(-1)}` : told[0];
}

/** Who gets the sum at `start`; `next` is where the one after it begins. */
export function payeeOfSum(payees: readonly Payee[], start: number, next: number): string | undefined {
  const behind = payees.find((payee) => payee.afterSum && payee.start > start && payee.start < next);
  const before = payees.filter((payee) => !payee.afterSum && payee.start <= start).at(-1);
  return (behind ?? before ?? payees[0])?.words;
}

const account = phrasePattern(
  "\\b(?:his|her|their|its|your|[A-Z]'s) (?:[a-z-]+ ){0,3}(?:accounts?|debts?|arrears|fees?|charges?|contributions?|bills?|overpayments?|costs?|expenses|deposit|balance|invoices?|personal budget|direct payments?)\\b",
  'i',
);
const named = phrasePattern(
  `\\b(?:${title} (?:and ${title} )?[A-Z]|Child [A-Z]|the complainants?|the family|‹[^›\\n]{1,40}›)\\b|\\b[B-HJ-Z]'s\\b`,
  '',
);

/**
 * True when a reader knows whom to pay: a payee, somebody's account, or a name in what the money is for ("the distress
 * caused to Mr X"); a bare "her distress" names nobody.
 */
export const statesPayee = (text: string, introduction: string, payees: readonly Payee[]): boolean =>
  payees.length > 0 || account.test(text) || named.test(text) || named.test(introduction);
