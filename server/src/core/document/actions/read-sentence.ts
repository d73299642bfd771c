/**
 * What a sentence of an action section does: obliges the body to an action, gives the time of actions named elsewhere
 * ("these actions within four weeks"), opens a list of actions, or merely speaks about the remedy.
 */
import { phrasePattern, type DeadlinePhrase } from '../deadlines/deadline-phrase.ts';
import type { ActionGroup } from '../facts.ts';
import { kindOf } from './action-kind.ts';
import { blankOut } from './blank-out.ts';
import { findObligation } from './find-obligation.ts';
import { partTimings } from './part-timing.ts';
import { findPassive } from './passive.ts';
import { fromFirstVerb } from './first-verb.ts';
import { didSo, hasDay, timingOf, type SentenceTiming } from './sentence-timing.ts';

export interface SentenceReading extends SentenceTiming {
  readonly role: 'action' | 'timing' | 'group' | 'remark';
  /** Where the words about the action begin; the sentence's own offset 0 otherwise. */
  readonly mainVerb: number;
  /** It names itself as more of the same: "It will also ...". */
  readonly also: boolean;
  /** It says in full that a body will or should do something. */
  readonly obliges: boolean;
  /** The body that is to act, as written: "the Council", "It". */
  readonly actor: string | undefined;
  readonly stance: ActionGroup['stance'];
  /** In the passive voice, where the verb stands. */
  readonly participle?: number;
}

const remark: SentenceReading = {
  role: 'remark',
  mainVerb: 0,
  kinds: undefined,
  ahead: false,
  also: false,
  obliges: false,
  ofAll: false,
  actor: undefined,
  stance: 'neutral',
};

/** Verbs that say that there is a remedy, not what it is. */
const general = phrasePattern(
  `^(?:${[
    // No verb of doing: "will not", "should have", "has agreed to be".
    '(?:not|is|was|are|were|has|had|which|be|have|been|now be|benefit|remain|agree (?:that|with|to)|accept (?:that|our|my|the|this|these|all)|comply|understand|see|note that|remember|welcome|recogni[sz]e that|(?:bear|keep) in mind)\\b',
    // "remedy Mr X's injustice", but "remedy the damp"
    '(?:remedy|resolve|address|put right|right)(?: (?:this|it|that)\\b| [^.,;:]{0,50}?\\b(?:injustice|complaints?|faults?|failings?|matters?|concerns?)\\b| ?[.,:;]| ?$)',
    // "agreed to all of our recommendations"
    '(?:(?:our|my|this|these|those|all|both|the|each|of|some) ){1,4}(?:[a-z]+ )?(?:recommend|propos|remed|suggest|action|finding)',
    '(?:take|taking|carry out|carrying out|implement|implementing|complete|completing|do|doing|undertake|follow|provide|make) (?:(?:the|this|these|those|all|some|its|my|our|of|both) )*(?:following|recommend\\w*|remed\\w*|agreed|above|below|steps?|(?:service )?improvements|changes|tasks|measures|actions?|so|proposed|suggested|them|it|everything)\\b(?! plan)',
    '(?:all |both )?(?:of )?(?:the )?(?:following|below|above)\\b',
    // "should do this", "will pay these sums"
    '(?:(?:do|complete|achieve|finish|arrange|pay|make|send|issue|provide) )?(?:this|so|that|these|those|it|them|both|all of (?:this|them|these))(?: payments?| sums?| actions?)?(?= ?(?:[.,;:]|$|and\\b|in full|as a))',
    // "have each agreed to act"
    'act(?: on (?:this|these|our|my|the) [^.,;:]{0,40})?(?= ?(?:[.,;:]|$))',
    '(?:decide|consider|judge|think|say) for (?:it|them)sel',
    'ensure (?:that )?(?:the|this|these|all|both|my|our) (?:[a-z]+ )?(?:remed|actions?|recommend|above|payments?)',
    '(?:carry|put) (?:this|these|them|it|things|matters) (?:out|right|in(?:to)? (?:place|effect|practice))',
    'follow (?:my|our|the) rec',
    '(?:consider|lay) (?:(?:this|our|the|that|its) (?:[a-z]+ )?guidance|(?:an?|the|our|my|this|its) (?:[a-z]+ )?(?:remed|recommend|proposal|report|offer|suggest))',
  ].join('|')})`,
  'i',
);
const guidance =
  /\b[Ww]e (?:publish|produce|have|issue)(?:e?d)?\b[^.]{0,30}\bguidance\b|\bour expectations for how\b|\b(?:consider|follow|refer to|have regard to|use) (?:this|our|the|that) (?:[a-z]+ )?guidance\b(?![^.]{0,40}\b(?:and|then) (?:pay|apologi))/i;
