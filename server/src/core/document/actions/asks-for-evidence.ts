/** Whether an action ends with proof for the Ombudsman. */
import { phrasePattern } from '../deadlines/deadline-phrase.ts';

const us = "(?:us|me|the ombudsm[ae]n|the lgsco|lgsco|our office|the investigator|my office|this office)\\b(?!')";
const verbs =
  '(?:provid(?:e|es|ing)|sen(?:d|ds|ding)|giv(?:e|es|ing)|suppl(?:y|ies|ying)|submit(?:s|ting)?|show(?:s|ing)?)';
const evidence = phrasePattern(
  [
    // "send us a copy", "provide the Ombudsman with evidence", "let us know"
    `\\b(?:${verbs}|tell|tells|telling|updat(?:e|es|ing)|inform(?:s|ing)?|notif(?:y|ies|ying)|advis(?:e|es|ing)|cop(?:y|ies|ying)) (?:back )?(?:to )?${us}`,
    `\\blet ${us} (?:know|have|see)`,
    // "share its findings with us", "report the outcome to us", "evidence of this to the Ombudsman"
    `\\b(?:${verbs}|shar(?:e|es|ing)|report(?:s|ing)?|confirm(?:s|ing)?|writ(?:e|es|ing)|demonstrat(?:e|es|ing)|evidenc(?:e|es|ing)|copy|copies|present(?:s|ing)?|forward(?:s|ing)?|return(?:s|ing)?|explain(?:s|ing)?)\\b[^.;:]{0,120}? (?<!\\b(?:signpost\\w*|refer\\w*|complain\\w*|com(?:e|es|ing)|escalat\\w*|br(?:ought|ing)|access|recourse|rights?|known|responded|replied) )(?:to|with) ${us}`,
    `(?<!\\b(?:if|when|once|where|after|that|any) [^.;,]{0,30})\\b(?:${verbs}|shar(?:e|es|ing)|produc(?:e|es|ing)|keep(?:s|ing)?)\\b[^.;:]{0,60}\\bevidence (?:of|that|it|to (?:show|confirm|demonstrate)|showing|this|the (?:action|remed|recommend))`,
  ].join('|'),
  'i',
);

/** @param text folded words of the action. */
export const asksForEvidence = (text: string): boolean => evidence.test(text);
