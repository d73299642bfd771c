/** Words that say that the action is behind us: "The Council has already apologised", "(completed)". */
import { phrasePattern, type DeadlinePhrase } from './deadline-phrase.ts';

const participle =
  '(?:apologised|paid|refunded|reimbursed|repaid|credited|cancelled|waived|written|completed|carried out|reviewed|updated|amended|revised|trained|reminded|issued|introduced|provided|delivered|sent|made|done|taken|changed|appointed|arranged|put|implemented|shared|recorded|added|removed|reassessed|assessed|actioned|undertaken|published|recruited|met)';
const body = "(?:the [a-z][a-z'&-]*(?: [a-z][a-z'&-]*){0,3}|it|they|this|these|both)";
const since = '(?:(?:already|now|since|recently|also) ){0,2}';

const patterns = [
  // The main clause of a sentence.
  phrasePattern(`(?<=^ ?|[.!?] )${body} (?:has|have|was|were) ${since}(?:been )?${participle}\\b`, 'gi'),
  phrasePattern(`(?<=^ ?|[.!?] )${body} did (?:so|this|that|these|both)\\b`, 'gi'),
  // An aside: ", which it has already done", "(the Council has now paid this)".
  phrasePattern(
    `(?<=[(,;-] ?)(?:and )?(?:which |as |this )?(?:${body} )?(?:has|have) (?:already|now|since|recently) (?:been )?${participle}\\b`,
    'gi',
  ),
  phrasePattern('(?<=[([] ?)(?:already |now )?(?:completed|done|paid|actioned|carried out)\\b', 'gi'),
  // "already paid" as an item's own first words, under "The Council has:".
  phrasePattern(`^ ?(?:has |have )?already ${participle}\\b`, 'gi'),
  // A lead-in whose list is history.
  phrasePattern(
    `\\b(?:has|have) (?:already|since|now|recently)(?: (?:taken|carried out|completed|done|made)(?: the following)?[a-z\\s]{0,40})?(?=:? ?$)`,
    'gi',
  ),
  phrasePattern(
    '(?<=^| )(?:has|have)(?: (?:taken|carried out|completed|done|made)(?: the following)?[a-z\\s]{0,40})?(?=: ?$)',
    'gi',
  ),
];

/** @param text folded. Spans are relative to it. */
export function findDone(text: string): readonly DeadlinePhrase[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }): DeadlinePhrase => {
      const lead = words.length - words.trimStart().length;
      return { kind: 'done', span: { start: index + lead, end: index + words.length } };
    }),
  );
}
