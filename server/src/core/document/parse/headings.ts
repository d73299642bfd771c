import { distance } from 'fastest-levenshtein';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { SectionKind, SectionRow } from '../../catalogue/schema.ts';
import { comparable } from '../../text/typography.ts';
import type { Line, NamedSection } from './line-reading.ts';
import type { LineText } from './lines.ts';

/** A line with the section that it names. Whether it is that section's heading or a sub-heading depends on its place. */
export interface SectionName extends NamedSection {
  readonly line: Line;
}

/** The words of a heading line without bold marks and a closing colon or full stop. */
export function headingWords({ words }: LineText): string {
  return words
    .replace(/^(?:\*\*|__)\s*/, '')
    .replace(/\s*(?:\*\*|__)\s*$/, '')
    .replace(/\s*[:.]$/, '')
    .replace(/\s*(?:\*\*|__)\s*$/, '')
    .trim();
}

/** An ordinary sub-heading may come close to a name this short, so a near miss counts only where the section would stand. */
const shortName = 10;
const allowedDistance = (name: string): number => Math.max(1, Math.min(4, Math.floor(name.length / 6)));

const letters = (words: string): string => [...words].sort().join('');
/** One slip of the pen: a letter more, less or other, or two that have changed places. */
const isOneSlip = (words: string, name: string, apart: number): boolean =>
  apart === 1 || (apart === 2 && letters(words) === letters(name));

const fewestWords = 4;
/** All the words of a name of some length, with one more among them or one fewer: "How I have considered this complaint". */
function goesAroundOneWord(words: string, name: string): boolean {
  const written = words.split(' ');
  const wanted = name.split(' ');
  if (wanted.length < fewestWords || Math.abs(written.length - wanted.length) !== 1) return false;
  const [shorter, longer] = written.length < wanted.length ? [written, wanted] : [wanted, written];
  const slip = longer.findIndex((word, place) => word !== shorter[place]);
  return shorter.slice(slip).every((word, place) => word === longer[slip + place + 1]);
}

function nearestName(
  words: string,
  catalogue: Catalogue,
): { readonly row: SectionRow; readonly name: string } | undefined {
  let best: { readonly row: SectionRow; readonly name: string; readonly apart: number } | undefined;
  for (const row of catalogue.sections) {
    for (const { text } of row.names) {
      const name = comparable(text);
      const limit = name.length < shortName ? 2 : allowedDistance(name);
      if (goesAroundOneWord(words, name)) return { row, name: text };
      if (Math.abs(name.length - words.length) > limit) continue;
      const apart = distance(words, name);
      if (name.length < shortName && !isOneSlip(words, name, apart)) continue;
      if (apart <= limit && (!best || apart < best.apart)) best = { row, name: text, apart };
    }
  }
  return best;
}

/** Longest section name plus what a slip may add; longer lines are never headings, so they cost nothing. */
const longestName = 70;

export function readSectionName(line: LineText, catalogue: Catalogue): NamedSection | undefined {
  if (line.words === '' || line.words.length > longestName) return undefined;
  const words = headingWords(line);
  const named = catalogue.sectionNamed(words);
  if (named)
    return !line.marker || (line.marker.kind === 'number' && words.length >= shortName)
      ? { ...named, nearMissOf: undefined }
      : undefined;
  if (line.marker || /[;,?!]$/.test(words)) return undefined;
  const nearest = nearestName(comparable(words), catalogue);
  return nearest && { row: nearest.row, distinctive: true, joint: false, nearMissOf: nearest.name };
}

/**
 * All lines that name a section. A near miss counts only when no line names that section exactly in words that no
 * sub-heading has.
 */
export function findSectionNames(lines: readonly Line[]): readonly SectionName[] {
  const names = lines.flatMap((line) => (line.reading.section ? [{ line, ...line.reading.section }] : []));
  const present = new Set<SectionKind>(
    names.filter((name) => name.nearMissOf === undefined && name.distinctive).map((name) => name.row.kind),
  );
  const isUncertain = ({ nearMissOf }: NamedSection): boolean =>
    nearMissOf !== undefined && nearMissOf.length < shortName;
  const rankAhead = ranksAhead(names.map((name) => (isUncertain(name) ? undefined : name.row.rank)));
  let rankBefore = 0;
  return names.filter((name, place) => {
    const { row, nearMissOf } = name;
    const inOrder = rankBefore < row.rank && row.rank < (rankAhead[place] ?? Infinity);
    if (nearMissOf !== undefined && (present.has(row.kind) || (isUncertain(name) && !inOrder))) return false;
    rankBefore = row.rank;
    return true;
  });
}

