import { outcomePhrase, type OutcomePhrase } from './outcome-phrase.ts';
import { adverbs, gap, helpers, not, us, words } from './phrase.ts';

const suitable = String.raw`(?:an? |the |enough of an? )?(?:(?:already|also|itself|therefore|now|in my view|in our view|in itself|fully|more than|both) ){0,2}(?:an? )?(?:appropriate|suitable|sufficient|satisfactory|proportionate|reasonable|adequate|fair|enough|acceptable)`;
/** The body in jurisdiction as subject. */
const body = String.raw`(?:(?:the|both|each) (?:(?!the\b)[\w'-]+ ){0,3}?(?:councils?|trusts?|authorit(?:y|ies)|providers?|home|icb|ccg|board|organisations?|company|school|academy|panel|landlord|bodies)|it|they|\w+ council|tfl|transport for london)`;
const mend = String.raw`(?:apologis\w+|pay(?:ing)?|remed(?:y|ying)|refund\w*|reimburs\w+|settle|resolve|put (?:things|matters|this|it|that) right|waiv\w+|write off|repay\w*|make (?:an? |the |further )?(?:\w+ )?(?:payment|apology|amends)|provide (?:an? |the )?(?:\w+ )?(?:remedy|apology)|take (?:the |some |further |suitable |appropriate )?(?:\w+ )?(?:action|actions|steps)|carry out (?:the |a )?(?:\w+ ){0,2}(?:actions?|recommendations?|remedy|investigation)|do so|do this|follow the (?:\w+ ){0,3}procedure|our|my|these|those|all|the following|the recommend\w+|the actions?|recommend\w+)`;

