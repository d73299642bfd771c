/** Whether an action ends with proof for the Ombudsman. */
import { phrasePattern } from '../deadlines/deadline-phrase.ts';

const us = "(?:us|me|the ombudsm[ae]n|the lgsco|lgsco|our office|the investigator|my office|this office)\\b(?!')";
const evidence = phrasePattern(
  [
    // "send us a copy", "provide the Ombudsman with evidence", "let us know"
    `\\b(?:provid|send|giv|suppl|submit|show|tell|updat|inform|notif|advis|cop)\\w* (?:back )?(?:to )?${us}`,
    `\\blet ${us} (?:know|have|see)`,
    // "share its findings with us", "report the outcome to us", "evidence of this to the Ombudsman"
    `\\b(?:shar|report|confirm|writ|demonstrat|evidenc|provid|send|submit|suppl|show|cop|present|forward|return|giv|explain)\\w*\\b[^.;:]{0,120}? (?:to|with) ${us}`,
    '\\b(?:provid|send|submit|suppl|keep|obtain|shar|produc)\\w*\\b[^.;:]{0,60}\\bevidence (?:of|that|it|to (?:show|confirm|demonstrate)|showing|this|the (?:action|remed|recommend))',
  ].join('|'),
  'i',
);

/** @param text folded words of the action. */
export const asksForEvidence = (text: string): boolean => evidence.test(text);
