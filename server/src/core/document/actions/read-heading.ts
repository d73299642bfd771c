import { contains, type Span } from '../../text/span.ts';
import { foldTypography } from '../../text/typography.ts';
import type { DeadlinePhrase } from '../deadlines/deadline-phrase.ts';
import { findDeadlinePhrases } from '../deadlines/find-deadline-phrases.ts';
import type { Section } from '../model.ts';

/** A deadline phrase with the text that it stands in, which begins at `start` of the statement. */
export interface Placed {
  readonly phrase: DeadlinePhrase;
  readonly source: string;
  readonly start: number;
}

/** A sub-heading "Within one month", or "Four weeks". */
export function headingDeadline(section: Section, paragraph: Span): Placed | undefined {
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
