import type { Action, ActionKind } from '../facts.ts';

const service =
  /\b(?:staff|officers|employees|social workers|managers|managing|training|polic(?:y|ies)|procedures?|process(?:es)?|protocols?|(?<!statutory |government )guidance|systems?|practices?|website|web\s?pages?|templates?|leaflets?|arrangements|all (?:(?:of )?(?:its|the|their) )?(?:applicants|residents|tenants|requests|cases|complaints|appeals|applications|families|accounts|letters|contracts)|other (?:[a-z]+ )?(?:cases|people|families|residents|children|appeals|applications|applicants|tenants|complaints|accounts|requests)|everyone|everybody|anyone|(?:people|those|residents|families|parents|carers|tenants|applicants|customers) (?:who|that|whose|on)|letters? (?:that )?it (?:sends|uses|issues)|standard letters?|similar|action plan|in future|future (?:cases|applications|complaints)|backlog|monitoring|commissioning|oversight|record[- ]keeping|criteria|committee|cabinet|scrutiny|(?:its|elected|panel|committee) members|councillors|targets?|its contracts?|response times|requests are|complaints are|all (?:parents|carers|those)|happen again|recurs?|recurrence|lessons|learning|recruit)\b/i;
const person =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Child) [A-Z]\b|\b(?:him|her|his|their child|the family|the complainant)\b|\b[B-HJ-Z](?:'s)?\b(?!\.)/;

/** A review that the person is due, not one of how the body works. */
const ownReview =
  /\b(?:annual|interim|early|care|support|care plan|support plan|ehcp?|ehc plan|six-month|suitability) review\b/i;

const placeOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.index ?? Infinity;

/** A procedure that is gone through is not one that is changed: "complete stage two of the complaints procedure". */
const goneThrough =
  /\b(?:under|through|of|at|in|using|via)\s+(?:(?:the|its|our)\s+)?(?:[\w'’-]+\s+){0,4}?(?:complaints?|statutory|appeals?|review)\s+(?:[\w'’-]+\s+)?(?:procedures?|process)\b/gi;
const changes = /^\W*(?:review|amend|updat|revis|chang|improv|introduc|audit)/i;

/** @param words folded words of the action. */
export function scopeOf(kind: ActionKind, words: string): Action['scope'] {
  const text = changes.test(words) ? words : words.replace(goneThrough, ' ');
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
      if (/^(?:reconsider|re-consider|rehear)\w*\b/i.test(text) && !service.test(text)) return 'personal';
      if (ownReview.test(text) && !service.test(text)) return 'personal';
      // "review its procedures after Mr X's case", "review Mr X's case and its procedures": the first named counts.
      return placeOf(person, text) < placeOf(service, text) ? 'personal' : 'service';
    case 'action':
    case 'other':
      if (/^\W*publish/i.test(words)) return 'service';
      if (/^\W*(?:look|check|consider|examin|explor)\w*\b[^.;]{0,30}\b(?:how|what) it\b/i.test(words)) return 'service';
      return service.test(text) && !person.test(text) ? 'service' : 'personal';
  }
}
