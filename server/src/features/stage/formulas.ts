import type { StageFormulaRow } from '../../core/catalogue/schema.ts';

const subject = String.raw`(we|I|the Ombudsm[ae]n)`;
const adverb = String.raw`(?: (therefore|also|now|still|both))?`;

/** Words that a final drops: "currently", "at this stage". */
const passing = String.raw`(?: (?:currently|presently|provisionally))?`;

export interface Formula {
  /** Finds one formula at a time; global. */
  readonly pattern: RegExp;
  /** What stands there instead; undefined leaves it to a person. */
  readonly write: (match: RegExpMatchArray) => string | undefined;
}

const isPlural = (who: string): boolean => /^(?:we|I)$/i.test(who) || /men$/i.test(who);
const haveFor = (who: string): string => (isPlural(who) ? 'have' : 'has');

/** "I therefore have" reads as a draft of a sentence: the adverb goes behind the helping verb. */
function phrase(who: string, also: string | undefined, words: string): string {
  const filled = words.replace('{have}', haveFor(who));
  if (!also) return `${who} ${filled}`;
  const [helper = '', ...rest] = filled.split(' ');
  return /^(?:have|has|did|will)$/.test(helper)
    ? `${who} ${helper} ${also} ${rest.join(' ')}`
    : `${who} ${also} ${filled}`;
}

/** "I do not intend to investigate" becomes "I will not investigate"; "to find fault and to end", "found fault and have ended". */
export function decidedFormulas(rows: readonly StageFormulaRow[]): Formula {
  const verbs = rows.map(({ verb }) => verb).join('|');
  const byVerb = new Map(rows.map((row) => [row.verb, row]));
  const pattern = new RegExp(
    String.raw`\b${subject}${adverb}${passing}(?: (?:am|are|is))?${adverb}(?: (do not|does not|don't|doesn't|not))?${passing} (?:intends?|proposes?|plans?|minded|intending|proposing)( not)? to( not)? (${verbs})\b(?:((?:(?! and )[^.;:,]){0,90} and )(?:to )?(${verbs})\b)?`,
    'gi',
  );
  return {
    pattern,
    write: ([, who = '', also1, also2, no1, no2, no3, verb = '', middle, second]) => {
      const row = byVerb.get(verb.toLowerCase());
      const words = (no1 ?? no2 ?? no3) === undefined ? row?.decided : row?.refused;
      if (words === null || words === undefined) return undefined;
      const first = phrase(who, also1 ?? also2, words);
      if (middle === undefined || second === undefined) return first;
      const then = byVerb.get(second.toLowerCase())?.decided;
      return then === null || then === undefined ? undefined : first + middle + then.replace('{have}', haveFor(who));
    },
  };
}

/** "I will not investigate" becomes "I do not intend to investigate". */
export function intendedFormulas(rows: readonly StageFormulaRow[]): readonly Formula[] {
  return rows.flatMap(({ verb, decided, refused }) => [
    ...(refused === null ? [] : [intended(refused, verb, true)]),
    ...(decided === null ? [] : [intended(decided, verb, false)]),
  ]);
}

function intended(words: string, verb: string, not: boolean): Formula {
  const [first = '', ...rest] = words.split(' ');
  const helper = first === '{have}' ? '(?: (?:have|has))?' : first === 'did' ? ' (?:did|do|does)' : ` ${first}`;
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  // "I have found" and "I find" say the same as "I found", "I uphold" the same as "I have upheld".
  const told = present.get(words) ?? `${helper}${adverbInside}${tail}`;
  return {
    pattern: new RegExp(String.raw`\b${subject}${adverb}${told}\b`, 'gi'),
    write: (match) => {
      const who = match[1] ?? '';
      const also = match[2] ?? match[3];
      const intends = not
        ? `${isPlural(who) ? 'do' : 'does'} not intend to ${verb}`
        : `${isPlural(who) ? 'intend' : 'intends'} to ${verb}`;
      return also ? `${who} ${also} ${intends}` : `${who} ${intends}`;
    },
  };
}

const present: ReadonlyMap<string, string> = new Map([
  ['found', '(?: (?:have|has))? (?:found|finds?)'],
  ['{have} upheld', '(?: (?:have|has))?(?: (therefore|also|now|still|both))? (?:upheld|upholds?)'],
]);

const adverbInside = String.raw`(?: (therefore|also|now|still|both))?`;

/** Standard words, which say what was decided, as a draft says them. */
export function asIntended(words: string, rows: readonly StageFormulaRow[]): string {
  let text = words;
  for (const { pattern, write } of intendedFormulas(rows))
    for (const match of [...text.matchAll(pattern)].toReversed()) {
      const written = write(match);
      if (written !== undefined)
        text = text.slice(0, match.index) + written + text.slice(match.index + match[0].length);
    }
  return text;
}
