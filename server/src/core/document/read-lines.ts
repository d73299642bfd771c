import type { Catalogue } from '../catalogue/catalogue.ts';
import type { SectionKind } from '../catalogue/schema.ts';
import type { LineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import { contentsEntry, isComment, isFurniture } from './furniture.ts';
import { isCitationLine } from './group-paragraphs.ts';
import { readStage } from './header.ts';
import { looksLikeHeading, readSectionName, type NamedSection } from './headings.ts';
import { readLineText, type LineText } from './lines.ts';
import type { StageLine } from './model.ts';

/** All that can be said of a line looked at alone; the same object for the same text, so it is worked out once. */
export interface LineReading extends LineText {
  readonly comment: boolean;
  readonly furniture: boolean;
  /** The section that it names, exactly or nearly. */
  readonly section: NamedSection | undefined;
  /** The section that it would stand for in a contents list. */
  readonly entry: SectionKind | undefined;
  readonly stage: Omit<StageLine, 'span'> | undefined;
  /** Length of the label `Summary:`. */
  readonly summaryLabel: number | undefined;
  /** Nothing but a citation in brackets. */
  readonly citation: boolean;
  /** Nothing but bold words, as Markdown writes a small heading. */
  readonly bold: boolean;
  readonly headingLike: boolean;
}

/** One line of the draft. */
export interface Line {
  readonly number: number;
  /** Absolute, without its line end. */
  readonly span: Span;
  /** The words; absolute. */
  readonly content: Span;
  readonly reading: LineReading;
}

/** What was said of the lines of the version before, by their text. */
export type LineReadings = ReadonlyMap<string, LineReading>;

const boldLine = /^(?:\*\*[^*]+\*\*|__[^_]+__):?$/;
const summaryPattern = /^(?:\*\*|__)?summary\s*(?:\*\*|__)?\s*(:)?\s*(?:\*\*|__)?\s*/i;

/** The length of the label `Summary:`, or undefined. Without a colon it must stand alone. */
function summaryLabelLength({ words, marker }: LineText): number | undefined {
  const match = marker ? null : summaryPattern.exec(words);
  if (!match) return undefined;
  return match[1] !== undefined || match[0].length === words.length ? match[0].length : undefined;
}

function readLine(text: string, catalogue: Catalogue): LineReading {
  const line = readLineText(text);
  return {
    ...line,
    comment: isComment(line),
    furniture: isFurniture(line, catalogue),
    section: readSectionName(line, catalogue),
    entry: contentsEntry(line, catalogue),
    stage: readStage(line),
    summaryLabel: summaryLabelLength(line),
    citation: isCitationLine(line.words),
    bold: boldLine.test(line.words),
    headingLike: looksLikeHeading(line),
  };
}

export interface ReadLines {
  readonly lines: readonly Line[];
  readonly readings: LineReadings;
}

export function readLines(text: string, index: LineIndex, catalogue: Catalogue, known: LineReadings): ReadLines {
  const readings = new Map<string, LineReading>();
  const lines = Array.from({ length: index.lineCount }, (_, number): Line => {
    const span = index.lineSpan(number);
    const own = text.slice(span.start, span.end);
    const reading = readings.get(own) ?? known.get(own) ?? readLine(own, catalogue);
    readings.set(own, reading);
    const start = span.start + reading.wordsStart;
    return { number, span, content: { start, end: start + reading.words.length }, reading };
  });
  return { lines, readings };
}
