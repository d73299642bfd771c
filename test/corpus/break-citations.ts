/**
 * Citations and statements of powers broken, one slip at a time, in the seeds and in our own clean statements: dropped,
 * exchanged, given a wrong number or a wrong Act, left without a section, said twice. Paragraphs and brackets are found by
 * their marks alone; the product's parser has no part in it.
 */
import type { Wanted } from './breakage.ts';

export interface CitationSource {
  /** Name of the statement, or the seed's. */
  readonly name: string;
  readonly text: string;
  /** Slips that the statement has already. */
  readonly own: readonly Wanted[];
}

export interface CitationBreakage {
  readonly name: string;
  readonly text: string;
  readonly wanted: readonly Wanted[];
}

interface Paragraph {
  /** Its place in the powers section, from 1. */
  readonly place: number;
  /** Zero-based lines, blank ones at its end left out. */
  readonly start: number;
  readonly end: number;
}

/**
 * By hand: places of paragraphs in the powers section without which an upheld statement says nothing of fault and
 * injustice, or a closure gives no ground.
 */
const neededParagraphs: Readonly<Record<string, readonly number[]>> = {
  '20-008-394': [1],
  '24-020-172': [1],
  'admissions-appeal-upheld-draft': [1],
  'adult-care-charging-upheld': [1],
  'allocations-2015-upheld': [1],
  'bin-permit-no-injustice-upheld': [1],
  'bus-lane-early-remedy': [1],
  'care-provider-upheld': [1],
  'council-tax-early-remedy': [2],
  'homelessness-upheld': [1],
  'late-ehc-plan-upheld': [1],
  'multi-agency-care-draft': [1],
  'no-injustice-upheld': [1],
  'premature-housing-closed': [1],
  'private-homecare-upheld': [1],
  'short-breaks-upheld': [1],
};

