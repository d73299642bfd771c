import type { OutcomeFactKind } from '../facts.ts';
import { fault, gap, helpers, not, phrase, plainWords, us, words } from './phrase.ts';

/**
 * One way of putting an outcome. Rows of one list compete: of two matches that share their last word the earlier row's wins,
 * so the rows that turn the sense round come first. A row without a kind only stops the rows after it.
 */
export interface OutcomePhrase {
  readonly kind: OutcomeFactKind | undefined;
  readonly pattern: RegExp;
  /** Tells the story elsewhere; decides something only in the summary and the final decision. */
  readonly headline?: true;
}

const row = (kind: OutcomeFactKind | undefined, source: string): OutcomePhrase => ({ kind, pattern: phrase(source) });

const quality = String.raw`(?:significant|further|other|such|administrative|procedural|additional|clear|obvious|apparent|real|serious|substantive|material|service|organisational|evidence of|indication of|signs? of|degree of|or little)`;
const noEnough = String.raw`(?:(?:not|n't|cannot) ${words(3)}(?:enough|sufficient) ${words(2)}|(?:insufficient|inadequate|little|lack of|nor) ${words(2)})`;
const shows = String.raw`(?:find|found|identif(?:y|ied)|seen?|conclude[d]?|consider|think|believe|say|said|show(?:n|s)?|suggest|indicate|amount|constitute|mean|point|criticise|persuaded|satisfied|convinced|uncover(?:ed)?|detect(?:ed)?|reveal(?:ed)?|establish(?:ed)?)`;

/** "We cannot say the fault caused this" doubts the effect, not the fault. */
const ofAny = String.raw`(?<!\b(?:the|this|these|those|its|their) +)`;

