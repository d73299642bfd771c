/**
 * Pieces that the outcome phrases are put together from. A blank stands for one or more blanks; gaps are bounded, so
 * that a search stays linear whatever the text is.
 */

/** The Ombudsman speaking, as the subject of a sentence. */
export const us = String.raw`(?:(?:we|I)(?:'ve|'m|'re)?|the Ombudsm[ae]n),?`;

const adverb = String.raw`(?:also|therefore|thus|now|then|still|only|partly|partially|fully|clearly|further|so|accordingly|consequently|both|all|already|previously|not yet|currently|provisionally)`;
/** Up to two adverbs, each with its blank. */
export const adverbs = `(?:${adverb},? ){0,2}`;

/** What may stand between "we" and the verb without turning the sense round. */
export const helpers = `${adverbs}(?:(?:have|has|had|am|are|is|do|did|will|would|could|might|may) ${adverbs})?(?:(?:likely|probably|likely to|be likely to) )?(?:(?:intends?|proposes?|plans?|minded|decided|able|going|aim) to ${adverbs})?(?:be )?`;

/** A word that means fault, as the office uses it. */
export const fault = String.raw`(?:at fault|faults?|maladministration|service failures?|failings?)\b(?!-)`;

/** Any words but those that begin another clause. */
export const gap = (most: number, stops = ''): string =>
  String.raw`(?:(?!\b(?:but|however|although|though|because|whether|if|unless|while|whereas|which${stops === '' ? '' : `|${stops}`})\b)[^;:]){0,${most}}?`;

/** Up to so many words. */
export const words = (most: number): string => String.raw`(?:[\w'-]+ ){0,${most}}?`;

/** Up to so many words, none of which turns the sense round. */
export const plainWords = (most: number): string => String.raw`(?:(?!(?:not|no|never|nothing|nor|neither|any|without)\b)[\w'-]+ ){0,${most}}?`;

export const phrase = (source: string): RegExp => new RegExp(source.replaceAll(/ (?![*+?{])/g, ' +'), 'gi');
