/** What an action is, by its first verb, and whether it is for the person or for the service. */
import { phrasePattern } from '../deadlines/deadline-phrase.ts';
import type { Action, ActionKind } from '../facts.ts';

const us = "(?:us|me|the ombudsm[ae]n|lgsco|our office)\\b";
const giving = '(?:provid|send|giv|suppl|submit|show|let|share|report|confirm|writ|updat|demonstrat|tell)\\w*';
const writing = '(?:updat|revis|amend|chang|introduc|develop|produc|creat|draft|implement|publish|adopt|put|rewrit|strengthen|improv|prepar|establish|writ|set|design|bring|agree|make|clarif|add)\\w*';
const policies = '(?:polic(?:y|ies)|procedures?|process(?:es)?|guidance|protocols?|templates?|website|web ?pages?|leaflets?|standard letters?|letter templates?|practices?|systems?|checklists?|guide|strategy|standard wording|decision letters)';
const learning = '(?:training|briefings?|workshops?|refresher|awareness sessions?|learning session)';
const recording = '(?:records?\\b|files?\\b|case notes?|notes? (?:on|to|of)|dissenting|database)';

/** In order: the first that fits the beginning of the action's own words. */
const kinds: readonly (readonly [ActionKind, string])[] = [
  ['evidence', `${giving}(?: to)? (?:${us}[^.;]{0,80}|[^.;]{0,60}\\b)evidence\\b`],
  ['evidence', `evidence\\b`],
  ['evidence', `(?:confirm|demonstrat|report)\\w*(?: back)?(?: in writing)? to ${us}`],
  ['evidence', `(?:send|provid|giv|suppl)\\w* ${us} (?:with )?(?:an? )?(?:copy|copies|update|confirmation|details|proof)`],
  ['apology', 'apologi[sz]\\w*'],
  ['apology', '(?:writ|send|provid|issu|giv|mak|offer|arrang|ensur)\\w* [^.;]{0,80}?\\bapolog'],
  ['apology', '(?:an? )?(?:full |further |formal |written |meaningful |sincere |letter of )*apolog'],
  ['refund', '(?:refund|reimburs|repay|credit|waiv)\\w*|backdat\\w* [^.;]{0,60}\\b(?:payments?|benefits?|awards?|allowance|budget|support|charges?|reduction|£)'],
  ['refund', 'writ\\w*[ -]off|(?:cancel|remov|clear|withdraw|correct)\\w* [^.;]{0,40}\\b(?:charges?|debts?|invoices?|arrears|fees?|balance|penalty|fine)\\b'],
  ['refund', '(?:mak|arrang|provid|issu|giv)\\w* [^.;]{0,40}\\brefund'],
  ['payment', '(?:pay|pays|paying|paid)\\b'],
  ['payment', '(?:mak|arrang|offer|provid|giv|send|increas|award)\\w* [^.;]{0,60}(?:\\bpayments?\\b|£)'],
  ['payment', '(?:compensat\\w*|meet\\w* \\d+%|meet\\w* [^.;]{0,30}\\bcosts?\\b|contribut\\w* £?)'],
  ['payment', '(?:an? )?(?:further |symbolic |additional |total |one-off )*(?:payment|sum)\\b|£'],
  ['training', `(?:(?:further|refresher|additional|staff) )?(?:train|retrain)\\w*\\b`],
  ['training', `(?:provid|deliver|arrang|organis|giv|hold|run|offer|put|undertak|complet|ensur|review|updat|carr)\\w* [^.;]{0,60}\\b${learning}\\b`],
  ['reminder', '(?:an? )?(?:written )?remind\\w*'],
  ['reminder', '(?:brief|circulat|shar|cascad|disseminat|discuss|rais|bring|issu|send|highlight|distribut|communicat|us)\\w* [^.;]{0,120}\\b(?:staff|officers?|teams?|managers?|social workers?|colleagues|employees|practitioners|panel members|members)\\b'],
  ['reminder', 'shar\\w* (?:a copy of )?(?:this|our|the|my) (?:final )?(?:decision|statement|report|learning|findings)|issu\\w* [^.;]{0,30}\\breminder'],
  ['records', `(?:record|add|plac|put|amend|correct|not|updat|annotat|attach|remov|delet|ensur|includ)\\w*\\b [^.;]{0,80}\\b${recording}`],
  ['review', '(?:an? |the )?(?:[a-z]+ )?(?:review|audit)\\b|(?:review|audit|reconsider|re-consider|revisit|re-examin|reexamin|re-review|evaluat)\\w*'],
  ['review', '(?:carr|conduct|undertak|complet|commission|hold|do|arrang|look|mak|perform)\\w*(?: out)? [^.;]{0,40}\\b(?:review(?! (?:meeting|hearing|panel))|audit|again|look back|lookback)\\b'],
  ['review', 'consider\\w* (?:whether|how|what|if|why|the|its|introduc|chang)'],
  ['assessment', '(?:re-?assess|assess)\\w*'],
  ['assessment', '(?:carr|complet|arrang|undertak|conduct|offer|provid|commission|start|begin|finalis|issu|produc|mak|secur|obtain|request)\\w*(?: out)? [^.;]{0,60}\\b(?:re-?assessments?|assessments?|ehcp?\\b|education, health and care)'],
  ['policy', `${writing} [^.;]{0,60}\\b${policies}\\b`],
  ['policy', '(?:produc|draw|develop|creat|prepar|put|agre|writ)\\w*(?: up)? [^.;]{0,20}\\baction plan'],
];
const patterns = kinds.map(([kind, source]) => [kind, phrasePattern(`^(?:${source})`, 'i')] as const);

