/** Which of the actions an action follows: "train staff on the revised policy" comes after "revise its policy". */
import { phrasePattern } from '../document/deadlines/deadline-phrase.ts';
import type { Action } from '../document/facts.ts';
import { foldTypography } from '../text/typography.ts';

const events = 'review|audit|re-?assessment|assessment|investigation';
const products =
  'polic(?:y|ies)|procedures?|process(?:es)?|guidance|protocols?|templates?|letters?|leaflets?|plan|contract|web ?pages?|website|form';
const definite = '(?:the|this|that|its|these|his|her|their)';
const follows = [
  `\\b(?:outcomes?|results?|findings|conclusions?|recommendations?|lessons|learning|changes|issues|failings) (?:of|from|in|arising from|(?:identified|found|made|agreed) (?:in|by|from|through|during)) ${definite} (?:[a-z-]+ ){0,2}(${events})\\b`,
  `\\b(?:after|following|once|on completing|on completion of|having completed|based on|in (?:the )?light of|as a result of|informed by) (?:completing |completion of |it has completed )?${definite} (?:[a-z-]+ ){0,2}(${events})\\b`,
  `\\b(?:the|its|this|these|their) (?:new|newly revised|newly written|revised|updated|amended|rewritten|reviewed|changed|improved) (?:[a-z-]+ ){0,3}?(${products})\\b`,
].map((source) => phrasePattern(source, 'i'));

/** "the reassessment" follows "reassess his needs"; "the policies" follow "revise its policy". */
const isAbout = (noun: string): RegExp => {
  const stem = /^(?:review|audit|re-?assess|assess|investigat)/i.exec(noun)?.[0].replace(/^assess/i, '(?:re-?)?assess');
  const name = noun
    .toLowerCase()
    .replace(/(?:ies|y)$/, '(?:y|ies)')
    .replace(/(?<!e)s$/, 's?');
  return new RegExp(`\\b${stem ?? name}`, 'i');
};
/** "following the review it carried out in 2024": behind us. */
const isPast = phrasePattern(
  '^,? ?(?:(?:which|that) )?(?:it|they|we|the [a-z]+) (?:(?:had|has|have|already) )*(?:carried|did|completed|held|made|conducted|undertook|commissioned)\\b|^[^.;]{0,30}\\b(?:20\\d\\d|already|last (?:month|year))\\b',
  'i',
);
const makes =
  /\b(?:review|revis|rewrit|updat|amend|chang|writ|draft|produc|introduc|creat|develop|improv|prepar|design|set|draw|agree|issu)\w*\b/i;
const holds = /\b(?:review|audit|re-?assess|assess|investigat)\w*\b/i;

/**
 * The step that the action follows, when every action that it could mean is one that `comesLater` is true of.
 * @param comesLater true when the other action is due after this one.
 */
export function followedStep(
  action: Action,
  actions: readonly Action[],
  comesLater: (other: Action) => boolean,
): Action | undefined {
  const text = foldTypography(action.text).slice(0, 600);
  for (const [at, pattern] of follows.entries()) {
    const found = pattern.exec(text);
    const noun = found?.[1];
    if (!found || noun === undefined || isPast.test(text.slice(found.index + found[0].length))) continue;
    const own = at < 2 ? holds : makes;
    // "review its policy and report the outcome of the review": its own.
    if (own.test(text.slice(0, found.index)) && isAbout(noun).test(text.slice(0, found.index))) continue;
    const about = isAbout(noun);
    const steps = actions.filter(
      (other) =>
        other !== action &&
        other.kind !== 'evidence' &&
        !other.done &&
        own.test(other.text) &&
        about.test(foldTypography(other.text)) &&
        !pattern.test(foldTypography(other.text)),
    );
    if (steps.length > 0 && steps.every(comesLater)) return steps[0];
  }
  return undefined;
}
