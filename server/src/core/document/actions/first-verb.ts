import { phrasePattern } from '../deadlines/deadline-phrase.ts';

/** Stems of what bodies are asked to do, beside the verbs of the named kinds. */
const doing = [
  'accept|accommodat|acknowledg|act(?:s|ing)?\\b|add|adjust|advis|agree|allocat|allow|amend|apply|appoint',
  'approve|arrang|ask|assign|assist|attend|award|backdat|begin|bring|buy|calculat|call|carr|catch|cease',
  'chang|check|circulat|clarif|clean|clear|clos|collect|commission|commit|compil|complet|conduct|confirm',
  'consider|consult|contact|continu|convene|correct|creat|cut|deal|decid|deliver|demonstrat|describ|determin',
  'deduct|develop|discuss|disregard|dr[ae]w|draft|employ|empty|enabl|enforc|engag|ensur|enter|escalat|establish',
  'exempt|expedit|explain|explor|extend|facilitat|finalis|find|finish|fit|fix|follow|fund|gather|give|grant',
  'hand|hav|help|highlight|hire|hold|honour|host|hous|identif|implement|improv|increas|inform|inspect',
  'install|introduc|invest|invit|issu|join|keep|lend|liais|list|loan|log|look|maintain|mak|mark|measure|meet',
  'monitor|mov|nam|negotiat|note|notif|obtain|offer|open|organis|pilot|plac|post|prepar|present|prevent',
  'priorit|process|produc|progress|protect|provid|publish|purchas|pursue|put|rais|re-?instat|re-?open',
  're-?start|re-arrang|re-hear|reach|rearrang|reassign|reassur|recalculat|reconven|record|recover|recruit',
  'rectif|reduc|refer|reflect|register|rehear|rehous|reimpos|relet|remedi|remedy|remov|repair|repeat|repl',
  'report|request|reschedul|reset|resolve|respond|restor|resum|retain|retract|return|reverse|revert|review|revis',
  'scan|schedul|screen|secur|seek|send|serv|set|shar|source|speak|speed|start|stop|strengthen|submit|supply',
  'support|survey|suspend|take|telephon|tell|test|trace|train|transfer|translat|transport|treat|trial|try|turn',
  'undertak|updat|upload|us(?:e|es|ing)\\b|use|verify|view|visit|waiv|wipe|withdraw|work|writ',
  'annul|evict|instruct|insulat|lift|mend|paint|phon|prun|rebook|redact|redo|renew|resurfac|reword',
].join('|');
const verbAtStart = phrasePattern(`^(?:not )?(?:re-?)?(?:${doing})[a-z-]*\\b`, 'i');

/** True for words that begin with one of the verbs, in any of its forms. */
export const startsWithVerb = (words: string): boolean => verbAtStart.test(words);

const adverbs = phrasePattern(
  '^[ ,;:-]*(?:(?:also|then|now|therefore|to|and|continu(?:e|es|ing) to(?= (?:pay|meet|refund|fund))|immediately|formally|fully|again|further|jointly|either|both|each|carefully|personally|in writing)[ ,]+){1,3}',
  'i',
);

/** "Payment: pay Mr X ...", "**Apology** - ..." */
const label = /^(?:an? )?[A-Z][a-z]{3,20}(?: [a-z]{2,15}){0,2}\*{0,2}(?::\*{0,2}|\*{1,2} ?-|\*{2}) (?=[A-Za-z£])/;
/** "The Council to review ..." */
const bodyTo = /^[Tt]he [A-Z][a-z]+(?: [A-Z][a-z]+)? to (?=[a-z])/;
const condition = phrasePattern(
  '^(?:if|where|should|once|when|following|after|before|in addition|to|for|by|through|via|at|as|in light of|using|within|over|during) [^.;:,]{1,120}, ?',
  'i',
);

/** The action's words from its first verb on, without "also" and "If Ms X asks,". */
export function fromFirstVerb(text: string): string {
  const words = text
    .replace(/^[\s,;:*_-]+/, '')
    .replace(adverbs, '')
    .replace(label, '')
    .replace(bodyTo, '')
    .replace(adverbs, '');
  return words.replace(condition, '').replace(adverbs, '');
}
