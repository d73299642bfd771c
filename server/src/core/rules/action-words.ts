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
const upToSum = /^.{0,90}?£ ?\d[\d,]*(?:\.\d\d)?(?!\d)(?: to £ ?\d[\d,]*(?:\.\d\d)?(?!\d))?(?:\*{1,3})?/;

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
    /^(?![£\s]).{0,90}?£ ?\d[\d,]*(?:\.\d\d)?\*{0,3}(?= (?:to (?:reflect|recogni[sz]e|acknowledge|remedy)|in recognition|as a|for)\b)/.exec(
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

/** The change that gives a whole list its deadline: "Within one month of the final decision, the Council will:". */
export function deadlineForList({ paragraph }: Action, deadline: string): TextChange | undefined {
  const { prose, source, items } = paragraph.shape;
  if (items.length < 2 || !/^The\s/.test(source.slice(prose.start, prose.end))) return undefined;
  const at = paragraph.span.start + prose.start;
  return { span: { start: at, end: at + 1 }, newText: `W${deadline.slice(1)}, t` };
}
