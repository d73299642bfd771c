/** What an action is, by its first verb. */
import { phrasePattern } from '../deadlines/deadline-phrase.ts';
import type { ActionKind } from '../facts.ts';
import { fromFirstVerb, startsWithVerb } from './first-verb.ts';

const us = '(?:us|me|the ombudsm[ae]n|lgsco|our office)\\b';
const giving = '(?:provid|send|giv|suppl|submit|show|let|share|report|confirm|writ|updat|demonstrat|tell)\\w*';
const writing =
  '(?:updat|correct|revis|amend|chang|introduc|develop|produc|creat|draft|implement|publish|adopt|put|rewrit|strengthen|improv|prepar|establish|writ|set|design|bring|agree|make|clarif|add)\\w*';
const policies =
  '(?:polic(?:y|ies)|procedures?|process(?:es)?|guidance|protocols?|templates?|forms?|website|web ?pages?|leaflets?|standard letters?|letter templates?|practices?|systems?|checklists?|guide|strategy|standard wording|decision letters)';
const learning = '(?:training|briefings?|workshops?|refresher|awareness sessions?|learning session)';
const recording = '(?:records?\\b|files?\\b|case notes?|notes? (?:on|to|of)|dissenting|database)';

/** In order: the first that fits the beginning of the action's own words. */
const kinds: readonly (readonly [ActionKind, string])[] = [
  ['evidence', `${giving}(?: to)? (?:${us}[^.;]{0,80}|[^.;]{0,60}\\b)evidence\\b`],
  ['evidence', `evidence\\b`],
  ['evidence', `(?:show|demonstrat)\\w* (?:to )?${us}`],
  ['evidence', `writ\\w* (?:back )?to ${us}`],
  ['evidence', `shar\\w* [^.;]{0,60} with ${us}`],
  ['evidence', `(?:confirm|demonstrat|report)\\w*(?: back)?(?: in writing)? to ${us}`],
  [
    'evidence',
    `(?:send|provid|giv|suppl)\\w* ${us} (?:with )?(?:an? )?(?:copy|copies|update|confirmation|details|proof)`,
  ],
  ['evidence', `(?:tell|inform|notif|updat)\\w* ${us}|let (?:us|the ombudsm[ae]n) know`],
  [
    'payment',
    '(?:send|giv|pay|provid|mak|offer)\\w*(?: [a-z]+){0,4} (?:an? (?:[a-z]+ ){0,3}(?:payment|cheque|sum) (?:of|for) )?£',
  ],
  ['apology', 'apologi[sz]\\w*'],
  ['apology', '(?:writ|send|provid|issu|giv|mak|offer|arrang|ensur)\\w* [^.;]{0,80}?\\bapolog'],
  ['apology', '(?:an? )?(?:full |further |formal |written |meaningful |sincere |letter of )*apolog'],
  [
    'refund',
    '(?:refund|reimburs|repay|credit|waiv)\\w*|(?:deduct|offset)\\w* [^.;]{0,40}£|reduc\\w* [^.;]{0,40}\\b(?:charges?|debts?|invoices?|arrears|fees?|bills?|balance)\\b|backdat\\w* [^.;]{0,60}\\b(?:payments?|benefits?|awards?|allowance|budget|support|charges?|reduction|£)',
  ],
  [
    'refund',
    'writ\\w*[ -]off|(?:cancel|remov|clear|withdraw|correct)\\w* [^.;]{0,40}\\b(?:charges?|debts?|invoices?|arrears|fees?|balance|penalty|fine)\\b',
  ],
  ['refund', '(?:mak|arrang|provid|issu|giv)\\w* [^.;]{0,40}\\brefund'],
  ['payment', '(?:pay|pays|paying|paid)\\b'],
  ['payment', '(?:mak|arrang|offer|provid|giv|send|increas|award)\\w* [^.;]{0,60}(?:\\bpayments?\\b|£)'],
  ['payment', '(?:compensat\\w*|meet\\w* \\d+%|meet\\w* [^.;]{0,30}\\bcosts?\\b|contribut\\w* £?)'],
  ['payment', '(?:an? )?(?:further |symbolic |additional |total |one-off )*(?:payment|sum)\\b|£'],
  ['training', `(?:(?:further|refresher|additional|staff) )?(?:train|retrain)\\w*\\b`],
  [
    'training',
    `(?:provid|deliver|arrang|organis|giv|hold|run|offer|put|undertak|complet|ensur|review|updat|carr)\\w* [^.;]{0,60}\\b${learning}\\b`,
  ],
  ['reminder', '(?:an? )?(?:written )?remind\\w*'],
  [
    'reminder',
    '(?:brief|circulat|shar|cascad|disseminat|discuss|rais|bring|issu|send|highlight|distribut|communicat|us)\\w* [^.;]{0,120}\\b(?:staff|officers?|teams?|managers?|social workers?|colleagues|employees|practitioners|panel members|members)\\b',
  ],
  [
    'reminder',
    'shar\\w* (?:a copy of )?(?:this|our|the|my) (?:final )?(?:decision|statement|report|learning|findings)|issu\\w* [^.;]{0,30}\\breminder',
  ],
  [
    'records',
    `(?:record|add|plac|put|amend|correct|not|updat|annotat|attach|remov|delet|ensur|includ)\\w*\\b [^.;]{0,80}\\b${recording}`,
  ],
  [
    'review',
    '(?:an? |the )?(?:[a-z]+ )?(?:review|audit)\\b|(?:review|audit|reconsider|re-consider|revisit|re-examin|reexamin|re-review|evaluat)\\w*',
  ],
  [
    'review',
    '(?:carr|conduct|undertak|complet|commission|hold|do|arrang|look|mak|perform)\\w*(?: out)? [^.;]{0,40}\\b(?:review(?! (?:meeting|hearing|panel))|audit|again|look back|lookback)\\b',
  ],
  ['review', 'consider\\w* (?:whether|how|what|if|why|the|its|introduc|chang)'],
  ['assessment', '(?:re-?assess|assess)\\w*'],
  [
    'assessment',
    '(?:carr|complet|arrang|undertak|conduct|offer|provid|commission|start|begin|finalis|issu|produc|mak|secur|obtain|request)\\w*(?: out)? [^.;]{0,60}\\b(?:re-?assessments?|assessments?|ehcp?\\b|education, health and care)',
  ],
  ['policy', `${writing} [^.;]{0,60}\\b${policies}\\b`],
  ['policy', '(?:produc|draw|develop|creat|prepar|put|agre|writ)\\w*(?: up)? [^.;]{0,20}\\baction plan'],
];
const patterns = kinds.map(([kind, source]) => [kind, phrasePattern(`^(?:${source})`, 'i')] as const);

/** True when the words begin with a verb that a body can be asked to do. */
export const beginsWithVerb = (text: string): boolean => kindOf(text) !== 'other';

/** @param text folded words of the action, deadline phrases blanked out, from the main verb on. */
export function kindOf(text: string): ActionKind {
  const words = fromFirstVerb(text);
  const found = patterns.find(([, pattern]) => pattern.test(words));
  if (found) return found[0];
  return startsWithVerb(words) ? 'action' : 'other';
}
