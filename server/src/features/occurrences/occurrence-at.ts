import { compareSpans } from '../../core/text/span.ts';
import type { View } from '../view.ts';
import { caseOccurrence } from './case-occurrence.ts';
import { lawOccurrence } from './law-occurrence.ts';
import type { Occurrence, OccurrenceSource } from './occurrence.ts';
import { paragraphOccurrence } from './paragraph-occurrence.ts';
import { personOccurrence } from './person-occurrence.ts';
import { provisionOccurrence } from './provision-occurrence.ts';

/** Every kind of thing that has a definition and mentions. Where two stand at one place, the first is meant. */
const sources: readonly OccurrenceSource[] = [
  personOccurrence,
  paragraphOccurrence,
  provisionOccurrence,
  lawOccurrence,
  caseOccurrence,
];

/** The one answer to “what stands here, and where else”: definition, references and highlights are made of it. */
export function occurrenceAt(view: View, offset: number): Occurrence | undefined {
  for (const source of sources) {
    const found = source(view, offset);
    if (found) return { ...found, mentions: [...found.mentions].sort((a, b) => compareSpans(a.span, b.span)) };
  }
  return undefined;
}
