/** Who is to do something, and where the words about it begin. */
import { phrasePattern } from '../deadlines/deadline-phrase.ts';

export interface Obligation {
  /** The body as written: "the Council", "It"; undefined where the words name none. */
  readonly body: string | undefined;
  /** Where the words about the action begin, after "The Council should also". */
  readonly mainVerb: number;
  /** "has agreed to", "will": `agreed`; "should", "I recommend": `recommended`. */
  readonly stance: 'agreed' | 'recommended';
  /** In the passive voice, where the verb stands: the action's words begin with its subject. */
  readonly participle?: number;
}

const capital = "[A-Z][\\w'&-]*";
const body = `(?:(?:[Tt]he|[Bb]oth|[Ee]ach|[Tt]hese|[Aa]ll) (?:two )?(?!Ombudsm|Tribunal|Court|Act\\b)(?:${capital}(?: (?:${capital}|and|of|for|the)){0,6}|council|authority|home|school|care provider|care home|provider|organisations?|councils|bodies|company|landlord|trust)|(?:Council|Trust|Home|Provider|School|Landlord|Authority|Body) [A-Z0-9]\\b|[Ii]t|[Tt]hey|(?!Ombudsm|Mr|Mrs|Ms|Miss|Mx|Dr|However|Although|Because|This|That)${capital}(?: (?:${capital}|and|of)){0,5} (?:Council|Trust|Authority|Limited|Ltd|School|ICB|Home|Academy|Homes|Care|Association))`;
const fill =
  '(?:[ ,]+(?:also|now|therefore|then|however|since|both|each|already|further|all|jointly|formally|in addition|additionally|as a result|for (?:its|their) part|in response|to remedy (?:the|this) injustice|following (?:my|our) (?:enquiries|draft decision)))*';
const agreed = `(?:has|have)${fill} (?:agreed|accepted|undertaken|offered|committed|promised|proposed|confirmed)(?: (?:with )?(?:my|our) recommendations?(?= that| to| it))?(?:[ ,]+(?:that[ ,]+)?(?:it|they) (?:will|should|would)|[ ,]+to|,? that|(?=[ ,:]*$))`;
const obliges = phrasePattern(
  `(?:^|[ ,(])(${body})(?: \\([^)]{1,40}\\))?${fill}[ ,]+(?:${agreed}|(?:will |would |should )?(?:now )?needs? to|will|should|must|shall|is to|are to|agree[sd]? to|undertakes to)${fill}(?=[ ,.:;]|$)`,
  '',
);
const recommends = phrasePattern(
  `\\b(?:recommend|recommended|asked|ask|invite|invited|propose|agreed(?= (?:that|the))|(?:recommendation|remedy|proposal)s? (?:is|was|are|were) (?:for|that)|[Rr]ecommendation(?: \\d{1,2})? ?:)(?: that)? (${body})(?: \\([^)]{1,40}\\))?(?:[ ,]+(?:should|to|would|will))?${fill}(?=[ ,:]|$)`,
  '',
);

/** "the remedy the Council has agreed to", "whether the Council should": not what the sentence says. */
const aside = phrasePattern(
  '\\b(?:actions?|(?<!\\b(?:way of|as an?|as|by) )remed(?:y|ies)|recommendations?|steps?|payments?|offer|sum|amount|apology|proposals?|which|what|whether|if|how|why|when|where|because) ?$',
  'i',
);
/** What somebody else says that the body should do. */
const others = phrasePattern(
  '\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|[Hh]e|[Ss]he|[Tt]hey|complainant|family)\\b[^.;]{0,60}\\b(?:says?|said|wants?|wanted|asks?|asked|believes?|thinks?|considers?|feels?|felt|argues?|complain(?:s|ed)|suggests?|suggested|would like|hopes?|told)\\b',
  '',
);

