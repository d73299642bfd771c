import type { SectionKind } from '../../catalogue/schema.ts';
import type { Span } from '../../text/span.ts';
import { countListItems } from './compact-lists.ts';
import type { Marker } from './lines.ts';
import type { Line } from './line-reading.ts';

/** A line of a section's body: headings, furniture, comments and blank lines are left out before. */
export interface BodyLine {
  readonly line: Line;
  /** True when a blank line, a heading or the start of the section stands before it. */
  readonly apart: boolean;
}

/** An item while it is being put together; spans are absolute. */
export interface OpenItem {
  readonly marker: Marker;
  readonly indent: number;
  /** Where the marker begins. */
  readonly start: number;
  readonly prose: { start: number; end: number };
  /** The folded words of its first line. */
  readonly words: string;
  readonly items: OpenItem[];
}

export interface OpenParagraph {
  readonly marker: Marker | undefined;
  readonly indent: number;
  readonly start: number;
  readonly prose: { start: number; end: number };
  readonly items: OpenItem[];
  readonly citationLines: Span[];
  /** The folded words of the lead, for its closing colon. */
  words: string;
}

export interface GroupOptions {
  readonly section: SectionKind | undefined;
  readonly markdown: boolean;
}

const bracketed = /^(?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^[\]]*\])\.?$/;
const namesLaw = /\b(?:Act|Acts|Regulations|Order|sections?|Schedules?|Code|guidance|Guidance|Tribunal|\d{4})\b/i;

