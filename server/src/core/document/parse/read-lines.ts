import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { LineIndex } from '../../text/line-index.ts';
import { contentsEntry, isComment, isFurniture } from './furniture.ts';
import { isCitationLine } from './group-paragraphs.ts';
import { readStage } from './header.ts';
import { looksLikeHeading, readSectionName } from './headings.ts';
import type { Line, LineReading, LineReadings } from './line-reading.ts';
import { readLineText, type LineText } from './lines.ts';

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
    const reading = known.get(own) ?? readings.get(own) ?? readLine(own, catalogue);
    readings.set(own, reading);
    const start = span.start + reading.wordsStart;
    return { number, span, content: { start, end: start + reading.words.length }, reading };
  });
  return { lines, readings };
}
