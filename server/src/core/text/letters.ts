/**
 * For character classes in patterns (`[${letters}]`): the letters of the Latin script, which every statement is written in.
 * A pattern with all letters of Unicode (`\p{L}`) takes longer to compile than a draft takes to read, and longer still
 * without regard to case.
 */
export const letters = 'A-Za-zªºÀ-ÖØ-öø-ɏḀ-ỿ';

/** The same for digits, raised ones and fractions among them, instead of `\p{N}`. */
export const digits = '0-9²³¹¼-¾';
