/**
 * Whose words a sentence gives: the Ombudsman's, or those of a party. "Mr X says the Council was at fault" decides
 * nothing; nor does what "the Council accepted".
 */

/** Verbs that always put forward somebody's own account. */
const telling =
  'says?|said|complain(?:s|ed)?|claim(?:s|ed)?|alleg(?:es?|ed)|argue[sd]?|contend(?:s|ed)?|maintain(?:s|ed)?|believe[sd]?|' +
  'thinks?|thought|feels?|felt|assert(?:s|ed)?|insist(?:s|ed)?|den(?:y|ies|ied)|dispute[sd]?|acknowledge[sd]?|admit(?:s|ted)?|' +
  'concede[sd]?|recognise[sd]?|stat(?:es?|ed)|suggested|alleging|saying|claiming|complaining|regards?|regarded|wants?|wanted|hopes?';
/** Verbs that do so when a statement follows: "found it was", but "found a school". */
const deciding =
  'consider(?:s|ed)?|finds?|found|decide[sd]?|agree[sd]?|accept(?:s|ed)?|conclude[sd]?|identif(?:y|ies|ied)|uph(?:olds?|eld)|' +
  'told|explain(?:s|ed)?|confirm(?:s|ed)?|replied|respond(?:s|ed)?|report(?:s|ed)?|wrote|apologised|satisfied|disagree[sd]?';
const statement = String.raw`(?= +(?:(?:that|to|with) +)?(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr) +\w+ +|him +|her +|them +|us +|me +|both +)?(?:that +)?(?:it|its|they|their|there|this|that|these|no|not|some|any|fault|faults|failings|evidence|responsibility|maladministration|in|the (?:council|trust|home|provider|care|authority|delay|failure|complaint|school|icb|ccg|body|organisation|board)|he|she|had|was|councils?|for)\b)`;
const account = new RegExp(
  String.raw`\b(?:(${telling})|(${deciding})${statement})\b|\b(?:according +to|claims? +that|allegations? +that|complaints? +that|argument +that|assertion +that|suggestion +that|(?:\w+'s|his|her|their|its) +(?:view|opinion|belief|position|response|submission|comments?))\b`,
  'gi',
);
const ourSubject =
  /\b(?:we|I|Ombudsm[ae]n|(?:my|our)(?: +\w+){0,2} +(?:decision|findings?|view|conclusion|assessment)|(?:my|our|an|any|further) +investigation)(?:'ve|'m|'re)?(?:,? +(?:(?:have|has|had|do|does|did|will|would|could|might|may|can|cannot|am|are|is|was|be|been|not|also|therefore|then|now|still|already|to|intend|propose|likely|both|so|too|however|again|minded|never|further|be|by \w+|(?:do|did|have|has|ca|wo|could|is|was|would)n't|can't)|\w+ly)){0,5},? +$/i;
const passive = /\b(?:was|were|been|be|is|are|being)(?: +(?:not|also|therefore|already))? +$/i;
const infinitive = /\b(?:to|not|n't|cannot|could|without) +$/i;
const ourDoing =
  /\b(?:we|I|Ombudsm[ae]n)\b(?:(?!\b(?:council|trust|provider|home|school|he|she|they|it|Mr|Mrs|Ms|Miss|Mx|Dr)\b)[^;:]){1,70}\b(?:and|but) +(?:(?:also|therefore|have|has|do|did|not|cannot|now) +){0,2}$/i;
const sameSubject = /\b(?:and|but)(?: +(?:also|therefore|have|has|do|did|not|cannot|now|still|partly)){0,3} +$/i;
/** After these the author speaks again. */
const turn = /;|, +but\b| but +|, +however\b|, +(?:we|I|the Ombudsm[ae]n)\b/i;
const verdict =
  /(?:(?:,| and| so) +(?:and +)?(?:this|that|there)|,? +which) +(?:was|is|were|are|amount|constitut|caused)/i;
const subordinate =
  /^["'(]*(?:although|though|while|whilst|even though|despite|as|because|since|when|after|before|given|once|in its|in response|following)\b/i;

/** True when the words up to `end` are somebody else's account of things. */
export function isAnothersAccount(sentence: string, start: number, end: number): boolean {
  let last:
    { readonly at: number; readonly end: number; readonly ours: boolean; readonly telling: boolean } | undefined;
  account.lastIndex = 0;
  for (let match = account.exec(sentence); match !== null && match.index < end; match = account.exec(sentence)) {
    const before = sentence.slice(Math.max(0, match.index - 80), match.index);
    const weak = match[2] !== undefined;
    const ours =
      ourSubject.test(before) ||
      /^(?:my|our)\b/i.test(match[0]) ||
      (last?.ours === true && sameSubject.test(before)) ||
      ourDoing.test(before);
    if (!ours && weak && (passive.test(before) || infinitive.test(before)) && !/does|do +not/i.test(before.slice(-10)))
      continue;
    last = { at: match.index, end: match.index + match[0].length, ours, telling: !weak };
  }
  if (last === undefined || last.ours) return false;
  const between = sentence.slice(last.end, Math.max(last.end, start));
  if (turn.test(between)) return false;
  if (subordinate.test(sentence) && between.includes(',')) return false;
  if (!last.telling && verdict.test(sentence.slice(last.end, end))) return false;
  return true;
}

/** A lead-in whose list gives a party's points: "The Council's response made these points:". */
export function leadsInAnothersAccount(leadIn: string): boolean {
  if (!/:\s*$/.test(leadIn)) return false;
  if (/\b(?:we|I|Ombudsm[ae]n)\b[^:]{0,60}:\s*$/i.test(leadIn))
    return isAnothersAccount(leadIn, leadIn.length, leadIn.length);
  return (
    isAnothersAccount(leadIn, leadIn.length, leadIn.length) ||
    /\b(?:response|reply|letter|complaints?|report|investigator|officer|statement|view|guidance|law|code|policy|Act)\b[^:]{0,80}:\s*$/i.test(
      leadIn,
    ) ||
    /\b(?:complain(?:s|ed)|says?|said|told|explained|found|concluded|responded|replied|stated|wanted|wants|asked)\b[^:]{0,40}:\s*$/i.test(
      leadIn,
    )
  );
}
