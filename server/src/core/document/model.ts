/**
 * The document model. `parseStatement` makes a `Statement` of any string and never throws: an unfinished draft is the
 * normal case. All spans are UTF-16 offsets into the untouched text, except inside a `ParagraphShape`, where they are
 * relative to the paragraph, so that a shape and all that was recognised in it survive edits elsewhere.
 */
import type { CalendarDate } from '../text/calendar.ts';
import type { LineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import type { Outcome, Profile, SectionKind } from '../catalogue/schema.ts';

export type Stage = 'draft' | 'final';

/** What the text itself looks like; one statement may mix them. Markdown decides whether unmarked prose is numbered. */
export type Layout = 'published' | 'markdown' | 'office';

/** One list item. Spans are relative to the paragraph. */
export interface ItemShape {
  /** From the marker to the end of the last nested item. */
  readonly span: Span;
  /** As written: `•`, `-`, `1.`, `a)`. */
  readonly marker: string;
  /** The item's own words: no marker, no nested items. */
  readonly prose: Span;
  readonly items: readonly ItemShape[];
}

/**
 * A paragraph apart from its place: equal source and equal structure give the same object as long as the cache lives,
 * so recognisers remember their results by its identity (see `rememberByShape`).
 */
export interface ParagraphShape {
  /** The untouched text from the marker to the end of the last line that belongs to the paragraph. */
  readonly source: string;
  /** `source` with folded typography; same length. Recognisers read this. */
  readonly folded: string;
  readonly marker: string;
  /** The paragraph's own words: no marker, no items, no citation lines. May span lines in Markdown. */
  readonly prose: Span;
  readonly items: readonly ItemShape[];
  /** Lines that hold nothing but a citation, after the prose or after the list. */
  readonly citationLines: readonly Span[];
}

export interface Paragraph {
  /** `summary` is the Summary; `body` stands in a section. */
  readonly role: 'summary' | 'body';
  /** Counted straight through the statement, from 1. Undefined for the summary and for unnumbered prose. */
  readonly number: number | undefined;
  /** Absolute. */
  readonly span: Span;
  readonly shape: ParagraphShape;
  /** Kind of the section it stands in; undefined for the summary and before the first section. */
  readonly section: SectionKind | undefined;
}

export interface Heading {
  /** The whole line without its line end, marks included. */
  readonly span: Span;
  /** The words alone. */
  readonly textSpan: Span;
  readonly text: string;
  /** Number of `#`, or 0 for a bare line. */
  readonly marks: number;
}

export interface Subsection {
  readonly heading: Heading;
  /** From the heading to the end of the last paragraph before the next heading. */
  readonly span: Span;
  readonly paragraphs: readonly Paragraph[];
}

export interface Section {
  readonly kind: SectionKind;
  readonly heading: Heading;
  /** The accepted name that a misspelt heading is close to; undefined when the heading is an accepted name, or unknown. */
  readonly nearMissOf: string | undefined;
  /** From the heading to the end of its last line with text. */
  readonly span: Span;
  /** All of them in order, those under sub-headings and unnumbered ones included. */
  readonly paragraphs: readonly Paragraph[];
  readonly subsections: readonly Subsection[];
}

/** A labelled line of the header. */
export interface HeaderLine<Value> {
  /** The whole line without its line end. */
  readonly span: Span;
  readonly labelSpan: Span;
  /** Trimmed; empty, after the colon, when nothing is written there. */
  readonly valueSpan: Span;
  readonly raw: string;
  /** Undefined when the raw value can't be read as one. */
  readonly value: Value | undefined;
}

export interface TitleLine {
  readonly span: Span;
  /** The name without the bracketed reference. */
  readonly body: string;
  readonly bodySpan: Span;
  /** The inside of the last bracket, as written. */
  readonly referenceSpan: Span;
  /** In house form `YY NNN NNN` with its suffix letter; undefined when the digits don't make one. */
  readonly reference: string | undefined;
  /** False when the digits are right but not grouped 2-3-3 by single spaces. */
  readonly houseForm: boolean;
}

export interface StageLine {
  readonly span: Span;
  readonly stage: Stage;
  /** "The Ombudsmen's …". */
  readonly joint: boolean;
}

export interface Header {
  readonly title: TitleLine | undefined;
  readonly category: HeaderLine<readonly string[]> | undefined;
  readonly outcome: HeaderLine<Outcome> | undefined;
  readonly decisionDate: HeaderLine<CalendarDate> | undefined;
  readonly stageLine: StageLine | undefined;
  /** Word template: `Complaint reference:`; the value is in house form. */
  readonly complaintReference: HeaderLine<string> | undefined;
  /** Word template: `Complaint against:`. */
  readonly complaintAgainst: HeaderLine<string> | undefined;
  /** From the first header line to the last; empty, where the header should stand, when there is none. */
  readonly span: Span;
}

export interface Summary {
  /** The line or heading that says `Summary`. */
  readonly labelSpan: Span;
  readonly paragraph: Paragraph;
}

/** Lines in document order, each of one kind; for folding, highlighting and rules about lines. */
export interface Block {
  readonly kind:
    | 'title'
    | 'category'
    | 'outcome'
    | 'decision-date'
    | 'stage-line'
    | 'complaint-reference'
    | 'complaint-against'
    | 'summary'
    | 'section-heading'
    | 'sub-heading'
    | 'paragraph'
    | 'furniture'
    | 'comment'
    | 'signature';
  readonly span: Span;
}

export interface Statement {
  readonly text: string;
  readonly lines: LineIndex;
  readonly layout: Layout;
  readonly header: Header;
  readonly summary: Summary | undefined;
  /** In document order; the signature is one of them. */
  readonly sections: readonly Section[];
  /** Summary first, then all body paragraphs in document order, numbered or not. */
  readonly paragraphs: readonly Paragraph[];
  readonly paragraphCount: number;
  readonly blocks: readonly Block[];
  /** Web-site furniture and comments: no rule looks inside, but `structure/web-furniture` and `suppression/*`. */
  readonly furniture: readonly Span[];
  readonly comments: readonly Span[];
}

/** What a statement is, as a whole; decided from the facts. */
export interface Classification {
  readonly stage: Stage;
  readonly profile: Profile;
  readonly joint: boolean;
}
