/** Obligations that name no body: "A written apology will be sent to Ms X", "I recommended an apology and £200". */
import { phrasePattern } from '../deadlines/deadline-phrase.ts';
import type { Obligation } from './find-obligation.ts';

const title = '(?:Mr|Mrs|Ms|Miss|Mx|Dr)';
const thing =
  '(?:apolog(?:y|ies)|letter|payment|refund|sum|review|briefing|training|reminder|meeting|(?:re)?assessment|copy|note|plan|report|audit|visit|inspection|explanation|decision|credit|survey|repair|works?)';
const subject = [
  // "A further written apology", "£200", "Training on the code"
  `An? (?:[a-z-]+ ){0,4}?${thing}\\b[^.;:]{0,80}?`,
  '(?:A (?:[a-z-]+ ){0,3}(?:payment|sum) of )?£[\\d,.]*\\d[^.;:]{0,60}?',
  '(?:Further |Refresher )?[Tt]raining[^.;:]{0,60}?',
  // "Staff", "All relevant managers"
  '(?:All |Relevant |The relevant )*(?:[Ss]taff|[Oo]fficers|[Mm]anagers|[Ss]ocial workers|[Tt]eams)\\b[^.;:]{0,40}?',
  // "The complaints policy", "Its guidance on direct payments"
  "(?:The|Its|The [A-Z][a-z]+'s) (?:[a-z-]+ ){0,4}(?:polic(?:y|ies)|procedures?|guidance|website|web ?pages?|leaflets?|templates?|letters?|process(?:es)?|protocol|charges?|invoices?|debts?|arrears|fees?|fine|penalty|overpayment|records?|file)\\b[^.;:]{0,60}?",
  // "Mr X", "Mr X's application"
  `(?:${title} (?:and ${title} )?[A-Z]|Child [A-Z]|He|She)(?:'s (?:[a-z-]+ ){0,3}[a-z]+)?`,
].join('|');
const done =
  '(?:sent|made|paid|given|issued|provided|offered|written|reviewed|updated|amended|revised|rewritten|reminded|trained|retrained|briefed|told|refunded|reimbursed|repaid|waived|cancelled|credited|removed|written off|reassessed|reconsidered|backdated|arranged|held|carried out|completed|undertaken|delivered|commissioned|placed|added|corrected|reinstated|changed|published|produced|invited|visited|moved|rehoused|put)';
const passive = phrasePattern(
  `^[ ,]*(?:(?:To|In|As|For|Because) [^.;:,]{3,120}, )?(?:I (?:have )?recommend(?:ed)? that )?(${subject}) (?:will|should|must|shall|is to|are to) (?:also |now |then )?be (?=${done}\\b)`,
  '',
);
/** "The letter should be", "Mr X should have been told": how, or what went wrong. */
const standard = /\b(?:says?|said|states?|law|regulations|code|normally|usually|expects?|already)\b/i;

const noun =
  '(?:(?:an? )?(?:(?:full|further|formal|written|symbolic|modest|additional|total|one-off|financial|service|fresh) ){0,3}(?:apolog(?:y|ies)|payment|refund|review|reassessment|assessment|reminder|training|sum)\\b|£\\d)';
const recommendsThing = phrasePattern(
  `(?<!\\b(?:[Ww]hen|[Ii]f|[Ww]here|[Ww]hether|[Bb]efore|[Oo]nce|[Uu]nless|[Hh]ow|[Ww]hy|[Cc]ases) )\\b(?:I|[Ww]e)(?: have)?(?: also| therefore)? (?:recommend|recommended|propose|proposed|asked for|suggested)[ ,]+(?:to the [A-Z][a-z]+[ ,]+)?(?=${noun})`,
  '',
);
const past =
  /\b(?:previous|earlier|recent|another|last|other)\s+(?:\w+\s+)?(?:report|case|decision|investigation|complaint)s?\b/i;

/** @param text folded, with the deadlines blanked out. */
export function findPassive(text: string): Obligation | undefined {
  if (!/\bbe\b|recommend|propos|asked for|suggested/i.test(text)) return undefined;
  const thingAsked = recommendsThing.exec(text);
  if (thingAsked && !past.test(text))
    return {
      body: undefined,
      mainVerb: thingAsked.index + thingAsked[0].length,
      stance: /\bagreed|accepted\b/i.test(text) ? 'agreed' : 'recommended',
    };
  const found = passive.exec(text);
  if (!found || standard.test(found[0])) return undefined;
  const stance = /\b(?:should|must)\s+(?:\w+\s+)?be\s*$/.test(found[0]) ? 'recommended' : 'agreed';
  return { body: undefined, mainVerb: 0, participle: found[0].length, stance };
}
