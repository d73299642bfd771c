import { outcomePhrase, type OutcomePhrase } from './outcome-phrase.ts';
import { gap, words } from './phrase.ts';

const effect = String.raw`(?:injustices?|distress|frustration|uncertainty|time and trouble|inconvenience|upset|worry|anxiety|disappointment|harm|hardship|loss|stress|confusion|missed opportunity|lost opportunity|outrage)\b`;
const causes = String.raw`(?:caus(?:ed|es|ing)|led to|leads to|leading to|resulted in|resulting in|meant|creat(?:ed|ing))`;

export const injusticePhrases: readonly OutcomePhrase[] = [
  outcomePhrase(
    'no-injustice',
    ['injustice', 'no|without|insufficient'],
    String.raw`\b(?:no|nor any|without|insufficient|(?:not|n't) (?:${words(2)})(?:enough|sufficient)) (?:(?:significant|personal|real|further|remaining|outstanding|such|lasting|direct|additional|serious|substantial|evidence of|signs? of|or little|unremedied) ){0,3}injustice`,
  ),
  outcomePhrase(
    'no-injustice',
    ['injustice', 'no '],
    String.raw`\bno (?:${words(3)})(?:fault|faults|failings?|maladministration)\b${gap(60, 'and')}(?:caus|lead|led|result)${gap(60, 'and')}injustice`,
  ),
  outcomePhrase(
    'no-injustice',
    ['no |not |insufficient|little', 'evidence|indication|suggestion|sign|reason'],
    String.raw`\b(?:no|not enough|insufficient|little) (?:evidence|indication|suggestion|sign|reason to (?:think|believe|conclude))\b${gap(70, 'and|fault')}${effect}`,
  ),
  outcomePhrase(
    'no-injustice',
    ['injustice', "not|n't|never"],
    String.raw`(?:\b(?:not|never|cannot)|n't) (?:${words(2)})(?:say|conclude|show|caus(?:e|ed|ing)|lead|led|result(?:ed)?|suffer(?:ed)?|experience[d]?|amount(?:ed)?|see|seen|find|found|create[d]?|consider|think|satisfied|persuaded|believe)\b${gap(90, 'and|remed\\w+|address|reflects?')}injustice`,
  ),
  outcomePhrase(
    'no-injustice',
    ["not|n't|never", 'caus|lead|led|result'],
    String.raw`(?:\b(?:not|never|cannot)|n't) (?:${words(2)})(?:been )?(?:caus(?:e|ed|ing)|lead to|led to|result(?:ed)? in)\b (?:(?:him|her|them|it|Mr|Mrs|Ms|Miss|Mx|and|[A-Z]|\w+'s|family|the|any|an|a|significant|further|additional|undue|avoidable|unnecessary|lasting|real|serious|personal) ){0,6}${effect}`,
  ),
  outcomePhrase(
    'no-injustice',
    ['injustice', 'nor '],
    String.raw`\bnor (?:do|did|have|has|can|could|is|was|are|were)\b${gap(90)}injustice`,
  ),
  outcomePhrase(
    'no-injustice',
    ['injustice', "not|n't"],
    String.raw`\binjustice\b${gap(130)}(?:is|was|are|were)(?: not|n't) (?:${words(2)})(?:significant|serious|enough|sufficient|substantial)`,
  ),
  outcomePhrase(
    'no-injustice',
    ['injustice', "not|n't"],
    String.raw`(?:\b(?:not|nothing)|n't) (?:a |an |any |significant ){0,3}(?:enough )?injustice`,
  ),
  outcomePhrase(
    undefined,
    ['injustice', 'any|alleged|claimed|potential|possible|whether'],
    String.raw`\b(?:any|alleged|claimed|potential|possible|whether)\b ${words(4)}injustice`,
  ),
  outcomePhrase(
    undefined,
    ['injustice', 'claim|say|said|alleg'],
    String.raw`\binjustice (?:he|she|they|Mr \w+|Mrs \w+|Ms \w+|Miss \w+) (?:claims?|claimed|says?|alleges?|alleged)\b`,
  ),
  outcomePhrase(undefined, ['unlikely'], String.raw`\bunlikely\b${gap(120)}injustice`),
  outcomePhrase(undefined, ['unlikely'], String.raw`\bunlikely\b[^;:]{0,120}?\bwhich ${causes} ${words(6)}injustice`),
  outcomePhrase('injustice', ['caus|led|lead|result|meant|creat'], String.raw`\b${causes} (?:${words(12)})${effect}`),
  outcomePhrase('injustice', ['left '], String.raw`\bleft (?:${words(5)})with (?:${words(3)})${effect}`),
  outcomePhrase(
    'injustice',
    ['injustice', 'suffer|experienc|sustain'],
    String.raw`\b(?:suffered|suffers|experienced|sustained) (?:${words(4)})injustice`,
  ),
  outcomePhrase(
    'injustice',
    ['suffer|experienc'],
    String.raw`\b(?:suffered|suffers|experienced) (?:${words(4)})${effect} (?:due to|because of|as a result|as a consequence|through)\b`,
  ),
  outcomePhrase(
    'injustice',
    ['injustice', 'there '],
    String.raw`\bthere (?:is|was|has been|have been) (?:(?:also|therefore|an?|some|clear|significant|further|personal|avoidable) ){0,3}injustice`,
  ),
  outcomePhrase(
    'injustice',
    ['injustice'],
    String.raw`\b(?:this|that|which|these|it) (?:is|was|are|were) (?:${words(3)})injustice`,
  ),
  outcomePhrase(
    'injustice',
    ['injustice|distress|trouble', 'remed|reflect|recogni|acknowledge|address|for '],
    String.raw`\b(?:remed(?:y|ies|ied|ying)|reflect(?:s)?|recognise|recognition of|acknowledge|address|for) (?:${words(2)})(?:injustice|distress|time and trouble) (?:${words(3)})(?:caused|to|she|he|they)\b`,
  ),
  outcomePhrase(
    'injustice',
    ['injustice'],
    String.raw`\b(?:the|his|her|their|remaining|significant) injustice (?:to|caused|is|was|has|suffered|arising|from|by|experienced)\b`,
  ),
  outcomePhrase(
    'injustice',
    ['injustice', 'experienced|suffered'],
    String.raw`\binjustice (?:${words(2)})(?:experienced|suffered) by\b`,
  ),
  outcomePhrase(
    'injustice',
    ['injustice', 'find|found|identified'],
    String.raw`\b(?:find|found|identified|finding) (?:${words(6)})injustice`,
  ),
  outcomePhrase('injustice', ['injustice', 'and '], String.raw`\band injustice\b`),
];
