import type { SectionKind, SectionRow } from '../../catalogue/schema.ts';
import type { Span } from '../../text/span.ts';
import type { LineText } from './lines.ts';
import type { StageLine } from '../model.ts';

/** What a line names when it is looked at alone: a section, exactly or nearly. */
export interface NamedSection {
  readonly row: SectionRow;
  readonly distinctive: boolean;
  readonly joint: boolean;
  /** The accepted name that the line is close to; undefined when it is an accepted name. */
  readonly nearMissOf: string | undefined;
}

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
