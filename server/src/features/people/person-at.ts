import type { Person, PersonMention } from '../../core/document/facts.ts';
import { touches } from '../../core/text/span.ts';
import type { View } from '../view.ts';

/** The person whose label stands at an offset. */
export interface PersonAt {
  readonly person: Person;
  readonly place: PersonMention;
}

/**
 * In "Mr and Mrs X" the title decides, and the letter is the second one's. A letter whose title was dropped ("X's
 * complaint" beside Mr X) is the titled person's.
 */
export function personAt(view: View, offset: number): PersonAt | undefined {
  const { people } = view.snapshot.facts;
  const found = people
    .flatMap((person) => person.places.map((place) => ({ person, place })))
    .filter(({ place }) => touches(place.span, offset));
  const [closest] = found.sort((a, b) => length(a.place) - length(b.place) || lateStart(a, b));
  if (!closest) return undefined;
  const onTitle = found.find(({ place }) => place.title !== undefined && touches(place.title, offset));
  const { person, place } = onTitle ?? closest;
  return { person: titledNamesake(people, person) ?? person, place };
}

const length = ({ span }: PersonMention): number => span.end - span.start;
const lateStart = (a: PersonAt, b: PersonAt): number => b.place.span.start - a.place.span.start;

/** Every place of a person, those included in which the title was dropped. */
export function placesOf(view: View, person: Person): readonly PersonMention[] {
  const { people } = view.snapshot.facts;
  const dropped = people.filter((other) => titledNamesake(people, other) === person);
  return [person, ...dropped].flatMap(({ places }) => places);
}

/** Of a bare letter that nothing introduces: the one person who has it behind a title. */
export function titledNamesake(people: readonly Person[], { label, letter, introduction }: Person): Person | undefined {
  if (label !== letter || introduction !== undefined) return undefined;
  const titled = people.filter((other) => other.title !== undefined && other.letter === letter);
  return titled.length === 1 ? titled[0] : undefined;
}
