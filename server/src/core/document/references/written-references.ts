import { digits, letters } from '../../text/letters.ts';
import type { Span } from '../../text/span.ts';
import { quotationSpans } from '../quotations.ts';

/** A reference to paragraphs of the statement itself, by number. */
export interface WrittenReference {
  readonly span: Span;
  readonly targets: readonly number[];
}

const numerals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const number = String.raw`(?:[1-9]\d{0,2}(?![\d${letters}/(%]|[.:]\d)|(?:${numerals.join('|')})\b)`;
const reference = new RegExp(
  String.raw`(?<![${letters}${digits}-])para(?:graph)?s?\.?\s{1,3}(${number}(?:(?:,\s{0,3}(?:and\s{1,3}|or\s{1,3})?|\s{1,3}(?:and|or|to|&|through)\s{1,3}|\s?-\s?)(?:paragraphs?\s{1,3})?${number}){0,30})`,
  'gi',
);

/** The paragraph belongs to an Act, to guidance or to another document. */
const ofAnother =
  /^(?:\s?\(\w{1,4}\))?,?\s{1,3}(?:(?:of|to|from|under)\s+(?!this\b|these\b|the\s+(?:statement|decision)\b|my\s+(?:statement|decision)\b|our\s+(?:statement|decision)\b)|in\s+(?:the|its|that|his|her|their)\s+(?:[\w'-]+\s+){0,3}(?:guidance|report|code|policy|plan|letter|act|nppf|framework|assessment|schedule|regulations|document|manual)\b|schedule\b)/i;
const afterAnother =
  /(?:\b(?:Schedules?\s+\S+|Act(?:\s+\d{4})?|Regulations?(?:\s+\S+)?|Code(?:\s+of\s+Practice)?(?:\s+\d{4})?|guidance|manual|NPPF|Framework(?:\s+\d{4})?|Annexe?\s+\S+|Appendix\s+\S+|Part\s+\S+|Chapter\s+\S+|sections?\s+\S+|Order(?:\s+\d{4})?|Rules?(?:\s+\d{4})?|Practice(?:\s+\d{4})?|report|policy|letter|Direction\s*\S*)['"]?[,:;(]?\s*(?:at\s+|and\s+|in\s+)?)$/i;
const pointsHere = /^,?\s{1,3}(?:above|below|earlier|of\s+this)\b|^\s?\((?:above|below)\)/i;
/** A bracket that names something before the paragraph is a citation: "(Working Together 2018, paragraph 12)". */
const citationBracket = /\((?!\s*(?:see|as|also|paragraphs?)\b)[^()]*\p{Lu}\p{L}+[^()]*$/iu;

/** @param folded text with folded typography. */
export function writtenReferencesIn(folded: string): readonly WrittenReference[] {
  if (!/para/i.test(folded)) return [];
  const quotations = quotationSpans(folded);
  const found: WrittenReference[] = [];
  for (const match of folded.matchAll(reference)) {
    const start = match.index;
    const end = start + match[0].length;
    const after = folded.slice(end, end + 90);
    const before = folded.slice(Math.max(0, start - 160), start);
    const foreign =
      ofAnother.test(after) || /^\s?\(\d/.test(after) || afterAnother.test(before) || citationBracket.test(before);
    if (foreign && !pointsHere.test(after)) continue;
    if (quotations.some((quotation) => quotation.start < start && end < quotation.end)) continue;
    found.push({ span: { start, end }, targets: targetsOf(match[1] ?? '') });
  }
  return found;
}

/** No statement is longer; a wider range is a slip, and both its ends say so. */
const widestRange = 500;

function targetsOf(list: string): readonly number[] {
  const marks = [...list.matchAll(/\d+|-|[a-z]+/gi)].map(([token]) => {
    const word = token.toLowerCase();
    if (word === 'to' || word === 'through' || word === '-') return 0;
    return /^\d/.test(word) ? Number(word) : numerals.indexOf(word) + 1 || undefined;
  });
  return expanded(marks.filter((mark) => mark !== undefined));
}

/** Zero stands between the two ends of a range. */
function expanded(marks: readonly number[]): readonly number[] {
  const targets = new Set<number>();
  marks.forEach((value, at) => {
    if (value === 0) return;
    const from = marks[at - 1] === 0 ? (marks[at - 2] ?? value) : value;
    const first = from < value && value - from <= widestRange ? from + 1 : value;
    for (let target = first; target <= value; target++) targets.add(target);
  });
  return [...targets];
}
