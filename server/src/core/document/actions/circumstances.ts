/** Whether an action waits for somebody's wish or an event, and whether it goes on. */
import { phrasePattern } from '../deadlines/deadline-phrase.ts';
import { startsWithVerb } from './first-verb.ts';

/** "if" after these asks a question: "consider if", "check if". */
const condition = phrasePattern(
  '(?<!\\b(?:consider|considering|decide|deciding|check|checking|see|ask|asking|establish|determine|determining|assess|assessing|review|clarify|know|question of|even|as|what) )\\bif\\b(?! (?:any|necessary|needed|appropriate|not)\\b)|\\bshould (?:he|she|they|it|mr|mrs|ms|miss|mx|dr)\\b(?! (?:be (?:made|paid)))|\\b(?:unless|subject to|in the event (?:of|that)|provided (?:that )?(?:she|he|they|mr|mrs|ms|miss|mx)|on condition)\\b|^ ?where [^,]{3,80},',
  'i',
);
/** What was wrong and what the money is for may hold an "if" or an "until" that says nothing about the action. */
const reason = phrasePattern(
  '\\b(?:for (?!(?:each|every|as long)\\b)|to (?:reflect|recogni[sz]e|acknowledge|remedy)|in recognition|because|how|why|that)\\b.*$',
  'is',
);
const firstSentence = /^[^.!?]*/;
const content = phrasePattern(
  '\\b(?:remind\\w*|train\\w*|guidance|briefing|polic(?:y|ies)|procedures?|ensure|explain\\w*)\\b[^.]*$',
  'i',
);

/** @param text folded words of the action. */
export function isConditional(text: string): boolean {
  const clause = firstSentence.exec(text)?.[0] ?? '';
  const found = condition.exec(clause);
  if (!found) return false;
  const before = clause.slice(0, found.index);
  return !reason.test(before) && !content.test(before) && !isSecond(before);
}

/** "check the order, and apply to set it aside if …": what comes first waits for nothing. */
function isSecond(before: string): boolean {
  const joined = [...before.matchAll(/(?:,|;)\s+(?:and|then)\s+(?:to\s+|also\s+|it\s+(?:will|should)\s+)?/gi)].at(-1);
  return (
    joined !== undefined &&
    /[a-z]/i.test(before.slice(0, joined.index)) &&
    startsWithVerb(before.slice(joined.index + joined[0].length))
  );
}

const month = 'january|february|march|april|may|june|july|august|september|october|november|december';
const goesOn = phrasePattern(
  `\\b(?:until\\b(?! (?:the end of )?(?:\\d{1,2} )?(?:${month})\\b)|for as long as|continu(?:e|es|ing) to\\b|on an ongoing basis|ongoing\\b|from now on|going forward|(?:each|every) (?:week|fortnight|month|quarter|term|year) (?:from|until|for as long|that)|every (?:[a-z]+ )?(?:weeks?|months?|terms?|years?) (?:for|until)\\b|(?:call|check|collect|contact|inspect|meet|monitor|phone|provid|report|speak|telephon|updat|visit|writ)\\w* (?:[^.;]{0,40} )?(?:(?:each|every|once an?|twice an?) (?:day|week|fortnight|month|quarter|term|year)|(?:weekly|fortnightly|monthly|termly|quarterly)(?= ?(?:[.,;:)]|$)| (?:and|until|from|for|on|to|with|about|by)\\b)))\\b|\\b(?:weekly|monthly|termly|quarterly) (?:payments?|updates?|reports?|meetings?|contact|monitoring)\\b|\\b(?:on a|at) (?:daily|weekly|fortnightly|monthly|termly|quarterly|regular) (?:basis|intervals)\\b|\\bkeep\\w* [^.;,]{1,40} (?:informed|updated)\\b`,
  'i',
);

/** @param text folded words of the action. */
export function isContinuing(text: string): boolean {
  const clause = (firstSentence.exec(text)?.[0] ?? '').slice(0, 600);
  const found = goesOn.exec(clause);
  if (!found) return false;
  const before = clause.slice(0, found.index).replace(/\b(?:ensures?|make sure|agreed) that\b/i, '');
  return !reason.test(before) && !/\b(?:policy|policies|procedure|staff)\b/i.test(before);
}
