import type { ProcedureRow, TimeLimitRow } from '../../catalogue/schema.ts';
import type { Span } from '../../text/span.ts';
import type { ParagraphShape } from '../model.ts';
import { quotationsOf } from '../quotations.ts';
import { rememberByShape } from '../remember-by-shape.ts';
import { sentencesOf } from '../sentences.ts';
import { cuesIn, hasCue, type CueMatch } from './cue-pattern.ts';
import { isFramed, statesLimit } from './states-limit.ts';
import { sameLength, writtenPeriods, type WrittenPeriod } from './written-periods.ts';

/** A period that is set as a limit, before anybody knows which. Spans are relative to the paragraph. */
export interface FramedPeriod extends WrittenPeriod {
  /** Place of its sentence in the paragraph. */
  readonly sentence: number;
}

interface ReadSentence extends Span {
  /** Folded, in lower case. */
  readonly text: string;
}

/** The sentences of a paragraph, in lower case. */
export const readSentences: (shape: ParagraphShape) => readonly ReadSentence[] = rememberByShape((shape) =>
  sentencesOf(shape).map((each) => ({ ...each, text: shape.folded.slice(each.start, each.end).toLowerCase() })),
);

const mayHold = /(?:day|week|fortnight|month|year|hour)s?\b/i;

/** The periods that are set as limits. Most paragraphs speak of no time, and are not read any further. */
export const framedPeriods: (shape: ParagraphShape) => readonly FramedPeriod[] = rememberByShape((shape) => {
  if (!mayHold.test(shape.folded)) return [];
  return readSentences(shape).flatMap(({ text, start }, sentence) =>
    writtenPeriods(text)
      .filter((each, place, all) => isFramed(text, each.start, each.end) || followsFramed(text, all, place))
      .map((each) => ({ ...each, start: each.start + start, end: each.end + start, sentence })),
  );
});

/** True when the sentence says what the rule is, in the author's own words. */
export function statesPeriod(shape: ParagraphShape, period: FramedPeriod): boolean {
  const sentence = readSentences(shape)[period.sentence];
  if (!sentence || isQuoted(shape, period.start)) return false;
  const at = period.start - sentence.start;
  const around = sentence.text.slice(Math.max(0, at - window), period.end - sentence.start + window);
  return statesLimit(around, Math.min(at, window));
}

/** "65 working days (13 weeks)", "10 or 20 working days": what stands beside a limit is one, too. */
function followsFramed(text: string, all: readonly WrittenPeriod[], place: number): boolean {
  const [before, own] = [all[place - 1], all[place]];
  return (
    before !== undefined &&
    own !== undefined &&
    isFramed(text, before.start, before.end) &&
    /^[ ,]{0,2}(?:\(|or |which is |that is |and )$/.test(text.slice(before.end, own.start))
  );
}

const isQuoted = (shape: ParagraphShape, at: number): boolean =>
  quotationsOf(shape).some(({ kind, words, start, end }) => kind === 'double' && words > 2 && start < at && at < end);

/** The procedures that a text speaks of. */
export function proceduresIn(text: string, procedures: readonly ProcedureRow[]): readonly ProcedureRow[] {
  return procedures.filter(({ cues, unless }) => hasCue(text, cues) && !(unless && hasCue(text, unless)));
}

/** The limit that a period is given for, among those of the procedures that the text speaks of; undefined for none. */
export function limitFor(
  sentences: readonly ReadSentence[],
  period: FramedPeriod,
  limits: readonly TimeLimitRow[],
): TimeLimitRow | undefined {
  for (let first = period.sentence; first >= Math.max(0, period.sentence - 2); first--) {
    const own = sentences[period.sentence];
    if (!own) return undefined;
    const before = sentences
      .slice(first, period.sentence)
      .map((each) => `${each.text} `)
      .join('');
    // A sentence may be as long as a draft; what is further off is not about the period.
    const upTo = (before + own.text.slice(0, period.start - own.start)).slice(-window);
    const text = upTo + own.text.slice(period.start - own.start).slice(0, window);
    const place = { start: upTo.length, end: upTo.length + period.end - period.start };
    const found = nearest(text, place, period, limits, first === period.sentence ? 6 : 2.5);
    if (found) return found;
  }
  return undefined;
}

function nearest(
  text: string,
  place: Span,
  period: WrittenPeriod,
  limits: readonly TimeLimitRow[],
  factor: number,
): TimeLimitRow | undefined {
  const clause = clauseAround(text, place);
  const candidates = limits.flatMap((row) => {
    if (row.unless.length > 0 && hasCue(clause, row.unless)) return [];
    if (!isPlausible(row, period, factor)) return [];
    const groups = row.cues.map((phrases) => cuesIn(text, phrases));
    if (groups.some((matches) => matches.length === 0)) return [];
    const distance = groups.reduce((sum, matches) => sum + distanceTo(text, place, matches), 0) / groups.length;
    return [{ row, distance, agrees: agreesWith(row, period) }];
  });
  candidates.sort((a, b) => a.distance - b.distance);
  const best = candidates[0];
  // Of steps that are as near as each other, the one that the period fits is meant.
  const near = candidates.filter(({ agrees, distance }) => agrees && distance < (best?.distance ?? 0) + otherClause);
  return (near.find(({ row }) => sameLength(row, period)) ?? near[0] ?? best)?.row;
}

/**
 * A period of another order than the limit is about another step, which the rows do not have; the more so where only an
 * earlier sentence speaks of the step. The same number in another unit is a slip, however long.
 */
function isPlausible(row: TimeLimitRow, period: WrittenPeriod, factor: number): boolean {
  return [row, ...row.accepts].some(
    (each) => each.amount === period.amount || isWithin(roughDays(period) / roughDays(each), factor),
  );
}

const isWithin = (ratio: number, factor: number): boolean => ratio <= factor && ratio >= 1 / factor;

const daysOf = { hour: 1 / 24, day: 1, 'working-day': 1.4, 'school-day': 1.6, week: 7, month: 30, year: 365 } as const;
const roughDays = ({ amount, unit }: Pick<WrittenPeriod, 'amount' | 'unit'>): number => amount * daysOf[unit];

/** How far from a period anything can be about it. */
const window = 400;
const otherClause = 200;
const clauseEnd = /[;:]|,? and then\b|, (?:and|but|then|which|while)\b|\. /g;
/** "within 30 days of the request": what the period counts from is not the step that it is for. */
const countsFrom = /^ ?(?:of|from|after|following|since)\b/;

/** The clause that the period stands in: what another clause says is no reason against a step. */
function clauseAround(text: string, { start, end }: Span): string {
  let from = 0;
  for (const { index, 0: words } of text.matchAll(clauseEnd)) {
    if (index >= end) return text.slice(from, index);
    if (index < start) from = index + words.length;
  }
  return text.slice(from);
}

/** In code units; what stands behind the period is further off than what stands before, and another clause further still. */
function distanceTo(text: string, place: Span, matches: readonly CueMatch[]): number {
  return Math.min(
    ...matches.map(({ start, end }) => {
      const before = end <= place.start;
      const between = before ? text.slice(end, place.start) : text.slice(place.end, Math.max(place.end, start));
      const clauses = (between.match(clauseEnd)?.length ?? 0) + (!before && countsFrom.test(between) ? 1 : 0);
      return between.length * (before ? 1 : 2) + clauses * otherClause;
    }),
  );
}

export const agreesWith = (row: TimeLimitRow, period: Pick<WrittenPeriod, 'amount' | 'unit'>): boolean =>
  [row, ...row.accepts].some((each) => sameLength(each, period));
