/** Whether the words say what money is for. */
import { phrasePattern } from '../deadlines/deadline-phrase.ts';

const purpose = phrasePattern(
  [
    '\\bto (?:help )?(?:reflect|recogni[sz]e|acknowledge|remedy|address|compensate|make up|put right|cover|apologi[sz]e|account|mark|express|offset|reimburse|pay for|settle|symboli[sz]e|represent|buy|fund|enable|mitigate|resolve|meet)\\w*\\b',
    '\\b(?:in|as) (?:a )?(?:recognition|acknowledge?ment|respect|lieu|remedy|compensation|reflection|view|reimbursement|gesture|place|apology|consequence|result|redress|token)\\b',
    '\\b(?:for(?! ?£)|because|due to|towards?|equivalent|equal to|caused|resulting|arising|recogni[sz]ing|acknowledging|reflecting|representing|remedying|compensating|covering|relating to|owed|owes|instead of|cost of|costs of|difference between|lost|loss|missed|backdated|which (?:is|are|was|were)|that (?:it|she|he|they))\\b',
    '\\b(?:it|they|council|provider|trust|authority) (?:has |have |had )?(?:already |previously |originally )?(?:offered|promised)\\b(?! (?:that|to)\\b| ?:)',
    '\\b(?:refund|reimburse|repay|arrears|fees?|charges?|costs?|contributions?|distress|frustration|uncertainty|time and trouble|inconvenience|injustice|remedy)\\b',
  ].join('|'),
  'i',
);

/** @param text folded words of the action, its deadlines blanked out, with those that introduce it. */
export const statesPurpose = (text: string): boolean => purpose.test(text);
