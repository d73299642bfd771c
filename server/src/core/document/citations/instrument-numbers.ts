import type { Mention } from './mention.ts';

const instrumentNumber = /\bS\.?I\.?\s?((?:19|20)\d\d\/\d{1,4})\b/g;
/** Between a name and its number: "Regulations 2006 (SI 2006/1738)", "the Regulations of 2006 (SI 2006/1738)". */
const numberOfName = /^(?:\s+of\s+\d{4})?,?\s?[([]?$/;

/** Adds instruments cited by their number. Behind a name the number is a part of it; a word such as "the Regulations" gives way to it. */
export function withInstrumentNumbers(
  folded: string,
  mentions: readonly Mention[],
  idOf: (number: string) => string | undefined,
): readonly Mention[] {
  if (!/\bS\.?I\./.test(folded) && !/\bSI\s?\d/.test(folded)) return mentions;
  const result = [...mentions];
  for (const match of folded.matchAll(instrumentNumber)) {
    const start = match.index;
    let end = start + match[0].length;
    const at = result.findLastIndex((each) => each.end <= start);
    const before = result[at];
    const belongs = before && start - before.end < 20 && numberOfName.test(folded.slice(before.end, start));
    if (belongs && before.form !== 'oblique') {
      if (/[([]$/.test(folded.slice(before.end, start)) && /^[)\]]/.test(folded.slice(end))) end++;
      result[at] = { ...before, end };
      continue;
    }
    const id = idOf(match[1] ?? '');
    const year = Number(match[1]?.slice(0, 4));
    const mention: Mention = id
      ? { form: 'named', start, end, kind: 'si', ids: [id], named: 'alias' }
      : { form: 'unknown', start, end, kind: 'si', year };
    // It may stand where capitals were taken for an abbreviation ("SI").
    const kept = result.filter((each) => each.end <= start || each.start >= end);
    result.splice(0, result.length, ...(belongs ? kept.filter((each) => each !== before) : kept), mention);
    result.sort((a, b) => a.start - b.start);
  }
  return result;
}
