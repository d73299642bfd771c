import { isAnothersAccount } from './outcomes/attribution.ts';
import type { ParagraphShape } from './model.ts';
import { rememberByShape } from './remember-by-shape.ts';
import { sentencesOf } from './sentences.ts';
import { span, type Span } from '../text/span.ts';

/** A reason under section 24A(6) for leaving a complaint uninvestigated; kinds that writers exchange are one. */
export type ClosureReason =
  'evidence' | 'injustice' | 'nothing-to-add' | 'same-outcome' | 'outcome-wanted' | 'other-body';

export interface ShapeClosureReason {
  readonly reason: ClosureReason;
  /** The telling words; relative to the paragraph. */
  readonly words: Span;
  readonly sentence: Span;
}

/** As the standard paragraph has them and as assessments apply them. Sources: 23 019 964 (nine reasons), 23 010 031, 24 006 339. */
const reasons: readonly (readonly [ClosureReason, RegExp])[] = [
  [
    'evidence',
    /\b(?:not enough|insufficient|not sufficient|too little|no|little) (?:sign or )?evidence of (?:any )?fault\b|\bunlikely (?:that )?(?:we|I|the Ombudsman|to|an investigation) (?:would |will )?(?:to )?find (?:any )?fault\b/i,
  ],
  [
    'injustice',
    /\binjustice[^.;]{0,40}\bnot (?:[a-z]+ )?(?:significant|serious|enough|sufficient)|\b(?:not enough|insufficient|not sufficient|too little|no significant|not caused? (?:[a-z]+ ){0,3}(?:significant|serious|any|enough)?) ?injustice\b/i,
  ],
  [
    'nothing-to-add',
    /\b(?:could|can|would|will)? ?not add (?:anything|to|much)\b|\bnothing (?:that )?we (?:could|can) add\b/i,
  ],
  [
    'same-outcome',
    /\b(?:not|unlikely (?:that [a-z ]{3,30} )?(?:to|would)) (?:be likely to )?(?:lead to|result in|produce|achieve) (?:a|any) different (?:outcome|result)\b|\bnot change the (?:outcome|result)\b/i,
  ],
  [
    'outcome-wanted',
    /\b(?:cannot|can not|can't|could not|unable to|not) (?:achieve|give|provide|lead to|secure) (?:[a-z]+ ){0,3}(?:outcomes?|remed(?:y|ies)|results?) (?:(?:that )?(?:someone|he|she|they|the complainant|M(?:r|rs|s|iss|x) [A-Z]) (?:wants?|is seeking|seeks?|are seeking|would like)|wanted|sought)/i,
  ],
  [
    'other-body',
    /\b(?:another|other) (?:body|organisation|ombudsman) (?:is |would be |that is )?better placed\b|\bbetter placed (?:than (?:we|us) )?to\b/i,
  ],
];

const cue = /\b(?:evidence of|unlikely|injustice|add|different|change|achieve|outcomes?|better placed)\b/i;

/** Reasons for closing a complaint that a paragraph gives in the Ombudsman's own voice, in order of place. */
export const closureReasonsIn: (shape: ParagraphShape) => readonly ShapeClosureReason[] = rememberByShape((shape) => {
  const { folded } = shape;
  if (!cue.test(folded)) return [];
  return sentencesOf(shape).flatMap((sentence) => {
    const text = folded.slice(sentence.start, sentence.end);
    return reasons.flatMap(([reason, pattern]): readonly ShapeClosureReason[] => {
      const found = pattern.exec(text);
      // Whose words they are is told before them: in “the outcome someone wants” nobody gives an account.
      if (!found || isAnothersAccount(text, found.index, found.index + 1)) return [];
      const start = sentence.start + found.index;
      return [{ reason, words: span(start, start + found[0].length), sentence }];
    });
  });
});
