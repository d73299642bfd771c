/**
 * Pieces that the outcome phrases are put together from. A blank stands for one or more blanks; gaps are bounded, so
 * that a search stays linear whatever the text is.
 */

/** The Ombudsman speaking, as the subject of a sentence. */
export const us = String.raw`(?:(?:we|I)(?:'ve|'m|'re)?|the Ombudsm[ae]n),?`;

/** Up to two adverbs, each with its blank. */
export const adverbs = String.raw`(?:(?:also|now|then|since|still|both|all|already|so|not yet|\w+ly|therefore|thus),? ){0,2}`;

/** What may stand between "we" and the verb without turning the sense round, or changing the subject. */
export const helpers = String.raw`(?:(?!(?:not|no|never|the|an?|he|she|they|it|his|her|their|my|our|whether|if|who|which|that|why|how|what|and|but|asked|told|can|usually|normally|generally|ordinarily|often|always|sometimes|cannot|\w+n't)\b)[\w'-]+,? ){0,5}?`;

/** A word that means fault, as the office uses it. */
export const fault = String.raw`(?:at fault|faults?|maladministration|service failures?|failings?)\b(?!-)`;

/** "not", also at the end of another word. */
export const not = String.raw`(?:not|never|cannot|\w+n't)`;

/** Any words but those that begin another clause. */
export const gap = (most: number, stops = ''): string =>
  String.raw`(?:(?!\b(?:but|however|although|though|because|whether|if|unless|while|whereas|which${stops === '' ? '' : `|${stops}`})\b)[^;:]){0,${most}}?`;

/** Up to so many words. */
export const words = (most: number): string => String.raw`(?:[\w'-]+ ){0,${most}}?`;

/** Up to so many words, none of which turns the sense round. */
export const plainWords = (most: number): string =>
  String.raw`(?:(?!(?:not|no|never|nothing|nor|neither|any|without)\b)[\w'-]+ ){0,${most}}?`;

export const phrase = (source: string): RegExp => new RegExp(source.replaceAll(/ (?![*+?{])/g, ' +'), 'gi');