export const faultPhrases: readonly OutcomePhrase[] = [
  // Says nothing about whether there was fault.
  row(undefined, String.raw`\bno fault of (?:his|her|their|its|the|hers|theirs|Mr|Mrs|Ms|Miss|my|our)\b`),
  row(
    undefined,
    String.raw`\b(?:no|not) (?:${quality} ){0,2}${fault} (?:${words(3)})?(?:caus|leading|which caus|that caus|which led|that led|result)`,
  ),
  row(undefined, String.raw`\b(?:no doubt|no question|no dispute|cannot ignore|not only)\b[^;:]{0,60}?${fault}`),
  row(
    undefined,
    String.raw`\b${not} (?:find|found|identif(?:y|ied)|see|seen|consider|think|believe|say) (?:any |that |this |the )?${fault} (?:${words(2)})(?:caus|leading|led)`,
  ),
  row(
    undefined,
    String.raw`\b(?:absence|but for|alleged|allegations?|allege|potential|possible|question|findings? that|regardless) ${words(4)}${fault}`,
  ),
  row(undefined, String.raw`^without (?:${words(3)})${fault},? (?:in ${words(8)})?(?:we|I|the Ombudsm[ae]n)\b`),
  row(undefined, String.raw`\bwithout (?:${words(3)})(?:evidence|finding|signs?|indication|proof) ${words(4)}${fault}`),
  row(
    undefined,
    String.raw`\b(?:not|rather than|nor) (?:due to|because of|caused by|as a result of|the result of) ${words(4)}${fault}`,
  ),
  // No fault.
  row('no-fault', String.raw`\bunlikely ${gap(60)}${fault}`),
  row(
    'no-fault',
    String.raw`\bno (?:${quality} ){0,2}(?:evidence|signs?|indications?|suggestion|basis|grounds?|reason)\b${gap(90)}${fault}`,
  ),
  row('no-fault', String.raw`\b(?:no|nor any|neither) (?:${quality} ){0,3}${fault}`),
  row('no-fault', String.raw`\b${noEnough}evidence\b${gap(90)}${fault}`),
  row(
    'no-fault',
    String.raw`(?:\bnot|n't) (?:${words(1)})(?:affected|tainted|flawed|undermined|influenced|marred|caused) by (?:any )?${fault}`,
  ),
  row(
    'no-fault',
    String.raw`\bnothing (?:which|that) (?:${words(2)})(?:shows?|suggests?|indicates?)\b${gap(90)}${fault}`,
  ),
  row('no-fault', String.raw`\b(?:nothing|neither|none of)\b${gap(90)}${fault}`),
  row(
    'no-fault',
    String.raw`(?:\b(?:not|cannot|never)|n't) ${words(3)}${shows}\b${gap(120, 'and|therefore|meaning|so (?:was|it|we|I|this)')}${ofAny}${fault}`,
  ),
  row(
    'no-fault',
    String.raw`(?:\bnot|n't|\bnever|\bnor) (?:been |be )?(?:(?:therefore|also|generally|itself|otherwise|a|any|evidence of|significant|necessarily) ){0,3}${fault}`,
  ),
  row(
    'no-fault',
    String.raw`\b(?:nor (?:do|did|have|can|could|was|were|is)|neither (?:do|did|have|can|was|were))\b${gap(80)}${fault}`,
  ),
  row('no-fault', String.raw`\b(?:without|free (?:from|of)) (?:any |${quality} ){0,2}${fault}`),
  row(undefined, String.raw`\bany (?:${quality} |alleged |possible |potential |remaining ){0,3}${fault}`),
  // Fault.
  row(
    'fault',
    String.raw`\b${us}${' '}${helpers}(?:find|finds|found|identif(?:y|ies|ied)|conclude[sd]?|decided?|determined?|satisfied|uphold|upheld|uncovered|agree|consider|made? (?:a )?findings?)\b${gap(140, 'not|no')}${fault}`,
  ),
  row(
    'fault',
    String.raw`\b${us}${' '}${helpers}(?:find|finds|found|conclude[sd]?|satisfied)\b(?: that)? (?:the |both |that )?${gap(60, 'not|no|he|she|evidence')}\b(?:failed|failure)\b`,
  ),
  row(
    'fault',
    String.raw`\b(?:and|but) (?:(?:also|do|did|have) ){0,2}(?:find|found|identif(?:y|ied)) (?:${words(5)})${fault}`,
  ),
  row(
    'fault',
    String.raw`\b(?:my|our) (?:${words(2)})(?:investigation|decision|findings?|view|conclusion|assessment)\b${gap(120, 'not|no')}${fault}`,
  ),
  row(
    'fault',
    String.raw`\bthere (?:(?:also|therefore|clearly) )?(?:was|is|were|are|has been|have been|had been) ${plainWords(5)}${fault}`,
  ),
  row('fault', String.raw`\bevidence (?:shows|suggests|indicates|points to|demonstrates) ${plainWords(5)}${fault}`),
  row(
    'fault',
    String.raw`\b(?:was|were|is|are|been|amounts? to|amounted to|amounting to|constitutes?|constituted|represents?|represented|to be) ${plainWords(3)}${fault}`,
  ),
  row('fault', String.raw`\b${fault} (?:has|have|was|were|is) (?:been )?(?:also )?(?:found|identified)\b`),
  row(
    'fault',
    String.raw`(?:\b(?:the|its|council's|this|these|that|some|both|by)|^) (?:(?:identified|above|council's|two|three) )?${fault}\b ${gap(90)}\b(?:caus(?:ed|ing)|led|leading|meant|resulted|resulting)\b`,
  ),
  row('fault', String.raw`(?:^|: )${fault} ${gap(110)}\b(?:caus(?:ed|ing)|led|leading|meant|resulted|resulting)\b`),
  {
    ...row(
      'fault',
      String.raw`^(?:also,? |however,? |in addition,? |but )?(?:the (?:\w+ ){0,3}?(?:council|trust|authority|provider|home|company)|it|they) (?:also |has |have ){0,2}failed to\b`,
    ),
    headline: true,
  },
  row(
    'fault',
    String.raw`\bcaused by (?:the |its |their |this |these |that )?(?:council's |trust's |identified )?${fault}`,
  ),
];
