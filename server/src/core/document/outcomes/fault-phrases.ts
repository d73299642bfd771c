import { outcomePhrase, type OutcomePhrase } from './outcome-phrase.ts';
import { fault, gap, helpers, not, plainWords, us, words } from './phrase.ts';

const quality = String.raw`(?:significant|further|other|such|administrative|procedural|additional|clear|obvious|apparent|real|serious|substantive|material|service|organisational|evidence of|indication of|signs? of|degree of|or little)`;
const noEnough = String.raw`(?:(?:not|n't|cannot) ${words(3)}(?:enough|sufficient) ${words(2)}|(?:insufficient|inadequate|little|lack of|nor) ${words(2)})`;
const shows = String.raw`(?:find|found|identif(?:y|ied)|seen?|conclude[d]?|consider|think|believe|say|said|show(?:n|s)?|suggest|indicate|amount|constitute|mean|point|criticise|persuaded|satisfied|convinced|uncover(?:ed)?|detect(?:ed)?|reveal(?:ed)?|establish(?:ed)?)`;

/** "We cannot say the fault caused this" doubts the effect, not the fault. */
const ofAny = String.raw`(?<!\b(?:the|this|these|those|its|their) +)`;

export const faultPhrases: readonly OutcomePhrase[] = [
  // Says nothing about whether there was fault.
  outcomePhrase(
    undefined,
    ['no fault'],
    String.raw`\bno fault of (?:his|her|their|its|the|hers|theirs|Mr|Mrs|Ms|Miss|my|our)\b`,
  ),
  outcomePhrase(
    undefined,
    ['no |not ', 'caus|lead|led|result'],
    String.raw`\b(?:no|not) (?:${quality} ){0,2}${fault} (?:${words(3)})?(?:caus|leading|which caus|that caus|which led|that led|result)`,
  ),
  outcomePhrase('fault', ['doubt|question'], String.raw`\bno (?:doubt|question) ${gap(60)}${fault}`),
  outcomePhrase(
    undefined,
    ["not|n't|never", 'caus|lead|led'],
    String.raw`\b${not} (?:find|found|identif(?:y|ied)|see|seen|consider|think|believe|say) (?:any |that |this |the )?${fault} (?:${words(2)})(?:caus|leading|led)`,
  ),
  outcomePhrase(
    undefined,
    ['absence|but|alleg|potential|possible|question|finding|regardless'],
    String.raw`\b(?:absence|but for|alleged|allegations?|allege|potential|possible|question|findings? that|regardless) ${words(4)}${fault}`,
  ),
  outcomePhrase(
    undefined,
    ['without'],
    String.raw`^without (?:${words(3)})${fault},? (?:in ${words(8)})?(?:we|I|the Ombudsm[ae]n)\b`,
  ),
  outcomePhrase(
    undefined,
    ['without'],
    String.raw`\bwithout (?:${words(3)})(?:evidence|finding|signs?|indication|proof) ${words(4)}${fault}`,
  ),
  outcomePhrase(
    undefined,
    ['not|rather|nor ', 'due|because|caused|result'],
    String.raw`\b(?:not|rather than|nor) (?:due to|because of|caused by|as a result of|the result of) ${words(4)}${fault}`,
  ),
  // No fault.
  outcomePhrase('no-fault', ['unlikely'], String.raw`\bunlikely ${gap(60)}${fault}`),
  outcomePhrase(
    'no-fault',
    ['no ', 'evidence|sign|indication|suggestion|basis|ground|reason'],
    String.raw`\bno (?:${quality} ){0,2}(?:evidence|signs?|indications?|suggestion|basis|grounds?|reason)\b${gap(90)}${fault}`,
  ),
  outcomePhrase('no-fault', ['no |nor |neither '], String.raw`\b(?:no|nor any|neither) (?:${quality} ){0,3}${fault}`),
  outcomePhrase(
    'no-fault',
    ['evidence', 'enough|sufficient|inadequate|little|lack|nor '],
    String.raw`\b${noEnough}evidence\b${gap(90)}${fault}`,
  ),
  outcomePhrase(
    'no-fault',
    ["not|n't", 'affected|tainted|flawed|undermined|influenced|marred|caused'],
    String.raw`(?:\bnot|n't) (?:${words(1)})(?:affected|tainted|flawed|undermined|influenced|marred|caused) by (?:any )?${fault}`,
  ),
  outcomePhrase(
    'no-fault',
    ['nothing'],
    String.raw`\bnothing (?:which|that) (?:${words(2)})(?:shows?|suggests?|indicates?)\b${gap(90)}${fault}`,
  ),
  outcomePhrase('no-fault', ['nothing|neither|none'], String.raw`\b(?:nothing|neither|none of)\b${gap(90)}${fault}`),
  outcomePhrase(
    'no-fault',
    ["not|n't|never"],
    String.raw`(?:\b(?:not|cannot|never)|n't) ${words(3)}${shows}\b${gap(120, 'and|therefore|meaning|so (?:was|it|we|I|this)')}${ofAny}${fault}`,
  ),
  outcomePhrase(
    'no-fault',
    ["not|n't|never|nor "],
    String.raw`(?:\bnot|n't|\bnever|\bnor) (?:been |be )?(?:(?:therefore|also|generally|itself|otherwise|a|any|evidence of|significant|necessarily) ){0,3}${fault}`,
  ),
  outcomePhrase(
    'no-fault',
    ['nor |neither '],
    String.raw`\b(?:nor (?:do|did|have|can|could|was|were|is)|neither (?:do|did|have|can|was|were))\b${gap(80)}${fault}`,
  ),
  outcomePhrase(
    'no-fault',
    ['without|free'],
    String.raw`\b(?:without|free (?:from|of)) (?:any |${quality} ){0,2}${fault}`,
  ),
  outcomePhrase(
    undefined,
    ['any '],
    String.raw`\bany (?:${quality} |alleged |possible |potential |remaining ){0,3}${fault}`,
  ),
  // Fault.
  outcomePhrase(
    'fault',
    ['find|found|identif|conclu|decid|determin|satisf|uph|uncover|agree|consider|made |make '],
    String.raw`\b${us}${' '}${helpers}(?:find|finds|found|identif(?:y|ies|ied)|conclude[sd]?|decided?|determined?|satisfied|uphold|upheld|uncovered|agree|consider|made? (?:a )?findings?)\b${gap(140, 'not|no')}${fault}`,
  ),
  outcomePhrase(
    'fault',
    ['find|found|conclu|satisf', 'failed|failure'],
    String.raw`\b${us}${' '}${helpers}(?:find|finds|found|conclude[sd]?|satisfied)\b(?: that)? (?:the |both |that )?${gap(60, 'not|no|he|she|evidence')}\b(?:failed|failure)\b`,
  ),
  outcomePhrase(
    'fault',
    ['and |but ', 'find|found|identif'],
    String.raw`\b(?:and|but) (?:(?:also|do|did|have) ){0,2}(?:find|found|identif(?:y|ied)) (?:${words(5)})${fault}`,
  ),
  // "no fault in the decision, but fault in how long it took".
  outcomePhrase(
    'fault',
    ['but|and'],
    String.raw`\b(?:but|and) (?:some |also |clear |significant |serious |other ){0,2}${fault} (?:in|by|with|when|over|for|about|on|causing|which|that|because)\b`,
  ),
  outcomePhrase(
    'fault',
    ['my |our '],
    String.raw`\b(?:my|our) (?:${words(2)})(?:investigation|decision|findings?|view|conclusion|assessment)\b${gap(120, 'not|no')}${fault}`,
  ),
  outcomePhrase(
    'fault',
    ['there '],
    String.raw`\bthere (?:(?:also|therefore|clearly) )?(?:was|is|were|are|has been|have been|had been) ${plainWords(5)}${fault}`,
  ),
  outcomePhrase(
    'fault',
    ['evidence'],
    String.raw`\bevidence (?:shows|suggests|indicates|points to|demonstrates) ${plainWords(5)}${fault}`,
  ),
  outcomePhrase(
    'fault',
    [],
    String.raw`\b(?:was|were|is|are|been|amounts? to|amounted to|amounting to|constitutes?|constituted|represents?|represented|to be) ${plainWords(3)}${fault}`,
  ),
  outcomePhrase(
    'fault',
    ['found|identified'],
    String.raw`\b${fault} (?:has|have|was|were|is) (?:been )?(?:also )?(?:found|identified)\b`,
  ),
  outcomePhrase(
    'fault',
    ['caus|led|lead|meant|result'],
    String.raw`(?:\b(?:the|its|council's|this|these|that|some|both|by)|^) (?:(?:identified|above|council's|two|three) )?${fault}\b ${gap(90)}\b(?:caus(?:ed|ing)|led|leading|meant|resulted|resulting)\b`,
  ),
  outcomePhrase(
    'fault',
    ['caus|led|lead|meant|result'],
    String.raw`(?:^|: )${fault} ${gap(110)}\b(?:caus(?:ed|ing)|led|leading|meant|resulted|resulting)\b`,
  ),
  {
    ...outcomePhrase(
      'fault',
      ['failed'],
      String.raw`^(?:also,? |however,? |in addition,? |but )?(?:the (?:\w+ ){0,3}?(?:council|trust|authority|provider|home|company)|it|they) (?:also |has |have ){0,2}failed to\b`,
    ),
    headline: true,
  },
  outcomePhrase(
    'fault',
    ['caused'],
    String.raw`\bcaused by (?:the |its |their |this |these |that )?(?:council's |trust's |identified )?${fault}`,
  ),
];
