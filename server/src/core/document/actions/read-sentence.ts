/**
 * What a sentence of an action section does: obliges the body to an action, gives the time of actions named elsewhere
 * ("these actions within four weeks"), opens a list of actions, or merely speaks about the remedy.
 */
import type { ActionKind } from '../facts.ts';
import type { DeadlinePhrase } from '../deadlines/deadline-phrase.ts';
import { phrasePattern } from '../deadlines/deadline-phrase.ts';
import { kindOf } from './action-kind.ts';
import { fromFirstVerb } from './first-verb.ts';

export interface SentenceReading {
  readonly role: 'action' | 'timing' | 'group' | 'remark';
  /** Where the words about the action begin; the sentence's own offset 0 otherwise. */
  readonly mainVerb: number;
  /** For `timing`: the kinds it speaks of ("The payment should be made within …"); undefined for all of them. */
  readonly kinds: readonly ActionKind[] | undefined;
  /** For `timing`: it points at what follows ("the following", "below"). */
  readonly ahead: boolean;
  /** It names itself as more of the same: "It will also …". */
  readonly also: boolean;
  /** It says in full that a body will or should do something. */
  readonly obliges: boolean;
  /** For `timing`: it names the actions as a group ("these actions"). */
  readonly ofAll: boolean;
}

const remark: SentenceReading = {
  role: 'remark',
  mainVerb: 0,
  kinds: undefined,
  ahead: false,
  also: false,
  obliges: false,
  ofAll: false,
};

const capital = "[A-Z][\\w'&-]*";
const body = `(?:(?:[Tt]he|[Bb]oth|[Ee]ach|[Tt]hese|[Aa]ll) (?:two )?(?!Ombudsm|Tribunal|Court|Act\\b)(?:${capital}(?: (?:${capital}|and|of|the)){0,6}|council|authority|home|school|care provider|care home|provider|organisations?|councils|bodies|company|landlord|trust)|(?:Council|Trust|Home|Provider|School|Landlord|Authority|Body) [A-Z0-9]\\b|[Ii]t|[Tt]hey|(?!Ombudsm|Mr|Mrs|Ms|Miss|Mx|Dr|However|Although|Because|This|That)${capital}(?: (?:${capital}|and|of)){0,5} (?:Council|Trust|Authority|Limited|Ltd|School|ICB|Home|Academy|Homes|Care|Association))`;
const fill =
  '(?:[ ,]+(?:also|now|therefore|then|however|since|both|each|already|further|all|jointly|formally|in addition|additionally|as a result|in response|to remedy (?:the|this) injustice|following (?:my|our) (?:enquiries|draft decision)))*';
const agreed = `(?:has|have)${fill} (?:agreed|accepted|undertaken|offered|committed|promised|proposed|confirmed)(?: (?:with )?(?:my|our) recommendations?(?= that| to| it))?(?:[ ,]+(?:that )?(?:it|they) (?:will|should|would)|[ ,]+to|,? that|(?=[ ,:]*$))`;
const obliges = phrasePattern(
  `(?:^|[ ,(])(${body})(?: \\([^)]{1,40}\\))?${fill}[ ,]+(?:${agreed}|will|should|must|shall|needs? to|is to|are to|agree[sd]? to|undertakes to)${fill}(?=[ ,.:;]|$)`,
  '',
);
const recommends = phrasePattern(
  `\\b(?:recommend|recommended|asked|ask|invite|invited|propose|(?:recommendation|remedy|proposal)s? (?:is|was|are|were) (?:for|that))(?: that)? (${body})(?: \\([^)]{1,40}\\))?(?:[ ,]+(?:should|to))?${fill}(?=[ ,:]|$)`,
  '',
);

