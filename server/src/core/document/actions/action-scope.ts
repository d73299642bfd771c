import type { Action, ActionKind } from '../facts.ts';

const service =
  /\b(?:staff|officers|employees|social workers|managers|managing|training|polic(?:y|ies)|procedures?|process(?:es)?|protocols?|(?<!statutory |government )guidance|systems?|practices?|website|web\s?pages?|templates?|leaflets?|arrangements|all (?:cases|complaints|applications|families|residents)|other (?:cases|people|families|residents|children)|similar|action plan|in future|future (?:cases|applications|complaints)|backlog|monitoring|commissioning|oversight|record[- ]keeping|how it|lessons|learning|recruit)\b/i;
const person =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Child) [A-Z]\b|\b(?:him|her|his|their child|the family|the complainant)\b|\b[B-HJ-Z](?:'s)?\b(?!\.)/;

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
