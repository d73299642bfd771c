import { span, type Span } from '../../text/span.ts';

const body =
  '(?:(?:Department|Ministry|Office)\\s(?:of|for)\\s(?:the\\s)?[A-Z][a-z]+(?:(?:,\\sand\\s|,\\s|\\sand\\s|\\s)(?!Department|Ministry)[A-Z][a-z]+){0,4}|Office of the Deputy Prime Minister|Office of the Public Guardian|HM Government|D[fE]E|DfES|DCSF|DHSC|DoH|MHCLG|DLUHC|DCLG|ODPM|MoJ|DfT)';
const made = '(?:published|issued|produced|written|wrote|updated|made)';
const year = '(?:19|20)\\d\\d';
/** "The Department for Education's statutory guidance, “…", "(Department for Education, 2006, …". */
const before = new RegExp(
  `(${body})(?:'s|')?(?:[,:;(]|\\s){0,3}(?:${year}\\)?[,:]?\\s)?(?:(?:has\\s|first\\s)?${made}\\s)?(?:(?:its|the|new|revised|statutory|national|guidance|code|document|on|for|entitled|called|titled)[\\s,:]{1,2}){0,5}["'(]{0,2}$`,
);
/** "(HM Government, 2018)", "published in 2018 by the Ministry of …". */
const after = new RegExp(
  `^["']{0,2}(?:,?\\s?\\((?:the\\s)?(?:${year},?\\s)?|,?\\s(?:which\\s)?(?:(?:is|was|were)\\s)?(?:first\\s)?${made}\\s(?:in\\s(?:[A-Z][a-z]+\\s)?${year}\\s)?by\\s(?:the\\s)?)(${body})(?![A-Za-z])`,
);
const cue = /\b(?:Department|Ministry|Office|HM Government|D[fE]E|DfES|DCSF|DHSC|DoH|MHCLG|DLUHC|DCLG|ODPM|MoJ|DfT)\b/;

/** The department named as the publisher of the guidance at `name`, if one stands right beside it. */
export function issuerBeside(folded: string, name: Span): Span | undefined {
  const from = Math.max(0, name.start - 130);
  const left = folded.slice(from, name.start);
  const right = folded.slice(name.end, name.end + 130);
  if (cue.test(left)) {
    const found = before.exec(left);
    if (found?.[1] !== undefined) return span(from + found.index, from + found.index + found[1].length);
  }
  if (!cue.test(right)) return undefined;
  const found = after.exec(right);
  if (found?.[1] === undefined) return undefined;
  const end = name.end + found[0].length;
  return span(end - found[1].length, end);
}
