/**
 * A statement knows people by a letter, but a draft may still hold a name, and a calendar is seen by others: "Mr Smith"
 * becomes "Mr [name]". Addresses, numbers and e-mail go the same way.
 */
const masks: readonly (readonly [RegExp, string])[] = [
  [/\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\b/g, '[e-mail]'],
  [
    /\b(Mr|Mrs|Ms|Miss|Mx|Dr|Professor|Cllr|Councillor)\.?(?:\s[A-Z](?:[a-z]|['’][A-Z])[A-Za-z'’-]{0,30}){1,3}\b/g,
    '$1 [name]',
  ],
  [/(?<![\w£.,])(?:\+44\s?|0)\d(?:[\s-]?\d){8,9}\b/g, '[telephone]'],
  [/\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/g, '[postcode]'],
];

export const withoutNames = (text: string): string =>
  masks.reduce((kept, [pattern, mask]) => kept.replace(pattern, mask), text);
