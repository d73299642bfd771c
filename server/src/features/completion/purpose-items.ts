import type { CompletionSource } from './completion-source.ts';
import { isAboutRemedy, isInWords, wordItems, wordsAt } from './words-at.ts';

/**
 * What payments are for, in the office's words: the guidance on remedies tells distress, time and trouble, uncertainty and
 * lost services apart (Guidance on remedies, part 2).
 */
const purposes: readonly string[] = [
  'to recognise the distress caused by the fault',
  'to recognise the time and trouble of bringing the complaint',
  'to recognise the uncertainty caused by the fault',
  'to recognise the frustration and inconvenience caused by the delay',
  'to recognise the impact of the missed provision',
  'to recognise the harm and risk of harm caused by the fault',
  'to reflect the injustice caused by the fault',
];

const afterSum =
  /£ ?\d[\d,]*(?:\.\d\d)?(?: (?:each|per|an?) ?(?:month|week|term|year|day|of them)?)?(?<gap>\s*)(?<typed>[a-z][a-z ]{0,60}|)$/i;

/** After a sum that somebody is to be paid: "pay Ms X £300 |" and "pay Ms X £300 to |". */
export const purposeItems: CompletionSource = (view, offset) => {
  const words = wordsAt(view, offset);
  if (isInWords(words)) return [];
  const { before, after } = words;
  const { gap, typed } = afterSum.exec(before)?.groups ?? {};
  if (gap === undefined || typed === undefined || (gap === '' && typed !== '')) return [];
  // What follows the caret may be the end of the item, or a deadline: not a purpose that stands there already.
  if (/^\s*(?:to|for|in recognition|as)\b/i.test(after) || !isAboutRemedy(view, offset)) return [];
  const begun = typed.toLowerCase();
  const space = gap === '' ? ' ' : '';
  return wordItems(
    view,
    { start: offset - typed.length, end: offset },
    purposes
      .filter((purpose) => purpose.startsWith(begun) && purpose !== begun)
      .map((purpose) => ({ label: purpose, newText: `${space}${purpose}`, filterText: purpose })),
  );
};