/** For each place the next rank that is known behind it. */
function ranksAhead(ranks: readonly (number | undefined)[]): readonly (number | undefined)[] {
  let next: number | undefined;
  return ranks
    .toReversed()
    .map((rank) => {
      const ahead = next;
      next = rank ?? next;
      return ahead;
    })
    .reverse();
}

const isAnalysis = (kind: SectionKind | undefined): boolean => kind === 'findings' || kind === 'assessment';

/**
 * Which of the named lines are headings of sections. Inside What I found and My assessment a sub-heading may be named
 * like a section ("Recommendations", "The complaint"): it is one only where the standard order goes on behind it.
 */
export function chooseSections(names: readonly SectionName[]): readonly SectionName[] {
  const levels = names
    .filter((name) => name.distinctive && name.line.reading.marks > 0)
    .map((name) => name.line.reading.marks);
  const sectionMarks = levels.reduce((lowest, marks) => Math.min(lowest, marks), Infinity);
  const neighbours = lookAhead(names);
  const counts = new Map<SectionKind, number>();
  for (const { row } of names) counts.set(row.kind, (counts.get(row.kind) ?? 0) + 1);
  const seen = new Set<SectionKind>();
  let current: SectionRow | undefined;
  return names.filter((name, place) => {
    if (name.line.reading.marks > sectionMarks && (counts.get(name.row.kind) ?? 0) > 1) return false;
    const ahead = neighbours[place];
    const repeated = seen.has(name.row.kind);
    // "The complaints" is a sub-heading where "The complaint" has stood.
    if (name.nearMissOf !== undefined && repeated) return false;
    const chosen =
      !current ||
      !ahead ||
      !isAnalysis(current.kind) ||
      name.nearMissOf !== undefined ||
      standsAsSection(name, current, ahead, repeated);
    if (chosen) {
      current = name.row;
      seen.add(name.row.kind);
    }
    return chosen;
  });
}

interface Ahead {
  /** The next line that names a section of another kind. */
  readonly next: SectionName | undefined;
  /** A line further down names the same section in words that no sub-heading has. */
  readonly comesAgain: boolean;
}

function lookAhead(names: readonly SectionName[]): readonly Ahead[] {
  const ahead: Ahead[] = [];
  const later = new Set<SectionKind>();
  let following: SectionName | undefined;
  let nextOther: SectionName | undefined;
  for (const name of names.toReversed()) {
    const { kind } = name.row;
    if (following && following.row.kind !== kind) nextOther = following;
    ahead.push({ next: nextOther, comesAgain: later.has(kind) });
    if (name.distinctive) later.add(kind);
    following = name;
  }
  return ahead.reverse();
}

function standsAsSection(name: SectionName, current: SectionRow, { next, comesAgain }: Ahead, seen: boolean): boolean {
  const { kind, rank } = name.row;
  if (kind === 'signature') return true;
  if (rank > current.rank) return name.distinctive || !comesAgain;
  if (rank === current.rank) return next === undefined || next.row.rank > rank;
  const goesOn = next !== undefined && next.row.rank > rank && next.row.rank <= rank + 1;
  return seen ? goesOn : name.distinctive || goesOn || !comesAgain;
}

/**
 * True for a bare line that looks like a heading: short, no closing punctuation, one sentence, and not the second half of a sentence.
 */
export function looksLikeHeading(line: LineText): boolean {
  if (line.marker) return false;
  if (line.marks > 0) return true;
  if (line.words.length > longestHeading || /[.;,!"]$|[a-z]{4}\. [A-Z]/.test(line.words)) return false;
  const words = headingWords(line);
  const most = words.endsWith('?') ? mostQuestionWords : mostHeadingWords;
  return /^["'(]?[A-Z0-9]/.test(words) && words.split(' ').length <= most;
}

const longestHeading = 110;
const mostHeadingWords = 14;
/** "Was there fault causing injustice?" heads a part; a longer question is asked by the text. */
const mostQuestionWords = 10;
