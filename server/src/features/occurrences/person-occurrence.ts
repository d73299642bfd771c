import { personAt, placesOf } from '../people/person-at.ts';
import type { View } from '../view.ts';
import type { Occurrence } from './occurrence.ts';

/** A label, in every place in which it stands for the same person. */
export function personOccurrence(view: View, offset: number): Occurrence | undefined {
  const found = personAt(view, offset);
  if (!found) return undefined;
  const { person, place } = found;
  const mentions = placesOf(view, person).map(({ span }) => ({
    span,
    defines: span.start === person.introduced.start,
  }));
  return { span: place.span, definitions: [person.introduced], mentions };
}
