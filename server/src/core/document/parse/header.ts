import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Outcome } from '../../catalogue/schema.ts';
import type { Calendar, CalendarDate } from '../../text/calendar.ts';
import type { Span } from '../../text/span.ts';
import { comparable, foldTypography } from '../../text/typography.ts';
import { hasPlaceholder } from '../../text/placeholder.ts';
import { readWrittenDate } from '../../text/written-date.ts';
import type { LineText } from './lines.ts';
import type { HeaderLine, StageLine, TitleLine } from '../model.ts';
import type { Line } from './line-reading.ts';

/** A header line with a label. Titles and stage lines have none and are read apart. */
export type HeaderPart =
  | { readonly kind: 'category'; readonly line: HeaderLine<readonly string[]> }
  | { readonly kind: 'outcome'; readonly line: HeaderLine<Outcome> }
  | { readonly kind: 'decision-date'; readonly line: HeaderLine<CalendarDate> }
  | { readonly kind: 'complaint-reference'; readonly line: HeaderLine<string> }
  | { readonly kind: 'complaint-against'; readonly line: HeaderLine<string> };

const stagePattern =
  /^(?:\*\*|__)?(?:the )?(?:local government (?:and|&) social care )?ombudsm([ae])n'?s?'? (final|draft|revised draft|provisional) decision(?:\*\*|__)?\s*:?\s*(?:\*\*|__)?$/i;

/** `The Ombudsman's final decision:`, with or without the colon, `#` or bold marks. */
export function readStage({ words }: LineText): Omit<StageLine, 'span'> | undefined {
  const match = stagePattern.exec(words);
  if (!match) return undefined;
  return {
    stage: match[2]?.toLowerCase() === 'final' ? 'final' : 'draft',
    joint: match[1]?.toLowerCase() === 'e',
  };
}

const labelPattern =
  /^(?:\*\*|__)?(category|decision date|decision|complaint reference|complaint against)\s*(?:\*\*|__)?\s*:\s*(?:\*\*|__)?\s*/i;

interface Labelled {
  readonly label: string;
  readonly line: Omit<HeaderLine<never>, 'value'>;
}

function readLabelled(text: string, line: Line): Labelled | undefined {
  const { words, marker } = line.reading;
  if (marker) return undefined;
  const match = labelPattern.exec(words);
  if (!match?.[1]) return undefined;
  const bold = /\s*(?:\*\*|__)$/.exec(words.slice(match[0].length));
  const valueSpan = { start: line.content.start + match[0].length, end: line.content.end - (bold?.[0].length ?? 0) };
  return {
    label: match[1].toLowerCase().replace(/\s+/g, ' '),
    line: {
      span: line.span,
      labelSpan: { start: line.content.start, end: line.content.start + match[0].trimEnd().length },
      valueSpan,
      raw: text.slice(valueSpan.start, valueSpan.end),
    },
  };
}

const digitsOf = (raw: string): RegExpExecArray | null =>
  /^(\d{2})\D{0,2}(\d{3})\D{0,2}(\d{3})\s?([a-z]?)(?![a-z0-9])/i.exec(raw.trim());
const oneHouseReference = /^\d{2} \d{3} \d{3}[a-z]?$/i;

/** `YY NNN NNN` with its suffix letter, from any grouping of the eight digits; of several linked references the first. */
export function readReference(raw: string): string | undefined {
  const match = digitsOf(raw);
  return match ? `${match[1]} ${match[2]} ${match[3]}${(match[4] ?? '').toLowerCase()}` : undefined;
}

/** True when every reference in a list of linked ones is grouped 2-3-3 by single spaces. */
export const isHouseReference = (raw: string): boolean =>
  raw.split(/\s*(?:,|;|&|\/|\band\b)\s*/).every((one) => oneHouseReference.test(one.replace(/\u00a0/g, ' ').trim()));

const titlePattern = /^(.*\S)\s*\(([^()]*[\d‹][^()]*)\)\s*(?:\*\*|__)?$/;

/** `Body name (YY NNN NNN)`: the last bracket is the reference, so brackets in a name are part of it. */
export function readTitle(text: string, line: Line): TitleLine | undefined {
  const { words, marker } = line.reading;
  if (marker || words.length > 300) return undefined;
  const match = titlePattern.exec(words);
  if (!match?.[1] || !match[2]) return undefined;
  const placeholder = hasPlaceholder(match[2]);
  if (!placeholder && (match[2].match(/\d/g) ?? []).length < 5) return undefined;
  const opening = words.lastIndexOf('(');
  const bold = /^(?:\*\*|__)?/.exec(words)?.[0].length ?? 0;
  const bodySpan: Span = { start: line.content.start + bold, end: line.content.start + match[1].length };
  const referenceSpan = {
    start: line.content.start + opening + 1,
    end: line.content.start + opening + 1 + match[2].length,
  };
  return {
    span: line.span,
    body: text.slice(bodySpan.start, bodySpan.end),
    bodySpan,
    referenceSpan,
    reference: readReference(match[2]),
    houseForm: placeholder || isHouseReference(match[2]),
  };
}

function readOutcome(raw: string, catalogue: Catalogue): Outcome | undefined {
  const wanted = comparable(raw);
  return catalogue.outcomes.find((row) => comparable(row.value) === wanted)?.value;
}

/** The Word template is a table: pasted, the value may stand on the line behind its label. */
export function withValueBelow(
  text: string,
  label: HeaderLine<string>,
  line: Line,
  kind: 'complaint-reference' | 'complaint-against',
): HeaderLine<string> {
  const raw = text.slice(line.content.start, line.content.end);
  return {
    ...label,
    span: { start: label.span.start, end: line.span.end },
    valueSpan: line.content,
    raw,
    value: kind === 'complaint-reference' ? readReference(raw) : raw,
  };
}

/** One labelled header line, or undefined. */
export function readHeaderLine(
  text: string,
  line: Line,
  catalogue: Catalogue,
  calendar: Calendar,
): HeaderPart | undefined {
  const found = readLabelled(text, line);
  if (!found) return undefined;
  const { label, line: base } = found;
  const { raw } = base;
  switch (label) {
    case 'category': {
      const parts = raw
        .split('>')
        .map((part) => part.trim())
        .filter((part) => part !== '');
      return { kind: 'category', line: { ...base, value: parts.length > 0 ? parts : undefined } };
    }
    case 'decision':
      return { kind: 'outcome', line: { ...base, value: readOutcome(raw, catalogue) } };
    case 'decision date':
      return { kind: 'decision-date', line: { ...base, value: readWrittenDate(foldTypography(raw), calendar) } };
    case 'complaint reference':
      return { kind: 'complaint-reference', line: { ...base, value: readReference(raw) } };
    default:
      return { kind: 'complaint-against', line: { ...base, value: raw === '' ? undefined : raw } };
  }
}
