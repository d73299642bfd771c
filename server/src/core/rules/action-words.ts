import type { Action } from '../document/facts.ts';
import { sentenceSpans } from '../document/sentences.ts';
import { span, type Span } from '../text/span.ts';
import { foldTypography } from '../text/typography.ts';

const longest = 60;
/** Where the main clause ends and its reasons begin. */
const clauseEnd = /\s*(?:[,;:.(]|\b(?:for|to (?:reflect|recogni[sz]e|acknowledge|ensure|make sure|remedy)|in recognition|because|so that|so it)\b).*$/i;

/** The words that tell the action: a payment up to its sum, else the main clause, at most 60 characters and one line. */
export function tellingWords({ span: { start }, text }: Action): Span {
  const line = /^[^\r\n]*/.exec(foldTypography(text))?.[0] ?? '';
  const payment = /^.{0,90}?£ ?\d[\d,]*(?:\.\d\d)?(?!\d)/.exec(line)?.[0];
  if (payment !== undefined && !/[.;]\s/.test(payment)) return span(start, start + payment.length);
  // A front such as "To remedy this," or "If Ms X asks," belongs to the clause.
  const front = /^(?:to|for|if|in|as|within|by|where|once)\b[^,]{0,60},\s*/i.exec(line)?.[0].length ?? 0;
  const rest = line.slice(front);
  const clause = rest.slice(0, 1) + rest.slice(1).replace(clauseEnd, '');
  const words = `${line.slice(0, front)}${clause}`.trimEnd();
  if (words.length <= longest) return span(start, start + words.length);
  return span(start, start + words.slice(0, longest).replace(/\s+\S*$/, '').length);
}

/** Where a deadline joins the action's first sentence, with the words that join it: after a plain sum, else at the end. */
export function placeForDeadline({ span: { start }, text, kind }: Action, deadline: string): { readonly at: number; readonly words: string } {
  const folded = foldTypography(text);
  const first = sentenceSpans(folded)[0] ?? span(0, folded.length);
  const sentence = folded.slice(0, first.end);
  const purpose = kind === 'payment' && /^(?![£\s]).{0,90}?£ ?\d[\d,]*(?:\.\d\d)?(?= (?:to (?:reflect|recogni[sz]e|acknowledge|remedy)|in recognition|as a|for)\b)/.exec(sentence);
  if (purpose) return { at: start + purpose[0].length, words: ` ${deadline}` };
  const body = sentence.replace(/[\s.;,:]*(?:[;,]?\s+(?:and|or))?\s*$/i, '');
  // After a reason or a list of things a comma shows that the time belongs to the whole.
  const long = /,|\b(?:for|because|that|which|how|whether|to (?:ensure|reflect|recogni[sz]e|acknowledge))\b/i.test(body);
  return { at: start + body.length, words: `${long ? ',' : ''} ${deadline}` };
}