/** Verbs that say that there is a remedy, not what it is. */
const general = phrasePattern(
  `^(?:${[
    // No verb of doing: "will not", "should have", "has agreed to be".
    '(?:not|is|was|are|were|has|had|which|be|have|been|now be|benefit|find|remain|agree|accept|comply|understand|see|note that|remember|welcome|recogni[sz]e that|(?:bear|keep) in mind)\\b',
    '(?:remedy|resolve|address|right|put right)\\b',
    // "agreed to all of our recommendations"
    '(?:(?:our|my|this|these|those|all|both|the|each|of|some) ){1,4}(?:[a-z]+ )?(?:recommend|propos|remed|suggest|action|finding)',
    '(?:take|taking|carry out|carrying out|implement|implementing|complete|completing|do|doing|undertake|follow|provide|make) (?:(?:the|this|these|those|all|some|its|my|our|of|both) )*(?:following|recommend\\w*|remed\\w*|agreed|above|below|steps?|actions?|so|proposed|suggested|them|it|everything)\\b(?! plan)',
    '(?:all |both )?(?:of )?(?:the )?(?:following|below|above)\\b',
    // "should do this", "will pay these sums"
    '(?:(?:do|complete|achieve|finish|arrange|pay|make|send|issue|provide) )?(?:this|so|that|these|those|it|them|both|all of (?:this|them|these))(?: payments?| sums?| actions?)?(?= ?(?:[.,;:]|$|and\\b|in full|as a))',
    'ensure (?:that )?(?:the|this|these|all|both|my|our) (?:[a-z]+ )?(?:remed|actions?|recommend|above|payments?)',
    '(?:carry|put) (?:this|these|them|it|things) (?:out|right)',
    'follow (?:my|our|the) rec',
    'consider (?:this|our|the|that|its) (?:[a-z]+ )?guidance',
  ].join('|')})`,
  'i',
);
const guidance =
  /\b[Ww]e (?:publish|produce|have|issue)(?:e?d)?\b[^.]{0,30}\bguidance\b|\bour expectations for how\b|\b(?:consider|follow|refer to|have regard to|use) (?:this|our|the|that) (?:[a-z]+ )?guidance\b(?![^.]{0,40}\b(?:and|then) (?:pay|apologi))/i;
/** The standard paragraph on how to apologise: nobody is to do anything by it. */
export const isGuidance = (sentence: string): boolean => guidance.test(sentence);

const groupWords = phrasePattern(
  '\\b(?:(?:these|those|the above|above|all(?: of)?(?: the| these| my| our)?|the following|the below|below|agreed|recommended|both|each of these|my|our|its|the) (?:[a-z]+ ){0,2}?(?:actions?|steps|remed(?:y|ies)|recommendations?|measures|points|items)|(?:actions?|steps) (?:above|below|listed|set out)|(?:do|complete|carry out|implement|undertake|take|action|achieve) (?:this|these|those|so|all|them|it all|the following|the above|both|everything)|carry (?:this|these|them) out|(?:^|[ ,])this (?:should|will|must|is to)|(?:all|both|each) of (?:the above|this|these|which)|the (?:following|above))\\b',
  'i',
);
const aheadWords = /\b(?:following|below|as follows)\b|:\s*$/i;
const kindWords: readonly (readonly [RegExp, ActionKind])[] = [
  [/\bpayments?\b/i, 'payment'],
  [/\bapolog(?:y|ies)\b/i, 'apology'],
  [/\brefunds?\b/i, 'refund'],
  [/\breviews?\b/i, 'review'],
  [/\btraining\b/i, 'training'],
  [/\breminders?\b/i, 'reminder'],
  [/\b(?:re)?assessments?\b/i, 'assessment'],
];
const thingsDone = phrasePattern(
  '^(?:[A-Z][a-z]+,? )?((?:the|this|both|any) [^.;:]{0,80}?) (?:should|will|must|is to|are to|to) (?:also )?be (?:made|paid|sent|done|completed|given|issued|provided|carried out|delivered|in place)\\b',
  'i',
);

/** "It did so on 2 March", "This has been done": about the action just named. */
const didSo = phrasePattern(
  '\\bprovided (?:us with )?(?:evidence|confirmation|a copy)|\\bdid (?:so|this|that|these|both)\\b|\\bdone (?:so|this|that|these|both)\\b|^(?:this|that|these|both|all of (?:this|these))(?: [a-z]+)? (?:has|have|was|were) (?:already |now |since )?(?:been )?(?:done|completed|carried|made|paid|sent)',
  'i',
);

const afterAlready = (sentence: string): number => {
  const found = /\b(?:has|have|was|were)\s+already(?:\s+been)?\b/i.exec(sentence);
  return found ? found.index + found[0].length : 0;
};

const hasDay = (phrases: readonly DeadlinePhrase[]): boolean =>
  phrases.some(({ kind }) => kind === 'period' || kind === 'date' || kind === 'event');
const isOurs = (phrases: readonly DeadlinePhrase[]): boolean =>
  phrases.some((phrase) => phrase.kind === 'period' && phrase.baseStated);

/** The same words with the deadlines blanked out, so that "agreed, within four weeks, to pay" reads "agreed to pay". */
export function blankOut(folded: string, phrases: readonly DeadlinePhrase[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { kind, span } of phrases) {
    if (kind === 'done') continue;
    pieces.push(folded.slice(from, span.start), ' '.repeat(span.end - span.start));
    from = span.end;
  }
  return [...pieces, folded.slice(from)].join('');
}