const doing =
  'appoint|arrang|begin|call|carr|complet|confirm|conduct|contact|consult|continu|decid|deliver|determin|discuss|dr[ae]w|ensur|escalat|establish|explain|finalis|find|follow|hold|honour|identif|inform|invit|investigat|invest|issu|liais|look|mak|meet|monitor|mov|nam|negotiat|notif|offer|organis|provid|progress|publish|put|reach|reduc|re-?open|re-?start|re-?instat|register|remov|repair|repl|request|respond|restor|resum|return|secur|send|set|shar|speak|start|stop|submit|support|take|tell|transfer|treat|visit|work|writ|allocat|agree|seek|check|keep|give|use|consider|collect|clear|fit|install|replac|inspect|serv|withdraw|suspend|allow|backdat|increas|award|place|name|fund|ask|act|bring|recruit|advis|clarif|amend|correct|updat|chang|improv|introduc|produc|prepar|develop|creat|implement|reflect|remedi|rectif|commit|undertak|add|record|note|recalculat|calculat|recover|reverse|apply|approve|grant|extend|cease|refer|review|adjust|assist|help|engag|facilitat|enabl|priorit|process|resolve|rehous|house|move|accept|acknowledg|pursue|enforc|cut|clean|empty|maintain|supply|call|present|finish|attend|fix|clos|rais|escalat|circulat|report|assign|commission|source|explor|plan|ensure|enter|prevent|record|hav|address|protect|secure|test|measure|train|put|hire|employ|host|trial|pilot|remedy|treat|undertake|deal|demonstrat|describ|evidence|highlight|reply|rehear|re-hear|rearrang|re-arrang|reschedul|reconven|convene|reimpos|disregard|exempt|compil|gather|obtain|us|waiv|buy|purchas|lend|loan|transport|accommodat|match|pass|expedit|speed|catch|cover|draft|follow|hand|invest|join|let|list|log|mark|open|post|reassur|reassign|relet|repeat|reset|retain|retract|revert|scan|schedul|screen|strengthen|survey|trace|translat|try|turn|upload|verify|view|wipe';
const verbAtStart = phrasePattern(`^(?:not )?(?:${doing})[a-z-]*\\b`, 'i');
const adverbs = phrasePattern("^[ ,;:-]*(?:(?:also|then|now|therefore|to|and|immediately|formally|fully|again|further|jointly|either|both|each|carefully|personally|in writing)[ ,]+){1,3}", 'i');

/** "Payment: pay Mr X ...", "**Apology** - ..." */
const label = /^(?:an? )?[A-Z][a-z]{3,20}(?: [a-z]{2,15}){0,2}\*{0,2}(?::\*{0,2}|\*{1,2} ?-|\*{2}) (?=[A-Za-z£])/;
const condition = phrasePattern('^(?:if|where|should|once|when|following|after|before|in addition|to|for) [^.;:,]{1,120}, ?', 'i');

/** The action's words from its first verb on, without "also" and "If Ms X asks,". */
export function fromFirstVerb(text: string): string {
  const words = text.replace(/^[\s,;:*_-]+/, '').replace(adverbs, '').replace(label, '').replace(adverbs, '');
  return words.replace(condition, '').replace(adverbs, '');
}

/** True when the words begin with a verb that a body can be asked to do. */
export const beginsWithVerb = (text: string): boolean => kindOf(text) !== 'other';

/** @param text folded words of the action, deadline phrases blanked out, from the main verb on. */
export function kindOf(text: string): ActionKind {
  const words = fromFirstVerb(text);
  const found = patterns.find(([, pattern]) => pattern.test(words));
  if (found) return found[0];
  return verbAtStart.test(words) ? 'action' : 'other';
}

const service = /\b(?:staff|officers|employees|social workers|managers|managing|training|polic(?:y|ies)|procedures?|process(?:es)?|protocols?|guidance|systems?|practices?|website|web\s?pages?|templates?|leaflets?|arrangements|all (?:cases|complaints|applications|families|residents)|other (?:cases|people|families|residents|children)|similar|action plan|in future|future (?:cases|applications|complaints)|backlog|monitoring|commissioning|oversight|record[- ]keeping|how it|lessons|learning|recruit)\b/i;
const person = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Child) [A-Z]\b|\b(?:him|her|his|their child|the family|the complainant)\b|\b[B-HJ-Z](?:'s)?\b(?!\.)/;

const placeOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.index ?? Infinity;

/** @param text folded words of the action. */
export function scopeOf(kind: ActionKind, text: string): Action['scope'] {
  switch (kind) {
    case 'training':
    case 'reminder':
    case 'policy':
      return 'service';
    case 'apology':
    case 'payment':
    case 'evidence':
      return 'personal';
    case 'refund':
    case 'assessment':
    case 'records':
      return !person.test(text) && service.test(text) ? 'service' : 'personal';
    case 'review':
      // "review its procedures after Mr X's case", "review Mr X's case and its procedures": the first named counts.
      return placeOf(person, text) < placeOf(service, text) ? 'personal' : 'service';
    case 'action':
    case 'other':
      return service.test(text) && !person.test(text) ? 'service' : 'personal';
  }
}
