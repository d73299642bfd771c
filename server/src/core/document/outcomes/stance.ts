import type { OutcomeFact } from '../facts.ts';

const tentative =
  /\b(?:(?:intend|propose|proposed|plan)s? +(?:not +)?to|(?:intend|propose)s? +(?:that|we|I)|minded|provisional|provisionally)\b/i;
const tentativeBefore =
  /\b(?:provisional(?:ly)?|at this stage,|current (?:evidence|information|view)|currently|so far|draft (?:decision|view|findings?)|initial view|emerging view|(?:I|we|Ombudsm[ae]n) +(?:intend|propose|plan)s?|minded +to|subject +to +(?:\w+ +){0,3}comments)\b/i;
const supposing =
  /\b(?:if +(?:we|I|the Ombudsm[ae]n) +(?:were|was|did|investigated|had|find|found|investigate|decide)|were +(?:we|I) +to|(?:we|I|investigation|Ombudsm[ae]n) +(?:would|could|might|may)\b|(?:is|are|be) +likely|likely +(?:that +)?(?:we|I|an investigation)|unlikely|would +(?:likely|probably|be))/i;
const clauseBreak = /;|, +(?:so|but|and +(?:we|I))\b| +(?:so|but) +(?:we|I|the Ombudsm[ae]n)\b| +because +/gi;

/** How firmly the sentence says what stands between `start` and `end`. */
export function stanceOf(
  sentence: string,
  start: number,
  end: number,
  kind: OutcomeFact['kind'],
): OutcomeFact['stance'] {
  if (canBeSupposed.has(kind)) {
    let from = 0;
    for (const { index } of sentence.slice(0, start).matchAll(clauseBreak)) from = index;
    if (supposing.test(sentence.slice(from, end))) return 'hypothetical';
  }
  if (tentative.test(sentence.slice(start, end)) || tentativeBefore.test(sentence.slice(0, start))) return 'proposed';
  return 'firm';
}

const canBeSupposed: ReadonlySet<OutcomeFact['kind']> = new Set([
  'fault',
  'no-fault',
  'injustice',
  'no-injustice',
  'upheld',
  'not-upheld',
  'remedy-recommended',
]);

/** The words before a match put it as a condition or a question: "if there was no fault", "whether it was at fault". */
const condition =
  /\b(?:if(?! +(?:we|I|the Ombudsm[ae]n) +(?:were|was|did|investigated|had)\b)|whether|unless|until|should +(?:we|I)|to +(?:see|decide|consider|establish|check)|(?:when|where|whenever) +(?:there|we|I|fault|an?))\b[^,;]{0,100}$/i;
const supposedAny = /\b(?:any)\b[^,;]{0,100}$/i;
const hadIt = /^["'(]?had\b[^,;]{0,100}$/i;
const generally =
  /\b(?:an? +(?:council|organisation|authority|body)|councils|organisations|bodies|authorities|(?:we|I) +(?:normally|usually|generally|often|always|would +normally|will +normally))(?: +[\w-]+)? +$/i;
const formerly =
  /\b(?:previous(?:ly)?|earlier|a +separate|another|last) +(?:\w+ +){0,3}(?:decision|investigation|complaint|statement|case|report|found|find|upheld|Ombudsm[ae]n)\b/i;

/** "When we find fault", "where there is fault": the match itself is the condition. */
const conditionOf = /\b(?:if|whether|unless|until|when|where|whenever|once|why) +$/i;
const unhappy = /\b(?:why|unhappy|disappointed|dissatisfied|aware) +(?:that|about|with)?[^,;]{0,40}$/i;

/** True when the words before a match make it a condition, a general remark, or the story of another case. */
export function isNoStatement(sentence: string, start: number, kind: OutcomeFact['kind']): boolean {
  const before = sentence.slice(0, start);
  if (conditionOf.test(before) || hadIt.test(before) || unhappy.test(before)) return true;
  // "Any fault has not caused injustice" does say something.
  if (!kind.startsWith('no-') && supposedAny.test(before.slice(-140))) return true;
  return condition.test(before.slice(-140)) || generally.test(before.slice(-80)) || formerly.test(before);
}
