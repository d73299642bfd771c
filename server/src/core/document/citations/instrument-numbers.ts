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
  if (!/\bS\.?I\.?\s?\d/.test(folded)) return mentions;
  const result: Mention[] = [];
  let next = 0;
  for (const match of folded.matchAll(instrumentNumber)) {
    const start = match.index;
    const end = start + match[0].length;
    for (let each = mentions[next]; each && each.end <= start; each = mentions[++next]) result.push(each);
    // What else was read here, such as the capitals "SI", is a part of the number.
    while ((mentions[next]?.start ?? Infinity) < end) next++;
    const before = result.at(-1);
    const gap = before && start - before.end < 20 ? folded.slice(before.end, start) : undefined;
    const belongs = gap !== undefined && numberOfName.test(gap);
    if (before && belongs) result.pop();
    result.push(
      before && belongs && before.form !== 'oblique'
        ? { ...before, end: /[([]$/.test(gap) && /[)\]]/.test(folded[end] ?? '') ? end + 1 : end }
        : byNumber(match[1] ?? '', start, end, idOf),
    );
  }
  return [...result, ...mentions.slice(next)];
}

function byNumber(number: string, start: number, end: number, idOf: (number: string) => string | undefined): Mention {
  const id = idOf(number);
  return id
    ? { form: 'named', start, end, kind: 'si', ids: [id], named: 'alias' }
    : { form: 'unknown', start, end, kind: 'si', year: Number(number.slice(0, 4)) };
}
