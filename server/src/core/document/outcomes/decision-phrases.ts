import { outcomePhrase, type OutcomePhrase } from './outcome-phrase.ts';
import { adverbs, gap, helpers, not, us, words } from './phrase.ts';

const uphold = String.raw`(?:uph(?:old|olds|eld|olding))\b`;
/** One particular complaint; "complaints about schools" or "part of the complaint" is not one. */
const owner = String.raw`(?:this|the|that|his|her|their|its|these|your|(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Child) )?(?:(?:\w+ )?and (?:Mr|Mrs|Ms|Miss|Mx|Dr) )?\w+'s?|(?:the )?complainant's)`;
const complaint = String.raw`(?:${owner} (?:\w+ ){0,2}?complaints?\b(?! if\b)|(?:it|this|them|these|this (?:matter|case)|the (?:matter|case))\b(?= *(?:[.,;)]|$|because|as|since|and|so|for|under|at))|(?= ?(?:[.,;)]|$|because|as|since|and|so)))`;
const refuse = String.raw`(?:(?:will|shall|should|can|do|does)(?: not|n't)|won't|cannot|can't)`;
const investigation = String.raw`(?:investigation|enquiries|consideration|involvement)\b`;
const whole = String.raw`(?! (?:of|into|about|on|in) (?:\w+ )?(?:parts?|aspects?|elements?|points?|issues?)\b)`;
const further = String.raw`(?:any )?(?:further|more|longer)\b(?= *(?:[.,;)]|$|because|as|since|and|or|under|at|so|into|for))`;

export const upholdingPhrases: readonly OutcomePhrase[] = [
  outcomePhrase('not-upheld', ["not|n't|never"], String.raw`\b${us} ${helpers}${not} (?:${words(3)})${uphold}`),
  outcomePhrase(
    'not-upheld',
    ['not '],
    String.raw`\b${us} ${helpers}(?:decided|intend|propose|minded|concluded)? ?not to (?:${words(1)})${uphold}`,
  ),
  outcomePhrase(
    'not-upheld',
    ["not|n't"],
    String.raw`\b${us} (?:cannot|can't|won't|don't|didn't|haven't) (?:${words(2)})${uphold}`,
  ),
  outcomePhrase(
    'not-upheld',
    ['complaint', "not|n't"],
    String.raw`\bcomplaints? (?:${words(6)})(?:is|are|was|were|has been|have been)(?: not|n't) (?:${words(1)})upheld\b(?! (?:at|by|under))`,
  ),
  outcomePhrase('upheld', [], String.raw`\b${us} ${helpers}(?:to )?${uphold}`),
  outcomePhrase(
    'not-upheld',
    ['investigation', "not|n't"],
    String.raw`\b(?=d|h)(?<=\binvestigation,? (?:and|but) (?:therefore )?)(?:(?:do|did|have|has)(?: not|n't)) (?:${words(2)})${uphold}`,
  ),
  outcomePhrase(
    'upheld',
    ['investigation'],
    String.raw`\b(?=uph)(?<=\binvestigation,? (?:and|but) (?:have |has )?(?:${words(1)}))${uphold}`,
  ),
  outcomePhrase(
    'upheld',
    ['complaint', 'upheld'],
    String.raw`\bcomplaints? (?:${words(6)})(?:is|are) (?:(?:partly|partially|fully|therefore) )?upheld\b(?! (?:at|by|under))`,
  ),
];

