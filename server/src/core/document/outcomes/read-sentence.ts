import type { OutcomeFact, OutcomeFactKind } from '../facts.ts';
import type { Span } from '../../text/span.ts';
import { isAnothersAccount } from './attribution.ts';
import { investigatingPhrases, upholdingPhrases } from './decision-phrases.ts';
import { faultPhrases } from './fault-phrases.ts';
import { injusticePhrases } from './injustice-phrases.ts';
import { mayMatch, type OutcomePhrase } from './outcome-phrase.ts';
import { remedyPhrases } from './remedy-phrases.ts';
import { isNoStatement, stanceOf } from './stance.ts';

/** What one sentence says. The span is relative to the sentence. */
export interface SentenceOutcome {
  readonly kind: OutcomeFactKind;
  readonly span: Span;
  readonly stance: OutcomeFact['stance'];
  /** Counts only in the summary and the final decision, and where actions are agreed. */
  readonly headline: boolean;
}

const families: readonly { readonly about: RegExp; readonly phrases: readonly OutcomePhrase[] }[] = [
  { about: /fault|maladministration|service +failure|failings?|\bfailed\b|\bfailure/i, phrases: faultPhrases },
  {
    about: /injustice|caus|\bled to|lead|result|meant|suffer|creat|\bleft |time and trouble/i,
    phrases: injusticePhrases,
  },
  { about: /uph[oe]l/i, phrases: upholdingPhrases },
  {
    about: /investigat|\bpursue|\bconsider|\benquiries|look (?:at|into)|discontinued|\btake up/i,
    phrases: investigatingPhrases,
  },
  {
    about:
      /remed|recommend|agreed|further|satisfied|apolog|put .{0,30}right|\bresolved|accept|\bwill\b|\bshould\b|outstanding/i,
    phrases: remedyPhrases,
  },
];

/**
 * @param sentence with folded typography; quotations blanked out, as they say what somebody else said.
 * @returns at most one fact of each kind, the first, in the order of the words.
 */
export function outcomesOfSentence(sentence: string): readonly SentenceOutcome[] {
  const found: SentenceOutcome[] = [];
  for (const { about, phrases } of families) {
    if (about.test(sentence)) found.push(...outcomesOfFamily(sentence, phrases));
  }
  const kinds = new Set<string>();
  return found
    .sort((a, b) => Number(a.headline) - Number(b.headline) || a.span.start - b.span.start)
    .filter(({ kind }) => !kinds.has(kind) && kinds.add(kind))
    .sort((a, b) => a.span.start - b.span.start);
}

/** How far back the words that govern a match may stand: far beyond any real sentence, so that a huge one stays cheap. */
const reach = 800;

const anotherCase = /\bpreviously\b/i;
const aboutAnother = /^ +(?:an? +)?(?:earlier|previous|separate|different)\b/i;

function outcomesOfFamily(sentence: string, phrases: readonly OutcomePhrase[]): readonly SentenceOutcome[] {
  const taken = new Set<number>();
  const found: SentenceOutcome[] = [];
  const smallLetters = sentence.toLowerCase();
  for (const row of phrases) {
    if (!mayMatch(row, smallLetters)) continue;
    const { kind, headline = false } = row;
    const pattern = row.pattern();
    pattern.lastIndex = 0;
    // Not matchAll, which copies the pattern each time.
    for (let match = pattern.exec(sentence); match !== null; match = pattern.exec(sentence)) {
      const start = match.index;
      const end = start + match[0].length;
      // "no fault" takes the word fault away from "found no fault", and from "fault was found".
      if (taken.has(end - 1) || taken.has(start)) continue;
      for (let at = start; at < end; at++) taken.add(at);
      // One fact of a kind is enough; looking round a match is what costs time.
      if (kind === undefined || found.some((known) => known.kind === kind && !known.headline)) continue;
      const from = Math.max(0, start - reach);
      if (anotherCase.test(match[0]) || aboutAnother.test(sentence.slice(end, end + 30))) continue;
      const near = sentence.slice(from, end);
      if (isNoStatement(near, start - from, kind) || isAnothersAccount(near, start - from, end - from)) continue;
      found.push({ kind, span: { start, end }, stance: stanceOf(near, start - from, end - from, kind), headline });
    }
  }
  return found;
}
