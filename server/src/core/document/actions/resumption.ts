/** Sentences that come back to an action: "The Council should now pay this", "The apology should be sent within a week". */
import { phrasePattern } from '../deadlines/deadline-phrase.ts';
import type { ActionKind } from '../facts.ts';
import type { ActionFound } from './action-entry.ts';
import { actionOf, groupOf, inParagraph, telling, type ActionSentence } from './action-sentence.ts';
import { blankOut } from './blank-out.ts';
import { findSums } from './find-sums.ts';
import { fromFirstVerb } from './first-verb.ts';
import { joinPayees, readPayees } from './payee.ts';
import { noIntroduction, type ActionReading } from './read-action.ts';

const paysThis = phrasePattern(
  '^(?:pay|honour|make good|make|send) (?:(?:(?:mr|mrs|ms|miss|mx|dr) (?:and (?:mr|mrs|ms|miss|mx|dr) )?[a-z]|him|her|them) )?(?:this|that|these|those|it|the (?:sum|amount|money|payment|offer)|both)\\b(?! (?:debt|bill|charge|invoice|cost|fee))[^£]*$|^pay (?:(?:mr|mrs|ms|miss|mx|dr) (?:and (?:mr|mrs|ms|miss|mx|dr) )?[a-z]|him|her|them)[ ,.]*$',
  'i',
);

/** The kinds of an action named before this sentence, which says again that it is to be done, or only by when. */
export function resumedKinds({ text, phrases, reading }: ActionSentence): readonly ActionKind[] | undefined {
  if (/:\s*$/.test(text)) return undefined;
  if (reading.obliges && paysThis.test(fromFirstVerb(blankOut(text, phrases).slice(reading.mainVerb))))
    return ['payment', 'refund'];
  return reading.role === 'timing' ? reading.kinds : undefined;
}

/** What the sentence resumes may be an offer that only the words before it tell: "It offered Mrs B £300." */
export function resumption(sentence: ActionSentence, resumes: readonly ActionKind[]): ActionFound {
  const action = actionOf(sentence, sentence.reading.mainVerb, noIntroduction);
  const [kind = 'other'] = resumes;
  const paid = kind === 'payment' || kind === 'refund';
  const earlier = `${sentence.before} ${sentence.text.slice(0, sentence.reading.mainVerb)}`;
  const sum = paid ? findSums(earlier).at(-1) : undefined;
  const payee = paid ? (ownPayee(sentence) ?? (sum && joinPayees(readPayees(earlier, '', '')))) : undefined;
  const own = telling(sentence.phrases.filter((phrase) => phrase.kind !== 'done'));
  const group = groupOf(sentence, own && inParagraph(own, sentence));
  const reading: ActionReading = {
    ...action,
    kind,
    verb: verbOf[kind] ?? action.verb,
    payee,
    amount: sum?.pounds,
    payeeStated: paid,
    purposeStated: paid,
    own: own ? [inParagraph(own, sentence)] : [],
  };
  return { entry: 'action', reading, near: undefined, alone: false, group, actor: group.actor, resumes };
}

const ownPayee = ({ text, before }: ActionSentence): string | undefined => joinPayees(readPayees(text, '', before));

const verbOf: Partial<Record<ActionKind, string>> = {
  payment: 'pay',
  apology: 'apologise',
  refund: 'refund',
  review: 'review',
  training: 'train',
  reminder: 'remind',
  assessment: 'assess',
};