export const investigatingPhrases: readonly OutcomePhrase[] = [
  // Parts, general statements, and what may happen later decide nothing about the whole complaint.
  outcomePhrase(
    undefined,
    ['normally|usually|generally|ordinarily|always|routinely|law'],
    String.raw`\b${us} ${refuse} (?:normally|usually|generally|ordinarily|always|routinely|by law)\b`,
  ),
  outcomePhrase(
    undefined,
    ['not '],
    String.raw`\b${us} (?:do|does) not (?:start|begin|open|continue|investigate|look|usually|normally|generally)\b`,
  ),
  outcomePhrase(
    'ended',
    ['further|more|longer', "not|n't"],
    String.raw`\b${us} ${helpers}${refuse} (?:${words(2)})(?:investigate|pursue|consider|look (?:at|into)|take)\b(?:(?!\b(?:because|as|since|but)\b)[^;:]){0,100}?${further}`,
  ),
  outcomePhrase(
    'ended',
    ['continue|proceed'],
    String.raw`\b${us} ${helpers}${refuse} (?:${words(2)})(?:continue|proceed)\b (?:to investigate|with|our|my|the|this|an?|any) (?:${words(3)})(?:investigat(?:e|ion|ing)|complaints?|enquiries|it)?`,
  ),
  outcomePhrase(
    'ended',
    ['continue|proceed|further'],
    String.raw`\b${us} ${helpers}(?:decided )?not (?:to )?(?:continue|proceed|investigate further)\b`,
  ),
  outcomePhrase('ended', ['longer'], String.raw`\b${us} (?:will|can) no longer (?:investigate|pursue|consider)\b`),
  outcomePhrase(
    'ended',
    ['end|discontinu|stop|ceas|terminat|clos'],
    String.raw`\b${us} ${helpers}(?:to )?(?:end|ended|ending|discontinue|discontinued|discontinuing|stop|stopped|stopping|cease|ceased|terminated?|clos(?:e|ed|ing)) (?:(?:my|our|the|this|his|her|their|any|further) ){0,2}(?:${investigation}|investigating\b|pursuing\b)${whole}`,
  ),
  outcomePhrase(
    'ended',
    ['ended|discontinued|stopped|closed'],
    String.raw`\b(?:my|our|the ombudsman's) ${investigation} (?:has|have|is|was|should) (?:now |therefore |been |be ){0,2}(?:ended|discontinued|stopped|closed)\b`,
  ),
  outcomePhrase('ended', ['discontinued'], String.raw`\bcomplaint (?:${words(3)})(?:has been|is|was) discontinued\b`),
  outcomePhrase(
    'completed',
    ['complet|conclud|finish'],
    String.raw`\b${us} ${helpers}(?:to )?(?:complete[sd]?|completing|concluded|finished) (?:my|our|the|this) (?:${words(1)})?${investigation}`,
  ),
  outcomePhrase(
    'completed',
    ['complet|conclud'],
    String.raw`\b(?:my|our|this|the) investigation (?:is|has been|was) (?:now |therefore )?(?:complete|completed|concluded)\b`,
  ),
  outcomePhrase(
    'will-not-investigate',
    ["not|n't"],
    String.raw`\b${us} (?:${helpers})?${refuse} (?:${words(2)})(?:investigate|(?:start|begin|open|carry out|conduct) (?:an |our |any )?investigat(?:ion|ing)(?: (?:of|into|about))?|pursue|consider|take up|look (?:at|into))(?:(?= *(?:[.,;)]|$))| (?:further )?${complaint})`,
  ),
  outcomePhrase(
    'will-not-investigate',
    ["not|n't", 'start|begin|open|carry'],
    String.raw`\b${us} ${refuse} (?:${words(1)})(?:start|begin|open|carry out) an? investigation\b`,
  ),
  // A part decides something only where the others are decided beside it.
  {
    ...outcomePhrase(
      'will-not-investigate',
      ["not|n't", 'most|rest|remain|all|any|either|both|other|part'],
      String.raw`\b${us} ${refuse} (?:${words(1)})investigate (?:most|the rest|the remain\w+|all|any|either|both|the other|(?:the )?parts? (?:of|\w\b)|this part|these parts)\b`,
    ),
    headline: true,
  },
  outcomePhrase(
    'will-not-investigate',
    ["not|n't", 'intend|propose|plan'],
    String.raw`\b${us} ${refuse} (?:intend|propose|plan) to (?:start |begin |open )?(?:investigat\w+|an investigation)`,
  ),
  outcomePhrase(
    'will-not-investigate',
    ['not ', 'intend|propose|plan|decided|minded|chosen'],
    String.raw`\b${us} ${adverbs}(?:(?:have|has|am|are|is) ${adverbs})?(?:intends?|proposes?|plans?|decided|minded|chosen) (?:that )?(?:(?:we|I|the Ombudsman) (?:should|will) )?not (?:to )?(?:investigate|start an investigation|start investigating|pursue)\b(?: ${complaint})?(?! (?:the |any )?(?:parts?|aspects?|elements?|events?|issues?)\b)`,
  ),
  outcomePhrase(
    'will-not-investigate',
    ['not ', 'decided|exercis|use|using'],
    String.raw`\b${us} ${helpers}(?:decided|exercised|used|exercise|use|using)\b${gap(50)}\bnot to (?:investigate|start an investigation|pursue|look into)\b(?: ${complaint})?(?! (?:the |any )?(?:parts?|aspects?|elements?|events?|issues?)\b)`,
  ),
  outcomePhrase(
    'will-not-investigate',
    ['investigating'],
    String.raw`\b${us} (?:am|are|is|'m|'re) (?:${words(1)})not (?:${words(1)})(?:investigating|going to investigate) ${complaint}`,
  ),
  outcomePhrase(
    'will-not-investigate',
    ["not|n't", 'discretion'],
    String.raw`\b${us} ${refuse} (?:${words(2)})exercise (?:our|my|the|any|its) discretion to (?:investigate|consider|look into)\b`,
  ),
  outcomePhrase(
    'will-not-investigate',
    ['prevent|stop|bar'],
    String.raw`\b(?:prevents?|stops?|bars?) (?:us|me|the Ombudsm[ae]n) (?:from )?investigating (?:this|it|the complaint|${owner} (?:\w+ )?complaint)`,
  ),
  outcomePhrase(
    'will-not-investigate',
    ['able'],
    String.raw`\b${us} (?:am|are|is) (?:${words(1)})(?:unable|not able) to investigate ${complaint}`,
  ),
  outcomePhrase(
    'will-not-investigate',
    ['power|jurisdiction|discretion|reason|ground|basis'],
    String.raw`\b${us} (?:have|has) (?:no|not the|no good|no sufficient) (?:powers?|jurisdiction|discretion|reasons?|grounds|basis) to investigate ${complaint}`,
  ),
  outcomePhrase(
    'will-not-investigate',
    ['investigated'],
    String.raw`\bcomplaint (?:${words(5)})(?:will not|should not|cannot|won't) be investigated\b(?! (?:by the council|at stage))`,
  ),
  outcomePhrase(
    'will-not-investigate',
    ['reason|ground|good'],
    String.raw`\b(?:no (?:good |sufficient )?(?:reasons?|grounds?)|not enough reason|not (?:a )?good (?:use|reason)) (?:${words(4)})(?:for us|for the Ombudsman|for me|to justify us|to warrant us|to warrant the Ombudsman|for an Ombudsman) (?:to )?investigat(?:e|ing|ion)`,
  ),
  outcomePhrase(
    'will-not-investigate',
    ['justified|warranted|appropriate|proportionate'],
    String.raw`\b(?<!further )investigation (?:by (?:us|the Ombudsman) )?is(?: not|n't) (?:therefore )?(?:justified|warranted|appropriate|proportionate)\b`,
  ),
];