/** The standard paragraph on how to apologise: nobody is to do anything by it. */
export const isGuidance = (sentence: string): boolean => guidance.test(sentence);

/** "carry out a) and b)", "take the first two actions": what is done stands in the list. */
const doesParts =
  /^(?:carry\s+out|complete|do|take|undertake|implement|finish|achieve|put)\b[^.;]{0,20}?(?:\(?[a-h]\)|actions?\b|points?\b|items?\b|recommendations?\b|bullet|steps?\b|first|second|third|last|final|rest|remaining|others)/i;

/** "has already taken action to remedy this" says that something was done, not what. */
const tookSteps =
  /\balready\s+(?:(?:taken|carried out|put|done|completed)\s+(?:\w+\s+){0,2}?(?:actions?|steps|measures|things|this|so|enough|what)|(?:remedied|addressed|resolved|agreed|offered|accepted))\b/i;

const afterAlready = (sentence: string): number => {
  const found = /\b(?:has|have|was|were)\s+already(?:\s+been)?\b/i.exec(sentence);
  return found ? found.index + found[0].length : 0;
};

function timing(sentence: string, phrases: readonly DeadlinePhrase[]): SentenceReading | undefined {
  const found = timingOf(sentence, phrases);
  return found && { ...remark, ...found, role: 'timing' };
}

/** "provide Ms X with:" says no more than that a list follows. */
const onlyGives = phrasePattern(
  '^(?:provide|offer|make|give|arrange|deliver|issue|complete|carry out|take|do)(?: (?:(?:mr|mrs|ms|miss|mx|dr) (?:and (?:mr|mrs|ms|miss|mx|dr) )?[a-z]|him|her|them))?(?: with)?[ ,]*: ?$',
  'i',
);

/** @param rest what the body will or should do. */
function readObligation(sentence: string, rest: string, phrases: readonly DeadlinePhrase[]): SentenceReading {
  const opens = /:\s*$/.test(sentence);
  if (/^[\s.:;,]*$/.test(rest) || onlyGives.test(rest))
    return { ...remark, role: opens || hasDay(phrases) ? 'group' : 'remark' };
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
  const found = findObligation(text) ?? findPassive(text);
  if (!found?.body && partTimings(sentence, phrases).length > 0) return { ...remark, role: 'timing', ofAll: true };
  const also = /\b(?:also|then|in addition|additionally|further)\b/i.test(text.slice(0, 160));
  if (found && (speaksOfBody || !/^(?:it|they)$/i.test(found.body ?? ''))) {
    const { mainVerb, body: actor, stance } = found;
    if (found.participle !== undefined) {
      const { participle } = found;
      return { ...remark, role: 'action', also, obliges: true, stance, participle };
    }
    const rest = fromFirstVerb(text.slice(mainVerb));
    const read =
      partTimings(sentence, phrases).length > 0 && doesParts.test(rest)
        ? ({ ...remark, role: 'timing', ofAll: true } as const)
        : readObligation(sentence, rest, phrases);
    return { ...read, mainVerb, also, obliges: true, actor, stance };
  }
  const already = phrases.find((phrase) => phrase.kind === 'done');
  if (already && didSo(sentence))
    return { ...remark, role: 'timing', ofAll: /\b(?:these|those|both|all)\b/i.test(sentence) };
  if (already && !/:\s*$/.test(sentence))
    return /\balready\b/i.test(sentence) &&
      !tookSteps.test(sentence) &&
      !/\b(?:I|we|no further) \b/i.test(sentence.slice(0, 400))
      ? { ...remark, role: 'action', mainVerb: afterAlready(sentence) }
      : remark;
  return timing(sentence, phrases) ?? { ...remark, role: /:\s*$/.test(sentence) ? 'group' : 'remark' };
}