function timing(sentence: string, phrases: readonly DeadlinePhrase[]): SentenceReading | undefined {
  if (!hasDay(phrases)) return undefined;
  const subject = thingsDone.exec(sentence)?.[1];
  const kinds = subject === undefined ? [] : kindWords.filter(([word]) => word.test(subject)).map(([, kind]) => kind);
  const ahead = aheadWords.test(sentence);
  if (kinds.length > 0) return { ...remark, role: 'timing', kinds, ofAll: true };
  const ofAll = groupWords.test(sentence);
  if (ofAll || isOurs(phrases)) return { ...remark, role: 'timing', ahead, ofAll };
  return undefined;
}

/** "the remedy the Council has agreed to", "whether the Council should": not what the sentence says. */
const aside = phrasePattern(
  '\\b(?:actions?|remed(?:y|ies)|recommendations?|steps?|payments?|offer|sum|amount|apology|proposals?|which|what|whether|if|how|why|when|where|because) ?$',
  'i',
);
/** What somebody else says that the body should do. */
const others = phrasePattern(
  '\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|[Hh]e|[Ss]he|[Tt]hey|complainant|family)\\b[^.;]{0,60}\\b(?:says?|said|wants?|wanted|asks?|asked|believes?|thinks?|considers?|feels?|felt|argues?|complain(?:s|ed)|suggests?|suggested|would like|hopes?|told)\\b',
  '',
);

/** "agreed to our recommendation to pay", "to remedy this by paying": what is to be done comes after. */
const preamble = phrasePattern(
  '^[ ,]*(?:(?:(?:accept|follow|with) )?(?:our|my|the|this) (?:[a-z]+ )?(?:recommendations?|suggestions?|proposals?)(?: that it(?: should| will)?| to) (?=[a-z])(?!remedy|resolve)|(?:remedy|resolve|address|put right|put things right)\\b[^.:;]{0,80}? by (?=[a-z]+ing\\b))',
  'i',
);

/** "I have not recommended that the Council refund", "I do not consider the Council should" */
const negated = phrasePattern(
  "(?:\\b(?:not|never|cannot|nor)|n't) (?:[a-z]+ )?(?:recommend(?:ed)?|asked|consider|think|believe|find|say|suggest|propose)\\b",
  'i',
);

function findObligation(text: string): RegExpExecArray | undefined {
  const found = obliges.exec(text) ?? recommends.exec(text);
  if (!found) return undefined;
  const before = text.slice(0, found.index + found[0].indexOf(found[1] ?? ''));
  return aside.test(before) || others.test(before) || negated.test(before + found[0]) ? undefined : found;
}

/** @param rest what the body will or should do. */
function readObligation(sentence: string, rest: string, phrases: readonly DeadlinePhrase[]): SentenceReading {
  const opens = /:\s*$/.test(sentence);
  if (/^[\s.:;,]*$/.test(rest)) return { ...remark, role: opens || hasDay(phrases) ? 'group' : 'remark' };
  if (kindOf(rest) !== 'evidence' && general.test(rest))
    return timing(sentence, phrases) ?? { ...remark, role: opens ? 'group' : 'remark' };
  return { ...remark, role: 'action' };
}

/**
 * @param sentence folded; a lead-in includes its colon.
 * @param phrases its deadlines, spans relative to it.
 * @param speaksOfBody false where "it" stands for something else ("The apology should … It should …").
 */
export function readSentence(
  sentence: string,
  phrases: readonly DeadlinePhrase[],
  speaksOfBody: boolean,
): SentenceReading {
  if (isGuidance(sentence)) return remark;
  const text = blankOut(sentence, phrases);
  const found = findObligation(text);
  const also = /\b(?:also|then|in addition|additionally|further)\b/i.test(text.slice(0, 160));
  if (found && (speaksOfBody || !/^(?:it|they)$/i.test(found[1] ?? ''))) {
    const ours = preamble.exec(text.slice(found.index + found[0].length))?.[0] ?? '';
    const mainVerb = found.index + found[0].length + ours.length;
    return { ...readObligation(sentence, fromFirstVerb(text.slice(mainVerb)), phrases), mainVerb, also, obliges: true };
  }
  const already = phrases.find((phrase) => phrase.kind === 'done');
  if (already && didSo.test(sentence))
    return { ...remark, role: 'timing', ofAll: /\b(?:these|those|both|all)\b/i.test(sentence) };
  if (already && !/:\s*$/.test(sentence))
    return /\balready\b/i.test(sentence) ? { ...remark, role: 'action', mainVerb: afterAlready(sentence) } : remark;
  return timing(sentence, phrases) ?? { ...remark, role: /:\s*$/.test(sentence) ? 'group' : 'remark' };
}