/** "agreed to our recommendation to pay", "to remedy this by paying": what is to be done comes after. */
const preamble = phrasePattern(
  '^[ ,]*(?:(?:(?:accept|follow|with) )?(?:our|my|the|this) (?:[a-z]+ )?(?:recommendations?|suggestions?|proposals?)(?: that it(?: should| will| would)?| to)[ ,]+(?=[a-z])(?!remedy|resolve)|(?:remedy|resolve|address|put right|put things right)\\b[^.:;]{0,80}? by (?=[a-z]+ing\\b))',
  'i',
);

/** "In a recent report we recommended that it": another case, and behind us. */
const elsewhere = phrasePattern(
  '\\b(?:in|following|after) (?:(?:an?|the|our|its|this) )?(?:[a-z]+ )?(?:previous|earlier|recent|separate|different|another|other|last) (?:[a-z]+ )?(?:report|case|decision|investigation|complaint)s?\\b',
  'i',
);
/** "It told us it will review its policy": news, not an undertaking to us. */
const reported =
  /\b(?:told (?:us|me|mr|mrs|ms|miss)\b[^.;]{0,20}|says|said|explained|thinks|considers|believes|hopes|intends)(?: that)?\s+$/i;
/** "Its policy says it will pay": a rule, not a remedy. */
const rules =
  /\b(?:policy|policies|law|act|guidance|regulations|code|procedures?|scheme|website|leaflet|charter|agreement|contract)\s+(?:\w+\s+)?(?:says?|said|states?|stated|sets out|requires?|explains?|promises?)\b/i;

/** "I have not recommended that the Council refund", "I do not consider the Council should" */
const negated = phrasePattern(
  "(?:\\b(?:not|never|cannot|nor|whether|no need)|n't) (?:[a-z]+ ){0,2}?(?:recommend(?:ed)?|ask(?:ed)?|consider|think|believe|find|say|suggest|propose)\\b",
  'i',
);

/** "We have upheld the complaint because the Council has agreed to pay" */
const upheld =
  /^\W*(?:We|I) (?:(?:have|has|will)\s+)?(?:also\s+)?(?:uph[eo]ld|not investigate|ended|end)\b[^.;]{0,160}\b(?:because|and|as)\s*$/;

/** "I recommended, and the Council has agreed, that it should": agreed. */
const agreement =
  /\b(?:agreed?s?|accept(?:s|ed)|will|shall|undertak\w+|undertook|committed|promised|offered|has (?:proposed|confirmed))\b/i;

/** What the words before the body make of it: a question, a report, a refusal, a rule. */
const isNoObligation = (before: string, words: string, name: string): boolean =>
  (aside.test(before) && !(upheld.test(before) && agreement.test(words))) ||
  others.test(before) ||
  negated.test(before + words) ||
  elsewhere.test(before) ||
  rules.test(before) ||
  (reported.test(before) && /^(?:it|they)$/i.test(name));

/** "As the Council has agreed to review its policy, I have not asked it to": what counts stands behind the comma. */
const subordinate = /^\W*(?:As|Because|Since|Although|Though|While|Whilst|Given that)\s+$/;
function behindComma(text: string, from: number): Obligation | undefined {
  const comma = text.indexOf(',', from) + 1;
  const found = comma > 0 ? findObligation(text.slice(comma)) : undefined;
  return found && { ...found, mainVerb: found.mainVerb + comma };
}

/** @param text folded, with the deadlines blanked out. Undefined when no body will or should do anything by it. */
export function findObligation(text: string): Obligation | undefined {
  const found = obliges.exec(text) ?? recommends.exec(text);
  if (!found) return undefined;
  const [words, name = ''] = found;
  const before = text.slice(0, found.index + words.indexOf(name));
  if (subordinate.test(before)) return behindComma(text, found.index + words.length);
  if (isNoObligation(before, words, name)) return undefined;
  const end = found.index + words.length;
  return {
    body: name,
    mainVerb: end + (preamble.exec(text.slice(end))?.[0].length ?? 0),
    stance: agreement.test(before.slice(-200)) || agreement.test(words) ? 'agreed' : 'recommended',
  };
}
