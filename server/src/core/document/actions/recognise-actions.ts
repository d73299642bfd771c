import { contains, shift, type Span } from '../../text/span.ts';
import type { DeadlinePhrase } from '../deadlines/deadline-phrase.ts';
import { findDeadlinePhrases } from '../deadlines/find-deadline-phrases.ts';
import { isAhead, noDeadline, resolveDeadline, type DeadlineContext } from '../deadlines/resolve-deadline.ts';
import type { FactOptions } from '../fact-options.ts';
import type { Action, Deadline } from '../facts.ts';
import type { Paragraph, Section, Statement } from '../model.ts';
import { foldTypography } from '../../text/typography.ts';
import type { ActionFound } from './action-entry.ts';
import { readParagraph } from './read-paragraph.ts';

/** A deadline phrase with the text that it stands in, which begins at `start` of the statement. */
interface Placed {
  readonly phrase: DeadlinePhrase;
  readonly source: string;
  readonly start: number;
}
interface Waiting {
  readonly found: ActionFound;
  readonly paragraph: Paragraph;
  readonly own: readonly DeadlinePhrase[];
  given: Placed | undefined;
}

/**
 * What the body has agreed, or is recommended, to do: the items and obliging sentences of the action sections, in order,
 * the request for evidence included, each with its deadlines.
 */
export function recogniseActions(statement: Statement, { calendar }: FactOptions): readonly Action[] {
  const context: DeadlineContext = { calendar, decisionDate: statement.header.decisionDate?.value };
  return statement.sections
    .filter(({ kind }) => kind === 'action')
    .flatMap((section) => actionsOf(section, context).map((waiting) => resolve(waiting, context)));
}

/** Reads a section in order: who has no deadline takes it from the words before the list, or from those after it. */
function actionsOf(section: Section, context: DeadlineContext): readonly Waiting[] {
  const all: Waiting[] = [];
  const without = (): readonly Waiting[] => all.filter((waiting) => !hasDay(waiting) && !waiting.found.alone);
  let ahead: Placed | undefined;
  for (const paragraph of section.paragraphs) {
    const place = (phrase: DeadlinePhrase): Placed => ({
      phrase,
      source: paragraph.shape.source,
      start: paragraph.span.start,
    });
    const heading = headingDeadline(section, paragraph.span);
    for (const entry of readParagraph(paragraph.shape)) {
      if (entry.entry === 'action') {
        const given = entry.near ? place(entry.near) : (heading ?? ahead);
        const own = entry.reading.own.filter((phrase) => isAhead(phrase, context));
        all.push({ found: entry, paragraph, own, given: entry.alone ? undefined : given });
      } else if (entry.entry === 'opening') {
        ahead = entry.phrase && place(entry.phrase);
      } else if (entry.ahead || (all.length === 0 && entry.kinds === undefined)) {
        ahead = place(entry.phrase);
      } else {
        const about = entry.phrase.kind === 'done' && !entry.ofAll ? without().slice(-1) : without();
        for (const waiting of about)
          if (entry.kinds?.includes(waiting.found.reading.kind) ?? true) waiting.given = place(entry.phrase);
      }
    }
  }
  return all;
}

const isDay = ({ kind }: DeadlinePhrase): boolean => kind !== 'vague';
const hasDay = ({ own, given }: Waiting): boolean => own.some(isDay) || (given !== undefined && isDay(given.phrase));

/** A sub-heading "Within one month", or "Four weeks". */
function headingDeadline(section: Section, paragraph: Span): Placed | undefined {
  const heading = section.subsections.find(({ span }) => contains(span, paragraph))?.heading;
  if (!heading) return undefined;
  const words = foldTypography(heading.text);
  const place = { source: heading.text, start: heading.textSpan.start };
  const [phrase] = findDeadlinePhrases(words);
  if (phrase) return { ...place, phrase };
  // "One month": the heading leaves out "within".
  const within = 'within ';
  const [bare] = findDeadlinePhrases(`${within}${words}`);
  if (bare?.span.end !== within.length + words.trimEnd().length) return undefined;
  return { ...place, phrase: { ...bare, span: { start: 0, end: words.trimEnd().length } } };
}

function resolve({ found, paragraph, own, given }: Waiting, context: DeadlineContext): Action {
  const { own: _, span, ...reading } = found.reading;
  const { source } = paragraph.shape;
  const start = paragraph.span.start;
  const stated = own.map((phrase) => resolveDeadline(phrase, source, start, false, context));
  const inherited = given && resolveDeadline(given.phrase, given.source, given.start, true, context);
  const deadlines: readonly Deadline[] = own.some(isDay) || !inherited ? stated : [inherited, ...stated];
  return {
    ...reading,
    span: shift(span, start),
    text: source.slice(span.start, span.end),
    paragraph,
    deadline: deadlines[0] ?? noDeadline,
    deadlines,
  };
}
