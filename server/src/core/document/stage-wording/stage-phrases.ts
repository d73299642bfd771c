/**
 * What a draft says that a final decision does not, and the reverse; patterns for folded text, one sentence at a time.
 * Sources: Decision Statements Manual, chapter 9.1 and appendix 1; the slips of published finals (21 004 452, 21 007 438,
 * 20 011 179, 20 007 392).
 */
const us = String.raw`(?:we|I|the ombudsm[ae]n)`;
const between = String.raw`(?: (?:do|does|did|am|are|is|not|currently|therefore|now|also|still|then|so|both|only|again|have|has|however|,)){0,4},?`;
/** What an Ombudsman's decision does. "We intend to publish this decision" and "I propose a meeting" are no drafts. */
const deciding =
  'find|uphold|investigate|complete|conclude|end|close|discontinue|recommend|decide|start|continue|criticise|pursue|ask the|ask for|exercise|stop|treat|say|not investigate|reject|dismiss|issue a (?:final|decision)|make (?:a|no|any|the following) (?:finding|recommendation|decision)';

export const tentative: readonly RegExp[] = [
  new RegExp(String.raw`\b${us}${between} (?:intends?|proposes?|plans?)(?: not)? to (?:not )?(?:${deciding})\b`, 'i'),
  new RegExp(
    String.raw`\b${us}${between} (?:intending|proposing|planning|minded)(?: not)? to (?:not )?(?:${deciding})\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b${us}${between} (?:intends?|proposes?) (?:that|finding|upholding|ending|completing|closing|discontinuing)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:my|our|the ombudsman's) (?:provisional|initial|emerging|draft|preliminary|tentative|current|present) (?:view|finding|decision|conclusion|findings|conclusions|recommendations?) (?:is|are)\b`,
    'i',
  ),
  /\bit is (?:my|our|the ombudsman's) (?:provisional|initial|emerging|preliminary|tentative|current|present) (?:view|finding|conclusion)\b/i,
  /\b(?:my|our) (?:views?|findings?|conclusions?|decision) (?:(?:at this stage|at present|so far) (?:is|are)|(?:is|are) likely to be)\b/i,
  new RegExp(
    String.raw`\b${us}${between} provisionally (?:find|found|conclude|decide|uphold|upheld|consider|of the)(?:s|d|ed)?\b`,
    'i',
  ),
  new RegExp(String.raw`\bprovisionally,? ${us}\b`, 'i'),
  new RegExp(
    String.raw`\bat this stage,? ${us} (?:intends?|proposes?|finds?|considers?|thinks?|do not|does not)\b`,
    'i',
  ),
  // "We are unlikely to find fault", and what would be likely if we investigated, are reasons of a closure.
  new RegExp(
    String.raw`\b${us} (?:am|are|is)(?: therefore| still| currently| at this stage| also)? (?<!\b(?:if|were|had)\b[^.]{0,110})(?:likely|inclined|expecting) to (?:${deciding})\b(?![^.]{0,80}\bif\b)`,
    'i',
  ),
  new RegExp(
    String.raw`\b${us}${between} (?:expects? to|anticipates?) (?:find|uphold|conclude|recommend|end)(?:ing)?\b`,
    'i',
  ),
  // Of fault alone: "we do not currently consider it necessary to investigate" closes a case.
  new RegExp(
    String.raw`\b${us}(?: do not| does not)? (?:currently|presently|at present|at this stage)(?: do not| does not)? (?:thinks?|considers?|believes?|finds?|sees?)\b[^.]{0,30}\b(?:fault|failings?|injustice)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:at present|at the moment|currently|at this stage),? ${us} (?:do not |does not )?(?:thinks?|considers?|believes?|finds?|sees?)\b[^.]{0,30}\b(?:fault|failings?|injustice)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b${us}${between} proposes? the (?:council|care provider|provider|trust|authority|organisation|body|home|academy|school|icb|agency|company) \w+s\b`,
    'i',
  ),
  /\bsubject to (?:any|the|their|his|her|both parties'|further) (?:further )?(?:comments|representations|replies|responses)\b/i,
];

export const onCurrentEvidence =
  /\b(?:(?:based )?on|from) (?:the |my |our )?(?:(?:current|present)(?:ly available)? (?:information|evidence)|(?:information|evidence) (?:currently|presently) (?:available|before (?:me|us))|(?:(?:information|evidence)(?: (?:available|received|gathered|seen|(?:that )?(?:I|we) have (?:seen|received|considered|gathered|read)))?|what (?:I|we) have seen) (?:so|thus) far)\b/i;

/** A sentence that tells what the draft said or did is no draft wording. */
export const pastAccount =
  /\b(?:draft|provisional|initial|earlier|previous(?:ly)?) (?:[\w']+ ){0,3}?(?:said|set out|explained|found|proposed|stated|was|were|had|recommended|sent|shared|issued|suggested)\b|\b(?:said|explained|told|wrote|confirmed|stated)\b[^.]{0,80}\b(?:intend|propos)/i;

const party = String.raw`(?:the (?:complainant|council|parties|provider|care provider|trust|organisation|authority|body|home|academy|school|icb|ccg)|both (?:parties|sides)?|(?:mr|mrs|miss|ms|mx|dr) [a-z]{1,2}[0-9]?|you|they|he|she|it|everyone|all parties|either party|anyone)`;
const drafts = String.raw`(?:(?:my|our|this|the) (?:draft|provisional)|(?:my|our|this) (?:decision|statement|view|findings?|proposed))`;

/** What a party is asked for. */
const comments = '(?:comments|views|thoughts|observations|representations|responses?|repl(?:y|ies))';
const whose = '(?:any |all |their |his |her |its |your |the |both |further |other |of ){0,3}';
/** Of the three who may send something, the one who decides. */
const ours = '(?:I|we|the ombudsm[ae]n)';
const willConsider = String.raw`(?:will|shall) (?:then |now |carefully |fully |also ){0,2}(?:consider|reflect on|take account of|take into account)`;
const tellUs = String.raw`(?:comment|respond|reply|make (?:any )?comments|provide (?:any )?${comments}|let (?:me|us) (?:know|have)|tell (?:me|us)|(?:send|give) (?:me |us )?${whose}${comments})`;
const ofDraft = String.raw`(?:[^.]{0,60}\b${drafts}|(?= ?(?:[.,]|by|before|within|until|$)))`;

export const invitation: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${party}(?: and [\w' ]{1,30}?)?,? (?:now |both |each |also ){0,2}(?:has|have|will have|may have)(?: now| until [\w ]{1,20})? (?:an |the |another )?(?:opportunity|chance) to (?:comment|respond|reply)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b${party}(?: and [\w' ]{1,30}?)? (?:may|can|should|(?:is|are|am) (?:now |both |each )?(?:invited|asked|welcome) to) (?:now |both |also |each )?${tellUs}\b${ofDraft}`,
    'i',
  ),
  new RegExp(
    String.raw`\b${party}(?: and [\w' ]{1,30}?)? (?:has|have) (?:until [\w ]{1,20}?|[\w ]{1,15} (?:days|weeks)(?: in which)?) to ${tellUs}\b[^.]{0,60}\b(?:${drafts}|comments)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:I|we) (?:now |would |will |therefore ){0,2}(?:invite|welcome|ask for|seek) (?:[\w' ]{1,50}? )?(?:comments|to comment)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b${ours} [^.;]{1,100}\band (?:now )?(?:invite|welcome|ask for|seek) (?:[\w' ]{1,50}? )?(?:comments|to comment)\b`,
    'i',
  ),
  new RegExp(String.raw`\b${ours} (?:[^.;]{1,100}\band )?${willConsider} ${whose}${comments}\b`, 'i'),
  new RegExp(
    String.raw`\b${ours} (?:will|shall) take (?:[\w']+ ){0,5}?${comments} (?:[\w']+ ){0,5}?into account\b`,
    'i',
  ),
  // Whatever will happen before we decide belongs to a draft.
  new RegExp(
    String.raw`\b${ours} (?:will|shall) [^.]{1,90}\bbefore (?:(?:I|we) )?(?:mak(?:e|ing)|reach(?:ing)?|issu(?:e|ing)|decid(?:e|ing)|finalis(?:e|ing)|com(?:e|ing) to) ?(?:(?:a|my|our|this|the|its) (?:final )?(?:decision|view|statement|conclusion)|$|(?=[.,]))`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:I|we) (?:would be (?:grateful|glad) (?:for|to (?:have|receive))|look forward to (?:receiving|hearing)|would like to (?:have|receive|hear)) [^.]{0,30}\b(?:comments|views)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:I am|we are) (?:now )?(?:sending|sharing|issuing) [^.]{0,60}\b(?:this|my|our) draft\b`,
    'i',
  ),
  new RegExp(
    String.raw`\bif [^.]{1,60}\b(?:disagrees?|(?:does|do) not agree|wish(?:es)? to (?:comment|respond)|(?:has|have) (?:any )?comments)\b[^.]{0,60}\b(?:tell|let|send|write to) (?:me|us)\b`,
    'i',
  ),
  new RegExp(String.raw`\bplease (?:send|let|provide|give|make)\b[^.]{0,40}\bcomments\b`, 'i'),
  new RegExp(
    String.raw`\bcomments (?:on [\w ]{1,40} )?(?:should|must) (?:be (?:sent|made|received)|reach)\b|\bcomments on (?:this|my|our) [\w ]{1,30}? ?are (?:due|invited|welcome|requested)\b`,
    'i',
  ),
];

const pastDoing = String.raw`(?:had|was|were|been|gave|given|sent|shared|invited|asked|provided|issued|considered|received|commented|responded|replied|took|taken|made|accepted|agreed|reviewed|took account|offered|consulted|read|reflected|included|incorporated|carefully considered|saw|seen|had sight of)`;

const ourDraft = String.raw`(?:draft|provisional)s?(?: (?:version|copy))?(?: (?:of )?(?:this|my|our|the|an?|earlier|revised|investigator's|ombudsman's|decision)){0,4} ?(?:\b(?:decisions?|statements?|documents?|reports?|views?|findings|versions?|recommendations?)\b|(?=[.,;)]|$| (?:and|before|to|with|but|which|in)\b))`;

export const commentsConsidered: readonly RegExp[] = [
  // "I considered: … • comments on a draft of this decision": an item is read by itself.
  new RegExp(
    String.raw`^\W*(?:the |all |any |both |their |his |her |its |[\w']+ ){0,6}(?:comments?|responses?|repl(?:y|ies)|views|representations)\b[^.]{0,60}\b(?:on|to|about) (?:[\w']+ ){0,4}?${ourDraft}`,
    'i',
  ),
  new RegExp(String.raw`\b${pastDoing}\b[^.]{0,160}\b${ourDraft}`, 'i'),
  new RegExp(
    String.raw`\b${ourDraft}[^.]{0,160}\b(?:comments?|commented|respon(?:se|ses|ded|d)|repl(?:y|ies|ied)|representations|opportunity|views|feedback|agreed|accepted)\b|\b${ourDraft}[^.]{0,80}\b(?:took|taken) account of what (?:he|she|they|it|both|each|the|m[rsx]s?|miss|dr)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\bcomments? (?:they |he |she |it |both parties |the parties |the council |(?:mr|mrs|ms|miss|mx|dr) \w+ )?(?:(?:I |we )?(?:received|made|sent|provided|submitted))?[^.]{0,60}\bbefore (?:I |we )?(?:made|making|reached|reaching|issued|issuing|finalis(?:ed|ing)|completed|completing|came|coming)\b`,
    'i',
  ),
];
