import type { SectionKind } from '../core/catalogue/schema.ts';
import type { Paragraph, Section } from '../core/document/model.ts';
import type { Span } from '../core/text/span.ts';
import type { View } from './view.ts';

/** Where a caret stands, when something may be inserted there: at the start of a paragraph or an item, a few words typed. */
export interface Caret {
  /** From the first typed word, marker excluded, to the end of the line: what an insertion replaces. */
  readonly typed: Span;
  /** From the start of the line. */
  readonly line: Span;
  /** `•`, `-`, `12.`; empty when the line has none yet. */
  readonly marker: string;
  readonly section: Section | undefined;
  readonly place: SectionKind | 'summary' | 'header';
  /** The last body paragraph that ends before the line. */
  readonly previous: Paragraph | undefined;
}

const opening = /^([ \t]*)((?:[•·*+-]|\d{1,3}[.)]|[a-z]\))(?=[ \t]|$)[ \t]*)?([^.:;!?()]{0,60})$/i;
const summaryOpening = /^([ \t]*(?:#{1,6}[ \t]*)?\**summary\**[ \t]*:?\**[ \t]*)([^.:;!?()]{0,60})$/i;

/** Undefined in the middle of prose, where nothing should be offered. */
export function caretAt(view: View, offset: number): Caret | undefined {
  const { statement, text } = view.snapshot;
  const line = statement.lines.lineSpan(statement.lines.positionAt(offset).line);
  if (text.slice(offset, line.end).trim() !== '') return undefined;
  const before = text.slice(line.start, offset);
  const summary = summaryOpening.exec(before);
  if (summary)
    return {
      ...at(view, line),
      marker: '',
      typed: { start: offset - (summary[2] ?? '').length, end: line.end },
      place: 'summary',
    };
  const match = opening.exec(before);
  if (!match || statement.sections.some((section) => isWhole(section) && section.heading.span.start === line.start))
    return undefined;
  const [, , marker = '', typed = ''] = match;
  return { ...at(view, line), marker: marker.trim(), typed: { start: offset - typed.length, end: line.end } };
}

/** False for a heading that is only begun, which reads as misspelt or unknown until it is whole. */
const isWhole = ({ kind, nearMissOf }: Section): boolean => kind !== 'unknown' && nearMissOf === undefined;

function at(view: View, line: Span): Pick<Caret, 'line' | 'section' | 'place' | 'previous'> {
  const { sections, paragraphs } = view.snapshot.statement;
  const section = sections.findLast((each) => each.heading.span.start < line.start);
  const previous = paragraphs.findLast((each) => each.role === 'body' && each.span.start < line.start);
  return { line, section, place: section?.kind ?? 'header', previous };
}