export const remedyPhrases: readonly OutcomePhrase[] = [
  outcomePhrase(
    'no-further-remedy',
    ['no|without', 'remed|recommend'],
    String.raw`\b(?:no|not (?:\w+ )?any|without) (?:further |additional |other |more )?(?:personal )?(?:remedy|remedies|recommendations?)\b (?:${words(6)})(?:needed|required|necessary|appropriate|justified|warranted|due|to make|made|called for|could)\b`,
  ),
  outcomePhrase(
    'no-further-remedy',
    ["not|n't|never"],
    String.raw`\b${us} ${helpers}${not} (?:${words(2)})(?:recommend(?:ed|ing)?|mak(?:e|ing)|made|propos(?:e|ed|ing)|ask(?:ed|ing)?|seek(?:ing)?|sought|require[d]?|(?:consider|think|believe)(?: that)? (?:an?|any|further|additional|more|it necessary|this caused))\b${gap(60)}(?:remed(?:y|ies)|recommendations?|further action|anything (?:further|more))\b`,
  ),
  outcomePhrase(
    'no-further-remedy',
    [' no '],
    String.raw`\b${us} ${helpers}(?:make|made|making|recommend(?:ed)?|recommending|propose[d]?) no (?:further |additional |other )?(?:recommendations?|remedy|action)\b`,
  ),
  outcomePhrase(
    'no-further-remedy',
    ['need|necessary|nothing'],
    String.raw`\b(?:no need|not necessary|unnecessary|nothing more|nothing further|not need) (?:${words(8)})(?:remed(?:y|ies)|recommend(?:ation|ations|ed)?)\b`,
  ),
  outcomePhrase(
    'no-further-remedy',
    ['further|additional'],
    String.raw`\bno (?:further|additional) action (?:by the (?:council|trust|provider) )?is (?:needed|required|necessary) to remedy\b`,
  ),
  outcomePhrase(
    'no-further-remedy',
    ['outstanding|remaining|unremedied'],
    String.raw`\b(?:no outstanding|no remaining|no unremedied) injustice\b`,
  ),

  // "I do not consider the apology is enough": doubt, not praise.
  outcomePhrase(
    undefined,
    ["not|n't|never"],
    String.raw`\b${us} ${helpers}${not} (?:${words(2)})(?:satisfied|persuaded|convinced|consider|think|agree|accept|believe)\b${gap(90)}(?:remed(?:y|ied|ies)(?: the injustice)?|right|enough)\b`,
  ),
  outcomePhrase(
    undefined,
    ["not|n't|never", 'should'],
    String.raw`\b${us} ${helpers}${not} (?:${words(2)})(?:recommend|say|suggest|agree|consider|think)\b${gap(60)}should(?: [\w-]+){1,3}`,
  ),

  outcomePhrase(
    'already-remedied',
    ['already'],
    String.raw`\b(?:has|have|had) already (?:${words(2)})(?:apologised|remedied|refunded|repaid|reimbursed|compensated|put (?:this|that|it|things|matters|the fault|right|its)|provided (?:an? |the )?(?:\w+ )?(?:remedy|apology|redress)|taken (?:\w+ ){0,2}(?:action|steps)|offered (?:an? |the )?(?:\w+ ){0,2}(?:remedy|apology|payment|redress)|paid|made (?:an? )?(?:\w+ )?(?:payment|apology))(?![^;]{0,120}\b(?:but|however)\b[^;]{0,60}(?:\bnot\b|n't))`,
  ),
  outcomePhrase(
    'already-remedied',
    ['already'],
    String.raw`\balready (?:${words(1)})(?:been )?(?:satisfactorily |suitably |properly |fully )?(?:remedied|put right|resolved)\b`,
  ),
  outcomePhrase(
    'already-remedied',
    ['right|remedied'],
    String.raw`\b(?:has|have) (?:since |now |also ){0,2}(?:put (?:this|things|matters|it|the matter|the fault|that) right|(?:satisfactorily |suitably |fully |properly |sufficiently |adequately )?remedied)\b`,
  ),
  outcomePhrase(
    'already-remedied',
    ['was|were|been', 'remed|redress'],
    String.raw`\b(?:this|that|these|it|which|apology|apologies|offer|payment|refund|action|actions|steps|response) (?:${words(6)})(?:was|were|has been) ${suitable} (?:and \w+ )?(?:${words(1)})(?:remed(?:y|ies)|redress|to remedy)\b`,
  ),
  outcomePhrase(
    'already-remedied',
    ['taken'],
    String.raw`\b(?:has|have) (?:since |now |also |already ){0,2}taken (?:\w+ and )?(?:suitable|appropriate|sufficient|satisfactory|enough|reasonable|adequate|proportionate) (?:\w+ )?(?:actions?|steps)`,
  ),
  outcomePhrase(
    'already-remedied',
    ['provided|offered|made|given', 'remedy|apology|redress|payment'],
    String.raw`\b(?:has|have) (?:since |now |also |already ){0,2}(?:provided|offered|made|given) (?:what (?:I|we) consider (?:is |to be )?)?${suitable} (?:\w+ )?(?:remedy|apology|redress|payment)\b`,
  ),
  outcomePhrase(
    'already-remedied',
    ['apolog|offer|refund|payment|action|step', 'remed|redress'],
    String.raw`\b(?:apology|apologies|offer|refund|payment|actions?|steps)\b${gap(60, 'agreed|will|should|recommended|recommend|proposed|proposes|would')}\b(?:is|are) ${suitable} (?:and \w+ )?(?:${words(1)})(?:remed(?:y|ies)|redress|to remedy)\b`,
  ),
  outcomePhrase(
    'already-remedied',
    ['which'],
    String.raw`\b(?:offer|apology|payment|refund),? which (?:is|was) ${suitable} (?:${words(1)})(?:remed(?:y|ies)|redress)\b`,
  ),
  outcomePhrase(
    'already-remedied',
    ['remedy|offer|apology'],
    String.raw`\b(?:the council's|the trust's|the provider's|its|their) (?:own )?(?:remedy|offer|apology) (?:is|was) ${suitable}`,
  ),
  outcomePhrase(
    'already-remedied',
    ['satisfied'],
    String.raw`\b${us} (?:am|are|is) (?:${words(1)})satisfied (?:with|by|that) (?:${words(4)})(?:actions?|steps|remedy) (?:${words(3)})(?:has|have) (?:already )?(?:taken|offered|provided)\b`,
  ),
  outcomePhrase(
    'already-remedied',
    ['apologised|paid|refunded|repaid|taken|offered'],
    String.raw`\b(?:has|have) (?:since |also ){0,2}(?:apologised|paid|refunded|repaid|taken|offered)\b${gap(90, 'agreed|will|should')}\b(?:and )?(?:this|that|which|these) (?:is|are|was|were|has|provides|provided|represents|constitutes) ${suitable}`,
  ),
  outcomePhrase(
    'already-remedied',
    ['remedied'],
    String.raw`\b(?:apology|apologies|payment|actions?|steps|offer|response|refund)\b${gap(60, 'agreed|will|should')}\b(?:already )?(?:has|have|had) (?:${adverbs})(?:sufficiently |satisfactorily |adequately )?remedied\b`,
  ),

  outcomePhrase(
    'remedy-agreed',
    ['agreed'],
    String.raw`\b${body} ${adverbs}agreed (?:to|with|an?|our|my|the|these|this)\b (?:${words(4)})(?:remedy|recommend\w*|settle|proposals?|resolve|put right)\b`,
  ),
  {
    ...outcomePhrase(
      'remedy-agreed',
      ['agreed'],
      String.raw`\b${body} ${adverbs}agreed (?:to|that|with|an?|our|my|the|these|this)\b`,
    ),
    headline: true,
  },
  outcomePhrase(
    'remedy-agreed',
    ['agreed'],
    String.raw`\b${body} ${adverbs}(?:has|have) ${adverbs}agreed (?:to|that|with|an?|our|my|the|these|this|how|steps|measures|proposals?|actions?|remed(?:y|ies)|recommendations?|it)\b`,
  ),
  outcomePhrase(
    'remedy-agreed',
    ['agreed|accepted'],
    String.raw`\b(?:remedy|actions?|recommendations?|settlement)\b (?:${words(6)})(?:has|have|was|were|is|are) (?:now |since |also )?(?:been )?(?:agreed|accepted)\b`,
  ),
  outcomePhrase(
    'remedy-agreed',
    ['agreed'],
    String.raw`\b${us} ${helpers}agreed (?:an? |the )?(?:${words(2)})(?:remedy|way|action|actions|settlement)\b`,
  ),
  outcomePhrase(
    'remedy-agreed',
    ['recommend'],
    String.raw`\b(?:has|have|council|trust|provider|it|they) ${adverbs}(?:accepted|agreed to|agreed|accepts?) (?:all )?(?:of )?(?:our|my|these|the ombudsm[ae]n's) recommend`,
  ),
  outcomePhrase('remedy-agreed', ['will '], String.raw`\b${body} will ${adverbs}${mend}\b`),
  outcomePhrase(
    'remedy-agreed',
    ['will'],
    String.raw`\b${body} will, ?(?:within|by|also|no later)\b[^;:]{0,60}?, ?${mend}\b`,
  ),
  outcomePhrase(
    'remedy-agreed',
    ['agreed'],
    String.raw`\b(?:and|which|who) (?:has|have) ${adverbs}agreed (?:${words(3)})(?:remedy|way to resolve|recommendations?)\b`,
  ),

  outcomePhrase(
    'remedy-recommended',
    ['recommend'],
    String.raw`\b${us} ${helpers}recommend(?:s|ed|ing)?\b(?! (?:no|not)\b)`,
  ),
  outcomePhrase('remedy-recommended', ['should '], String.raw`\b${body} should ${adverbs}${mend}\b`),
];
