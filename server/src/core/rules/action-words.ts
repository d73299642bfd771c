import type { Action } from '../document/facts.ts';
import { sentenceSpans } from '../document/sentences.ts';
import { span, type Span } from '../text/span.ts';
import type { TextChange } from './define-rule.ts';
import { foldTypography } from '../text/typography.ts';

const longest = 60;
/** Nobody reads a clause beyond this; a draft may be one endless line. */
const reach = 600;
/** Where the main clause ends and its reasons begin. */
const clauseEnd =
  /\s*(?:[,;:.(]|\b(?:for|to (?:reflect|recogni[sz]e|acknowledge|ensure|make sure|remedy)|in recognition|because|so that|so it)\b).*$/i;

/** "The Council should", "To remedy this, it will", "If Ms X asks,": belongs to the clause, and may hold a comma. */
const front =
  /^(?:(?:to|for|if|in|as|within|by|where|once)\b[^,]{0,80},\s*)?(?:.{0,90}?\b(?:agreed to|will|should|must|agreed that it (?:will|should)),?\s)?/i;
const upToSum = /^.{0,90}?£ ?\d+(?:,\d{3})*(?:\.\d\d)?(?!\d)(?: to £ ?\d+(?:,\d{3})*(?:\.\d\d)?(?!\d))?(?:\*{1,3})?/;

/** The words that tell the action: a payment up to its sum, else the main clause, at most 60 characters and one line. */
export function tellingWords({ span: { start }, text }: Action): Span {
  const line = /^[^\r\n]*/.exec(foldTypography(text.slice(0, reach)))?.[0] ?? '';
  const payment = upToSum.exec(line)?.[0];
  if (payment !== undefined && !/[.;]\s/.test(payment)) return span(start, start + payment.length);
  const opening = front.exec(line)?.[0].length ?? 0;
  const rest = line.slice(opening);
  const words = `${line.slice(0, opening)}${rest.slice(0, 1)}${rest.slice(1).replace(clauseEnd, '')}`.trimEnd();
  if (words.length <= longest) return span(start, start + words.length);
  return span(start, start + words.slice(0, longest).replace(/\s+\S*$/, '').length);
}

/** Where a deadline joins the action's first sentence, with the words that join it: after a plain sum, else at the end. */
export function placeForDeadline(
  { span: { start }, text, kind }: Action,
  deadline: string,
): { readonly at: number; readonly words: string } {
  const folded = foldTypography(text);
  const first = sentenceSpans(folded)[0] ?? span(0, folded.length);
  const sentence = folded.slice(0, first.end);
  const purpose =
    kind === 'payment' &&
    /^(?![£\s]).{0,90}?£ ?\d+(?:,\d{3})*(?:\.\d\d)?\*{0,3}(?=,? (?:to (?:reflect|recogni[sz]e|acknowledge|remedy)|in recognition|as a|for)\b)/.exec(
      sentence,
    );
  if (purpose) return { at: start + purpose[0].length, words: ` ${deadline}` };
  const body = withoutEnd(sentence);
  // After a reason or a list of things a comma shows that the time belongs to the whole.
  const long =
    /,|\b(?:within|by|for|because|that|which|how|whether|to (?:ensure|reflect|recogni[sz]e|acknowledge))\b/i.test(body);
  return { at: start + body.length, words: `${long ? ',' : ''} ${deadline}` };
}

/** Without the final stop, or the "; and" that joins an item to the next. */
function withoutEnd(sentence: string): string {
  const words = sentence.trimEnd().replace(/(?<=[;,])\s{1,4}(?:and|or)$/i, '');
  return words.slice(0, words.length - (/[.;,:]{1,3}$/.exec(words)?.[0].length ?? 0)).trimEnd();
}

/** Who acts, at the beginning of a lead-in or after what stands before it. */
const subject =
  /(?<=^|[,;] |\b(?:faults?|injustice|complaint|this|identified|caused|found|above) )(?:[Tt]he|[Bb]oth|[Ee]ach|[Ii]t|[Tt]hey)\b(?= (?:(?!(?:by|of|for|to|that)\b)[\w'&()-]+ ){0,6}?(?:has|have|will|should|must|agree[ds]?|is to|are to)\b)/g;

/**
 * The change that gives a whole list its deadline, in the words of its lead-in: "Within one month of the final decision,
 * the Council will:", "To remedy this, within one month of the final decision the Council will:", "We recommend the
 * following within one month of the final decision:". Undefined for a single item.
 */
export function deadlineForList({ paragraph }: Action, deadline: string): TextChange | undefined {
  const { prose, folded, items } = paragraph.shape;
  if (items.length < 2) return undefined;
  const words = folded.slice(prose.start, prose.end).replace(/\s/g, ' ');
  const leadIn = sentenceSpans(words).at(-1);
  if (!leadIn || !/:$/.test(words.trimEnd())) return undefined;
  const sentence = words.slice(leadIn.start, leadIn.end);
  const at = paragraph.span.start + prose.start + leadIn.start;
  const found = [...sentence.matchAll(subject)].at(-1);
  if (found?.index === 0) {
    const newText = `${deadline.slice(0, 1).toUpperCase()}${deadline.slice(1)}, ${sentence.slice(0, 1).toLowerCase()}`;
    return { span: { start: at, end: at + 1 }, newText };
  }
  if (found) return { span: { start: at + found.index, end: at + found.index }, newText: `${deadline} ` };
  const body = sentence.replace(/[\s:]+$/, '');
  const infinitive = / to$/i.exec(body);
  // "I asked the Council, within one month of the final decision, to:"
  if (infinitive) {
    const before = at + infinitive.index;
    return { span: { start: before, end: before }, newText: `, ${deadline},` };
  }
  const comma = /\b(?:will|should|must|council|trust|provider|authority|home|school)$/i.test(body) ? ',' : '';
  return { span: { start: at + body.length, end: at + body.length }, newText: `${comma} ${deadline}` };
}