const unclosed =
  /^[([](?:The )?[A-Z][^.;:()[\]]{3,100}\b(?:Act|Regulations|Order) \d{4}\b(?:[^.;:[\]]|\.(?=\d)){0,150}$/;
const bare =
  /^(?:The )?[A-Z][^.;:()]{3,100}\b(?:Act|Regulations|Order) \d{4},? {0,3}(?:sections?|schedules?|regulations?|paragraphs?|articles?)\b[^.;:]{1,150}\.?$/i;
const saysSomething = /\b(?:says?|said|sets?|requires?|gives?|allows?|is|are|was|were|must|may|should|has|have)\b/;

/** A line that holds nothing but a citation, in brackets as a rule; brackets are forgotten, and left open. */
export const isCitationLine = (words: string): boolean =>
  (bracketed.test(words) && namesLaw.test(words)) ||
  ((unclosed.test(words) || bare.test(words)) && !saysSomething.test(words));

/** A colon, or the words that ask for one: "These include" before a list is a lead-in whose colon was forgotten. */
const leadsIn = (words: string): boolean =>
  /:["')]?$|\b(?:includ(?:e|es|ed|ing)|(?:as follows|the following))$/i.test(words);

/** Puts lines together to paragraphs with their items and citation lines. */
export function groupParagraphs(lines: readonly BodyLine[], options: GroupOptions): readonly OpenParagraph[] {
  const paragraphs: OpenParagraph[] = [];
  for (let place = 0; place < lines.length; place++) {
    const body = lines[place];
    if (!body) break;
    const open = paragraphs.at(-1);
    const { line } = body;
    const { marker, indent } = line.reading;
    if (!marker) {
      addUnmarked(paragraphs, body, options);
    } else if (open && marker.kind === 'dash' && open.marker?.kind === 'dash' && indent <= open.indent + 1) {
      const run = leadsIn(open.words) && open.items.length === 0 ? compactRun(lines, place, options.section) : 0;
      for (const item of lines.slice(place, place + run)) addItem(open, item.line);
      if (run === 0) paragraphs.push(openParagraph(line));
      else place += run - 1;
    } else if (open && isItem(marker, indent, open, options)) {
      addItem(open, line);
    } else {
      paragraphs.push(openParagraph(line));
    }
  }
  return paragraphs;
}

function compactRun(lines: readonly BodyLine[], from: number, section: SectionKind | undefined): number {
  const end = lines.findIndex(({ line }, place) => place >= from && line.reading.marker?.kind !== 'dash');
  const dashes = lines.slice(from, end < 0 ? undefined : end);
  return countListItems(
    dashes.map(({ line }) => line.reading.words),
    section,
  );
}

function openParagraph(line: Line): OpenParagraph {
  return {
    marker: line.reading.marker,
    indent: line.reading.indent,
    start: line.span.start + line.reading.indent,
    prose: { ...line.content },
    items: [],
    citationLines: [],
    words: line.reading.words,
  };
}

function addUnmarked(paragraphs: OpenParagraph[], { line, apart }: BodyLine, { markdown }: GroupOptions): void {
  const open = paragraphs.at(-1);
  const { words, citation, indent } = line.reading;
  if (open && citation) {
    open.citationLines.push(line.content);
    return;
  }
  const goesOn = !apart && (markdown || indent >= 2 || /^[a-z]/.test(words)) && open?.citationLines.length === 0;
  if (open && goesOn) {
    const item = lastItem(open.items);
    if (item) item.prose.end = line.content.end;
    else {
      open.prose.end = line.content.end;
      open.words = words;
    }
    return;
  }
  paragraphs.push(openParagraph(line));
}

const lastItem = (items: readonly OpenItem[]): OpenItem | undefined => {
  const last = items.at(-1);
  return last && (lastItem(last.items) ?? last);
};

function isItem(marker: Marker, indent: number, open: OpenParagraph, { markdown }: GroupOptions): boolean {
  if (marker.kind === 'bullet' || marker.kind === 'letter') return true;
  if (indent >= open.indent + 2 && (open.marker !== undefined || markdown)) return true;
  if (marker.kind === 'dash') {
    // Where paragraphs are numbered, or are Markdown prose, a dash can only be a bullet.
    return (
      open.marker?.kind === 'number' ||
      open.marker?.kind === 'letter' ||
      (!open.marker && (markdown || leadsIn(open.words)))
    );
  }
  return isNestedNumber(marker, open);
}

/** After a lead-in numbers start again from 1 as its items, until the count restarts or takes up where the lead-in stood. */
function isNestedNumber(marker: Marker, open: OpenParagraph): boolean {
  const last = open.items.at(-1);
  if (!last) {
    // Paragraphs of one run never start again, so a new 1 behind an unfinished 2 begins a list, colon or not.
    const startsAgain = open.marker?.kind === 'number' && open.marker.ordinal > 1 && !/[.!?]["')\]]*$/.test(open.words);
    return marker.ordinal === 1 && (leadsIn(open.words) || startsAgain);
  }
  if (last.marker.kind !== 'number' || marker.ordinal !== last.marker.ordinal + 1) return false;
  // "5." may be the fifth item or the paragraph after the fourth: a list that its punctuation has closed decides.
  const mayGoOn = open.marker?.kind === 'number' && marker.ordinal === open.marker.ordinal + 1;
  return !(mayGoOn && isClosedList(open.items));
}

const isClosedList = (items: readonly OpenItem[]): boolean =>
  items.slice(0, -1).some((item) => /(?:;|,|\band|\bor)$/.test(item.words)) &&
  /[.!?]["')]*$/.test(items.at(-1)?.words ?? '');

function addItem(open: OpenParagraph, line: Line): void {
  const { marker, indent, words } = line.reading;
  if (!marker) return;
  const item: OpenItem = {
    marker,
    indent,
    start: line.span.start + indent,
    prose: { ...line.content },
    words,
    items: [],
  };
  listFor(open.items, item).push(item);
}

const looksAlike = (a: OpenItem, b: OpenItem): boolean =>
  a.marker.kind === b.marker.kind && (a.marker.kind !== 'bullet' || a.marker.text === b.marker.text);

/** The list that an item belongs to: the deepest open one whose items look like it, or a new one below the last item. */
function listFor(items: OpenItem[], item: OpenItem): OpenItem[] {
  const open: { readonly list: OpenItem[]; readonly last: OpenItem }[] = [];
  for (let list = items, last = list.at(-1); last; list = last.items, last = list.at(-1)) open.push({ list, last });
  const deepest = open.at(-1);
  if (!deepest) return items;
  if (item.indent >= deepest.last.indent + 2) return deepest.last.items;
  const alike = open.findLast(({ last }) => looksAlike(last, item) && item.indent >= last.indent - 1);
  if (alike) return alike.list;
  return item.indent >= deepest.last.indent ? deepest.last.items : items;
}