const powersHeading = /^(?:#{2,3} )?The Ombudsm[ae]n['’]s role and powers$/;
const nextHeading = /^(?:#{1,3} |(?:How I considered|What I have|What I found|My assessment)\b)/;
const item = /^\s*(?:•|\*|[a-z]\))\s|^\s{3,}-\s|^- [a-z]/;
const opening = /^(?:\s*\d+\.\s+|- )?[A-Z]/;

function powersParagraphs(lines: readonly string[]): readonly Paragraph[] {
  const heading = lines.findLastIndex((line) => powersHeading.test(line));
  if (heading < 0) return [];
  const behind = lines.findIndex((line, at) => at > heading && nextHeading.test(line));
  const all = lines.slice(0, behind < 0 ? lines.length : behind);
  const starts = all.flatMap((line, at) =>
    at > heading && opening.test(line) && !item.test(line) && line !== 'Back to top' ? [at] : [],
  );
  return starts.map((start, index) => {
    const stop = starts[index + 1] ?? all.length;
    const last = all.findLastIndex((line, at) => at < stop && line.trim() !== '' && line !== 'Back to top');
    return { place: index + 1, start, end: last + 1 };
  });
}

const bracket = /\*?\((?:Local Government Act 1974|Health Service Commissioners Act 1993)(?:[^()]|\([^()]*\))*\)\*?/;

const linesOf = ({ start, end }: Paragraph): readonly number[] =>
  Array.from({ length: end - start }, (_, index) => start + index);

/**
 * Naming care homes, and what the law makes a council answer for, rest on a section in some texts and on none in others:
 * they ask for no citation, so nobody minds a wrong one.
 */
const asksForNone = /34H\(8\)/;
const askingForNone: Readonly<Record<string, readonly number[]>> = {
  // Two grounds told in words of the writer's own.
  'bin-permit-no-injustice-upheld': [2],
  'highways-ended-draft': [4],
};

interface Cited {
  readonly source: CitationSource;
  readonly lines: readonly string[];
  readonly paragraph: Paragraph;
  readonly at: number;
  readonly bracket: string;
}

function citedParagraphs(source: CitationSource): readonly Cited[] {
  const lines = source.text.split('\n');
  return powersParagraphs(lines).flatMap((paragraph) =>
    linesOf(paragraph).flatMap((at) => {
      const found = bracket.exec(lines[at] ?? '')?.[0];
      const silent = askingForNone[source.name]?.includes(paragraph.place) ?? asksForNone.test(found ?? '');
      return found === undefined || silent ? [] : [{ source, lines, paragraph, at, bracket: found }];
    }),
  );
}

function changed({ lines, at, bracket: old }: Cited, newText: string): string {
  return lines.map((line, index) => (index === at ? line.replace(old, newText) : line)).join('\n');
}

const found = ({ source, paragraph }: Cited, code: string): readonly Wanted[] => [
  ...source.own,
  { code, severity: 'warning', at: linesOf(paragraph) },
];

function dropped(cited: Cited): CitationBreakage {
  const text = cited.lines
    .flatMap((line, index) => {
      if (index !== cited.at) return [line];
      const left = line.replace(cited.bracket, '').replace(/\s+\.?$/, '');
      return left.trim() === '' || left.trim() === '.' ? [] : [left];
    })
    .join('\n');
  return {
    name: `citation of powers paragraph ${cited.paragraph.place} dropped`,
    text,
    wanted: found(cited, 'citation/missing'),
  };
}

/** Each with a statement that it can't serve told by its own sections. */
const foreign: readonly (readonly [text: string, serves: RegExp])[] = [
  ['(Local Government Act 1974, section 26(7), as amended)', /26\(7\)/],
  ['(Local Government Act 1974, sections 26B and 34D, as amended)', /26B/],
  ['(Local Government Act 1974, section 26(6)(b), as amended)', /26\(6\)\(b\)/],
];

function exchanged(cited: Cited): readonly CitationBreakage[] {
  return foreign
    .filter(([, serves]) => !serves.test(cited.bracket))
    .map(([other]) => ({
      name: `powers paragraph ${cited.paragraph.place} under ${other}`,
      text: changed(cited, other),
      wanted: found(cited, 'citation/mismatch'),
    }));
}

/** One number is another, which gives no power that the office states. */
const misnumberings: readonly (readonly [from: RegExp, to: string])[] = [
  [/34\(3\)/, '34(5)'],
  [/34\(3\)/, '31(3)'],
  [/24A\(6\)/, '24A(3)'],
  [/24A\(6\)/, '27A(6)'],
  [/24A\(7\)/, '24A(2)'],
  [/26A\(1\)/, '28A(1)'],
  [/\b26\(1\)/, '28(1)'],
  [/30\(1B\)/, '31(1B)'],
  [/34H\((?:i|1)\)/, '34K(1)'],
  [/26B\b/, '29B'],
  [/34D\b/, '34M'],
  [/26\(6\)\(([abc])\)/, '28(6)($1)'],
  [/paragraph 5A/, 'paragraph 9'],
  [/33ZA/, '33(2)'],
];

function misnumbered(cited: Cited): readonly CitationBreakage[] {
  if (/^\*?\(Health/.test(cited.bracket)) return [];
  return misnumberings.flatMap(([from, to]) => {
    if (!from.test(cited.bracket)) return [];
    const text = changed(cited, cited.bracket.replace(from, to));
    const wanted = found(cited, 'citation/mismatch|citation/unknown-provision');
    return [{ name: `powers paragraph ${cited.paragraph.place}: ${to} for ${from.source}`, text, wanted }];
  });
}

const misnamings: readonly (readonly [from: string, to: string, codes: string])[] = [
  ['Local Government Act 1974', 'Local Goverment Act 1974', 'citation/malformed-act'],
  ['Local Government Act 1974', 'Local Governmnet Act 1974', 'citation/malformed-act'],
  ['Local Government Act 1974', 'Local Government Act 1947', 'citation/malformed-act|citation/mismatch'],
  ['Local Government Act 1974', 'Local Government Act 1975', 'citation/malformed-act|citation/mismatch'],
  ['Local Government Act 1974', 'Local Government Act 1972', 'citation/malformed-act|citation/mismatch'],
];

function misnamed(cited: Cited): readonly CitationBreakage[] {
  if (/Health/.test(cited.bracket)) return [];
  return misnamings.map(([from, to, codes]) => ({
    name: `powers paragraph ${cited.paragraph.place}: ${to}`,
    text: changed(cited, cited.bracket.replace(from, to)),
    wanted: found(cited, codes),
  }));
}

function withoutSections(cited: Cited): readonly CitationBreakage[] {
  if (/Health/.test(cited.bracket)) return [];
  const text = changed(cited, '(Local Government Act 1974)');
  const wanted = found(cited, 'citation/mismatch');
  return [{ name: `powers paragraph ${cited.paragraph.place}: the Act without sections`, text, wanted }];
}

function doubled({ name, text, own }: CitationSource): readonly CitationBreakage[] {
  const lines = text.split('\n');
  return powersParagraphs(lines).map((paragraph) => {
    const { place, start, end } = paragraph;
    // Where paragraphs are set apart, so is the copy.
    const apart = lines[end] === '' && lines[start - 1] === '' ? [''] : [];
    const copy = [...apart, ...lines.slice(start, end)];
    const at = copy.map((_, index) => end + index);
    const wanted: Wanted = { code: 'citation/duplicate-statement', severity: 'warning', at };
    return {
      name: `${name}: powers paragraph ${place} twice`,
      text: [...lines.slice(0, end), ...copy, ...lines.slice(end)].join('\n'),
      wanted: [...own, wanted],
    };
  });
}

function lost({ name, text, own }: CitationSource): readonly CitationBreakage[] {
  const lines = text.split('\n');
  const paragraphs = powersParagraphs(lines);
  if (paragraphs.length < 2) return [];
  return paragraphs.map(({ place, start, end }) => {
    const needed = neededParagraphs[name]?.includes(place) ?? false;
    const wanted: Wanted = { code: 'citation/missing-power', severity: 'warning' };
    const stop = lines[end] === '' && lines[start - 1] === '' ? end + 1 : end;
    return {
      name: `powers paragraph ${place} lost`,
      text: lines.filter((_, at) => at < start || at >= stop).join('\n'),
      wanted: needed ? [...own, wanted] : own,
    };
  });
}

/** Acts and instruments with their years, outside the powers section. */
const law =
  /\b(?:(?!The |Under |Section |In |Part )[A-Z][A-Za-z’']+ (?:and |of |for )?)+(?:\([A-Z][A-Za-z ]+\) )?(?:Act|Regulations) \d{4}\b/g;
/** There was one in nearly every year of these. */
const manyYears = /^Education Act/;

const lawSlips: readonly (readonly [name: string, change: (written: string) => string])[] = [
  ['letters exchanged', (written) => written.replace(/^(\w\w)(\w)(\w)/, '$1$3$2')],
  ['a letter dropped', (written) => written.replace(/^(\w\w)\w/, '$1')],
  ['the next year', (written) => written.replace(/\d{4}$/, (year) => String(Number(year) + 1))],
  ['two years before', (written) => written.replace(/\d{4}$/, (year) => String(Number(year) - 2))],
];

/** Each law that a text names, once, with a slip in its name. */
function misnamedLaws({ text, own }: CitationSource): readonly CitationBreakage[] {
  const names = new Map([...text.matchAll(law)].map((match) => [match[0], match.index]));
  return [...names].flatMap(([written, index]) => {
    if (/Local Government Act 1974|Health Service Comm/.test(written)) return [];
    const line = text.slice(0, index).split('\n').length - 1;
    return lawSlips.flatMap(([name, change]) => {
      if (manyYears.test(written) && name.includes('year')) return [];
      const wanted: Wanted = { code: 'citation/malformed-act', severity: 'warning', at: [line] };
      const broken = text.slice(0, index) + change(written) + text.slice(index + written.length);
      return [{ name: `${written}: ${name}`, text: broken, wanted: [...own, wanted] }];
    });
  });
}

/** Every way to break the citations and the statements of powers of one clean text. */
export const breakCitations = (source: CitationSource): readonly CitationBreakage[] => [
  ...citedParagraphs(source).flatMap((cited) => [
    dropped(cited),
    ...exchanged(cited),
    ...misnumbered(cited),
    ...misnamed(cited),
    ...withoutSections(cited),
  ]),
  ...doubled(source),
  ...lost(source),
  ...misnamedLaws(source),
];
