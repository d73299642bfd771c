import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { ProcedureRow, TimeLimitRow } from '../../catalogue/schema.ts';
import { contains, shift } from '../../text/span.ts';
import { foldTypography } from '../../text/typography.ts';
import type { FactOptions } from '../fact-options.ts';
import type { TimeLimit } from '../facts.ts';
import type { Paragraph, ParagraphShape, Section, Statement } from '../model.ts';
import { rememberByShapeWith } from '../remember-by-shape.ts';
import {
  agreesWith,
  framedPeriods,
  limitFor,
  proceduresIn,
  readSentences,
  statesPeriod,
  type FramedPeriod,
} from './read-limits.ts';

/** How far back a text may have named the procedure that it goes on about. */
const reach = 6;

/**
 * Every statutory period that stands beside the procedure it belongs to. The procedure is named in the sentence, before it
 * in the paragraph, in the sub-heading, or up to six paragraphs earlier in the section; the nearest name counts, so that
 * talk of the body's own procedure ends that of the statutory one. What the body agrees to do is no statutory period.
 */
export function recogniseTimeLimits(statement: Statement, { catalogue }: FactOptions): readonly TimeLimit[] {
  return statement.sections.flatMap((section) =>
    section.kind === 'action' || section.kind === 'signature'
      ? []
      : section.paragraphs.flatMap((paragraph, place) => inParagraph(section, place, paragraph, catalogue)),
  );
}

function inParagraph(
  section: Section,
  place: number,
  paragraph: Paragraph,
  catalogue: Catalogue,
): readonly TimeLimit[] {
  const { shape } = paragraph;
  return framedPeriods(shape).flatMap((period): readonly TimeLimit[] => {
    const procedures =
      named(shape, period, catalogue) ??
      namedBefore(section, place, paragraph, catalogue) ??
      namesOf(shape, catalogue).findLast((each) => each !== undefined);
    const limit = procedures && limitAmong(procedures, shape, period, catalogue);
    if (!limit) return [];
    const span = shift({ start: period.start, end: period.end }, paragraph.span.start);
    const text = shape.source.slice(period.start, period.end);
    const { amount, unit } = period;
    const states = section.kind !== 'complaint' && statesPeriod(shape, period);
    return [{ span, text, paragraph, limit, amount, unit, agrees: agreesWith(limit, period), states }];
  });
}

const limits = new WeakMap<Catalogue, WeakMap<FramedPeriod, Map<string, TimeLimitRow | undefined>>>();

/** A period lives as long as the shape of its paragraph, and is looked up once for the procedures that it is beside. */
function limitAmong(
  procedures: readonly ProcedureRow[],
  shape: ParagraphShape,
  period: FramedPeriod,
  catalogue: Catalogue,
): TimeLimitRow | undefined {
  const ofCatalogue = entryOf(
    limits,
    catalogue,
    () => new WeakMap<FramedPeriod, Map<string, TimeLimitRow | undefined>>(),
  );
  const known = entryOf(ofCatalogue, period, () => new Map<string, TimeLimitRow | undefined>());
  const ids = procedures.map(({ id }) => id);
  const key = ids.join(' ');
  if (!known.has(key)) {
    const rows = catalogue.timeLimits.filter((row) => ids.includes(row.procedure));
    known.set(key, rows.length === 0 ? undefined : limitFor(readSentences(shape), period, rows));
  }
  return known.get(key);
}

function entryOf<Key extends object, Value>(map: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

type Named = readonly ProcedureRow[] | undefined;

/** What the sentence itself speaks of, else the nearest sentence before it that does not speak of something in passing. */
function named(shape: ParagraphShape, { sentence }: FramedPeriod, catalogue: Catalogue): Named {
  const names = namesOf(shape, catalogue).slice(0, sentence + 1);
  return names.at(-1) ?? names.findLast(isSubject);
}

/** What the last sentence of a paragraph that has a procedure for its subject speaks of. */
const lastNamed = (shape: ParagraphShape, catalogue: Catalogue): Named => namesOf(shape, catalogue).findLast(isSubject);

const isSubject = (procedures: Named): boolean => procedures?.some(({ inPassing }) => inPassing !== true) === true;

function namedBefore(section: Section, place: number, paragraph: Paragraph, catalogue: Catalogue): Named {
  const sub = section.subsections.find(({ span }) => contains(span, paragraph.span));
  for (let at = place - 1; at >= Math.max(0, place - reach); at--) {
    const before = section.paragraphs[at];
    if (!before || (sub && before.span.start < sub.span.start)) break;
    const found = lastNamed(before.shape, catalogue);
    if (found) return found;
  }
  return sub && namedBy(foldTypography(sub.heading.text).toLowerCase(), catalogue);
}

/** What each sentence of a paragraph speaks of. */
const namesOf = rememberByShapeWith(
  (catalogue: Catalogue) =>
    (shape: ParagraphShape): readonly Named[] =>
      readSentences(shape).map(({ text }) => namedBy(text, catalogue)),
);

function namedBy(text: string, catalogue: Catalogue): Named {
  const found = proceduresIn(text, catalogue.procedures);
  return found.length > 0 ? found : undefined;
}
