import type { SectionKind } from '../../catalogue/schema.ts';

/*
 * In the compact layout paragraphs and list items look alike: both are `- ` lines. After a lead-in that ends in a colon
 * the words themselves have to tell where the list ends and the next paragraph begins.
 */

const joined = /(?:;|,|\band|\bor)$/i;
const finished = /[.!?]["')\]]{0,3}$/;
const startsWithCitation = /^[([][^)\]]{0,200}\b(?:Act|Regulations|Order|sections?|Schedule)\b/;
const isLead = (words: string): boolean => words.endsWith(':');
const isLowerCase = (words: string): boolean => /^["'(]*[a-z]/.test(words);
const isNeutral = (words: string): boolean => /^["'(]*[^a-zA-Z"'(]/.test(words);

/** How a new paragraph of a statement usually opens, and an item after "the Council has agreed to:" does not. */
const paragraphOpening =
  /^(?:I|We|Mr|Mrs|Ms|Miss|Mx|Dr|However|Following|After|Because|Although|When|While|If|In|On|At|By|As|Once|There|This|These|It|He|She|They|Councils|The (?:Council|Authority|Trust|Care Provider|care provider|Provider|Home|Ombudsman|Board|ICB|organisation|organisations|body|law|complaint|evidence)(?:'s)?)\b/;

const openingOf = (words: string): string | undefined => paragraphOpening.exec(words)?.[0];

/**
 * How many of the `- ` lines behind a lead-in are its items.
 *
 * @param lines the words (folded) of the `- ` lines that follow without a heading or another kind of line between.
 */
export function countListItems(lines: readonly string[], section: SectionKind | undefined): number {
  const stop = lines.findIndex((words) => isLead(words) || startsWithCitation.test(words));
  const candidates = stop < 0 ? lines : lines.slice(0, stop);
  const first = candidates[0];
  if (first === undefined) return 0;

  let count = 1;
  let punctuated = joined.test(first);
  while (count < candidates.length) {
    const last = candidates[count - 1] ?? '';
    const next = candidates[count] ?? '';
    if (joined.test(last)) {
      punctuated = true;
      if (opensParagraph(candidates.slice(0, count), next, section)) break;
    } else if (
      finished.test(last)
        ? punctuated || !goesOnAfterStop(candidates.slice(0, count), next, section)
        : !goesOnUnstopped(candidates.slice(0, count), next)
    )
      break;
    count++;
  }
  return count;
}

/**
 * After an item that joins on (`; and`): items that go on a sentence begin in lower case, or with the verb of an action,
 * so a whole sentence that opens as paragraphs do ends the list, whose last item was left open. A label alone ("Mr X was
 * not told") may open an item.
 */
function opensParagraph(items: readonly string[], next: string, section: SectionKind | undefined): boolean {
  if (!wholeSentence.test(next)) return false;
  if (startsWithTitle.test(next)) return items.every(isLowerCase) && personSpeaks.test(next);
  const opens = openingOf(next) !== undefined || otherOpening.test(next);
  const goesOn = items.every(isLowerCase) || (section === 'action' && !items.some(openingOf));
  return opens && goesOn;
}

const wholeSentence = /[.!?](?:["')\]]{0,3}$| [(A-Z])/;
const startsWithTitle = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr)\b/;
const personSpeaks =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr)(?: and (?:Mr|Mrs|Ms|Miss|Mx|Dr))? [A-Z] (?:(?:says?|said|believes?|wants?|wanted|would like)\b|and the [A-Z])/;
const otherOpening = /^(?:The|What|How|Our|Under|For|Within|Councils) [a-z0-9'"‹]/;

/** After an item that ends in a full stop: is the next line another item of the same kind? */
function goesOnAfterStop(items: readonly string[], next: string, section: SectionKind | undefined): boolean {
  const first = items[0] ?? '';
  if (isLowerCase(first)) return isLowerCase(next) || isNeutral(next);
  if (isLowerCase(next)) return true;
  const opening = openingOf(next);
  const known = opening !== undefined && items.some((item) => openingOf(item) === opening);
  if (opening === undefined || known) return true;
  return section !== 'action' && items.every((item) => openingOf(item) !== undefined);
}

/** After an item without closing punctuation: fragments go on as fragments, and a short sentence may end them. */
function goesOnUnstopped(items: readonly string[], next: string): boolean {
  const longest = Math.max(...items.map((item) => item.length));
  if (isLowerCase(items[0] ?? '') && !isLowerCase(next) && !isNeutral(next)) return false;
  if (!finished.test(next)) return true;
  return openingOf(next) === undefined && next.length <= Math.max(80, longest * 2);
}
