/** What statements call the day of the decision, from which periods count. */
import { phrasePattern } from './deadline-phrase.ts';

const ombudsman = "(?:ombudsm[ae]n's|lgsco's)";
const ours = `(?:our|my|this|${ombudsman}|the ${ombudsman})`;
const we = '(?:we|I|the ombudsm[ae]n|lgsco)';
const dayOf =
  '(?:the )?(?:date|day|issue|date of issue)(?: (?:shown|given|stated))?(?: (?:at|on) the (?:top|head|front|end))? (?:of|on|in)';
const issuing = '(?:issue|issues|issued|issuing|make|makes|made|making|send|sends|sent|sending)';
const decision = 'decision(?: statement| notice| letter| date)?';
const matter = '(?:case|complaint|investigation|file)';

const bases = [
  `(?:${dayOf} )?(?:the|${ours}) final (?:${decision}|statement|report|letter)`,
  `(?:${dayOf} )?${ours} (?:${decision}|statement|public report|report)`,
  `(?:${dayOf} )?this letter`,
  `(?:${dayOf} )?the (?:decision|statement|report) on this (?:complaint|case)`,
  `${dayOf} the (?:decision(?: statement| notice| date)?|statement|report)(?! (?:on|about|by|from|into|letter)\\b)`,
  'the decision(?: statement| notice| date)?(?! (?:on|about|by|from|of|in|into|letter|maker)\\b)',
  `(?:${dayOf} )?(?:final )?decision(?= ?(?:[,.;:)]|$|the\\b|it\\b))`,
  'final decision',
  '(?:the )?date of issue(?= ?(?:[,.;:)]|$))',
  `(?:the (?:date|day) )?(?:(?:on which|when|that) )?(?:us|me|our|my|${we}) ${issuing} (?:the|our|my|this|its|a) (?:final )?(?:decision|statement)`,
  `(?:the (?:date|day) )?(?:(?:on which|when|that) )?(?:the|our|my|this) (?:final )?(?:decision|statement) (?:is|was) (?:issued|made|sent)`,
  '(?:issuing|the issue of|issue of) (?:the|our|my|this) (?:final )?(?:decision|statement)',
  `(?:the date )?(?:of )?(?:this|the|our|my) ${matter}(?:'s)? (?:being )?(?:closing|closed|closure|closes|is closed)`,
  `(?:the (?:date|day) )?(?:(?:on which|when|that) )?(?:us|${we}) (?:close|closes|closed|closing|end|ends|ended|complete|completes|completed) (?:this|the|our|my) ${matter}`,
  `(?:the )?(?:date of )?(?:closing|closure of|the closing of|the closure of) (?:this|the|our|my) ${matter}`,
  `(?:the )?(?:date of )?(?:the )?(?:conclusion|completion|end) of (?:this|our|my|the ombudsm[ae]n's) (?:case|complaint|investigation)`,
  "today(?:'s date)?|now|this date",
];
const preposition = '(?:of|from|after|following|since|starting (?:from|on)|beginning (?:from|on))';
/** Publication and receipt come days or weeks after the decision. */
const notOther = '(?! (?:being|is|was|has been|to be) (?:published|received|accepted)\\b)';
const onDecision = phrasePattern(
  ` ${preposition} (?:${bases.join('|')})\\b(?: (?:on|in|about) (?:this|the) (?:case|complaint|matter)\\b)?(?: (?:being|is|was) (?:issued|made final|made|sent)| becoming final)?${notOther}`,
  'iy',
);

/** Where the words "of the final decision" end that begin at the offset; undefined when others stand there. */
export function endOfDecisionBase(folded: string, at: number): number | undefined {
  onDecision.lastIndex = at;
  return onDecision.test(folded) ? onDecision.lastIndex : undefined;
}
